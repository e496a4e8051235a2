import { readFile } from 'node:fs/promises';
import { hostname, networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';
import type { Role } from '../../http/context.ts';
import type { Access } from '../../http/guard/callers.ts';
import { Sessions } from '../../http/guard/sessions.ts';
import { parseTokens, Tokens } from '../../http/guard/tokens.ts';
import { systemReason, UsageError } from '../failure.ts';

/** Who may come, as the command line says it. */
export interface AccessOptions {
  readonly host: string;
  /** The token file. */
  readonly auth?: string;
  readonly proxyUserHeader?: string;
  readonly proxyRoleHeader?: string;
  readonly proxyRole: Role;
  /** Networks, as `10.0.0.0/8` or a single address. */
  readonly trustedProxy?: readonly string[];
  readonly hostName?: readonly string[];
}

/** @throws {UsageError} where the archive would be open to others than those who are meant. */
export async function accessFor(options: AccessOptions): Promise<Access> {
  const { host, auth, proxyUserHeader } = options;
  if (auth !== undefined && proxyUserHeader !== undefined)
    throw new UsageError(
      '--auth and --proxy-user-header exclude each other: either Hearsay signs people in or the proxy',
    );
  if (proxyUserHeader !== undefined) return throughProxy(proxyUserHeader, options);
  if (options.proxyRoleHeader !== undefined)
    throw new UsageError('--proxy-role-header needs --proxy-user-header: the header that says who it is');
  if (auth !== undefined) return { kind: 'tokens', tokens: await tokensIn(auth), sessions: new Sessions() };
  if (isLoopback(host)) return { kind: 'open' };
  throw new UsageError(
    `${host} can be reached by others, who could read and change the archive: give --auth FILE (tokens, made by ` +
      `'hearsay token') or --proxy-user-header with --trusted-proxy, or leave --host out to serve this machine alone`,
  );
}

function throughProxy(userHeader: string, options: AccessOptions): Access {
  const { proxyRoleHeader, proxyRole, trustedProxy = [] } = options;
  if (trustedProxy.length === 0)
    throw new UsageError(
      '--proxy-user-header needs --trusted-proxy: from where the header is believed, such as 127.0.0.1',
    );
  for (const header of [userHeader, proxyRoleHeader ?? userHeader])
    if (!/^[\w-]{1,100}$/.test(header)) throw new UsageError(`'${header}' is no name of a header`);
  return {
    kind: 'proxy',
    ...{ userHeader, roleHeader: proxyRoleHeader ?? null, role: proxyRole },
  };
}

/** Whether an address lies in one of the networks. @throws {UsageError} where one is none. */
export function within(networks: readonly string[]): (address: string) => boolean {
  const ranges = networks.map((network) => {
    try {
      return network.includes('/')
        ? ipaddr.parseCIDR(network)
        : ([ipaddr.process(network), network.includes(':') ? 128 : 32] as ReturnType<typeof ipaddr.parseCIDR>);
    } catch {
      throw new UsageError(`--trusted-proxy ${network}: give an address or a network, such as 10.0.0.0/8`);
    }
  });
  return (address) => {
    if (!ipaddr.isValid(address)) return false;
    const found = ipaddr.process(address);
    return ranges.some(([range, bits]) => range.kind() === found.kind() && found.match(range, bits));
  };
}

async function tokensIn(path: string): Promise<Tokens> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path}: ${systemReason(error)}; 'hearsay token NAME --role reader --auth ${path}' makes it`);
  }
  let tokens: ReturnType<typeof parseTokens>;
  try {
    tokens = parseTokens(text);
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`);
  }
  if (tokens.length === 0)
    throw new UsageError(`${path}: there is no token in it, so nobody could sign in; make one with 'hearsay token'`);
  return new Tokens(tokens);
}

const isUnspecified = (host: string): boolean => ipaddr.isValid(host) && ipaddr.parse(host).range() === 'unspecified';

const isLoopback = (host: string): boolean =>
  host.toLowerCase() === 'localhost' || (ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback');

/**
 * Hosts for which the server answers besides loopback's: what was named, and the address on which it listens; on all of
 * them, those that the machine has.
 */
export function hostNamesFor({ host, hostName = [] }: AccessOptions): readonly string[] {
  const own = isUnspecified(host)
    ? [hostname(), ...Object.values(networkInterfaces()).flatMap((all = []) => all.map(({ address }) => address))]
    : [host];
  return [...hostName, ...own].map((name) => bracketed(name.toLowerCase()));
}

/** As hosts are written in requests. */
const bracketed = (name: string): string => (ipaddr.IPv6.isValid(name) ? `[${ipaddr.parse(name).toString()}]` : name);
