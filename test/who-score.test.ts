import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { numbersFrom, perturbed } from './careless-reader.ts';
import { goldOf, whoOf } from './example-gold.ts';
import { gold, type MarkedRelation, roles } from './notation.ts';
import { sameName, sharesWord } from '../src/app/scoring/same-name.ts';
import { sourceKindOf } from '../src/app/scoring/speaker-confusion.ts';
import { type FoundWho, type GoldWho, type Who, whoScore, type WhoArticle } from '../src/app/scoring/who-score.ts';

/** Relations of one sentence each, `Name said so, one.`, with what gold and a reader say of them. */
function article(...lines: readonly [gold: Who, found: Partial<FoundWho> | null, source?: string][]): WhoArticle {
  const notation = lines
    .map(
      ([, , source = 'Ana Bell'], i) => `[source#${i + 1} ${source}] [cue#${i + 1} said] [content#${i + 1} so, ${i}].`,
    )
    .join(' ');
  const { text, relations } = gold(notation);
  const found = lines.flatMap(([, found], i) => (found ? { relation: relations[i] as MarkedRelation, ...found } : []));
  return { text, gold: relations, who: lines.map(([who], i) => ({ ...who, i })), found };
}

const ana = { speaker: 'Ana Bell', status: 'named' };
const [named, silent] = [
  { ...ana, probability: 0.9 },
  { speaker: null, status: 'unknown' },
];

describe('whoScore', () => {
  it('gives full marks to gold itself', () => {
    const all = { ...ana, addressee: 'Tom', medium: 'letter', via: 'Echo', when: 'Monday', kind: 'opinion' };
    const scores = whoScore([article([all, all], [silent, silent])]);
    const full = { precision: 1, recall: 1, f1: 1 };
    expect(scores).toMatchObject({ relations: 2, found: 1, addressee: full, medium: full, via: full, when: full });
    expect(scores.speaker).toEqual({ precision: 1, coverage: 1, f1: 1, precisionAt90: 1, calibrationError: 0 });
    for (const field of ['status', 'standing', 'kind'] as const)
      expect(scores[field]).toEqual({ accuracy: 1, macroF1: 1 });
  });

  it('counts names given, withheld, wrong and missed', () => {
    // Right, wrong, withheld, invented, and one that is not found.
    const { found, speaker } = whoScore([
      article([ana, named], [ana, { speaker: 'Tom Roe' }], [ana, silent], [silent, named], [ana, null]),
    ]);
    expect(found).toBe(4 / 5);
    expect(speaker).toMatchObject({ precision: 1 / 3, coverage: 2 / 3, f1: 2 / 7, precisionAt90: null });
  });

  it('takes the surest names until nine in ten of gold are covered', () => {
    const right = (probability: number) => [ana, { ...ana, probability }] as const;
    const wrong = (probability: number) => [ana, { speaker: 'Tom Roe', probability }] as const;
    const sure = Array.from({ length: 8 }, () => right(0.9));
    const at90 = (...more: ReturnType<typeof right | typeof wrong>[]) =>
      whoScore([article(...([...sure, ...more] as [Who, FoundWho][]))]).speaker.precisionAt90;
    expect(at90(right(0.5), wrong(0.1))).toBe(1);
    expect(at90(right(0.1), wrong(0.5))).toBe(8 / 9);
  });

  it('says how far stated probabilities lie from the truth', () => {
    const calibration = (...probabilities: [number, boolean][]) =>
      whoScore([
        article(
          ...probabilities.map(([probability, right]): [Who, Partial<FoundWho>] => [
            ana,
            { speaker: right ? 'Ana Bell' : 'Tom Roe', probability },
          ]),
        ),
      ]).speaker.calibrationError;
    expect(calibration([0.55, true], [0.55, false])).toBeCloseTo(0.05, 12);
    // Each in a bin of its own: .2 and .7 away.
    expect(calibration([0.8, true], [0.7, false])).toBeCloseTo(0.45, 12);
    expect(calibration([1, true], [0, false])).toBe(0);
  });

  it('takes the defaults of standing and kind, and leaves kind out where gold never tells it', () => {
    const denied = { ...ana, standing: 'denied' };
    const { standing, kind } = whoScore([article([ana, ana], [denied, ana], [ana, ana], [denied, denied])]);
    expect(standing).toEqual({ accuracy: 3 / 4, macroF1: (4 / 5 + 2 / 3) / 2 });
    expect(kind).toEqual({ accuracy: 0, macroF1: 0 });
    const opinion = { ...ana, kind: 'opinion' };
    expect(whoScore([article([ana, ana], [opinion, ana])]).kind.accuracy).toBe(1 / 2);
  });

  it('matches one to one, the closest first, and needs a cue and half the content', () => {
    const { text, relations } = gold('[cue said] [content one two three four].');
    const [cue] = relations[0]?.cue ?? [];
    const found = (words: string, speaker: string): FoundWho => ({
      relation: {
        cue: cue ? [cue] : [],
        content: [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }],
      },
      speaker,
    });
    const right = (...found: FoundWho[]) =>
      whoScore([{ text, gold: relations, who: [{ i: 0, speaker: 'Ana' }], found }]).speaker.precision;
    expect(right(found('one two', 'Tom'), found('one two three', 'Ana'))).toBe(1);
    expect(right(found('one', 'Ana'))).toBe(0);
    expect(right({ ...found('one two', 'Ana'), relation: { ...found('one two', '').relation, cue: [] } })).toBe(0);
  });

  it('refuses a line about a relation that is not there', () => {
    expect(() => whoScore([{ text: '', gold: [], who: [{ i: 0 }], found: [] }])).toThrow(/no relation 0/);
  });

  it('tells by the kind of source where names go wrong', () => {
    const { confusion } = whoScore([
      article(
        ...([
          [ana, named],
          [ana, { speaker: 'Tom Roe' }, 'She'],
          [ana, silent, 'she'],
          [ana, named, 'Mrs. Bell'],
          [silent, named, 'the mayor'],
        ] as [Who, Partial<FoundWho>, string?][]),
      ),
    ]);
    const none = { relations: 0, named: 0, right: 0, wrong: 0, withheld: 0, invented: 0 };
    expect(confusion).toEqual({
      pronoun: { ...none, relations: 2, named: 1, wrong: 1, withheld: 1 },
      'shorter name': { ...none, relations: 1, named: 1, right: 1 },
      'full name': { ...none, relations: 1, named: 1, right: 1 },
      description: { ...none, relations: 1, named: 1, invented: 1 },
      'no source': none,
    });
  });
});

describe('sourceKindOf', () => {
  it.each([
    ['', 'Ana Bell', 'no source'],
    ['“', 'Ana Bell', 'no source'],
    ['she herself', 'Ana Bell', 'pronoun'],
    ['Ana', 'Ana Bell', 'shorter name'],
    ['the mayor, Ana Bell, who', 'Ana Bell', 'full name'],
    ['Walter and Edith Gresham', 'Walter Gresham & Edith Gresham', 'full name'],
    ['the mayor', 'Ana Bell', 'description'],
    ['one of them', null, 'description'],
  ])('%s of %s: %s', (source, speaker, kind) => expect(sourceKindOf(source, speaker)).toBe(kind));
});

describe('sameName', () => {
  it.each([
    ['Sen. Ana Bell', 'Bell'],
    ['the Osby Echo’s', 'Osby Echo'],
    ['Ana Bell & Tom Roe', 'Tom Roe and Ana Bell'],
    ['Ana Maria Bell', 'Ana Bell'],
  ])('%s is %s', (a, b) => expect([sameName(a, b), sameName(b, a)]).toEqual([true, true]));

  it.each([
    ['Ana Bell', 'Tom Bell'],
    ['Ana Bell', 'Ana'],
    ['Ana Bell & Tom Roe', 'Ana Bell'],
    ['Ana Bell', null],
  ])('%s is not %s', (a, b) => expect([sameName(a, b), sameName(b, a)]).toEqual([false, false]));

  it('takes phrases for the same where they share more than an article', () => {
    expect(sharesWord('on the Monday', 'Monday')).toBe(true);
    expect(sharesWord('the letter', 'the call')).toBe(false);
  });
});

/** The scorer that the project is judged by; it lies beside the checkout where there is one. */
const judge = new URL('../../shared/eval/speakers.mjs', import.meta.url);

/** What a careless reader might have made of who and how; probabilities have three digits, so that some are alike. */
function careless(who: GoldWho, others: readonly GoldWho[], next: () => number): Omit<FoundWho, 'relation'> {
  const other = others[Math.floor(next() * others.length)] as GoldWho;
  const changed = <F extends keyof Who>(field: F): Who[F] =>
    next() < 0.6 ? who[field] : next() < 0.5 ? other[field] : null;
  // Nearly all get a name, so that nine in ten are covered.
  const speaker = next() < 0.7 || !other.speaker ? who.speaker : other.speaker;
  return {
    speaker: next() < 0.03 ? null : next() < 0.3 ? speaker?.split(' ').at(-1) : speaker,
    probability: next() < 0.1 ? null : Math.round(next() * 1000) / 1000,
    status: changed('status'),
    standing: changed('standing'),
    kind: changed('kind'),
    addressee: changed('addressee'),
    medium: changed('medium'),
    via: changed('via'),
    when: changed('when'),
  };
}

const examples = readdirSync(new URL('../examples/', import.meta.url))
  .filter((file) => file.endsWith('.who'))
  .map((file) => file.replace('.who', ''));

it.skipIf(!existsSync(judge)).each([1, 2, 3, 4, 5])(
  'gives the figures of shared/eval/speakers.mjs, seed %i',
  async (seed) => {
    const theirs = (await import(/* @vite-ignore */ fileURLToPath(judge))) as {
      score(articles: unknown[], labels: unknown[], predictions: unknown[]): Record<string, number | null>;
    };
    const articles = examples.map((id, at) => {
      const next = numbersFrom(1000 * seed + at);
      const [{ text, relations }, who] = [goldOf(id), whoOf(id)];
      const found = who.flatMap((line): FoundWho[] =>
        perturbed({ text, gold: [relations[line.i] as MarkedRelation] }, 1e6 * next()).map((relation) => ({
          relation,
          ...careless(line, who, next),
        })),
      );
      return { id, text, gold: relations, who, found };
    });
    const pairs = (relation: Partial<MarkedRelation>) =>
      Object.fromEntries(roles.map((role) => [role, (relation[role] ?? []).map(({ start, end }) => [start, end])]));
    const judged = theirs.score(
      articles.map(({ id, text, gold }) => ({ id, text, annotators: [{ attributions: gold.map(pairs) }] })),
      articles.flatMap(({ id, who }) => who.map((line) => ({ article: id, ...line }))),
      articles.map(({ id, found }) => ({
        id,
        attributions: found.map(({ relation, probability, ...who }) => ({
          ...pairs(relation),
          ...who,
          speakerProbability: probability,
        })),
      })),
    );
    const { relations, found, speaker, confusion: _, ...fields } = whoScore(articles);
    const ours: Record<string, number | null> = {
      found,
      'speaker precision': speaker.precision,
      'speaker coverage': speaker.coverage,
      'speaker F1': speaker.f1,
      'precision at 90': speaker.precisionAt90,
    };
    for (const [field, agreement] of Object.entries(fields))
      for (const [measure, share] of Object.entries(agreement))
        ours[`${field} ${measure.replace('macroF1', 'macro F1').replace(/^f1$/, 'F1')}`] = share;
    expect(relations).toBe(judged.relations);
    expect(Object.keys(ours).sort()).toEqual(
      Object.keys(judged)
        .filter((name) => name !== 'relations')
        .sort(),
    );
    expect(speaker.precisionAt90).not.toBeNull();
    expect(speaker.f1).toBeGreaterThan(0.3);
    expect(speaker.f1).toBeLessThan(0.9);
    for (const [name, share] of Object.entries(ours))
      if (share === null) expect(judged[name], `${name}`).toBeNull();
      else expect(100 * share, `${name}`).toBeCloseTo(judged[name] as number, 9);
  },
);
