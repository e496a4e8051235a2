import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type LoopbackServer, type Pages, serve } from '../../test/loopback-server.ts';
import type { Fetched } from './fetcher.ts';
import type { FetchLimits } from './limits.ts';
import { openFetcher, type OpenFetcherOptions } from './open-fetcher.ts';

const MB = 1024 * 1024;
const signal = new AbortController().signal;

async function ask(
  address: string,
  limits: Partial<FetchLimits> = {},
  options: Partial<OpenFetcherOptions> = {},
): Promise<Fetched> {
  const web = openFetcher({
    version: '0',
    allowHosts: ['127.0.0.0/8', 'localhost'],
    ratePerHost: 1e6,
    robots: false,
    ignoreTdm: true,
    limits: { retries: 0, ...limits },
    ...options,
  });
  try {
    return await web.fetch({ address, signal });
  } finally {
    await web.close();
  }
}

async function askSite(page: Pages[string], limits: Partial<FetchLimits> = {}): Promise<Fetched> {
  const site = await serve({ '/': page });
  try {
    return await ask(site.origin, limits);
  } finally {
    await site.close();
  }
}

/** A server that speaks no HTTP but what it is told to. */
async function askRaw(talk: (socket: Socket) => void, limits: Partial<FetchLimits> = {}): Promise<Fetched> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => talk(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    return await ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, limits);
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
}

const packed = (encoding: string, bytes: Buffer) => (response: ServerResponse) =>
  void response.writeHead(200, { 'content-encoding': encoding }).end(bytes);

/** Writes the same again and again until nobody listens any more. */
function endlessly(response: ServerResponse, chunk: Buffer): void {
  const write = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', write);
  write();
}

describe('bombs', () => {
  const zeros = Buffer.alloc(200 * MB);
  const brotli = brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  const gzip = gzipSync(zeros);
  const emptyBlocks = Buffer.concat(Array<Buffer>(2000).fill(Buffer.from([0, 0, 0, 0xff, 0xff])));
  const gzipHead = gzipSync('').subarray(0, 10);

  it.each<readonly [string, Pages[string], string]>([
    ['gzip of zeros', packed('gzip', gzip), 'fetch/inflation'],
    ['deflate of zeros', packed('deflate', deflateSync(zeros)), 'fetch/inflation'],
    ['brotli of zeros', packed('br', brotli), 'fetch/inflation'],
    ['gzip in gzip', packed('gzip, gzip', gzipSync(gzip)), 'fetch/inflation'],
    ['brotli in gzip', packed('br, gzip', gzipSync(brotli)), 'fetch/inflation'],
    ['gzip in gzip in gzip', packed('gzip,gzip,gzip', gzipSync(gzipSync(gzip))), 'fetch/bad-response'],
    ['an unknown packing', packed('zstd', gzip), 'fetch/bad-response'],
    [
      'a length beyond the limit',
      (response) => void response.writeHead(200, { 'content-length': 9e12 }).flushHeaders(),
      'fetch/too-large',
    ],
    [
      'a body without end',
      (response) => endlessly(response.writeHead(200), Buffer.alloc(65_536, 'a')),
      'fetch/too-large',
    ],
    [
      'a packed body of nothing without end',
      (response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' }).write(gzipHead);
        endlessly(response, emptyBlocks);
      },
      'fetch/too-large',
    ],
  ])('%s is refused', async (_, page, rule) => {
    const before = process.memoryUsage().rss;
    const fetched = await askSite(page, { bytes: 32 * MB });
    expect(fetched).toMatchObject({ rule, reason: expect.stringMatching(/\.$/) });
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * MB);
  });

  it('lets large pages that shrink well through', async () => {
    const large = Buffer.from(
      Array.from({ length: 20_000 }, (_, at) => `<li>Ferry number ${at} sails.</li>`).join('\n'),
    );
    const fetched = await askSite(packed('gzip', gzipSync(large)));
    expect(fetched.outcome === 'fetched' && large.equals(fetched.bytes)).toBe(true);
    expect((await askSite(packed('gzip', gzipSync(zeros.subarray(0, 900_000))))).outcome).toBe('fetched');
  });
});

describe('slow servers', () => {
  const [head, limits] = ['HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n', { headers: 1000, idle: 1000, whole: 2500 }];
  const dripping = (socket: Socket, words: string): void => {
    const timer = setInterval(() => socket.write(words), 100);
    socket.on('close', () => clearInterval(timer));
  };

  it.each<readonly [string, (socket: Socket) => void]>([
    ['that say nothing', () => {}],
    ['that drip headers', (socket) => dripping(socket.write(head) ? socket : socket, 'x: y\r\n')],
    ['that stop in a body', (socket) => void socket.write(`${head}content-length: 100\r\n\r\n<p>`)],
    [
      'that drip a body',
      (socket) => dripping(socket.write(`${head}content-length: 100000\r\n\r\n`) ? socket : socket, 'x'),
    ],
  ])('%s are left', async (_, talk) => {
    const started = performance.now();
    expect(await askRaw(talk, limits)).toMatchObject({ outcome: 'failed', rule: 'fetch/timeout', retry: true });
    expect(performance.now() - started).toBeLessThan(6000);
  });

  it('that do not even connect are left', async () => {
    const fetched = await ask('http://slow.example/', { whole: 300 }, { resolver: () => new Promise(() => {}) });
    expect(fetched).toMatchObject({ outcome: 'failed', rule: 'fetch/timeout' });
  });
});

describe('broken answers', () => {
  const ok = 'HTTP/1.1 200 OK\r\n';
  it.each<readonly [string, string | Buffer]>([
    ['no HTTP', 'hello there\r\n\r\n'],
    ['nothing', ''],
    ['a cut head', `${ok}content-ty`],
    ['a body shorter than it says', `${ok}content-length: 10\r\n\r\nabc`],
    ['a chunk that is none', `${ok}transfer-encoding: chunked\r\n\r\nzz\r\nabc\r\n`],
    ['cut chunks', `${ok}transfer-encoding: chunked\r\n\r\n5\r\nab`],
    ['two lengths', `${ok}content-length: 1\r\ncontent-length: 2\r\n\r\nab`],
    ['length and chunks', `${ok}content-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['a negative length', `${ok}content-length: -1\r\n\r\nab`],
    ['a head without end', `${ok}x: ${'a'.repeat(2_000_000)}`],
    ['a million headers', ok + 'a: b\r\n'.repeat(300_000)],
    ['a null in a header', `${ok}x: a\0b\r\ncontent-length: 0\r\n\r\n`],
    ['a status that is none', 'HTTP/1.1 999999 OK\r\n\r\n'],
    ['packed rubbish', `${ok}content-encoding: gzip\r\ncontent-length: 5\r\n\r\nhello`],
    ['brotli rubbish', `${ok}content-encoding: br\r\ncontent-length: 7\r\n\r\ngarbage`],
    [
      'cut gzip',
      Buffer.concat([
        Buffer.from(`${ok}content-encoding: gzip\r\nconnection: close\r\n\r\n`),
        gzipSync('hello there').subarray(0, 20),
      ]),
    ],
  ])('%s is a failure that may be tried again', async (_, answer) => {
    const fetched = await askRaw((socket) => socket.end(answer));
    expect(fetched).toMatchObject({
      outcome: 'failed',
      rule: expect.stringMatching(/^fetch\/(?:bad-response|connection)$/),
      retry: true,
    });
  });
});

describe('TLS', () => {
  const isThere = ((): boolean => {
    try {
      execFileSync('openssl', ['version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  })();

  it.skipIf(!isThere)('is trusted where the certificate is the host’s, and nowhere else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-tls-'));
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const subject = ['-subj', '/CN=news.example', '-addext', 'subjectAltName=DNS:news.example', '-days', '2', '-nodes'];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-keyout', key, '-out', cert, ...subject], {
      stdio: 'ignore',
    });
    const ca = readFileSync(cert, 'utf8');
    const pages: Pages = { '/': (response) => response.end('safe') };
    const site: LoopbackServer = await serve(
      pages,
      '127.0.0.1',
      (listener) => createSecureServer({ key: readFileSync(key), cert: ca }, listener) as never,
    );
    rmSync(folder, { recursive: true });
    const resolver = async () => [{ address: '127.0.0.1', family: 4 }];
    const allowHosts = [`news.example:${site.port}`, `other.example:${site.port}`];
    const at = (host: string, options: Partial<OpenFetcherOptions>) =>
      ask(`https://${host}:${site.port}/`, {}, { allowHosts, resolver, ...options });
    expect(await at('news.example', {})).toMatchObject({ outcome: 'failed', rule: 'fetch/tls', retry: false });
    expect(await at('other.example', { ca })).toMatchObject({ outcome: 'failed', rule: 'fetch/tls' });
    expect(site.asked).toEqual([]);
    expect((await at('news.example', { ca })).outcome).toBe('fetched');
    await site.close();
  });
});
