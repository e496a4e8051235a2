import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { LookupAddress } from 'node:dns';
import { isIP, type Socket } from 'node:net';
import { Agent } from 'undici';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forms, privates, schemes } from '../../test/address-forms.ts';
import { type LoopbackServer, serve } from '../../test/loopback-server.ts';
import { allowedHosts } from './allowed-hosts.ts';
import { ForbiddenConnection, guardedConnector, type Resolver } from './connector.ts';
import type { Fetched } from './fetcher.ts';
import { openFetcher } from './open-fetcher.ts';

const signal = new AbortController().signal;
const redirects = [301, 302, 303, 307, 308] as const;

describe('the guard against being led inside', () => {
  let victim: LoopbackServer;
  let opened: LoopbackServer;
  /** Everything that Node tried to connect to. */
  let attempts: string[] = [];
  let sockets = 0;
  const watch = (message: unknown): void => {
    sockets++;
    const { socket } = message as { socket: Socket };
    socket.on('connectionAttempt', (ip: string) => void attempts.push(ip));
  };

  beforeAll(async () => {
    victim = await serve({ '/': (response) => response.end('secret') });
    opened = await serve(
      {
        '/to': (response, { url = '' }) => {
          const query = new URL(url, 'http://x').searchParams;
          response
            .writeHead(Number(query.get('status')), { location: Buffer.from(query.get('to') ?? '').toString('latin1') })
            .end();
        },
        '/page': (response) => response.writeHead(200, { connection: 'close' }).end('fine'),
      },
      '127.0.0.2',
    );
    subscribe('net.client.socket', watch);
  });
  beforeEach(() => {
    [attempts, sockets] = [[], 0];
  });
  afterEach(() => {
    if (victim.connections() > 0) throw new Error('There was a connection to where none may be.');
  });
  afterAll(async () => {
    unsubscribe('net.client.socket', watch);
    await victim.close();
    await opened.close();
  });

  const fetcher = (resolver?: Resolver) =>
    openFetcher({
      version: '0',
      allowHosts: [opened.host],
      ratePerHost: 1e6,
      limits: { retries: 0 },
      ...(resolver && { resolver }),
    });
  const isRefused = (fetched: Fetched): boolean =>
    fetched.outcome === 'refused' && /^fetch\/(?:private-address|address|userinfo|scheme)$/.test(fetched.rule);

  it('has enough to try', () => {
    expect(forms.length).toBeGreaterThanOrEqual(300);
  });

  it('refuses every way to write an address inside, with no connection', async () => {
    const web = fetcher();
    const through: string[] = [];
    for (const form of forms)
      for (const address of [`http://${form}/`, `http://${form}:${victim.port}/`, `https://${form}:8443/x?y#z`])
        if (!isRefused(await web.fetch({ address, signal }))) through.push(address);
    expect(through).toEqual([]);
    expect([sockets, attempts]).toEqual([0, []]);
    await web.close();
  });

  it('refuses every way to be sent there by a redirect', async () => {
    const web = fetcher();
    const through: string[] = [];
    for (const form of forms) {
      // A parser takes white space out of an address; a header cannot hold it.
      const to = encodeURIComponent(`http://${form.replace(/[\t\n]/g, '')}:${victim.port}/`);
      for (const status of redirects) {
        const fetched = await web.fetch({ address: `${opened.origin}/to?status=${status}&to=${to}`, signal });
        if (!isRefused(fetched)) through.push(`${status} ${form}`);
      }
    }
    expect(through).toEqual([]);
    expect(new Set(attempts)).toEqual(new Set(['127.0.0.2']));
    await web.close();
  });

  it('refuses what is no page of the web, named or sent to', async () => {
    const web = fetcher();
    for (const address of schemes) {
      const to = encodeURIComponent(address);
      const direct = await web.fetch({ address, signal });
      const sent = await web.fetch({ address: `${opened.origin}/to?status=302&to=${to}`, signal });
      expect([address, direct.outcome, sent.outcome === 'fetched']).toEqual([address, 'refused', false]);
    }
    expect(new Set(attempts)).toEqual(new Set(['127.0.0.2']));
    await web.close();
  });

  it('refuses names that lead inside, even where only one of their answers does', async () => {
    const ips = [
      ...privates.map((four) => four.join('.')),
      '::1',
      'fe80::1%eth0',
      'fd00:ec2::254',
      '::ffff:127.0.0.1',
      '64:ff9b::7f00:1',
    ];
    for (const ip of ips) {
      const answers: LookupAddress[] = [
        { address: '1.1.1.1', family: 4 },
        { address: ip, family: isIP(ip.replace(/%.*/, '')) },
      ];
      for (const given of [answers, answers.slice(1), answers.toReversed()]) {
        const web = fetcher(async () => given);
        const fetched = await web.fetch({ address: 'http://news.example/', signal });
        expect({ ip, ...fetched }).toMatchObject({ ip, outcome: 'refused', rule: 'fetch/private-address' });
        await web.close();
      }
    }
    expect([sockets, attempts]).toEqual([0, []]);
  });

  it('refuses the names of this machine as the system knows them', async () => {
    const web = fetcher();
    for (const address of ['http://localhost/', 'http://localhost./', 'http://LOCALHOST/', 'https://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/'])
      expect(await web.fetch({ address, signal })).toMatchObject({ rule: 'fetch/private-address' });
    expect([sockets, attempts]).toEqual([0, []]);
    await web.close();
  });

  it('refuses other ports than those of the web, and lets them through where they are allowed', async () => {
    const web = openFetcher({
      version: '0',
      allowHosts: ['db.example:5432'],
      resolver: async () => [{ address: '10.0.0.1', family: 4 }],
    });
    for (const port of [1, 22, 25, 6379, 9200, 5432])
      expect(await web.fetch({ address: `http://news.example:${port}/`, signal })).toMatchObject({
        rule: 'fetch/port',
      });
    expect([sockets, attempts]).toEqual([0, []]);
    await web.close();
  });

  describe('against a name that changes its answer', () => {
    const ask = async (resolver: Resolver, times: number): Promise<string[]> => {
      const allowed = allowedHosts([opened.host]);
      const agent = new Agent({ connect: guardedConnector({ allowed, resolver, timeout: 2000 }) });
      const outcomes: string[] = [];
      for (let time = 0; time < times; time++) {
        // The first port of the name is the allowed one; the victim listens elsewhere, so that it is asked on its own port too.
        const port = time < times - 1 ? opened.port : victim.port;
        const request = agent.request({ origin: `http://rebind.example:${port}`, path: '/page', method: 'GET' });
        outcomes.push(await request.then(async ({ body }) => body.text()).catch((error: Error) => error.name));
      }
      await agent.close();
      return outcomes;
    };
    const open = { address: '127.0.0.2', family: 4 };
    const inside = { address: '127.0.0.1', family: 4 };

    it('checks every answer anew', async () => {
      const answers = [[open], [inside], [inside]];
      expect(await ask(async () => answers.shift() ?? [inside], 3)).toEqual([
        'fine',
        'ForbiddenConnection',
        'ForbiddenConnection',
      ]);
      expect(new Set(attempts)).toEqual(new Set(['127.0.0.2']));
    });

    it('connects to what it checked, even where the answer changes in its hands', async () => {
      let reads = 0;
      const slippery = {
        family: 4,
        get address() {
          return reads++ === 0 ? '127.0.0.2' : '127.0.0.1';
        },
      };
      expect(await ask(async () => [slippery], 2)).toEqual(['fine', 'ForbiddenConnection']);
      expect(new Set(attempts)).toEqual(new Set(['127.0.0.2']));
    });

    it('asks once a connection', async () => {
      let asked = 0;
      const resolver: Resolver = async () => {
        asked++;
        return [open];
      };
      await ask(resolver, 3);
      expect(asked).toBe(3);
    });
  });

  it('says so through undici in a way that can be told from other failures', async () => {
    const agent = new Agent({
      connect: guardedConnector({ allowed: allowedHosts([]), resolver: async () => [], timeout: 1000 }),
    });
    await expect(agent.request({ origin: victim.origin, path: '/', method: 'GET' })).rejects.toBeInstanceOf(
      ForbiddenConnection,
    );
    await expect(agent.request({ origin: 'http://nobody.example', path: '/', method: 'GET' })).rejects.toMatchObject({
      code: 'ENOTFOUND',
    });
    await agent.close();
  });
});
