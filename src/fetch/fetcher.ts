/** What to ask an address for. */
export interface FetchRequest {
  readonly address: string;
  readonly signal: AbortSignal;
  /** From the last time, for a conditional request. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

/** What came. Bytes are as after inflating (`content-encoding` undone); the address is the last of the redirects. */
export interface FetchedPage {
  readonly outcome: 'fetched';
  readonly address: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly charset: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Nothing changed since `etag` or `lastModified`. */
export interface UnchangedPage {
  readonly outcome: 'unchanged';
}

/**
 * Nothing that could be stored. `refused`: not allowed (`fetch/private-address`, `fetch/robots`, `fetch/tdm-reserved`, `fetch/paywall`,
 * `fetch/consent-wall`, `fetch/too-large`, `fetch/scheme`, …). `failed`: the server or the way there (`fetch/not-found`,
 * `fetch/client-error`, `fetch/server-error`, `fetch/timeout`, `fetch/dns`, …).
 */
export interface NoPage {
  readonly outcome: 'refused' | 'failed';
  readonly rule: string;
  /** What was found and what to do. */
  readonly reason: string;
  readonly status: number | null;
  /** True where it may work later; milliseconds that the server asks to wait, where it says. */
  readonly retry: boolean;
  readonly retryAfter: number | null;
}

export type Fetched = FetchedPage | UnchangedPage | NoPage;

/** Takes pages from the open web, politely and without being led anywhere private. Never throws on what the web sends. */
export interface Fetcher {
  /** Rejects only with the signal's reason. */
  fetch(request: FetchRequest): Promise<Fetched>;
  close(): Promise<void>;
}
