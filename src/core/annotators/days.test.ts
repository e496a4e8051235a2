import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { evenJudgement } from '../../../test/judgements.ts';
import { gold } from '../../../test/notation.ts';
import { Document } from '../document.ts';
import {
  attributions,
  type Block,
  type BlockKind,
  blocks,
  days,
  type Relation,
  relationJudgements,
  type SettingJudgement,
} from '../layers.ts';
import { Pipeline } from '../pipeline.ts';
import type { Span } from '../span.ts';
import { daysAnnotator, findDays } from './days.ts';

const blocksOf = (text: string, kind: BlockKind = 'paragraph'): Block[] =>
  [...text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => ({
    ...{ kind, start: index, end: index + line.trimEnd().length },
  }));

/** What the model makes of it where it sees no time. */
const UNKNOWN: SettingJudgement = { known: 0.1, phrases: [] };

const judgementsOf = (relations: readonly Relation[], whens: readonly (SettingJudgement | null)[] = []) =>
  relations.map((relation, i) => evenJudgement(relation, whens[i] ? { when: whens[i] } : {}));

const relationsOf = (marked: ReturnType<typeof gold>['relations']): Relation[] =>
  marked.map((relation) => ({ ...relation, confidence: 1, decidedBy: 'attribution/model' }));

interface Given {
  readonly published?: string | null;
  readonly kind?: BlockKind;
  /** What the model makes of the relations' times; of the others it has no opinion. */
  readonly whens?: readonly (SettingJudgement | null)[];
}

/** For each relation `phrase = date (rule)`, or null; 2024-11-28 was a Thursday. */
function short(notation: string, { published = '2024-11-28', kind, whens }: Given = {}): (string | null)[] {
  const { text, relations } = gold(notation);
  const found = relationsOf(relations);
  return findDays(text, blocksOf(text, kind), found, judgementsOf(found, whens), published).map((day) => {
    if (day === null) return null;
    const phrase = text.slice(day.phrase?.start, day.phrase?.end);
    return `${phrase} = ${day.date} (${day.decidedBy.replace('day/', '')})`;
  });
}

describe('links a phrase of the sentence', () => {
  test.each([
    ['[content “We leave now,”] [source Ana Silva] [cue said] on Wednesday.', 'on Wednesday = 2024-11-27 (linked)'],
    ['[source Ana Silva] [cue said] Wednesday [content that they would leave].', 'Wednesday = 2024-11-27 (linked)'],
    [
      '[source The mayor] on Tuesday [cue told] reporters [content that they would leave].',
      'on Tuesday = 2024-11-26 (linked)',
    ],
    [
      'In an interview Monday, [source Ana Silva] [cue said] [content they would leave].',
      'Monday = 2024-11-25 (linked)',
    ],
    [
      'Speaking at a rally in Ohio on Tuesday, [source he] [cue said] [content “We leave.”]',
      'on Tuesday = 2024-11-26 (linked)',
    ],
    ['On Sunday, [source Ana Silva] [cue tweeted], [content “We leave.”]', 'On Sunday = 2024-11-24 (linked)'],
    [
      'Last week, [source Ana Silva] [cue announced] [content that they would leave].',
      'Last week = 2024-11-18 (linked)',
    ],
    ['[source Ana Silva] [cue said] yesterday [content that they would leave].', 'yesterday = 2024-11-27 (linked)'],
    [
      '[content “We leave now,”] [source the mayor] [cue told] the Gazette last month.',
      'last month = 2024-10 (linked)',
    ],
    ['[content “We leave now,”] [source she] [cue wrote] on Nov. 20.', 'on Nov. 20 = 2024-11-20 (linked)'],
    [
      'In March, [source Ana Silva] [cue told] the Gazette [content that they would leave].',
      'In March = 2024-03 (linked)',
    ],
    [
      '[content They would leave], [source the ministry] [cue said in a statement] late Friday.',
      'late Friday = 2024-11-22 (linked)',
    ],
    [
      'Earlier this month [source Ana Silva] [cue said] [content that they would leave].',
      'Earlier this month = 2024-11 (linked)',
    ],
    ['[source Ana Silva] [cue said Monday] [content that they would leave].', 'Monday = 2024-11-25 (linked)'],
    [
      'At a news conference Thursday night, [source he] [cue said] [content it was over].',
      'Thursday night = 2024-11-28 (linked)',
    ],
  ])('%s', (notation, day) => {
    expect(short(notation)).toEqual([day]);
  });
});

describe('leaves what says when something else was', () => {
  test.each([
    '[source Ana Silva] [cue said] [content that the bridge had fallen on Wednesday morning after a storm].',
    '[content “We voted on Tuesday and left,”] [source she] [cue said].',
    '[source Ana Silva] [cue thinks] [content that next week will be dry].',
    '[source Ana Silva], who won the race in 2012, [cue says] [content it was luck].',
    '[source Ana Silva] [cue says] [content that the port may close].',
    'The port closed on Monday. The ships left. The cranes stand still. [source Ana Silva] [cue wants] [content it open].',
    '[content “I go on Sundays,”] [source she] [cue says].',
  ])('%s', (notation) => {
    expect(short(notation, { whens: [UNKNOWN] })).toEqual([null]);
  });
});

describe('carries a day on', () => {
  it('to what the same speaker says next', () => {
    expect(
      short(
        '[source#1 Ana Silva] [cue#1 said] Wednesday [content#1 that they would leave].\n\n[content#2 “It is time,”] [source#2 she] [cue#2 said].\n\n[content#3 “At last,”] [source#3 Silva] [cue#3 said].',
      ),
    ).toEqual([
      'Wednesday = 2024-11-27 (linked)',
      'Wednesday = 2024-11-27 (carried-on)',
      'Wednesday = 2024-11-27 (carried-on)',
    ]);
  });

  it('not to what another has thought all along', () => {
    const notation =
      '[source#1 Ana Silva] [cue#1 said] Wednesday [content#1 that they would leave].\n\n[source#2 Tom Reed] [cue#2 has long believed] [content#2 that they stay].';
    expect(short(notation, { whens: [null, UNKNOWN] })).toEqual(['Wednesday = 2024-11-27 (linked)', null]);
  });

  it('until another day is told', () => {
    expect(
      short(
        '[source#1 Ana Silva] [cue#1 said] Monday [content#1 that they would leave].\n\n[content#2 “It is time,”] [source#2 she] [cue#2 said] on Wednesday.\n\n[content#3 “At last,”] [source#3 she] [cue#3 said].',
      ),
    ).toEqual([
      'Monday = 2024-11-25 (linked)',
      'on Wednesday = 2024-11-27 (linked)',
      'on Wednesday = 2024-11-27 (carried-on)',
    ]);
  });
});

describe('an embedded post', () => {
  test.each([
    ['in the line below', '[content Bridge day!]\n\n— Ana Silva (@anasilva) November 27, 2024'],
    ['in the same line', '[content Bridge day! https://example.org/b] — Ana Silva (@anasilva) November 27, 2024'],
    ['without a dash', '[content Bridge day!]\n\nAna Silva (@anasilva) November 27, 2024'],
    ['in British order', '[content Bridge day!]\n\n— Ana Silva (@anasilva) 27 November 2024'],
  ])('is as old as its signature: %s', (_, notation) => {
    const phrase = notation.includes('27 Nov') ? '27 November 2024' : 'November 27, 2024';
    for (const published of ['2024-11-29', null])
      expect(short(notation, { published })).toEqual([`${phrase} = 2024-11-27 (post-date)`]);
  });

  it('may have several paragraphs', () => {
    const notation = '[content Bridge day!]\n\nCome all.\n\n— Ana Silva (@anasilva) November 27, 2024';
    expect(short(notation, { published: null, kind: 'embedded-post' })).toEqual([
      'November 27, 2024 = 2024-11-27 (post-date)',
    ]);
    expect(short(notation, { published: null, kind: 'paragraph' })).toEqual([null]);
  });

  it('has its own day, not the one before it', () => {
    expect(
      short(
        '[content#1 Bridge day!]\n\n— Ana (@ana) November 27, 2024\n\n[content#2 No bridge.]\n\n— Tom (@tom) November 28, 2024',
      ),
    ).toEqual(['November 27, 2024 = 2024-11-27 (post-date)', 'November 28, 2024 = 2024-11-28 (post-date)']);
  });

  it('gives no day to words that are not its own', () => {
    expect(
      short('[source Ana] [cue says] [content they leave].\n\nBridge day!\n\n— Ana (@ana) November 27, 2024'),
    ).toEqual([null]);
  });
});

describe('what the model marks', () => {
  const { text, relations } = gold(
    '[content#1 “We leave now,”] [source#1 Ana Silva] [cue#1 said] Wednesday.\n\n' +
      '[content#2 “Soon,”] [source#2 Tom Reed] [cue#2 said].',
  );
  const wednesday = { start: text.indexOf('Wednesday'), end: text.indexOf('Wednesday') + 'Wednesday'.length };
  const secondGiven = (known: number, chance: number) => {
    const when = { known, phrases: chance > 0 ? [{ ...wednesday, chance }] : [] };
    const [first, second] = relationsOf(relations) as [Relation, Relation];
    const judgements = [evenJudgement(first), evenJudgement(second, { when })];
    return findDays(text, blocksOf(text), [first, second], judgements, '2024-11-28')[1]?.date ?? null;
  };

  it('is carried on to another speaker', () => {
    expect(secondGiven(0.9, 0.7)).toBe('2024-11-27');
  });

  it('is not where it is doubtful that there is a day', () => {
    expect(secondGiven(0.01, 0)).toBeNull();
  });
});

it('gives the phrase alone where the article has no day', () => {
  const notation = '[content “We leave now,”] [source Ana Silva] [cue said] on Wednesday.';
  expect(short(notation, { published: null })).toEqual(['on Wednesday = null (linked)']);
});

it('finds no day where there is no phrase', () => {
  expect(short('[content “We leave now,”] [source Ana Silva] [cue said].')).toEqual([null]);
  expect(findDays('', [], [], [], null)).toEqual([]);
});

it('assigns a layer parallel to the attributions, by the document’s own day', async () => {
  const { text, relations } = gold(
    '[content#1 “Now,”] [source#1 Ana] [cue#1 said] Monday. [source#2 Tom] [cue#2 wants] [content#2 to stay].',
  );
  const [first, second] = relationsOf(relations) as [Relation, Relation];
  const document = Document.of(text, { published: '2024-11-28' })
    .with(blocks, blocksOf(text))
    .with(attributions, [first, second])
    .with(relationJudgements, [evenJudgement(first), evenJudgement(second, { when: UNKNOWN })]);
  const annotated = await new Pipeline([daysAnnotator], [blocks, attributions, relationJudgements]).annotate(document);
  expect(annotated.get(days).map((day) => day?.date ?? null)).toEqual(['2024-11-25', null]);
});

const pieces = [
  'Ana ',
  'said ',
  'on Monday',
  ', ',
  '“',
  '”',
  '. ',
  '\n',
  '(@ana) May 5, 2024',
  'last week ',
  'İ',
  '𝒳',
  '\ud800',
  'that ',
];

it('claims words of the text only, for any text and any relations', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 60,
  });
  const spans = fc.array(fc.tuple(fc.nat(80), fc.nat(20)), { maxLength: 2 });
  let found = 0;
  fc.assert(
    fc.property(text, fc.array(fc.tuple(spans, spans, spans), { maxLength: 6 }), (parts, roles) => {
      const whole = parts.join('');
      const inText = (pairs: [number, number][]) =>
        pairs.map(([start, length]) => ({
          start: Math.min(start, whole.length),
          end: Math.min(start + length, whole.length),
        }));
      const relations = roles.map(([source, cue, content]) => ({
        ...{ source: inText(source), cue: inText(cue), content: inText(content) },
        ...{ confidence: 1, decidedBy: 'attribution/model' },
      }));
      const all = findDays(whole, blocksOf(whole), relations, judgementsOf(relations), '2024-11-28');
      expect(all).toHaveLength(relations.length);
      for (const day of all) {
        if (day === null) continue;
        found++;
        expect(whole.slice(day.phrase?.start, day.phrase?.end)).toMatch(/monday|week|may/i);
        expect(day.date === null).toBe(day.precision === null);
      }
    }),
    { seed: 28, numRuns: 500 },
  );
  expect(found).toBeGreaterThan(50);
});

it.each([
  ['a day each', '[content “We leave now,”] [source Ana Silva] [cue said] on Monday. ', true],
  ['one day for all', '[content “We leave now, as on Monday,”] [source she] [cue said]. ', false],
])('reads a megabyte in one line: %s', (_, notation, each) => {
  const one = gold(notation);
  const begin = gold('[source Ana Silva] [cue said] Monday [content that they leave]. ');
  const [first, again] = [...relationsOf(begin.relations), ...relationsOf(one.relations)] as [Relation, Relation];
  const count = Math.floor(1_000_000 / one.text.length);
  const relations = Array.from({ length: count }, (_, i) => moved(again, begin.text.length + i * one.text.length));
  const text = begin.text + one.text.repeat(count);
  const before = performance.now();
  const all = [first, ...relations];
  const found = findDays(
    text,
    [{ kind: 'paragraph', start: 0, end: text.length }],
    all,
    judgementsOf(all),
    '2024-11-28',
  );
  expect(performance.now() - before).toBeLessThan(10_000);
  const dated = found.filter((day) => day?.date === '2024-11-25').length;
  if (each) expect(dated).toBe(count + 1);
  else expect(dated).toBeGreaterThan(0);
});

function moved({ source, cue, content, ...rest }: Relation, by: number): Relation {
  const move = (parts: readonly Span[]) => parts.map(({ start, end }) => ({ start: start + by, end: end + by }));
  return { ...rest, source: move(source), cue: move(cue), content: move(content) };
}
