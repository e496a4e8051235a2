import { describe, expect, it } from 'vitest';
import { reservation, reservedByFile, tdmRules } from './tdm.ts';

const rules = (entries: unknown) => tdmRules(Buffer.from(JSON.stringify(entries)));

describe('reservations of text and data mining', () => {
  it.each([
    ['/', '/a', true],
    ['/*', '/a', true],
    ['/news', '/news/a', true],
    ['news/', '/news/a', true],
    ['/news/', '/sport/a', null],
    ['/*.jpg', '/pictures/a.jpg?x', true],
    ['/*.jpg$', '/pictures/a.jpg?x', null],
    ['/*.jpg$', '/pictures/a.jpg', true],
    ['/a$', '/a', true],
    ['/a$', '/ab', null],
    ['/*/b/*$', '/a/b/c', true],
    ['/a*a$', '/a', null],
  ])('%s for %s: %s', (location, path, reserved) => {
    expect(reservedByFile(rules([{ location, 'tdm-reservation': 1 }]), path)).toBe(reserved);
  });

  it('let the longest pattern win', () => {
    const found = rules([
      { location: '/', 'tdm-reservation': 1 },
      { location: '/free/*', 'tdm-reservation': '0' },
    ]);
    expect([reservedByFile(found, '/a'), reservedByFile(found, '/free/a')]).toEqual([true, false]);
  });

  it('say nothing where they are not as they should be', () => {
    expect(tdmRules(Buffer.from('<html>'))).toEqual([]);
    for (const entries of [
      null,
      1,
      {},
      [null],
      ['/'],
      [{ location: 1, 'tdm-reservation': 1 }],
      [{ location: '/', 'tdm-reservation': 'yes' }],
    ])
      expect(rules(entries)).toEqual([]);
    expect([reservation(' 1 '), reservation(0), reservation('true'), reservation(undefined)]).toEqual([
      true,
      false,
      null,
      null,
    ]);
  });

  it('take no time, whatever the pattern', () => {
    const started = performance.now();
    const traps = rules(
      Array.from({ length: 1000 }, () => ({ location: `/${'*a'.repeat(400)}b$`, 'tdm-reservation': 1 })),
    );
    expect(reservedByFile(traps, `/${'a'.repeat(4000)}`)).toBeNull();
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
