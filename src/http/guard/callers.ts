import type { Caller, Role } from '../context.ts';
import { ROLES } from './access.ts';
import { isLoopbackHost } from './hosts.ts';
import { COOKIE, type Sessions } from './sessions.ts';
import type { Tokens } from './tokens.ts';

/** How those who ask are told apart. */
export type Access =
  /** On loopback: whoever can open a connection is the one who runs it. */
  | { readonly kind: 'open' }
  | { readonly kind: 'tokens'; readonly tokens: Tokens; readonly sessions: Sessions }
  /** A proxy has signed them in and says who they are; only what comes from the proxy is believed. */
  | {
      readonly kind: 'proxy';
      readonly userHeader: string;
      readonly roleHeader: string | null;
      readonly role: Role;
    };

/** From where a request came. */
export interface Remote {
  /** The address of the one who asks, as far as it is known. */
  readonly address: string;
  /** Whether it came through a proxy that is trusted. */
  readonly isTrusted: boolean;
}

/** @param environment what the server knows of the connection. */
export type RemoteOf = (environment: unknown, headers: Headers) => Remote;

export async function callerOf(access: Access, headers: Headers, remote: Remote): Promise<Caller> {
  if (access.kind === 'open') return isDirect(headers) ? owner : visitor;
  if (access.kind === 'proxy') return remote.isTrusted ? fromProxy(access, headers) : nobody;
  const secret = /^Bearer (\S{1,200})$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (secret !== undefined) return (await access.tokens.bearer(secret)) ?? nobody;
  return access.sessions.caller(cookieIn(headers)) ?? nobody;
}

const nobody: Caller = { role: null, name: '' };
const owner: Caller = { role: 'admin', name: 'owner' };
/** Who comes to an open server through something that stands before it need not be the one who runs it. */
const visitor: Caller = { role: 'reader', name: 'visitor' };

const isDirect = (headers: Headers): boolean =>
  isLoopbackHost(headers.get('host') ?? '') && !PASSED_ON.some((name) => headers.has(name));

const PASSED_ON = ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via', 'x-real-ip'] as const;

function fromProxy({ userHeader, roleHeader, role }: Extract<Access, { kind: 'proxy' }>, headers: Headers): Caller {
  const name = headers.get(userHeader)?.trim().slice(0, 80);
  if (!name) return nobody;
  if (roleHeader === null) return { role, name };
  return { role: ROLES.find((one) => one === headers.get(roleHeader)?.trim()) ?? null, name };
}

const ours = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{10,100})`);

export const cookieIn = (headers: Headers): string => ours.exec(headers.get('cookie') ?? '')?.[1] ?? '';
