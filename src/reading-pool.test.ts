import { afterEach, describe, expect, it } from 'vitest';
import type { Attempt, Readings } from './app/ingest/readings.ts';
import { openReadingPool, type ReadingPoolOptions } from './reading-pool.ts';

/** The stand-in reader in real threads; it is the build's. */
const thread = new URL('../test/cli/stand-in-thread.mjs', import.meta.url);

const article = (words: string) => `“The ferry will not sail,” said Ana Roe. ${words}`;

let pool: Readings | undefined;
afterEach(async () => pool?.close());

/** Reads all at once, in one thread unless told otherwise; gives what became of each, briefly. */
async function attempts(texts: readonly string[], options: ReadingPoolOptions = {}): Promise<string[]> {
  const opened = openReadingPool({ thread, workers: 1, timeLimit: 1500, memory: 64, ...options });
  pool = opened;
  const { signal } = new AbortController();
  const wanted = async () => true;
  return Promise.all(
    texts.map(async (text, i) => brief(await opened.read({ text, id: `${i}`, name: `${i}` }, { wanted, signal }))),
  );
}

const brief = (attempt: Attempt): string =>
  attempt.type === 'read' ? `${attempt.reading.id}: ${attempt.reading.statements.length}` : JSON.stringify(attempt);

describe('the reading pool', () => {
  it('reads in threads, as many articles as it is given', async () => {
    const texts = Array.from({ length: 20 }, (_, i) => article(`No ${i}.`));
    expect(await attempts(texts, { workers: 2 })).toEqual(texts.map((_, i) => `${i}: 1`));
  });

  it.each([
    ['THROW', 'reading/crash', /failed at it: thrown by the article\. Please report it/],
    ['EXIT', 'reading/crash', /failed at it: its thread ended\./],
    ['HANG', 'reading/time-limit', /not read within 1\.5 s\. Cut it/],
    ['FILL', 'reading/memory', /more than 64 MB of memory\. Cut it/],
  ])('puts the article aside that makes the reader %s, and only that one', async (harm, rule, reason) => {
    const texts = ['a', 'b', `${harm} THE READER`, 'c', 'd', 'e'].map(article);
    const found = await attempts(texts);
    const [aside] = found.splice(2, 1);
    expect(found).toEqual(['0: 1', '1: 1', '3: 1', '4: 1', '5: 1']);
    const { type, rule: decided, reason: told } = JSON.parse(aside ?? '');
    expect([type, decided]).toEqual(['aside', rule]);
    expect(told).toMatch(reason);
  });

  it('goes on after many harmful articles in a row', async () => {
    const texts = Array.from({ length: 9 }, (_, i) => article(i % 2 ? 'THROW THE READER' : 'EXIT THE READER'));
    const found = await attempts([...texts, article('last')]);
    expect(found.slice(0, 9).map((one) => JSON.parse(one).rule)).toEqual(Array(9).fill('reading/crash'));
    expect(found[9]).toBe('9: 1');
  });

  it('asks whether an article is wanted before it reads it, and never of one without text', async () => {
    pool = openReadingPool({ thread, workers: 1 });
    const asked: string[] = [];
    const options = {
      signal: new AbortController().signal,
      wanted: async ({ digest }: { digest: string }) => (asked.push(digest), false),
    };
    const hang = { text: article('HANG THE READER'), id: 'a', name: 'a' };
    expect(await pool.read(hang, options)).toEqual({ type: 'unwanted' });
    const empty = await pool.read({ bytes: new Uint8Array(), id: 'b', name: 'b' }, options);
    expect(empty).toMatchObject({ type: 'read', reading: { text: '', issues: [{ rule: 'input/empty' }] } });
    expect(asked).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });

  it('lets go of what is read when it is told to', async () => {
    pool = openReadingPool({ thread, workers: 1 });
    const ending = new AbortController();
    const wanted = async () => true;
    const options = { signal: ending.signal, wanted };
    const reading = pool.read({ text: article('HANG THE READER'), id: 'a', name: 'a' }, options);
    const waiting = pool.read({ text: article('b'), id: 'b', name: 'b' }, options);
    ending.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
    await expect(waiting).rejects.toThrow('enough');
  });

  it('says why it cannot be opened', async () => {
    const none = new URL('../test/cli/no-such-thread.mjs', import.meta.url);
    pool = openReadingPool({ thread: none, workers: 2 });
    const options = { signal: new AbortController().signal, wanted: async () => true };
    const attempts = ['a', 'b', 'c'].map((id) => pool?.read({ text: id, id, name: id }, options));
    for (const attempt of attempts) await expect(attempt).rejects.toThrow('no-such-thread');
  });
});
