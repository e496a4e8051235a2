import type { MiddlewareHandler } from 'hono';
import { BASE } from './api.ts';
import type { ApiEnvironment } from './context.ts';
import { mayDo, neededFor } from './guard/access.ts';
import { type Access, callerOf } from './guard/callers.ts';
import { securityHeaders } from './guard/headers.ts';
import { checkHost } from './guard/hosts.ts';
import { checkOrigin } from './guard/origin.ts';
import type { Rates } from './guard/rates.ts';
import { answer, ProblemError } from './problem.ts';

export interface GuardOptions {
  readonly access: Access;
  /** Hosts besides loopback's that the server answers for. */
  readonly hostNames: readonly string[];
  /** Null where all who can ask are trusted with it: on loopback. */
  readonly rates: Rates | null;
  /** The address from which a request came. */
  readonly remoteOf: (environment: unknown) => string;
  readonly log: (error: unknown) => void;
}

/** Stands before everything: whose host, whose page, whose role. What it lets through knows its caller. */
export function guard({ access, hostNames, rates, remoteOf, log }: GuardOptions): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const { method, path, url, raw } = context.req;
    for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value);
    try {
      checkHost(raw.headers.get('host') ?? undefined, hostNames);
      checkOrigin(method, raw.headers, new URL(url).origin);
      const remote = remoteOf(context.env);
      rates?.take(remote);
      const caller = await callerOf(access, raw.headers, remote);
      context.set('caller', caller);
      const inside = path.startsWith(`${BASE}/`) ? path.slice(BASE.length) : null;
      const needed = inside === null ? 'anyone' : neededFor(method, inside);
      if (!mayDo(caller.role, needed)) throw refusal(caller.role, needed);
    } catch (error) {
      return answer(context, error, log);
    }
    await next();
  };
}

const refusal = (role: string | null, needed: string): ProblemError =>
  role === null
    ? new ProblemError('not-signed-in', 'Sign in with a token, or send it as Authorization: Bearer.')
    : new ProblemError('not-allowed', `This needs the role ${needed}; you are here as ${role}.`);
