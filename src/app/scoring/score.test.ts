import { describe, expect, it } from 'vitest';
import { gold } from '../../../test/notation.ts';
import { alphaOf, isDirect, score, wordsOf } from './score.ts';

const compare = (right: string, found: string) => {
  const [a, b] = [gold(right), gold(found)];
  expect(b.text).toBe(a.text);
  return score([{ text: a.text, gold: a.relations, found: b.relations }]);
};

const right =
  '[content#1 “No,”] [cue#1 said] [source#1 Ana Bell]. [source#2 She] [cue#2 hoped] [content#2 for rain today].';

describe('score', () => {
  it('gives full marks to gold itself', () => {
    const full = { precision: 1, recall: 1, f1: 1 };
    const scores = compare(right, right);
    expect(scores).toEqual({
      gold: 2,
      found: 2,
      exact: { source: full, cue: full, content: full },
      relaxed: full,
      strict: full,
      direct: full,
      alpha: 1,
    });
  });

  it('forgives punctuation at the edges', () => {
    const { strict } = compare(right, right.replace('[content#1 “No,”]', '“[content#1 No],”'));
    expect(strict.f1).toBe(1);
  });

  it('counts half-right relations as relaxed, not strict', () => {
    // Content: 1 of 3 words found, Dice .5. Source: 1 of 2 words found, Dice .67.
    const close = right.replace('for rain today]', 'for] rain today').replace('Ana Bell]', 'Ana] Bell');
    const { relaxed, strict, exact } = compare(right, close);
    expect(relaxed.f1).toBe(1);
    expect(strict.f1).toBe(0);
    expect(exact).toMatchObject({ source: { f1: 0.5 }, cue: { f1: 1 }, content: { f1: 0.5 } });
  });

  it.each([
    ['less than half of the content', '[source Ana Bell, chair,] [cue said so]: [content no] rain today.'],
    ['less than half of the source', 'Ana Bell, [source chair], [cue said so]: [content no rain today].'],
    ['no word of the cue', '[source Ana Bell, chair], said so: [content no rain] [cue today].'],
  ])('does not match relations that share %s', (_, found) => {
    const whole = '[source Ana Bell, chair,] [cue said so]: [content no rain today].';
    // One of three words gives Dice .5, which is enough; so the article grows by a word.
    const longer = (notation: string) => notation.replace('today', 'here today').replace('Ana Bell', 'Ana Q Bell');
    expect(compare(longer(whole), longer(found)).relaxed.f1).toBe(0);
    expect(compare(longer(whole), longer(whole)).relaxed.f1).toBe(1);
  });

  it('counts what is missed in recall and what is invented in precision', () => {
    const one = '[content “No,”] [cue said] [source Ana Bell]. She hoped for rain today.';
    expect(compare(right, one)).toMatchObject({ found: 1, relaxed: { precision: 1, recall: 0.5, f1: 2 / 3 } });
    expect(compare(one, right)).toMatchObject({ gold: 1, relaxed: { precision: 0.5, recall: 1, f1: 2 / 3 } });
    expect(compare(right, gold(right).text)).toMatchObject({ relaxed: { precision: 0, recall: 0 } });
  });

  it('matches one to one', () => {
    const twice = '[content#1,2 “No,”] [cue#1,2 said] [source#1,2 Ana Bell].';
    const once = '[content “No,”] [cue said] [source Ana Bell].';
    expect(compare(once, twice).strict).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
  });

  it('takes two empty roles for the same', () => {
    const bare = '[cue Asked] [content about rain], she left.';
    expect(compare(bare, bare).relaxed.f1).toBe(1);
  });

  it('measures direct speech by itself', () => {
    const directMissed = right
      .replace(/\[content#1 “No,”\] \[cue#1 said\] \[source#1 Ana Bell\]/, '“No,” said Ana Bell')
      .replaceAll('#2', '#1');
    expect(compare(right, directMissed)).toMatchObject({ relaxed: { recall: 0.5 }, direct: { recall: 0, f1: 0 } });
  });
});

describe('alpha', () => {
  it('is 1 where all agree, even on one label, and 0 or below by chance', () => {
    expect(
      alphaOf([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(1);
    expect(alphaOf([['a', 'a']])).toBe(1);
    expect(
      alphaOf([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).toBeLessThan(0);
  });

  it('agrees with a case worked by hand', () => {
    // Four units: aa, aa, bb, ab. Totals a 5, b 3. Disagreement observed 2; expected 64 − 25 − 9 = 30; 1 − 7·2/30.
    expect(
      alphaOf([
        ['a', 'a'],
        ['a', 'a'],
        ['b', 'b'],
        ['a', 'b'],
      ]),
    ).toBeCloseTo(1 - 14 / 30, 12);
  });
});

describe('words', () => {
  it('keeps an apostrophe inside a word and drops every mark', () => {
    const text = "“Don’t,” o'er—1½ …";
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Don’t', "o'er", '1½']);
  });

  it.each([
    ['He said [content “no”].', true],
    ["He said '[content no]'.", true],
    ['He said [content it was “no”].', false],
    ['He said [content “no” and “yes”].', false],
  ])('direct: %s', (notation, direct) => {
    const { text, relations } = gold(notation);
    expect(isDirect(text, relations[0]?.content ?? [])).toBe(direct);
  });
});
