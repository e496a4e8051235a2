import type { MiddlewareHandler } from 'hono';
import { BASE } from './description.ts';
import type { ApiEnvironment, Caller } from './context.ts';
import { askedOf, mayDo, type Needed } from './guard/access.ts';
import { type Access, callerOf, type RemoteOf } from './guard/callers.ts';
import { checkHost } from './guard/hosts.ts';
import { checkOrigin } from './guard/origin.ts';
import { withNul } from './guard/nul.ts';
import type { Rates } from './guard/rates.ts';
import { answer, ProblemError } from './problem.ts';

export interface GuardOptions {
  readonly access: Access;
  /** Hosts besides loopback's that the server answers for. */
  readonly hostNames: readonly string[];
  /** Null where all who can ask are trusted with it: on loopback. */
  readonly rates: Rates | null;
  readonly remoteOf: RemoteOf;
  readonly log: (error: unknown) => void;
}

/** Stands before everything: whose host, whose page, whose role. What it lets through knows its caller. */
export function guard({ access, hostNames, rates, remoteOf, log }: GuardOptions): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const { method, path, raw, url } = context.req;
    const { headers } = raw;
    try {
      const host = headers.get('host') ?? '';
      checkHost(host, hostNames);
      if (url.includes('%00')) throw withNul();
      const inside = path === BASE || path.startsWith(`${BASE}/`) ? path.slice(BASE.length) : null;
      checkOrigin(method, headers, host, inside !== null);
      const remote = remoteOf(context.env, headers);
      rates?.take(remote.address);
      const caller = await callerOf(access, headers, remote);
      context.set('caller', caller);
      checkRole(caller, inside === null ? pageNeeds(method) : apiNeeds(method, inside));
    } catch (error) {
      return answer(context, error, log);
    }
    return next();
  };
}

function pageNeeds(method: string): Needed {
  if (method === 'GET' || method === 'HEAD') return 'anyone';
  throw new ProblemError('wrong-method', 'Pages are only looked at.', { allow: ['GET', 'HEAD'] });
}

function apiNeeds(method: string, path: string): Needed {
  const asked = askedOf(method, path);
  if (asked === null) throw new ProblemError('not-found', `The API has no '${path}'; see /docs.`);
  if ('needed' in asked) return asked.needed;
  const allow = asked.allowed;
  throw new ProblemError('wrong-method', `This address takes ${allow.join(', ')}, not ${method}.`, { allow });
}

function checkRole({ role }: Caller, needed: Needed): void {
  if (mayDo(role, needed)) return;
  if (role === null)
    throw new ProblemError('not-signed-in', 'Sign in with a token, or send it as Authorization: Bearer.');
  throw new ProblemError('not-allowed', `This needs the role ${needed}; you are here as ${role}.`);
}
