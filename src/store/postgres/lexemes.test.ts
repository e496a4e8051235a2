import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import pg from 'pg';
import { type PostgresServer, startPostgres } from '../../../test/postgres-server.ts';
import type { Phrase } from '../../core/query/query.ts';
import { wordsOf } from '../../core/query/words.ts';
import { articleVectors, Vector } from './lexemes.ts';
import { phraseVector } from './tsquery.ts';

let server: PostgresServer;
let client: pg.Client;

beforeAll(async () => {
  server = await startPostgres();
  client = new pg.Client({ connectionString: await server.database() });
  await client.connect();
});

afterAll(async () => {
  await client?.end();
  await server?.stop();
});

const phrase = (words: string, prefix = false): Phrase => ({
  ...{
    type: 'phrase',
    field: 'content',
    words: wordsOf(words).map(({ word }) => word),
    prefix,
    span: { start: 0, end: 0 },
  },
});

/** Whether PostgreSQL finds a phrase in one of the vectors. */
async function finds(vectors: readonly Vector[], sought: Phrase): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    'SELECT bool_or(vector::tsvector @@ $2::tsquery) AS found FROM unnest($1::text[]) AS vector',
    [vectors.map(String), phraseVector(sought)],
  );
  return rows[0]?.found === true;
}

/** Every other word is the same, the others come again after 7,919. */
const long = (words: number): string =>
  Array.from({ length: words }, (_, at) => (at % 2 ? 'the' : `word${at % 7919}`)).join(' ');

describe('vectors', () => {
  it('find the phrases that stand in a text, and no others', async () => {
    const word = fc.constantFrom('a', 'b', 'ab', 'é', 'o’b', 'x\\y');
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(text, text, fc.boolean(), async (whole, part, prefix) => {
        const words = wordsOf(whole).map((one) => one.word);
        const sought = phrase(part, prefix);
        const stands = words.some((_, from) =>
          sought.words.every((one, at) =>
            prefix && at === sought.words.length - 1 ? words[from + at]?.startsWith(one) : words[from + at] === one,
          ),
        );
        expect(await finds([new Vector().addTexts('content', [whole])], sought)).toBe(stands);
        expect(await finds([...articleVectors([whole])], sought)).toBe(stands);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('a phrase may run from one text of a field into the next', async () => {
    const vector = new Vector().addTexts('content', ['sea wall', 'falls']);
    expect(await finds([vector], phrase('wall falls'))).toBe(true);
    expect(await finds([vector], phrase('falls sea'))).toBe(false);
  });

  it('find phrases at the end of a text that is too long for positions', async () => {
    const text = `${long(40_000)} the last words`;
    for (const vectors of [[new Vector().addTexts('content', [text])], [...articleVectors([text])]]) {
      expect(await finds(vectors, phrase('the last words'))).toBe(true);
      expect(await finds(vectors, phrase('the last wor', true))).toBe(true);
      expect(await finds(vectors, phrase('last the'))).toBe(false);
    }
    // Of an article, exactly; of one saying so long, by its pairs of words.
    expect(await finds([...articleVectors([text])], phrase('word8 the word9'))).toBe(false);
  });

  it('parts of an article share enough for the longest phrase', async () => {
    const words = long(30_000).split(' ');
    const vectors = [...articleVectors([words.join(' ')])];
    expect(vectors.length).toBeGreaterThan(2);
    const sought = Array.from({ length: 40 }, (_, at) => phrase(words.slice(at * 700, at * 700 + 100).join(' ')));
    for (const one of sought) expect(await finds(vectors, one)).toBe(true);
  });

  it('are never more than PostgreSQL takes', async () => {
    const many = Array.from({ length: 200_000 }, (_, at) => `${at}x`.repeat(3)).join(' ');
    const wide = `${'ш'.repeat(5000)} ${'ж'.repeat(5000)}`;
    for (const text of [many, wide]) {
      expect(await finds([new Vector().addTexts('article', [text])], phrase('none'))).toBe(false);
      expect(await finds([...articleVectors([text])], phrase(text.split(' ').slice(-2).join(' ')))).toBe(true);
    }
  });

  it('keep what PostgreSQL would take for its own signs', async () => {
    const vector = new Vector().addValue('host', "it's:*\\ & (x)");
    const { rows } = await client.query('SELECT tsvector_to_array($1::tsvector) AS lexemes', [String(vector)]);
    expect(rows).toEqual([{ lexemes: ["=host:it's:*\\ & (x)"] }]);
  });
});
