import type { NoPage } from './fetcher.ts';
import { failed, refused } from './no-page.ts';

/** What an HTTP status that brings no page means, in our words. */
export function statusFailure(status: number, retryAfter: number | null): NoPage {
  const known = byStatus[status];
  if (known) return known(status, retryAfter);
  if (status >= 500)
    return failed('fetch/server-error', `The server had an error (HTTP ${status}). Try again later.`, {
      status,
      retry: true,
      retryAfter,
    });
  if (status >= 400)
    return failed('fetch/client-error', `The server refused the request (HTTP ${status}). Check the address.`, {
      status,
    });
  return failed('fetch/bad-response', `The server answered with HTTP ${status}, which brings no page.`, { status });
}

const forbidden = (status: number): NoPage =>
  refused(
    'fetch/forbidden',
    `The server does not give it to programs or to people without an account (HTTP ${status}). If you may read it, save it from a browser and give the file.`,
    status,
  );

const byStatus: Readonly<Record<number, (status: number, retryAfter: number | null) => NoPage>> = {
  401: forbidden,
  403: forbidden,
  407: forbidden,
  451: (status) => refused('fetch/forbidden', 'It is withheld for legal reasons where you are (HTTP 451).', status),
  402: (status) => refused('fetch/paywall', `The server asks for payment (HTTP 402). ${whenYouMayRead}`, status),
  404: (status) => failed('fetch/not-found', 'There is no such page (HTTP 404). Check the address.', { status }),
  410: (status) =>
    failed('fetch/gone', 'The page was taken down for good (HTTP 410). A web archive may have it.', { status }),
  408: (status, retryAfter) =>
    failed('fetch/client-error', 'The server says that it waited too long (HTTP 408).', {
      status,
      retry: true,
      retryAfter,
    }),
  429: (status, retryAfter) =>
    failed('fetch/too-many-requests', `The server asks for fewer requests (HTTP 429). ${later(retryAfter)}`, {
      status,
      retry: true,
      retryAfter,
    }),
};

export const whenYouMayRead = 'If you have access, save the page from a browser and give the file.';

const later = (retryAfter: number | null): string =>
  retryAfter === null ? 'Try again later.' : `Try again in ${Math.ceil(retryAfter / 1000)} s.`;

/** `Retry-After` in milliseconds: seconds or a date; null where there is none or it means nothing. */
export function retryAfterOf(header: string | undefined, now: number): number | null {
  const words = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(words)) return Number(words) * 1000;
  const moment = /^[a-z]{3}, /i.test(words) ? Date.parse(words) : Number.NaN;
  return Number.isNaN(moment) ? null : Math.max(0, moment - now);
}
