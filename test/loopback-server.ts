import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A real server on loopback for tests of what fetches. */
export interface LoopbackServer {
  /** `http://127.0.0.1:port`, without a path. */
  readonly origin: string;
  /** `127.0.0.1:port`, for `--allow-host`. */
  readonly host: string;
  readonly port: number;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** Connections that were ever made. */
  readonly connections: () => number;
  close(): Promise<void>;
}

export type Pages = Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>>;

/** Serves some paths and 404 for the rest. Another IP address of loopback is another host. */
export async function serve(
  pages: Pages,
  ip = '127.0.0.1',
  make: (listener: RequestListener) => Server = createServer,
): Promise<LoopbackServer> {
  const asked: string[] = [];
  let connections = 0;
  const server = make((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const page = pages[path] ?? pages[path.replace(/\?.*/, '')];
    if (page) page(response, request);
    else response.writeHead(404).end('Not here.');
  });
  server.on('connection', () => void connections++);
  await new Promise<void>((done) => server.listen(0, ip, done));
  const { port } = server.address() as AddressInfo;
  const host = `${ip.includes(':') ? `[${ip}]` : ip}:${port}`;
  return {
    origin: `http://${host}`,
    host,
    port,
    asked,
    connections: () => connections,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
