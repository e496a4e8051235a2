import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stanceOf } from './stances.ts';
import { ENTRIES } from './stances/entries.ts';
import { formsOf } from './stances/inflections.ts';
import { SENSES, standingOfSense } from './stances/senses.ts';

/** Sense, stance and entry, as one string. */
const of = (cue: string, content?: string): string => {
  const found = stanceOf(cue, content);
  return found === null ? 'unknown' : `${found.sense} ${found.stance} ${found.entry}`;
};

describe('stance and sense of a cue', () => {
  test.each([
    ['said', 'speech neutral say'],
    ['has repeatedly said', 'speech neutral say'],
    ['said in a statement', 'speech neutral say'],
    ['did not say', 'speech neutral say'],
    ['was quoted as saying', 'writing neutral quote as saying'],
    ['went on to say', 'speech neutral say'],
    ['keeps telling', 'speech neutral tell'],
    ['shot back', 'speech neutral shoot back'],
    ['laying out', 'speech neutral lay out'],
    ['quipped', 'speech neutral quip'],
    ['tweeted', 'writing neutral tweet'],
    ['wrote on Facebook', 'writing neutral write'],
    ['according to', 'speech neutral according to'],
    ['reportedly', 'speech neutral reportedly'],
    ['warned', 'speech neutral warn'],
    ['DECLARED', 'speech neutral declare'],
    ['admitted', 'speech endorsing admit'],
    ['never admitted', 'speech endorsing admit'],
    ['pointed out', 'speech endorsing point out'],
    ['points out', 'speech endorsing point out'],
    ['acknowledging', 'speech endorsing acknowledge'],
    ['made it very clear', 'speech endorsing make clear'],
    ['revealed', 'speech endorsing reveal'],
    ['conceded', 'speech endorsing concede'],
    ['recalls', 'speech endorsing recall'],
    ['came clean', 'speech endorsing come clean'],
    ['admission', 'speech endorsing admission'],
    ['emphasised', 'speech endorsing emphasize'],
    ['confirmed', 'agreement endorsing confirm'],
    ['could not confirm', 'agreement neutral confirm'],
    ['showed', 'finding endorsing show'],
    ['did not show', 'finding neutral show'],
    ['found', 'finding endorsing find'],
    ['proven', 'finding endorsing prove'],
    ['has claimed', 'speech doubting claim'],
    ['has repeatedly claimed', 'speech doubting claim'],
    ['does not claim', 'speech neutral claim'],
    ['claims of', 'speech doubting claim'],
    ['alleging', 'speech doubting allege'],
    ['insists', 'speech doubting insist'],
    ['purported', 'speech doubting purport'],
    ['bragged', 'speech doubting brag'],
    ['would have us believe', 'speech doubting would have us believe'],
    ['contention', 'speech doubting contention'],
    ['allegedly', 'speech doubting allegedly'],
    ['can’t say', 'speech neutral say'],
    ['falsely told', 'speech doubting tell'],
    ['rightly claimed', 'speech endorsing claim'],
    ['praised', 'praise neutral praise'],
    ['lashed out at', 'blame neutral lash out'],
    ['is critical of', 'blame neutral be critical'],
    ['came out against', 'opposition neutral come out against'],
    ['vowed', 'promise neutral vow'],
    ['called for', 'order neutral call for'],
    ['called', 'speech neutral call'],
    ['was begging', 'order neutral beg'],
    ['asked', 'question neutral ask'],
    ['wants to know', 'question neutral want to know'],
    ['denied', 'denial neutral deny'],
    ['denies', 'denial neutral deny'],
    ['refused to comment', 'refusal neutral refuse to comment'],
    ['refused to acknowledge', 'refusal endorsing refuse'],
    ['made no mention of', 'refusal neutral make no mention'],
    ['declined', 'refusal neutral decline'],
    ['believed', 'thought neutral believe'],
    ['belief', 'thought neutral belief'],
    ['thought', 'thought neutral think'],
    ['knew', 'knowledge endorsing know'],
    ['did not know', 'knowledge endorsing know'],
    ['realised', 'knowledge endorsing realize'],
    ['is widely expected', 'expectation neutral be expected'],
    ['optimistic', 'expectation neutral optimistic'],
    ['was planning', 'plan neutral be planning'],
    ['preferred', 'wish neutral prefer'],
    ['would like', 'wish neutral would like'],
    ['worried about', 'feeling neutral worried about'],
    ['seems', 'appearance neutral seem'],
    ['nodded', 'gesture neutral nod'],
    [':', 'unknown'],
    ['', 'unknown'],
    ['of', 'unknown'],
    ['saintly', 'unknown'],
    ['asksome', 'unknown'],
  ])('%s: %s', (cue, expected) => expect(of(cue)).toBe(expected));

  test.each([
    ['denied', 'that the bridge was closed', 'denial'],
    ['denied', 'entry to the harbour', 'ruling'],
    ['asked', 'whether the ferry ran', 'question'],
    ['asked', '“Does it run?”', 'question'],
    ['asked', 'for a second boat', 'order'],
    ['asked', 'the bakers of Porto to stay open', 'order'],
    ['suggested', 'closing the road', 'order'],
    ['suggested', 'that the road was closed', 'speech'],
    ['questioned', 'whether it was wise', 'question'],
    ['questioned', 'his motives', 'blame'],
    ['swore', 'to mend the roof', 'promise'],
    ['swore', 'that he had mended it', 'promise'],
    ['found', 'guilty of arson', 'ruling'],
    ['found', 'that the wells were dry', 'finding'],
    ['showed', 'little interest in chess', 'feeling'],
    ['sees', 'the tax as a burden', 'thought'],
    ['dismissed', 'claims of fraud', 'denial'],
    ['dismissed', 'the plan as a joke', 'opposition'],
    ['claimed', 'responsibility for the prank', 'speech'],
  ])('by its content: %s %s: %s', (cue, content, sense) => expect(stanceOf(cue, content)?.sense).toBe(sense));

  test('claiming a thing is no doubtful claim', () => {
    expect(stanceOf('claimed', 'victory in the third round')?.stance).toBe('neutral');
    expect(stanceOf('claimed', 'that victory was near')?.stance).toBe('doubting');
    expect(stanceOf('maintains', 'close ties with the port')?.stance).toBe('neutral');
    expect(stanceOf('maintains', 'that the port is full')?.stance).toBe('doubting');
  });
});

describe('the tables', () => {
  test('hold every entry once, and each sense', () => {
    const names = ENTRIES.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.length).toBeGreaterThan(1200);
    expect(new Set(ENTRIES.map(({ sense }) => sense))).toEqual(new Set(SENSES));
    expect(ENTRIES.filter(({ name }) => !/^[\p{Ll}' -]+$/u.test(name))).toEqual([]);
  });

  test('are found again by their own words', () => {
    expect(ENTRIES.filter(({ name }) => stanceOf(name) === null)).toEqual([]);
  });

  test('every sense has a standing', () => {
    expect(SENSES.map(standingOfSense)).not.toContain(undefined);
  });
});

test.each([
  ['admit', 'admit admits admitted admitting'],
  ['deny', 'deny denies denied denying'],
  ['say', 'say said saying says'],
  ['stress', 'stress stresses stressed stressing'],
  ['agree', 'agree agreed agreeing agrees'],
  ['lie', 'lie lied lying lies'],
  ['visit', 'visit visits visited visiting'],
  ['signal', 'signal signals signaled signaling signalled signalling'],
  ['criticize', 'criticize criticizes criticized criticizing criticise criticises criticised criticising'],
  ['write', 'write wrote written writing writes'],
  ['teach', 'teach taught teaches teaching'],
])('forms of %s', (base, forms) => expect(formsOf(base)).toEqual(forms.split(' ')));

const scrap = fc.constantFrom(
  'said ',
  'not ',
  "n't",
  '’',
  'make ',
  'no ',
  'very ',
  'ﬁ',
  '😀',
  '\ud83d',
  'İ',
  '\n',
  '-',
  'mention',
);

test('any strings are read without throwing, long ones as fast as short ones', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(scrap, fc.string({ unit: 'binary' })), { maxLength: 60 }),
      fc.string(),
      (parts, content) => {
        const found = stanceOf(parts.join(''), content);
        if (found !== null) expect(SENSES).toContain(found.sense);
      },
    ),
    { seed: 5, numRuns: 2000 },
  );
  const started = performance.now();
  for (const part of ['say ', "n't", 'make very ', 'é', '-a'])
    stanceOf(part.repeat(1_000_000 / part.length), part.repeat(1_000_000 / part.length));
  expect(performance.now() - started).toBeLessThan(2000);
});
