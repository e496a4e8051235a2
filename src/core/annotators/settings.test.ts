import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evenJudgement } from '../../../test/judgements.ts';
import { gold } from '../../../test/notation.ts';
import { Document } from '../document.ts';
import {
  attributions,
  type Block,
  blocks,
  quotations,
  type Relation,
  relationJudgements,
  settings,
} from '../layers.ts';
import { Pipeline } from '../pipeline.ts';
import { findQuotations } from './quotations.ts';
import { postsIn } from './settings/posts.ts';
import { sceneOf } from './settings/scene.ts';
import { findSettings, settingsAnnotator } from './settings.ts';

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => {
    return { kind: 'paragraph' as const, start: index, end: index + line.trimEnd().length };
  });
}

const asRelation = (roles: Pick<Relation, 'source' | 'cue' | 'content'>): Relation => ({
  ...roles,
  confidence: 0.9,
  decidedBy: 'attribution/model',
});

const judgementsOf = (relations: readonly Relation[]) => relations.map((relation) => evenJudgement(relation));

function find(text: string, relations: readonly Relation[], judgements = judgementsOf(relations)) {
  const inBlocks = blocksOf(text);
  return findSettings(text, inBlocks, findQuotations(text, inBlocks).found, relations, judgements);
}

/** The settings of an article in notation, each as `addressee | medium | via, via`. */
function settingsIn(notation: string): string[] {
  const { text, relations } = gold(notation);
  return find(text, relations.map(asRelation)).map(
    ({ addressee, medium, via }) =>
      `${addressee?.name ?? '-'} | ${medium?.name ?? '-'} | ${via.map(({ name }) => name).join(', ') || '-'}`,
  );
}

const addresseeIn = (notation: string): string => settingsIn(notation)[0]?.split(' | ')[0] ?? '';
const mediumIn = (notation: string, number = 0): string => settingsIn(notation)[number]?.split(' | ')[1] ?? '';
const viaIn = (notation: string, number = 0): string => settingsIn(notation)[number]?.split(' | ')[2] ?? '';

describe('addressee', () => {
  test.each([
    ['“[content We are ready],” [source Ana Silva] [cue told] Reuters.', 'Reuters'],
    ['[source Ana Silva] [cue told] reporters [content that the dam would hold].', 'reporters'],
    ['[source The mayor] [cue told] the Elmsford Gazette [content that it was over].', 'Elmsford Gazette'],
    ['[source Tom Reed] [cue asked] Ana Silva [content whether the dam would hold].', 'Ana Silva'],
    ['[source The mayor] [cue urged] voters [content to stay at home].', 'voters'],
    ['[source Ana Silva] [cue warned] the council [content that time was short].', 'council'],
    ['[source Ana Silva] [cue told] a crowd in Leiria [content that she would win].', 'crowd'],
  ])('%s', (notation, expected) => {
    expect(addresseeIn(notation)).toBe(expected);
  });

  test.each([
    '[source Ana Silva] [cue said] [content the dam would hold].',
    '[source Ana Silva] [cue believes] [content the dam will hold].',
    'As told in the book, [source Ana Silva] [cue hoped] [content for rain].',
  ])('none in: %s', (notation) => {
    expect(addresseeIn(notation)).toBe('-');
  });
});

describe('medium', () => {
  test.each([
    ['“[content We are ready],” [source Ana Silva] [cue said] in a statement.', 'statement'],
    ['“[content We are ready],” [source Ana Silva] [cue said] in an interview with CNN.', 'interview with CNN'],
    ['“[content We are ready],” [source Ana Silva] [cue said] on Twitter.', 'Twitter'],
    ['“[content We are ready],” [source Ana Silva] [cue said] during the debate on Monday.', 'debate'],
    ['“[content We are ready],” [source Ana Silva] [cue said] at a news conference.', 'news conference'],
    ['“[content We are ready],” [source Ana Silva] [cue tweeted] on Monday.', 'tweet'],
    ['“[content We are ready],” [source Ana Silva] [cue wrote] in a letter to the council.', 'letter'],
    ['“[content We are ready],” [source Ana Silva] [cue said] at a rally in Elmsford.', 'rally in Elmsford'],
    ['In a speech on Monday, [source Ana Silva] [cue said] [content the dam would hold].', 'speech'],
  ])('%s', (notation, expected) => {
    expect(mediumIn(notation)).toBe(expected);
  });

  test.each([
    '[source Ana Silva] [cue said] [content the dam would hold].',
    '[source Neighbours] on the street [cue said] [content it was late].',
    '[source Ana Silva] [cue thinks] [content the report card was wrong].',
  ])('none in: %s', (notation) => {
    expect(mediumIn(notation)).toBe('-');
  });

  test('is carried over from the sentence that introduces it', () => {
    const notation =
      'In an interview with CNN on Monday, [source Ana Silva] [cue said] “[content the dam would hold].”\n\n' +
      '“[content#2 It was built well],” [source#2 she] [cue#2 said].';
    expect([mediumIn(notation), mediumIn(notation, 1)]).toEqual(['interview with CNN', 'interview with CNN']);
  });

  test('the shorter mention is named by the fuller one', () => {
    const notation =
      'Ana Silva gave an interview with Maple Radio on Monday.\n\n' +
      '“[content We are ready],” [source she] [cue said] in the interview.';
    expect(mediumIn(notation)).toBe('interview with Maple Radio');
  });
});

describe('what the model marks', () => {
  const { text, relations } = gold('“[content We are ready],” [source she] [cue said] on the notice beside the door.');
  const [start, end] = [text.indexOf('on the notice'), text.indexOf(' beside')];
  const phrasesGiven = (chance: number) => {
    const marked = { known: 0.9, phrases: [{ start, end, chance }] };
    const found = relations.map(asRelation);
    const judged = found.map((relation) => evenJudgement(relation, { medium: marked, addressee: marked }));
    const { phrases } = sceneOf(text, blocksOf(text), [], found, judged);
    return phrases
      .filter(({ kind }) => kind.startsWith('tagged'))
      .map((one) => [one.kind, text.slice(one.start, one.end)]);
  };

  test('may be a setting that no rule knows, without what leads to it', () => {
    expect(phrasesGiven(0.9)).toEqual([
      ['tagged addressee', 'notice'],
      ['tagged medium', 'notice'],
    ]);
  });

  test('is none where it is doubtful', () => {
    expect(phrasesGiven(0.1)).toEqual([]);
  });
});

describe('via', () => {
  const nested =
    '[source The Guardian] [cue reported] [content that [source#2 Ana Silva] [cue#2 said] [content#2 the dam would hold]].';

  test.each([
    [nested, 0, '-'],
    [nested, 1, 'Guardian'],
    [
      '[cue According to] [source Reuters], [content [source#2 the mayor] [cue#2 said] [content#2 it rained]].',
      1,
      'Reuters',
    ],
    [
      '[content [source#2 The mayor] [cue#2 said] [content#2 it rained]], [source Reuters] [cue reported].',
      1,
      'Reuters',
    ],
    ['[source The mayor] [cue said] [content it rained], according to Reuters.', 0, 'Reuters'],
    ['[source The mayor] [cue said] [content it rained], Reuters reported.', 0, 'Reuters'],
    ['[source The mayor] [cue said] [content it rained]. \\[Reuters\\]', 0, 'Reuters'],
    ['The Gazette reports:\n\n“[content It rained],” [source the mayor] [cue said].', 0, 'Gazette'],
    ['[source The mayor] [cue told] Reuters [content that it rained].', 0, '-'],
    ['[source The mayor] [cue said] [content it rained] in an interview with CNN.', 0, '-'],
    ['[source Reuters] [cue reported] [content that it rained].', 0, '-'],
    ['[source The mayor] [cue said] [content it rained], according to plan.', 0, '-'],
    ['[source#2 The mayor] [cue#2 thinks] [content#2 [source Ana] [cue said] [content it rained]].', 0, '-'],
  ])('%s', (notation, number, expected) => {
    expect(viaIn(notation, number)).toBe(expected);
  });

  test('a chain of two names the nearest to the article first', () => {
    const notation =
      '[source The Guardian] [cue reported] [content that [source#2 Reuters] [cue#2 reported] ' +
      '[content#2 that [source#3 Ana Silva] [cue#3 said] [content#3 the dam would hold]]].';
    expect(viaIn(notation, 2)).toBe('Guardian, Reuters');
    expect(viaIn(notation, 1)).toBe('Guardian');
  });

  const piece = (title: string, verb: string) =>
    `${title}\n\nThe Elmsford Gazette ${verb} a long profile of the mayor on Sunday. It fills two pages of the Gazette.\n\n` +
    '“[content It rained],” [source the mayor] [cue said].';

  test.each([
    [piece('The Elmsford Gazette meets the mayor', 'ran'), 'Elmsford Gazette'],
    [piece('The Elmsford Gazette meets the mayor', 'has just published'), 'Elmsford Gazette'],
    [piece('The Elmsford Gazette meets the mayor', 'never liked'), '-'],
    [piece('A paper meets the mayor', 'ran'), '-'],
  ])('an article about an outlet’s piece: %s', (notation, expected) => {
    expect(viaIn(notation)).toBe(expected);
  });

  test('one announced with a colon holds for its block and the next, not for all that follow', () => {
    const say = (n: number) => `“[content#${n} It rained],” [source#${n} the mayor] [cue#${n} said].`;
    const notation = `The Gazette reported:\n\n${say(1)}\n\n${say(2)}`;
    expect([viaIn(notation), viaIn(notation, 1)]).toEqual(['Gazette', '-']);
  });
});

describe('embedded posts', () => {
  test.each([
    ['[content The dam holds.] [cue —] [source Ana Silva] (@anasilva) November 27, 2024', 'X'],
    ['[content The dam holds.] [cue —] [source Ana Silva] (@anasilva) March 3, 2016', 'Twitter'],
    ['[content The dam holds.]\n\n[cue —] [source Ana Silva] (@anasilva)', 'X'],
    ['[content The dam holds.] [source Ana Silva] (@anasilva) 2 May 2023', 'Twitter'],
    ['[content The dam holds.] [source Ana Silva] (@anasilva) June 30, 2023', 'Twitter'],
    ['[content The dam holds.] [source Ana Silva] (@anasilva) July 31, 2023', 'X'],
    ['[source Ana Silva] (@anasilva) [cue said] [content the dam holds].', '-'],
    ['[content The dam holds.] [cue —] [source Ana Silva] (chair) November 27, 2024', '-'],
  ])('%s', (notation, expected) => {
    expect(mediumIn(notation)).toBe(expected);
  });

  test('tell who signed them', () => {
    const text = 'The dam holds.\n\n— Ana Silva (@anasilva) November 27, 2024';
    const post = postsIn(text, blocksOf(text)).get(0);
    expect(text.slice(post?.author.start, post?.author.end)).toBe('Ana Silva');
    expect(post?.stretch).toEqual({ start: 0, end: text.length });
  });
});

describe('laws', () => {
  const piece = fc.constantFrom(
    ...['said ', 'told ', 'Reuters ', 'the interview ', 'Ana ', '. ', '\n\n', '“', '”', '(@', ') ', '[', '— ', ': '],
    ...['according to ', 'in a ', 'X ', '2024 ', '\ud800', '👩‍🚒 ', 'İ ', 'ﬁ ', "'s ", '&', '\u0301', 'ẞ', '\u2028'],
  );
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );
  const article = texts.chain((text) => {
    const part = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({
      start: Math.min(a, b),
      end: Math.max(a, b),
    }));
    const relation = fc.record({
      source: fc.array(part, { maxLength: 2 }),
      cue: fc.array(part, { maxLength: 2 }),
      content: fc.array(part, { minLength: 1, maxLength: 2 }),
    });
    const setting = fc.record({
      known: fc.double({ min: 0, max: 1, noNaN: true }),
      phrases: fc.array(
        fc.tuple(part, fc.double({ min: 0.1, max: 1, noNaN: true })).map(([span, chance]) => ({ ...span, chance })),
        { maxLength: 3 },
      ),
    });
    const given = fc.record({ addressee: setting, medium: setting });
    return fc.record({
      text: fc.constant(text),
      judged: fc.array(fc.record({ relation, given }), { maxLength: 8 }),
    });
  });

  test('every setting belongs to a relation, every span slices its name, whatever the text and the relations', () => {
    let named = 0;
    fc.assert(
      fc.property(article, ({ text, judged }) => {
        const relations = judged.map(({ relation }) => asRelation(relation));
        const found = find(
          text,
          relations,
          judged.map(({ relation, given }) => evenJudgement(relation, given)),
        );
        expect(found).toHaveLength(relations.length);
        for (const { addressee, medium, via } of found)
          for (const party of [addressee, medium, ...via]) {
            if (!party?.span) continue;
            named++;
            expect(text.slice(party.span.start, party.span.end)).toBe(party.name);
          }
      }),
      { seed: 7, numRuns: 400 },
    );
    expect(named).toBeGreaterThan(50);
  });

  test('time grows with the length, not faster', () => {
    const paragraph =
      '“We are ready,” Ana Silva told Reuters in an interview. The Gazette reported: a debate (@x) in a statement. ';
    const timed = (count: number): number => {
      const text = paragraph.repeat(count);
      const relations = Array.from({ length: count }, (_, i) => {
        const at = i * paragraph.length;
        const part = (start: number, end: number) => [{ start: at + start, end: at + end }];
        return asRelation({ source: part(17, 26), cue: part(27, 31), content: part(1, 14) });
      });
      const inBlocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
      const judgements = judgementsOf(relations);
      const started = performance.now();
      expect(findSettings(text, inBlocks, [], relations, judgements)).toHaveLength(count);
      return performance.now() - started;
    };
    timed(100);
    const [short, long] = [timed(250), timed(2000)];
    expect(long).toBeLessThan(short * 8 * 3 + 200);
  });

  test.each(['A'.repeat(1e6), '(@'.repeat(5e5), 'interview with '.repeat(6e4), '"'.repeat(1e6), 'Ab (@'.repeat(2e5)])(
    'a long line without relations is no trouble',
    (text) => {
      expect(find(text, [])).toEqual([]);
    },
  );
});

test('the annotator takes its place in a pipeline', async () => {
  const { text, relations } = gold('“[content Yes],” [source Ana Silva] [cue told] Reuters.');
  const document = Document.of(text)
    .with(blocks, blocksOf(text))
    .with(quotations, [])
    .with(attributions, relations.map(asRelation))
    .with(
      relationJudgements,
      relations.map((relation) => evenJudgement(relation)),
    );
  const pipeline = new Pipeline([settingsAnnotator], [blocks, quotations, attributions, relationJudgements]);
  expect((await pipeline.annotate(document)).get(settings)[0]?.addressee?.name).toBe('Reuters');
});
