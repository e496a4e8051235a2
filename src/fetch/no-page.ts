import type { NoPage } from './fetcher.ts';

/** Not allowed; asking again changes nothing. */
export const refused = (rule: string, reason: string, status: number | null = null): NoPage => ({
  outcome: 'refused',
  rule,
  reason,
  status,
  retry: false,
  retryAfter: null,
});

interface Failure {
  readonly status?: number;
  /** True where it may work later. */
  readonly retry?: boolean;
  /** Milliseconds. */
  readonly retryAfter?: number | null;
}

/** The server or the way there did not give it. */
export const failed = (
  rule: string,
  reason: string,
  { status, retry = false, retryAfter = null }: Failure = {},
): NoPage => ({ outcome: 'failed', rule, reason, status: status ?? null, retry, retryAfter });
