import type { LookupAddress } from 'node:dns';
import { isIP, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { buildConnector } from 'undici';
import { type AllowedHosts, bareHost } from './allowed-hosts.ts';
import { unlessAborted } from './deadline.ts';
import { ipRefusal, portOf } from './web-address.ts';

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
    const port = portOf(target);
    const check = (ip: string): void => {
      const refusal = ipRefusal(hostname, ip, port, allowed);
      if (refusal) throw new ForbiddenConnection(refusal);
    };
    const connect = async (): Promise<void> => {
      try {
        const answers = await checkedAnswers(await answersFor(bareHost(hostname), resolver, timeout), check);
        connectTo(answers, target, { timeout, ...(ca && { ca }) }, check, callback);
      } catch (error) {
        callback(error as Error, null);
      }
    };
    void connect();
  };
}

async function answersFor(host: string, resolver: Resolver, timeout: number): Promise<readonly LookupAddress[]> {
  const family = isIP(host);
  if (family) return [{ address: host, family }];
  const answers = await inTime(resolver(host), timeout, host);
  if (answers.length === 0) throw Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' });
  return answers;
}

async function inTime<T>(promise: Promise<T>, milliseconds: number, host: string): Promise<T> {
  const time = AbortSignal.timeout(milliseconds);
  return unlessAborted(promise, time).catch((error: unknown) => {
    throw time.aborted ? Object.assign(new Error(`${host} was not looked up in time`), { code: 'ETIMEOUT' }) : error;
  });
}

/** The answers, none of which leads where it may not; copied, so that nobody can change them after the check. */
function checkedAnswers(answers: readonly LookupAddress[], check: (ip: string) => void): LookupAddress[] {
  const checked = answers.map(({ address, family }) => ({ address, family }));
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
