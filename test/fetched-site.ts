import type { ServerResponse } from 'node:http';
import type { Fetched, Fetcher } from '../src/fetch/fetcher.ts';
import { openFetcher, type OpenFetcherOptions } from '../src/fetch/open-fetcher.ts';
import { type Pages, serve } from './loopback-server.ts';

/** A site on loopback and a fetcher that may go there. */
export interface FetchedSite {
  readonly origin: string;
  readonly web: Fetcher;
  /** Everything that was asked for, and what was asked for besides the two files that sites are asked for first. */
  readonly asked: readonly string[];
  pagesAsked(): string[];
  get(path: string, more?: { etag?: string; lastModified?: string; signal?: AbortSignal }): Promise<Fetched>;
  close(): Promise<void>;
}

export async function openSite(pages: Pages, options: Partial<OpenFetcherOptions> = {}): Promise<FetchedSite> {
  const site = await serve(pages);
  const limits = { backOff: 5, ...options.limits };
  const web = openFetcher({ version: '1.2.3', allowHosts: ['127.0.0.0/8'], ratePerHost: 1e6, ...options, limits });
  return {
    origin: site.origin,
    web,
    asked: site.asked,
    pagesAsked: () => site.asked.filter((path) => path !== '/robots.txt' && path !== '/.well-known/tdmrep.json'),
    get: (path, more = {}) =>
      web.fetch({ address: `${site.origin}${path}`, signal: new AbortController().signal, ...more }),
    async close() {
      await web.close();
      await site.close();
    },
  };
}

type Answer = (response: ServerResponse) => void;

export const story =
  '<!doctype html><html><body><article><p>“The ferry will sail on Monday,” Mia Holt said.</p></article></body></html>';
export const html =
  (body: string): Answer =>
  (response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end(body);
export const page = html(story);
export const to =
  (location: string): Answer =>
  (response) =>
    void response.writeHead(302, { location }).end();
export const status =
  (code: number, headers = {}): Answer =>
  (response) =>
    void response.writeHead(code, headers).end('…');
