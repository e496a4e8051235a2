import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHARED, seeded, VERSIONS } from '../../test/perturbed.ts';
import { bandsOf, likeness, likenessTo } from './versions.ts';

const examples = new URL('../../examples/', import.meta.url);
const articles = readdirSync(examples)
  .filter((file) => /(?<!README)\.(?:txt|md)$/.test(file))
  .map((file) => ({ file, text: readFileSync(new URL(file, examples), 'utf8') }));

const meet = (a: string, b: string): boolean => {
  const bands = new Set(bandsOf(a));
  return bandsOf(b).some((band) => bands.has(band));
};

describe('versions of an article', () => {
  it.each(Object.entries(VERSIONS))('meet and are alike: %s', (_, change) => {
    const missed = articles.filter(({ text }, at) => {
      const changed = change(text, seeded(at));
      return !meet(text, changed) || !likeness(text, changed).isVersion;
    });
    expect(missed.map(({ file }) => file)).toEqual([]);
  });

  it.each(Object.entries(SHARED))('are told from other articles: %s', (_, share) => {
    const taken = articles.filter(({ text }, at) => {
      const other = articles[(at + 1) % articles.length]?.text as string;
      return likeness(...share(text, other, seeded(at))).isVersion;
    });
    expect(taken.map(({ file }) => file)).toEqual([]);
  });

  it('keeps two reports on one evening by different writers apart', () => {
    const one = `Ferry to Osby is off until Monday, harbour says

      The evening ferry did not leave Lund on Thursday. Harbour master Ana Roe said “nobody will cross in this wind”, and
      sent forty people home. A replacement bus was promised for Friday, but the drivers had not been asked.`;
    const other = `Forty stranded as storm closes in

      Passengers with tickets for Osby spent Thursday night in the gymnasium of Lund's school. “Nobody will cross in this
      wind,” Ana Roe, the harbour master, told them. Some said they would try the train instead.`;
    expect(likeness(one, other).isVersion).toBe(false);
  });

  it('tells short notices from one another, and knows a corrected one', () => {
    const notice = 'The council meets on Tuesday at seven in the old school. Doors open at six, and tea is served.';
    expect(likeness(notice, notice.replace('Tuesday', 'Friday').replace('seven', 'eight')).isVersion).toBe(false);
    expect(likeness(notice, notice.replace('old school', 'old  School')).isVersion).toBe(true);
    expect(likeness(notice, `${notice} Nobody is asked to pay.`).isVersion).toBe(true);
  });

  it('gives nothing to texts without words', () => {
    expect(bandsOf(' — ')).toEqual([]);
    expect(likeness('', 'The council meets on Tuesday.').isVersion).toBe(false);
  });
});

const words = fc.array(fc.constantFrom(...'the ferry will not sail before noon said ana roe of osby'.split(' ')), {
  minLength: 1,
  maxLength: 60,
});
const text = words.map((all) => all.join(' '));
const seed = { seed: 5, numRuns: 300 };

describe('laws', () => {
  it('is symmetric, from 0 to 1', () => {
    const holds = fc.property(text, text, (a, b) => {
      const found = likeness(a, b);
      expect(found).toEqual(likeness(b, a));
      for (const share of [found.containment, ...found.halves]) expect(share >= 0 && share <= 1).toBe(true);
    });
    fc.assert(holds, seed);
  });

  it('finds every text with words to be a version of itself, whatever its case, accents and spacing', () => {
    const holds = fc.property(text, (a) => {
      const loud = `  ${a.toUpperCase().replaceAll(' ', '\n\t')}`;
      expect(likenessTo(a)(loud)).toEqual({ containment: 1, halves: [1, 1], isVersion: true });
      expect(bandsOf(loud)).toEqual(bandsOf(a));
    });
    fc.assert(holds, seed);
  });

  it('makes bands that are unsigned 32-bit numbers, whatever the text', () => {
    const holds = fc.property(fc.string({ unit: 'binary' }), (any) => {
      for (const band of bandsOf(any)) expect(band).toBe(band >>> 0);
    });
    fc.assert(holds, seed);
  });
});
