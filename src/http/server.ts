import { type HttpBindings, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { apiRouter, BASE } from './api.ts';
import type { Api, ApiEnvironment } from './context.ts';
import { guard } from './guard.ts';
import type { Access } from './guard/callers.ts';
import { Rates } from './guard/rates.ts';
import { UPLOAD } from './ingest.ts';
import { pages } from './pages.ts';
import { permalinks } from './permalinks.ts';
import { answer, ProblemError } from './problem.ts';

export type Site = Hono<ApiEnvironment>;

export interface ServerOptions {
  readonly api: Omit<Api, 'signIn'>;
  readonly access: Access;
  readonly hostNames: readonly string[];
  /** False on loopback, where whoever can ask is the one who runs it. */
  readonly limited: boolean;
  /** The folder of the built pages. */
  readonly pages: string;
  readonly log: (error: unknown) => void;
}

/** Bytes of a request, but for files that are taken in. */
const BODY = 1024 * 1024;

/** The archive as a site: the guard, the API, permalinks, and pages for everything else. */
export function siteOf({ api, access, hostNames, limited, pages: folder, log }: ServerOptions): Site {
  const site = new Hono<ApiEnvironment>();
  const rates = limited ? new Rates({ burst: 300, perSecond: 60 }) : null;
  const tries = limited ? new Rates({ burst: 5, perSecond: 0.1 }) : null;
  site.use(guard({ access, hostNames, rates, remoteOf, log }));
  const [files, others] = [bodyUpTo(UPLOAD, log), bodyUpTo(BODY, log)];
  site.use(`${BASE}/*`, (context, next) => (context.req.path === FILES ? files : others)(context, next));
  site.use(`${BASE}/search`, compress());
  site.use(`${BASE}/documents/*`, compress());
  site.route(BASE, apiRouter({ ...api, signIn: { access, tries, remoteOf } }, log));
  site.route('/s', permalinks(api));
  site.route('/', pages(folder));
  site.onError((error, context) => answer(context, error, log));
  return site;
}

const FILES = `${BASE}/ingest/files`;

const bodyUpTo = (maxSize: number, log: ServerOptions['log']) =>
  bodyLimit({
    maxSize,
    onError: (context) =>
      answer(
        context,
        new ProblemError(
          'too-large',
          `This request may have ${maxSize} bytes. Take larger files in with hearsay ingest.`,
        ),
        log,
      ),
  });

const remoteOf = (environment: unknown): string =>
  (environment as HttpBindings | undefined)?.incoming?.socket.remoteAddress ?? '';

export interface Listening {
  /** `http://127.0.0.1:4320` */
  readonly address: string;
  close(): Promise<void>;
}

/** @throws where the port is taken or may not be opened. */
export function listen(site: Site, hostname: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: site.fetch, hostname, port }, (info) => {
      const host = hostname.includes(':') ? `[${hostname}]` : hostname;
      resolve({
        address: `http://${host}:${info.port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            // Streams of events would stay open for ever.
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', reject);
  });
}
