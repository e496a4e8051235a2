/** What stands percent-encoded in an address; as it stands where that is broken. */
export function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

/** Where we are: the address bar holds the whole state. Pages read `route` and change it with `go`. */
class Route {
  path = $state(location.pathname);
  /** What stands after `?`. Assigning it does not navigate: use `go`. */
  query = $state.raw(new URLSearchParams(location.search));
  hash = $state(decoded(location.hash.slice(1)));

  read(): void {
    this.path = location.pathname;
    this.query = new URLSearchParams(location.search);
    this.hash = decoded(location.hash.slice(1));
  }
}

export const route = new Route();

export interface GoOptions {
  /** Puts the new address in the place of the present one, so that Back leads past it. */
  readonly replace?: boolean;
  /** Leaves the scroll position and the focus where they are. */
  readonly still?: boolean;
}

export function go(href: string, { replace = false, still = false }: GoOptions = {}): void {
  const from = location.pathname;
  history[replace ? 'replaceState' : 'pushState'](null, '', href);
  route.read();
  if (still || location.pathname === from) return;
  scrollTo(0, 0);
}

/** The same page with other parameters; null takes one away. */
export function withQuery(changes: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(route.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  const words = query.toString();
  return route.path + (words && `?${words}`);
}

/** Links within Hearsay change the page without loading it anew; a new tab and downloads are left to the browser. */
export function followLinks(): () => void {
  const follow = (event: MouseEvent): void => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = (event.target as Element | null)?.closest('a');
    if (!link || link.origin !== location.origin || link.target || link.hasAttribute('download')) return;
    if (/^\/(?:api|s|docs)(?:\/|$)/.test(link.pathname)) return;
    if (link.pathname === location.pathname && link.search === location.search && link.hash) return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
  };
  const back = (): void => route.read();
  document.addEventListener('click', follow);
  addEventListener('popstate', back);
  addEventListener('hashchange', back);
  return () => {
    document.removeEventListener('click', follow);
    removeEventListener('popstate', back);
    removeEventListener('hashchange', back);
  };
}
