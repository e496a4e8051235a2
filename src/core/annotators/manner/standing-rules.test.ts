import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gold } from '../../../../test/notation.ts';
import type { Relation } from '../../layers.ts';
import { defaultStanding, STANDING_HINTS, standingByRule, standingHints } from './standing-rules.ts';

/** The text of a case, and its first relation. */
function read(notation: string): [string, Relation] {
  const { text, relations } = gold(notation);
  return [text, { ...(relations[0] as (typeof relations)[number]), confidence: 1, decidedBy: 'attribution/model' }];
}

describe('rules of standing', () => {
  test.each([
    ['negated-cue not_said', '[source Ana] [cue did not say] [content when the ferry would run].'],
    ['negated-cue not_said', '[source He] [cue never mentioned] [content the flood].'],
    ['negated-cue not_said', '[source She] [cue hasn’t explained] [content the delay].'],
    ['declined not_said', '[source The mayor] left [cue without saying] [content who had paid].'],
    ['negated-source not_said', '[source Neither baker] [cue disclosed] [content the price].'],
    ['negated-source not_said', '[source Nobody] [cue said] [content that bread was free].'],
    ['declined not_said', '[source The harbour office] [cue declined] [content to comment].'],
    ['declined not_said', '[source Ana] [cue refused to say] [content where the boat lay].'],
    ['declined not_said', '[source The report] [cue makes no mention of] [content the leak].'],
    ['declined not_said', '[source She] [cue has yet to explain] [content the loss].'],
    ['declined not_said', '[source The owner] [cue could not be reached] for comment on [content the fire].'],
    ['negated-knowledge not_said', '[source They] [cue did not know] [content that the well was dry].'],
    ['denial denied', '[source Rui] [cue denied] [content taking the bread].'],
    ['denial denied', '[source The port] [cue flatly disputes] [content the figures].'],
    ['denial denied', '[source She] [cue dismissed] [content the notion that she would retire].'],
    ['question asked', '[source A child] [cue asked] [content whether whales sleep].'],
    ['question asked', 'When [cue asked] [content if it was so], he left.'],
    ['question asked', '[source Ana] [cue wants to know] [content who closed the gate].'],
    ['question-mark asked', '[content “Who closed the gate?”]'],
    ['modal imagined', '[source Rui] [cue will say] [content that it was an accident].'],
    ['modal imagined', '[source Critics] [cue might argue] [content that the bridge is ugly].'],
    ['modal imagined', '[source The mayor] [cue should say] [content that he is sorry].'],
    ['modal imagined', '[source He] [cue could claim] [content that nobody told him].'],
    ['expected-saying imagined', '[source The king] [cue is expected to announce] [content a new holiday].'],
    ['conditional imagined', 'If [source she] [cue says] [content the dog did it], nobody will believe her.'],
    ['conditional imagined', 'It will end unless [source the union] [cue demands] [content more pay].'],
    ['thought-verb thought', '[source Ana] [cue believes] [content that it will rain].'],
    ['thought-verb thought', '[source He] [cue knew] [content the road was closed].'],
    ['wished thought', '[source They] [cue want] [content a quieter town].'],
    ['felt thought', '[source Ana] [cue fears] [content that the shop will close].'],
    ['expected thought', '[source Sales] [cue are expected] [content to fall].'],
  ])('%s: %s', (expected, notation) => {
    const found = standingByRule(...read(notation));
    expect(`${found?.decidedBy.replace('standing/', '')} ${found?.standing}`).toBe(expected);
  });

  test.each([
    ['[source Ana] [cue said] [content that it had rained].'],
    ['[source Ana] [cue not only said] [content so] but sang it.'],
    ['[source He] [cue minced no words in saying] [content that it was late].'],
    ['[source He] [cue said] [content he would not go].'],
    ['[source He] [cue said] [content that she did not say why].'],
    ['[content If it rains, the fair is off], [source Rui] [cue said].'],
    ['If it rains, [source Rui] [cue said], [content the fair is off].'],
    ['[source I] [cue would say] [content it is the best bread].'],
    ['[source The bill] [cue would allow] [content bakers to sleep].'],
    ['[source A woman] [cue could be heard saying] [content that it was hers].'],
    ['[source The ads] [cue ask] [content the council to mend the roof].'],
    ['[source No 10] [cue said] [content that the cat was well].'],
    ['[source She] [cue questioned] [content his motives].'],
    ['[source The court] [cue denied] [content bail to the cook].'],
    ['[source He] [cue picked up the phone and said] [content “Yes.”]'],
    ['He did not come. [source She] [cue said] [content he was ill].'],
    ['[content “Really? I doubt it,”] [source Ana] [cue said].'],
  ])('nothing decides, and it was said: %s', (notation) => {
    expect(standingByRule(...read(notation))).toBeNull();
    expect(defaultStanding(...read(notation)).standing).toBe('said');
  });

  test.each([
    ['standing/lexicon thought', '[source The plan] [cue seems] [content sound].'],
    ['standing/lexicon said', '[source Ana] [cue praised] [content the baker].'],
    ['standing/default said', '[source Ana][cue :] [content it is late].'],
    ['standing/negation not_said', '[source Ana] [cue does not want] [content to go].'],
    ['standing/would-say imagined', '[source A wiser man] [cue would apologize, would say] [content he was wrong].'],
    ['standing/to-say imagined', 'The town wants [source the mayor] [cue to say] [content that he is sorry].'],
    ['standing/questions asked', '[content “So it rained. Where were you?”]'],
  ])('else the likelier: %s: %s', (expected, notation) => {
    const { decidedBy, standing } = defaultStanding(...read(notation));
    expect(`${decidedBy} ${standing}`).toBe(expected);
  });
});

test('hints name the rules that fit and the sense', () => {
  const [text, relation] = read('[source Ana] [cue did not deny] [content that it had rained].');
  const hints = standingHints(text, relation);
  expect(hints).toHaveLength(STANDING_HINTS.length);
  const named = STANDING_HINTS.filter((_, index) => hints[index] === 1);
  expect(named).toEqual(['standing/negated-cue', 'standing/denial', 'standing/negation', 'sense/denial']);
});

const scrap = fc.constantFrom('said ', ' not ', 'if ', ', ', '“', '”', '?', '. ', '\n', '😀', '\ud83d', 'would ', 'İ');
const spans = fc.array(
  fc.tuple(fc.nat(80), fc.nat(40)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 4 },
);

test('any text and any spans are read without throwing, long ones as fast as short ones', () => {
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 60 }), spans, spans, spans, (parts, source, cue, content) => {
      const relation = { source, cue, content, confidence: 1, decidedBy: '' };
      const found = standingByRule(parts.join(''), relation);
      const byDefault = defaultStanding(parts.join(''), relation);
      if (found !== null) expect(byDefault).toEqual(found);
      expect(byDefault.decidedBy).toMatch(/^standing\/[a-z-]+$/);
    }),
    { seed: 7, numRuns: 2000 },
  );
  const started = performance.now();
  for (const part of ['if a ', ' ', '?', 'not said, ', 'é']) {
    const text = part.repeat(1_000_000 / part.length);
    const whole = [{ start: 0, end: text.length }];
    defaultStanding(text, { source: whole, cue: whole, content: whole, confidence: 1, decidedBy: '' });
    const end = [{ start: text.length - 5, end: text.length }];
    defaultStanding(text, { source: end, cue: end, content: end, confidence: 1, decidedBy: '' });
  }
  expect(performance.now() - started).toBeLessThan(2000);
});
