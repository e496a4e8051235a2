import { ProblemError } from '../problem.ts';

/**
 * Refuses requests that name a host which is not ours. Against DNS rebinding: a page elsewhere can make its own name lead
 * here, but the browser still says that name.
 * @param names hosts, without port, that this server answers for; loopback's names always are.
 */
export function checkHost(host: string, names: readonly string[]): void {
  const name = hostName(host);
  if (name !== null && (loopback.has(name) || names.includes(name))) return;
  throw new ProblemError(
    'wrong-host',
    `This server does not answer for '${host.slice(0, 100)}'. If it should, start it with --host-name ${name ?? 'NAME'}.`,
  );
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

export const isLoopbackHost = (host: string): boolean => loopback.has(hostName(host) ?? '');

/** Without port and final dot, in lower case; null where it is no host. */
function hostName(host: string): string | null {
  const found = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+?)\.?(?::\d{1,5})?$/i.exec(host)?.[1];
  return found?.toLowerCase() ?? null;
}
