import { readFileSync } from 'node:fs';
import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import { apiDescription } from '../../src/http/api.ts';
import type { Role } from '../../src/http/context.ts';
import { access, mayDo, ROLES } from '../../src/http/guard/access.ts';
import { problemList } from '../../src/http/problem.ts';
import { fullReading } from '../full-reading.ts';
import { archiveOf, backends, served, tokensForAll } from './served.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY'] as const;
const paths = [...new Set(Object.keys(access).map((route) => route.split(' ')[1] as string))];
const filled = (path: string): string => `/api/v1${path.replace(/\{\w+\}/g, 'nothing-here')}`;

const neededFor = (method: string, path: string) => access[`${method === 'HEAD' ? 'GET' : method} ${path}`];
/** An answer to HEAD has no body. */
const bodiless: Readonly<Record<number, string>> = { 401: 'not-signed-in', 403: 'not-allowed', 405: 'wrong-method' };

/** What becomes of a request: how its problem is called, or `through` where the guard let it pass. */
async function fate(answer: Response): Promise<string> {
  if (answer.headers.get('content-type') !== 'application/problem+json') return 'through';
  const { type } = (await answer.json().catch(() => ({ type: bodiless[answer.status] ?? '' }))) as { type: string };
  const name = type.replace('/problems/', '');
  return /^(?:wrong-|not-signed-in|not-allowed)/.test(name) ? name : 'through';
}

const docs = readFileSync(new URL('../../docs/http.md', import.meta.url), 'utf8');

describe('who may do what', () => {
  it('is decided for every route that there is', () => {
    const { paths } = apiDescription('1');
    const routes = Object.entries(paths ?? {}).flatMap(([path, methods]) =>
      Object.keys(methods as object).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect([...routes, 'GET /openapi.json'].sort()).toEqual(Object.keys(access).sort());
  });

  it('is as docs/http.md says', () => {
    const rows = [...docs.matchAll(/^\| `([A-Z]+ \/[^`]*)` \| (\w+) \|/gm)].map(([, route, needed]) => [route, needed]);
    expect(rows).toEqual(Object.entries(access));
  });

  it.each(backends)('holds for every route, role and method (%s)', async (backend) => {
    const { store, folder } = await archiveOf(backend, [fullReading]);
    const { access, secrets } = await tokensForAll();
    const base = await served(store, folder, { access });
    for (const role of [null, ...ROLES])
      for (const path of paths)
        for (const method of METHODS) {
          const headers: Record<string, string> =
            role === null ? {} : { authorization: `Bearer ${secrets[role as Role]}` };
          const found = await fate(await fetch(base + filled(path), { method, headers }));
          expect(`${method} ${path} as ${role}: ${found}`).toBe(
            `${method} ${path} as ${role}: ${expected(method, path, role)}`,
          );
        }
  });

  it('leaves nothing open to a token that is wrong, or none', async () => {
    const { store, folder } = await archiveOf('sqlite', [fullReading]);
    const { access, secrets } = await tokensForAll();
    const base = await served(store, folder, { access });
    const bad = [
      '',
      'Bearer',
      'Bearer x',
      `Bearer ${secrets.admin}x`,
      `Bearer ${secrets.admin.slice(0, -1)}`,
      `Basic ${secrets.admin}`,
    ];
    for (const authorization of bad) {
      const { status } = await fetch(`${base}/api/v1/stats`, { headers: { authorization } });
      expect({ authorization, status }).toEqual({ authorization, status: 401 });
    }
    expect(
      (await fetch(`${base}/api/v1/stats`, { headers: { authorization: `bearer ${secrets.reader}` } })).status,
    ).toBe(200);
  });
});

function expected(method: string, path: string, role: Role | null): string {
  const needed = neededFor(method, path);
  if (needed === undefined) return 'wrong-method';
  if (mayDo(role, needed)) return 'through';
  return role === null ? 'not-signed-in' : 'not-allowed';
}

describe('requests of other sites', () => {
  const evil = { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' };

  it.each(Object.keys(access))('%s is refused to a page elsewhere, also on an open server', async (route) => {
    const [method = '', path = ''] = route.split(' ');
    const { store, folder } = await archiveOf('sqlite', [fullReading]);
    const base = await served(store, folder);
    expect(await fate(await fetch(base + filled(path), { method, headers: evil }))).toBe('wrong-origin');
    expect((await store.stats()).documents).toBe(1);
  });

  it('a form of another page changes nothing, an old browser’s neither', async () => {
    const { store, folder } = await archiveOf('sqlite', [fullReading]);
    const base = await served(store, folder);
    for (const headers of [
      { origin: 'null' },
      { origin: 'http://127.0.0.1:1' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
    ])
      expect(await fate(await fetch(`${base}/api/v1/ingest`, { method: 'POST', headers }))).toBe('wrong-origin');
    expect(await fate(await fetch(`${base}/api/v1/ingest`, { method: 'POST', headers: { origin: base } }))).toBe(
      'through',
    );
  });

  it('a link from elsewhere may be followed', async () => {
    const { store, folder } = await archiveOf('sqlite', [fullReading]);
    const base = await served(store, folder);
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    // Fetch says its own mode.
    for (const path of ['/api/v1/stats', '/speakers']) {
      const { statusCode, body } = await request(base + path, { headers });
      await body.dump();
      expect(statusCode).toBe(200);
    }
  });
});

describe('the documentation', () => {
  it('names every problem', () => {
    for (const { name, status } of problemList)
      expect(docs).toMatch(new RegExp(`^\\| \`${name}\` \\| ${status} \\|`, 'm'));
  });
});
