import { ProblemError } from '../problem.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses requests that change something and come from a page of another site (CSRF). Browsers say where such a request
 * comes from; programs say nothing and are known by their token. A page elsewhere cannot leave the header out.
 * @param own the origin under which the request came, such as `http://127.0.0.1:4320`.
 */
export function checkOrigin(method: string, headers: Headers, own: string): void {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  if (safe.has(method)) return;
  const foreign = (origin !== null && origin !== own) || (site !== null && site !== 'same-origin' && site !== 'none');
  if (foreign) throw new ProblemError('wrong-origin', 'A page of another site sent this. Nothing was changed.');
}
