import type { Caller, Role } from '../context.ts';
import { ROLES } from './access.ts';
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
      readonly isProxy: (address: string) => boolean;
    };

/** @param remote the address that the connection came from. */
export async function callerOf(access: Access, headers: Headers, remote: string): Promise<Caller> {
  if (access.kind === 'open') return { role: 'admin', name: 'owner' };
  if (access.kind === 'proxy') return fromProxy(access, headers, remote);
  const secret = /^Bearer (\S{1,200})$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (secret !== undefined) return (await access.tokens.bearer(secret)) ?? nobody;
  return access.sessions.caller(cookieIn(headers)) ?? nobody;
}

const nobody: Caller = { role: null, name: '' };

function fromProxy(
  { userHeader, roleHeader, role, isProxy }: Extract<Access, { kind: 'proxy' }>,
  headers: Headers,
  remote: string,
): Caller {
  const name = headers.get(userHeader)?.trim().slice(0, 80);
  if (!name || !isProxy(remote)) return nobody;
  if (roleHeader === null) return { role, name };
  return { role: ROLES.find((one) => one === headers.get(roleHeader)?.trim()) ?? null, name };
}

export const cookieIn = (headers: Headers): string =>
  new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{10,100})`).exec(headers.get('cookie') ?? '')?.[1] ?? '';
