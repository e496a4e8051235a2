import { Agent, buildConnector } from 'undici';
import { expect, it, vi } from 'vitest';
import { serve } from '../../test/loopback-server.ts';
import { allowedHosts } from './allowed-hosts.ts';
import { ForbiddenConnection, guardedConnector } from './connector.ts';

// What could go wrong below us: a connection that ends elsewhere than where it was sent.
vi.mock('undici', async (original) => {
  const real = await original<typeof import('undici')>();
  const elsewhere: typeof buildConnector = (options) =>
    real.buildConnector({
      ...options,
      lookup: (_host: string, _options: unknown, answer: (...given: unknown[]) => void) =>
        answer(null, [{ address: '127.0.0.1', family: 4 }]),
    } as never);
  return { ...real, buildConnector: elsewhere };
});

it('sends nothing through a socket whose other end is not where it should be', async () => {
  const victim = await serve({ '/': (response) => response.end('secret') });
  const allowed = allowedHosts([`127.0.0.2:${victim.port}`]);
  const resolver = async () => [{ address: '127.0.0.2', family: 4 }];
  const agent = new Agent({ connect: guardedConnector({ allowed, resolver, timeout: 2000 }) });
  const asking = agent.request({ origin: `http://news.example:${victim.port}`, path: '/', method: 'GET' });
  await expect(asking).rejects.toBeInstanceOf(ForbiddenConnection);
  expect(victim.asked).toEqual([]);
  await agent.close();
  await victim.close();
});
