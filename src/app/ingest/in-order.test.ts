import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function* numbers(count: number, pulled: number[] = []): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) {
    pulled.push(i);
    yield i;
  }
}

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}

describe('inOrder', () => {
  it('gives results in the order of the source, however long each takes', async () => {
    const delays = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(delays, fc.integer({ min: 1, max: 8 }), async (delays, items) => {
        const work = async (i: number) => (await after(delays[i] as number), i);
        expect(await collect(inOrder(numbers(delays.length), { items }, work))).toEqual([...delays.keys()]);
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  it('works on as many at once as the window holds, and no more', async () => {
    let [running, most] = [0, 0];
    const work = async () => {
      most = Math.max(most, ++running);
      await after(2);
      running--;
    };
    await collect(inOrder(numbers(40), { items: 5 }, work));
    expect(most).toBe(5);
  });

  it('holds an endless source back while nobody takes the results', async () => {
    const pulled: number[] = [];
    const results = inOrder(numbers(Number.POSITIVE_INFINITY, pulled), { items: 4 }, async (i) => i);
    await results.next();
    await after(10);
    expect(pulled.length).toBeLessThanOrEqual(5);
    await results.return();
    expect(pulled.length).toBeLessThanOrEqual(6);
  });

  it('begins nothing new while the weight is reached, but always something', async () => {
    let [held, most] = [0, 0];
    const weigh = (i: number) => (i % 3 === 0 ? 10 : 1);
    const work = async (i: number) => {
      most = Math.max(most, (held += weigh(i)));
      await after(1);
      held -= weigh(i);
    };
    await collect(inOrder(numbers(30), { items: 20, weight: 9 }, work, weigh));
    expect(most).toBeLessThan(9 + 10);
    expect(most).toBeGreaterThanOrEqual(9);
  });

  it('gives a result as soon as it is there, also while the source has nothing more yet', async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {});
    }
    const { value } = await inOrder(slow(), { items: 4 }, async (i) => i).next();
    expect(value).toBe(1);
  });

  it('hands on what the work and the source throw, after what came before', async () => {
    const seen: number[] = [];
    const work = async (i: number) => {
      if (i === 3) throw new Error('three');
      return i;
    };
    await expect(
      (async () => {
        for await (const i of inOrder(numbers(9), { items: 4 }, work)) seen.push(i);
      })(),
    ).rejects.toThrow('three');
    expect(seen).toEqual([0, 1, 2]);
  });

  it('ends the source where the taker stops', async () => {
    let closed = false;
    async function* source(): AsyncGenerator<number> {
      try {
        yield* numbers(100);
      } finally {
        closed = true;
      }
    }
    for await (const i of inOrder(source(), { items: 3 }, async (i) => i)) if (i === 5) break;
    expect(closed).toBe(true);
  });
});
