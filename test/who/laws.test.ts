import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GoldReader, openGoldReader } from '../gold-reader.ts';
import { cases } from './cases/index.ts';
import type { About } from './who.ts';

// What holds whatever the weights. Reads with the build (`npm test` makes it first), given the cases' relations.
let reader: GoldReader | undefined;
beforeAll(async () => {
  reader = await openGoldReader({ minProbability: 0 });
});
afterAll(() => reader?.close());

const dated = ({ published }: About) => (published === undefined ? {} : { published });
const tenures = readFileSync(new URL('../../offices/tenures.csv', import.meta.url), 'utf8');

/** Every third case: enough of each file, in a third of the time. */
const some = cases.filter((_, at) => at % 3 === 0);

describe('laws of speakers', () => {
  it('a name stands in the article, or in the file of office holders where that decided', async () => {
    let named = 0;
    for (const { text, relations, about } of some)
      for (const { speaker } of await (reader as GoldReader).read(text, relations, dated(about)))
        for (const name of speaker.name?.split(' & ') ?? []) {
          named++;
          expect(speaker.decidedBy === 'role/by-date' ? text + tenures : text).toContain(name);
        }
    expect(named).toBeGreaterThan(50);
  });

  it('candidates are probable, in order, and not more than certain together', async () => {
    for (const { text, relations, about } of some)
      for (const { speaker } of await (reader as GoldReader).read(text, relations, dated(about))) {
        const chances = speaker.candidates.map(({ probability }) => probability);
        expect(chances).toEqual(chances.toSorted((a, b) => b - a));
        expect(chances.reduce((sum, one) => sum + one, 0)).toBeLessThan(1.01);
        if (speaker.name !== null) expect(speaker.candidates.map(({ name }) => name)).toContain(speaker.name);
      }
  });

  it('what the page says of itself below the article changes nobody', async () => {
    const boilerplate =
      '\n\nRead more: Harold Finch and Sally Munro on the price of fish\n\nFollow Harold Finch on Twitter\n\nPhoto: Sally Munro';
    let same = 0;
    for (const { text, relations, about } of some) {
      const names = async (whole: string) =>
        (await (reader as GoldReader).read(whole, relations, dated(about))).map(({ speaker }) => speaker.name);
      const [bare, framed] = [await names(text), await names(text + boilerplate)];
      expect(framed.join()).not.toMatch(/Finch|Munro/);
      same += Number(bare.join() === framed.join());
    }
    // The network reads the page's words too, and may weigh a close call otherwise.
    expect(same / some.length).toBeGreaterThan(0.93);
  });

  it('a withheld name is unknown, with its candidates', async () => {
    const strict = await openGoldReader({ minProbability: 1 });
    for (const { text, relations, about } of some.slice(0, 20))
      for (const { speaker } of await strict.read(text, relations, dated(about))) {
        if (speaker.name !== null) expect(speaker.probability).toBe(1);
        if (speaker.decidedBy === 'speaker/withheld') expect(speaker.candidates.length).toBeGreaterThan(0);
      }
    await strict.close();
  });
});
