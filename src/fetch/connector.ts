import type { LookupAddress } from 'node:dns';
import { isIP, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { buildConnector } from 'undici';
import { type AllowedHosts, bareHost } from './allowed-hosts.ts';
import { ipRefusal } from './web-address.ts';

/** Every IP address of a host name, as `dns.promises.lookup(name, { all: true })` gives them. */
export type Resolver = (hostname: string) => Promise<readonly LookupAddress[]>;

/** Thrown through undici where a connection is not allowed; its message is for people. */
export class ForbiddenConnection extends Error {
  override readonly name = 'ForbiddenConnection';
}

export interface ConnectorOptions {
  readonly allowed: AllowedHosts;
  readonly resolver: Resolver;
  /** Milliseconds until a connection must stand, TLS included. */
  readonly timeout: number;
  /** Certificates of authorities (PEM) to trust instead of the usual ones. */
  readonly ca?: string;
}

/**
 * Connects for undici, but never to where the open web is not. Three gates: IP addresses as hosts (for which nothing is
 * looked up), every answer of the resolver (asked once a connection: what was checked is what is connected to, so a name
 * that changes its answer gains nothing), and the connected socket's other end.
 */
export function guardedConnector({ allowed, resolver, timeout, ca }: ConnectorOptions): buildConnector.connector {
  return (target, callback) => {
    const { hostname } = target;
    const port = Number(target.port) || (target.protocol === 'https:' ? 443 : 80);
    const check = (ip: string): void => {
      const refusal = ipRefusal(hostname, ip, port, allowed);
      if (refusal) throw new ForbiddenConnection(refusal);
    };
    const connect = async (): Promise<void> => {
      try {
        const answers = await checkedAnswers(bareHost(hostname), resolver, check);
        connectTo(answers, target, { timeout, ...(ca && { ca }) }, check, callback);
      } catch (error) {
        callback(error as Error, null);
      }
    };
    void connect();
  };
}

async function checkedAnswers(host: string, resolver: Resolver, check: (ip: string) => void): Promise<LookupAddress[]> {
  const family = isIP(host);
  const answers = family ? [{ address: host, family }] : await resolver(host);
  // Copied, so that nobody can change them after the check.
  const checked = answers.map(({ address, family }) => ({ address, family }));
  if (checked.length === 0) throw Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' });
  for (const { address } of checked) check(address);
  return checked;
}

/** Lets Node choose among the checked answers (IPv6 and IPv4 raced), and nothing else. */
function connectTo(
  answers: readonly LookupAddress[],
  target: buildConnector.Options,
  options: { readonly timeout: number; readonly ca?: string },
  check: (ip: string) => void,
  callback: buildConnector.Callback,
): void {
  const connect = buildConnector({
    ...options,
    autoSelectFamily: true,
    maxCachedSessions: 0,
    lookup: (_host, _options, answer) => answer(null, [...answers]),
  });
  // undici's types leave out that the socket is returned at once.
  const socket = connect(target, callback) as unknown as Socket | TLSSocket;
  socket.prependOnceListener('connect', () => {
    try {
      check(socket.remoteAddress ?? '');
    } catch (error) {
      socket.destroy(error as Error);
    }
  });
}
