import type { Component } from 'svelte';
import { decoded } from './router.svelte.ts';

interface Found {
  /** Changes where another page is to be shown, not where the same one has other parameters. */
  readonly key: string;
  readonly parameters: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: pages differ in their parameters
  readonly load: () => Promise<{ default: Component<any> }>;
}

/** Every page with its address; each is loaded when it is first needed. */
const pages: readonly (readonly [path: RegExp, load: Found['load']])[] = [
  [/^\/$/, () => import('./pages/Home.svelte')],
  [/^\/search$/, () => import('./pages/Search.svelte')],
  [/^\/documents\/(?<id>[\w-]+)$/, () => import('./pages/Article.svelte')],
  [/^\/speakers$/, () => import('./pages/Speakers.svelte')],
  [/^\/speakers\/(?<id>[\w-]+)$/, () => import('./pages/Speaker.svelte')],
  [/^\/outlets$/, () => import('./pages/Outlets.svelte')],
  [/^\/outlets\/(?<name>[^/]+)$/, () => import('./pages/Outlet.svelte')],
  [/^\/review$/, () => import('./pages/Review.svelte')],
  [/^\/ingest$/, () => import('./pages/Ingest.svelte')],
  [/^\/sign-in$/, () => import('./pages/SignIn.svelte')],
  [/^\/gone$/, () => import('./pages/Gone.svelte')],
  [/^\/compare$/, () => import('./pages/Compare.svelte')],
];

export function pageFor(path: string): Found {
  for (const [pattern, load] of pages) {
    const match = pattern.exec(path);
    if (match) {
      const parameters = Object.fromEntries(
        Object.entries(match.groups ?? {}).map(([name, value]) => [name, decoded(value)]),
      );
      return { key: pattern.source, parameters, load };
    }
  }
  return { key: 'not-found', parameters: {}, load: () => import('./pages/NotFound.svelte') };
}
