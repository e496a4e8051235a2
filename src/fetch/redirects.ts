import type { AllowedHosts } from './allowed-hosts.ts';
import { type Answer, type Exchange, type ExchangeOptions, headerOf, isRedirect } from './exchange.ts';
import type { NoPage } from './fetcher.ts';
import { failed, refused } from './no-page.ts';
import { webAddress } from './web-address.ts';

/** What must be asked before each address on the way: how long to wait between requests to its host, or why not at all. */
export type Permission = (url: URL) => Promise<{ readonly gap: number } | NoPage>;

export interface FollowOptions {
  readonly exchange: Exchange;
  readonly allowed: AllowedHosts;
  readonly permission: Permission;
  /** Redirects that are followed at most. */
  readonly most: number;
}

/** Asks an address and goes where it is sent, every stop checked like the first. */
export async function follow(
  first: URL,
  { exchange, allowed, permission, most }: FollowOptions,
  options: Omit<ExchangeOptions, 'gap'>,
): Promise<Answer | NoPage> {
  const seen = new Set<string>();
  for (let url = first; ; ) {
    if (seen.has(url.href)) return loop(url);
    if (seen.size > most)
      return refused('fetch/too-many-redirects', `${first.host} sends on and on, more than ${most} times.`);
    seen.add(url.href);
    const permitted = await permission(url);
    if ('outcome' in permitted) return permitted;
    const answer = await exchange(url, { ...options, gap: permitted.gap });
    if (answer.outcome !== 'answered' || !isRedirect(answer.status)) return answer;
    const next = target(answer, allowed);
    if ('outcome' in next) return next;
    url = next;
  }
}

const loop = ({ host }: URL): NoPage =>
  refused(
    'fetch/redirect-loop',
    `${host} sends round in a circle; perhaps it wants cookies, which are not kept. Save the page from a browser and give the file.`,
  );

function target({ headers, status, url }: Answer, allowed: AllowedHosts): URL | NoPage {
  const location = headerOf(headers, 'location');
  if (location === undefined)
    return failed('fetch/bad-response', `${url.host} sends on (HTTP ${status}) but does not say where.`, { status });
  // Node reads headers as Latin-1; servers write UTF-8 into them.
  const next = webAddress(Buffer.from(location, 'latin1').toString('utf8'), allowed, url);
  return 'outcome' in next
    ? { ...next, reason: `${url.host} sends on to an address that is not fetched. ${next.reason}`, status }
    : next;
}
