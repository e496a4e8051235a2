import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf } from './access.ts';
import { type Access, callerOf } from './callers.ts';
import { checkHost } from './hosts.ts';
import { hasNul } from './nul.ts';
import { Rates } from './rates.ts';
import { cookieFor, Sessions } from './sessions.ts';
import { makeToken, parseTokens, Tokens } from './tokens.ts';

const passes = (host: string, names: readonly string[] = []): boolean => {
  try {
    checkHost(host, names);
    return true;
  } catch {
    return false;
  }
};

describe('hosts', () => {
  it.each(['localhost', 'LOCALHOST:4320', '127.0.0.1', '127.0.0.1:80', '[::1]:4320', 'localhost.'])(
    'takes %s',
    (host) => {
      expect(passes(host)).toBe(true);
    },
  );

  it.each([
    '',
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example:4320',
    'localhost:4320@evil.example',
    '[::ffff:7f00:1]',
    'evil.example#localhost',
    'localhost:123456',
    '2130706433',
    '0.0.0.0',
    'local host',
  ])('refuses %s', (host) => expect(passes(host)).toBe(false));

  it('takes names that were given, and no others', () => {
    expect(passes('quotes.example:4320', ['quotes.example'])).toBe(true);
    expect(passes('Quotes.Example', ['quotes.example'])).toBe(true);
    expect(passes('sub.quotes.example', ['quotes.example'])).toBe(false);
  });
});

describe('rates', () => {
  it('lets a burst through, then so many a second, for each address by itself', () => {
    let now = 0;
    const rates = new Rates({ burst: 3, perSecond: 2 }, () => now);
    const takes = (address = 'a'): boolean => {
      try {
        rates.take(address);
        return true;
      } catch (error) {
        expect(error).toMatchObject({ problem: 'too-many', more: { retryAfter: 1 } });
        return false;
      }
    };
    expect([takes(), takes(), takes(), takes()]).toEqual([true, true, true, false]);
    expect(takes('b')).toBe(true);
    now = 500;
    expect([takes(), takes()]).toEqual([true, false]);
  });

  it('never lets more through than burst and time allow', () => {
    const law = fc.property(fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 60 }), (pauses) => {
      let [now, through] = [0, 0];
      const rates = new Rates({ burst: 5, perSecond: 3 }, () => now);
      for (const pause of pauses) {
        now += pause;
        try {
          rates.take('a');
          through++;
        } catch {}
      }
      expect(through).toBeLessThanOrEqual(5 + (3 * now) / 1000 + 1e-6);
    });
    fc.assert(law, { seed: 20_261_126 });
  });

  it('remembers no more than so many addresses', () => {
    const rates = new Rates({ burst: 1, perSecond: 0.001 }, () => 0);
    for (let i = 0; i < 30_000; i++) rates.take(String(i));
    expect(() => rates.take('29999')).toThrow('Too many requests');
    expect(() => rates.take('0')).not.toThrow();
  });
});

describe('tokens', () => {
  it('are known by their secret alone, and their file has it not', async () => {
    const { secret, token } = await makeToken('Ana', 'reviewer');
    const tokens = new Tokens(parseTokens(`${JSON.stringify(token)}\n\n`));
    expect(JSON.stringify(token)).not.toContain(secret.slice(-10));
    expect(await tokens.bearer(secret)).toMatchObject({ name: 'Ana', role: 'reviewer' });
    // The second time it is remembered.
    expect(await tokens.bearer(secret)).toMatchObject({ name: 'Ana' });
    for (const wrong of [
      '',
      secret.slice(0, -1),
      `${secret}a`,
      secret.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
    ])
      expect(await tokens.bearer(wrong)).toBeNull();
  });

  it('say which line is none', () => {
    expect(() => parseTokens('\nnothing\n')).toThrow('line 2 of the token file');
    expect(() => parseTokens('{"id":"00000000","name":"a","role":"root","hash":"scrypt:1:1:1:a:b"}')).toThrow('line 1');
  });
});

describe('sessions', () => {
  it('end when they are closed, and their cookie is out of the pages’ reach', () => {
    const sessions = new Sessions();
    const id = sessions.open({ role: 'reader', name: 'Ana' });
    expect(sessions.caller(id)).toEqual({ role: 'reader', name: 'Ana' });
    sessions.close(id);
    expect(sessions.caller(id)).toBeNull();
    expect(cookieFor(id, true)).toMatch(/HttpOnly; SameSite=Strict; Max-Age=\d+; Secure$/);
  });
});

describe('callers', () => {
  const direct = { address: '127.0.0.1', isTrusted: false };
  const asks = (access: Access, headers: Record<string, string>, remote = direct) =>
    callerOf(access, new Headers(headers), remote);

  it('are the owner only where nothing stands before the server', async () => {
    const open: Access = { kind: 'open' };
    expect(await asks(open, { host: 'localhost:4320' })).toMatchObject({ role: 'admin' });
    for (const headers of [
      { host: 'quotes.example' },
      { host: 'localhost', 'x-forwarded-for': '10.0.0.1' },
      { host: 'localhost', via: '1.1 proxy' },
    ])
      expect(await asks(open, headers as never)).toMatchObject({ role: 'reader' });
  });

  it('are believed from a trusted proxy alone', async () => {
    const proxy: Access = { kind: 'proxy', userHeader: 'x-user', roleHeader: 'x-role', role: 'reader' };
    const trusted = { ...direct, isTrusted: true };
    expect(await asks(proxy, { 'x-user': 'Ana', 'x-role': 'admin' })).toMatchObject({ role: null });
    expect(await asks(proxy, { 'x-user': 'Ana', 'x-role': 'admin' }, trusted)).toEqual({ role: 'admin', name: 'Ana' });
    expect(await asks(proxy, { 'x-user': 'Ana', 'x-role': 'root' }, trusted)).toMatchObject({ role: null });
    expect(await asks(proxy, { 'x-role': 'admin' }, trusted)).toMatchObject({ role: null });
    expect(await asks({ ...proxy, roleHeader: null }, { 'x-user': 'Ana' }, trusted)).toEqual({
      role: 'reader',
      name: 'Ana',
    });
  });
});

describe('routes', () => {
  it.each([
    ['GET', '/stats', { needed: 'reader' }],
    ['HEAD', '/stats', { needed: 'reader' }],
    ['PUT', '/documents/x', { allowed: ['GET', 'HEAD', 'DELETE'] }],
    ['GET', '/documents/x/y', null],
    ['GET', '/documents/', null],
    ['GET', '/documents/{id}', null],
    ['GET', '', null],
    ['GET', '/__proto__', null],
    ['POST', '/journal/retry', { needed: 'admin' }],
  ])('%s %s', (method, path, asked) => expect(askedOf(method, path)).toEqual(asked));
});

it('NUL is found in JSON wherever it stands, and nowhere else', () => {
  const law = fc.property(fc.jsonValue(), (value) => {
    const strings = (one: unknown): string[] =>
      typeof one === 'string' ? [one] : Object.entries(one ?? {}).flatMap(([key, each]) => [key, ...strings(each)]);
    expect(hasNul(JSON.stringify(value))).toBe(strings(value).some((one) => one.includes('\0')));
  });
  fc.assert(law, { seed: 20_261_126, numRuns: 500, examples: [['\0'], ['\\u0000'], ['\\\0'], [{ 'a\0': 1 }]] });
});
