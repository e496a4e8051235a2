import { ProblemError } from '../problem.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses requests that come from a page of another site: those that change something (CSRF), and those that ask the API,
 * whose answers such a page could not read but time. Browsers say where a request comes from and a page cannot keep them
 * from it; programs say nothing and are known by their token. Links that people follow are no such requests.
 * @param host the host under which the request came, with its port. Its scheme is not compared: TLS may end before us.
 */
export function checkOrigin(method: string, headers: Headers, host: string, isApi: boolean): void {
  const site = headers.get('sec-fetch-site');
  const isForeign = site !== null && site !== 'same-origin' && site !== 'none';
  if (safe.has(method)) {
    if (isApi && isForeign && headers.get('sec-fetch-mode') !== 'navigate')
      throw new ProblemError('wrong-origin', 'A page of another site asks for this.');
    return;
  }
  const origin = headers.get('origin');
  if (isForeign || (origin !== null && hostOf(origin) !== host.toLowerCase()))
    throw new ProblemError('wrong-origin', 'A page of another site sent this. Nothing was changed.');
}

const hostOf = (origin: string): string | null => /^https?:\/\/([^/]+)$/i.exec(origin)?.[1]?.toLowerCase() ?? null;
