import { describe, expect, it } from 'vitest';
import { originCache } from './origin-cache.ts';

describe('what holds for an origin', () => {
  it('is asked once as long as it holds', async () => {
    let [now, asked] = [0, 0];
    const cache = originCache<number>(
      () => 1000,
      () => now,
    );
    const ask = () => cache.get('https://a.example', async () => ++asked);
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
    now = 999;
    expect(await ask()).toBe(1);
    now = 1001;
    expect(await ask()).toBe(2);
    expect(await cache.get('https://b.example', async () => ++asked)).toBe(3);
  });

  it('is asked again where asking failed', async () => {
    const cache = originCache<string>(() => 1000);
    await expect(cache.get('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await cache.get('a', async () => 'fine')).toBe('fine');
  });

  it('does not grow without end', async () => {
    let asked = 0;
    const cache = originCache<number>(() => 1e9);
    const ask = (host: number) => cache.get(`${host}`, async () => ++asked);
    for (let host = 0; host < 2500; host++) await ask(host);
    await ask(2499);
    expect(asked).toBe(2500);
    await ask(0);
    expect(asked).toBe(2501);
  });
});
