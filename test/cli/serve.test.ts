import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidArticle as said } from '../unlike.ts';
import { type Ended, Workplace } from './process.ts';

let place: Workplace;
const running: ChildProcess[] = [];
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  place.remove();
});

interface Server {
  readonly base: string;
  /** Ctrl-C, and what it ended with. */
  end(): Promise<Ended>;
}

/** A server on a port that was free. */
async function serve(...args: readonly string[]): Promise<Server> {
  let child: ChildProcess | undefined;
  const ended = place.hearsay(['serve', '--port', '0', '--jobs', '1', ...args], {
    started: (started) => {
      child = started;
      running.push(started);
    },
  });
  const address = new Promise<string>((resolve) => child?.stdout?.once('data', (text: string) => resolve(text.trim())));
  const base = await Promise.race([address, ended.then(({ err }) => Promise.reject(new Error(err)))]);
  return {
    base,
    end: () => {
      child?.kill('SIGINT');
      return ended;
    },
  };
}

const api = async (base: string, path: string, options: RequestInit = {}): Promise<{ status: number; body: never }> => {
  const answer = await fetch(`${base}/api/v1${path}`, options);
  return { status: answer.status, body: (await answer.json()) as never };
};

const json = (body: unknown, more: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...more },
  body: JSON.stringify(body),
});

const files = (given: Readonly<Record<string, string>>): RequestInit => {
  const body = new FormData();
  for (const [name, text] of Object.entries(given)) body.append('file', new Blob([text]), name);
  return { method: 'POST', body };
};

interface Item {
  readonly key: string;
  readonly outcome: string;
  readonly documentId: string | null;
  readonly reason: string | null;
}

/** Everything that happens in a run that a request began. */
async function happens(base: string, path: string, options: RequestInit): Promise<{ items: Item[]; end: object }> {
  const { status, body } = await api(base, path, options);
  expect(status).toBe(202);
  const stream = await (await fetch(base + (body as { events: string }).events)).text();
  const events = [...stream.matchAll(/^event: (\w+)\ndata: (.*)$/gm)].map(([, type, text = '']) => ({
    type,
    content: JSON.parse(text) as Item,
  }));
  return {
    items: events.flatMap(({ type, content }) => (type === 'item' ? [content] : [])),
    end: events.at(-1)?.content as object,
  };
}

describe('hearsay serve', () => {
  it.each([
    [['--host', '0.0.0.0'], /0\.0\.0\.0 can be reached by others.*--auth FILE/],
    [['--host', '192.168.1.5', '--public', '--read-only'], /can be reached by others/],
    [['--proxy-user-header', 'X-User'], /needs --trusted-proxy/],
    [['--proxy-user-header', 'X-User', '--trusted-proxy', 'ten'], /--trusted-proxy ten: give an address or a network/],
    [['--proxy-role-header', 'X-Role'], /needs --proxy-user-header/],
    [['--auth', 'tokens.jsonl'], /tokens\.jsonl: no such file.*hearsay token NAME/],
    [['--auth', 'empty.jsonl'], /nobody could sign in/],
    [['--auth', 'broken.jsonl'], /broken\.jsonl: line 1 of the token file/],
    [['--port', '65536'], /from 0 \(any that is free\) to 65535/],
    [['--offices', 'nowhere'], /nowhere/],
  ])('%s: is refused, and no archive is made', async (args, message) => {
    place.put('empty.jsonl', '\n');
    place.put('broken.jsonl', 'secret\n');
    const { code, err } = await place.hearsay(['serve', ...args]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(message) });
    expect(existsSync(place.path('hearsay.db'))).toBe(false);
  });

  it('takes files in, tells what happens, and shows them; Ctrl-C ends it, open streams too', async () => {
    const server = await serve('--archive', 'news.db');
    const { base } = server;
    const given = { 'a.txt': said('The ferry will not sail'), '../../b.txt': `${said('Fog')} THROW THE READER` };
    const { items, end } = await happens(base, '/ingest/files', files(given));
    expect(items.map(({ key, outcome }) => [key.replace(/#\w{16}$/, '#'), outcome])).toEqual([
      ['upload:a.txt#', 'stored'],
      ['upload:b.txt#', 'set_aside'],
    ]);
    expect(end).toEqual({ counts: { stored: 1, set_aside: 1 }, trouble: null });
    expect((await api(base, '/search?q=ferry')).body).toMatchObject({
      total: 1,
      items: [{ document: { id: items[0]?.documentId } }],
    });
    // The same again is known, and where it is.
    const again = await happens(base, '/ingest/files', files({ 'a.txt': given['a.txt'] }));
    expect(again.items).toMatchObject([{ outcome: 'known', documentId: items[0]?.documentId }]);
    const open = await fetch(`${base}/api/v1/ingest/nothing/events`);
    expect(open.status).toBe(404);
    const { code, out, err } = await server.end();
    expect({ code, out }).toEqual({ code: 0, out: `${base}\n` });
    expect(err).toContain('serving news.db to this machine');
  });

  it('tries again only what the journal has as failed', async () => {
    const secret = place.put('secret.txt', said('Nobody may read this'));
    const { base } = await serve();
    await happens(base, '/ingest/files', files({ 'b.txt': `${said('Fog')} THROW THE READER` }));
    const { items } = await happens(base, '/journal/retry', json({ keys: [secret] }));
    expect(items).toMatchObject([
      { key: secret, outcome: 'failed', reason: 'The journal has no failure under this key.' },
    ]);
    const all = await happens(base, '/journal/retry', json({ keys: null }));
    expect(all.items).toMatchObject([{ outcome: 'failed', reason: expect.stringMatching('Send it again') }]);
    expect((await api(base, '/stats')).body).toMatchObject({ documents: 0 });
  });

  it('takes no address of a machine that only it can reach', async () => {
    const { base } = await serve();
    const { items } = await happens(base, '/ingest', json({ addresses: [`${base}/api/v1/stats`] }));
    expect(items).toMatchObject([{ outcome: 'refused', documentId: null }]);
  });

  it('asks for tokens that hearsay token made', async () => {
    const made = await place.hearsay(['token', 'Ana Roe', '--role', 'reviewer', '--auth', 'tokens.jsonl']);
    expect({ code: made.code, out: made.out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^hearsay_\w{8}_[\w-]{32}\n$/),
    });
    await place.hearsay(['token', 'Ben', '--auth', 'tokens.jsonl']);
    expect(statSync(place.path('tokens.jsonl')).mode & 0o777).toBe(0o600);
    expect(readFileSync(place.path('tokens.jsonl'), 'utf8').trim().split('\n')).toHaveLength(2);
    const { base } = await serve('--auth', 'tokens.jsonl');
    const bearer = { authorization: `Bearer ${made.out.trim()}` };
    expect((await api(base, '/stats')).status).toBe(401);
    expect((await api(base, '/stats', { headers: bearer })).status).toBe(200);
    expect((await api(base, '/ingest', json({ addresses: [] }, bearer))).status).toBe(403);
    const signedIn = await fetch(`${base}/api/v1/session`, json({ token: made.out.trim() }));
    expect(await signedIn.json()).toMatchObject({ role: 'reviewer', name: 'Ana Roe' });
    const [cookie = ''] = (signedIn.headers.get('set-cookie') ?? '').split(';');
    expect((await api(base, '/review', { headers: { cookie } })).status).toBe(200);
    await fetch(`${base}/api/v1/session`, { method: 'DELETE', headers: { cookie } });
    expect((await api(base, '/review', { headers: { cookie } })).status).toBe(401);
    // Guessing ends soon.
    const guesses = await Promise.all(Array.from({ length: 8 }, () => api(base, '/session', json({ token: 'x' }))));
    expect(guesses.map(({ status }) => status)).toContain(429);
  });

  it('changes nothing where it is to read only', async () => {
    const first = await serve();
    const { items } = await happens(first.base, '/ingest/files', files({ 'a.txt': said('The ferry will not sail') }));
    await first.end();
    const { base } = await serve('--read-only');
    const id = items[0]?.documentId;
    expect((await api(base, '/ingest', json({ addresses: ['https://example.org/'] }))).status).toBe(409);
    expect((await api(base, `/documents/${id}?reason=no`, { method: 'DELETE' })).status).toBe(409);
    expect((await api(base, '/stats')).body).toMatchObject({ documents: 1, tombstones: 0 });
  });

  it('says that a port is taken', async () => {
    const { base } = await serve('--archive', 'one.db');
    const { code, err } = await place.hearsay(['serve', '--archive', 'two.db', '--port', new URL(base).port]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/the port is taken.*--port/) });
  });

  it('sends the browser nothing to run but its own files', async () => {
    const { base } = await serve();
    for (const path of [
      '/',
      '/documents/x',
      '/nowhere',
      '/docs/',
      '/api/v1/stats',
      '/api/v1/nowhere',
      '/assets/none.js',
    ]) {
      const { headers } = await fetch(base + path);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});
