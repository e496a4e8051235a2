import { describe, expect, it } from 'vitest';
import { bytesSource } from '../readers/byte-source.ts';
import { paceOf } from './ingest-progress.ts';
import { Journey } from './journey.ts';
import type { Sized } from './named.ts';

it('tells the rate, and the time left where it is known how much there is', () => {
  expect(paceOf(0, 0.5, 5000)).toBe('');
  expect(paceOf(10, null, 2000)).toBe('  5.0/s');
  expect(paceOf(100, 0.25, 5000)).toBe('  20/s  15.0 s left');
  expect(paceOf(100, 0.01, 60_000)).toBe('  1.7/s  1 h 39 min left');
});

const file = (size: number): Sized => ({
  ...{ type: 'bytes', key: `/${size}`, name: `${size}`, stamp: null, size },
  open: async () => ({ source: bytesSource('x', new Uint8Array(size)), close: async () => {} }),
});

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

describe('a journey', () => {
  it('knows how much is behind it, also within a large file', async () => {
    const journey = new Journey();
    expect(journey.reached()).toBeNull();
    const all = [file(100_000), file(300_000), { type: 'address', address: 'https://a.example/', size: null } as const];
    await journey.measure(each(all));
    const seen: (number | null)[] = [];
    for await (const one of journey.follow(each(all))) {
      seen.push(journey.reached());
      if (one.type !== 'bytes') continue;
      const { source } = await one.open();
      for await (const chunk of source.stream()) if (chunk) seen.push(journey.reached());
    }
    expect(seen.every((share, i) => i === 0 || (share ?? 0) >= (seen[i - 1] ?? 0))).toBe(true);
    expect(seen.length).toBeGreaterThan(6);
    expect(seen[0]).toBe(0);
    expect(journey.reached()).toBe(1);
  });

  it('has no end that is known where standard input is part of it', async () => {
    const journey = new Journey();
    await journey.measure(each([file(10), { ...file(0), size: null } as Sized]));
    expect(journey.reached()).toBeNull();
  });
});
