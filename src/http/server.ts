import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { apiRouter } from './api.ts';
import { BASE } from './description.ts';
import { everything, quotationsOnly } from '../app/seen.ts';
import type { Api, ApiEnvironment } from './context.ts';
import { guard } from './guard.ts';
import type { Access, RemoteOf } from './guard/callers.ts';
import { bodies } from './guard/bodies.ts';
import { securityHeaders } from './guard/headers.ts';
import { Rates } from './guard/rates.ts';
import { pages } from './pages.ts';
import { permalinks } from './permalinks.ts';
import { answer, bodyOf, ProblemError } from './problem.ts';

export type Site = Hono<ApiEnvironment>;

export interface ServerOptions {
  readonly api: Omit<Api, 'signIn' | 'seen'>;
  readonly access: Access;
  readonly hostNames: readonly string[];
  /** False on loopback, where whoever can ask is the one who runs it. */
  readonly limited: boolean;
  /** Addresses of proxies that are believed when they say who asks. */
  readonly isTrusted: (address: string) => boolean;
  /** The folder of the built pages. */
  readonly pages: string;
  readonly log: (error: unknown) => void;
}

/** The archive as a site: the guard, the API, permalinks, and pages for everything else. */
export function siteOf({ api, access, hostNames, limited, isTrusted, pages: folder, log }: ServerOptions): Site {
  const site = new Hono<ApiEnvironment>();
  const remoteOf = remoteBehind(isTrusted);
  const rates = limited ? new Rates({ burst: 300, perSecond: 60 }) : null;
  const tries = limited ? new Rates({ burst: 5, perSecond: 0.1 }) : null;
  const seen = api.isPublic ? quotationsOnly : everything;
  const whole: Api = { ...api, seen, signIn: { access, tries, remoteOf } };
  site.use(guard({ access, hostNames, rates, remoteOf, log }));
  site.on(['POST', 'PUT', 'PATCH', 'DELETE'], `${BASE}/*`, bodies(log));
  site.route(BASE, apiRouter(whole, log));
  site.route('/s', permalinks(whole));
  site.route('/', pages(folder));
  site.onError((error, context) => answer(context, error, log));
  return site;
}

const remoteBehind =
  (isTrusted: (address: string) => boolean): RemoteOf =>
  (environment, headers) => {
    const address = (environment as HttpBindings | undefined)?.incoming?.socket.remoteAddress ?? '';
    if (!isTrusted(address)) return { address, isTrusted: false };
    // The last is what the proxy itself saw; those before it anyone can make up.
    const passed = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
    return { address: passed || address, isTrusted: true };
  };

export interface Listening {
  /** `http://127.0.0.1:4320` */
  readonly address: string;
  close(): Promise<void>;
}

function refuse(response: ServerResponse): void {
  const headers = { allow: 'GET, HEAD, POST, DELETE', 'content-type': 'application/problem+json' };
  response.writeHead(405, headers).end(bodyOf(new ProblemError('wrong-method', 'No address here takes that method.')));
}

/** Bytes of a request's head: the longest query, percent-encoded, is within. */
const HEADER = 64 * 1024;

/** @throws where the port is taken or may not be opened. */
export function listen(site: Site, hostname: string, port: number): Promise<Listening> {
  const answers = getRequestListener(site.fetch);
  const server = createServer({ maxHeaderSize: HEADER }, (request, response) => {
    // Here, so that no answer leaves without them, not even that to a request which cannot be understood.
    for (const [name, value] of securityHeaders) response.setHeader(name, value);
    // The library cannot hand these on.
    if (/^(?:TRACE|TRACK|CONNECT)$/.test(request.method ?? '')) return refuse(response);
    return answers(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      const host = hostname.includes(':') ? `[${hostname}]` : hostname;
      const close = (): Promise<void> =>
        new Promise((done) => {
          server.close(() => done());
          // Streams of events would stay open for ever.
          server.closeAllConnections();
        });
      resolve({ address: `http://${host}:${(server.address() as AddressInfo).port}`, close });
    });
  });
}
