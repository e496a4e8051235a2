import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document } from '../document.ts';
import { attributions, type Block, blocks, quotations, type Relation, unattributed } from '../layers.ts';
import { Pipeline } from '../pipeline.ts';
import { covers, type Span } from '../span.ts';
import { findQuotations, quotationAnnotator } from './quotations.ts';
import { findUnattributed, unattributedAnnotator } from './unattributed.ts';
import { wordsIn } from './words.ts';

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => {
    return { kind: 'paragraph' as const, start: index, end: index + line.trimEnd().length };
  });
}

function find(text: string, relations: readonly Relation[] = []) {
  const inBlocks = blocksOf(text);
  return findUnattributed(text, inBlocks, findQuotations(text, inBlocks).found, relations);
}

const relation = (...content: Span[]): Relation => ({
  ...{ source: [], cue: [], content, confidence: 0.7, decidedBy: 'attribution/model' },
});

describe('what a quotation seems to be', () => {
  test.each([
    ['title', 'Her book “A Long Way Home” sold well.'],
    ['title', 'The film “The Last of the Sheep” opened.'],
    ['title', 'He sang “Keep the Lights On” twice.'],
    ['title', 'an article titled “how we lost the sea”'],
    ['title', 'a paper entitled “On Small Numbers and Trees”'],
    ['title', '“The Big Picnic,” a novel, is out.'],
    ['title', '“The Big Picnic” is a musical.'],
    ['title', 'In “Three Days in Porto” he plays a thief.'],
    ['title', 'the song "Nothing to See Here"'],
    ['title', 'the episode ‘Dogs of Porto’ aired'],
    ['title', 'the report “Water for All” came late'],
    ['title', 'The headline “Mayor eats hat” ran.'],
    ['scare', 'the so-called “deep clean plan”'],
    ['scare', 'Their supposed “plan for peace” failed.'],
    ['scare', 'a self-styled “king of the road”'],
    ['scare', 'They held a “very special meeting” there.'],
    ['scare', 'It was a ‘truly great deal’ for them.'],
    ['scare', 'the party’s “war on cars” goes on'],
    ['term', 'the term “gross domestic product”'],
    ['term', 'the phrase “as good as it gets”'],
    ['term', 'It is known as “the long pause” there.'],
    ['term', 'a bug dubbed “the silent killer”'],
    ['term', 'the slogan “make more bread”'],
    ['term', 'which they call a tax, called “fee for all” here'],
    ['dialogue', '“We leave right now.”'],
    ['dialogue', '“Are you mad at me?” Nobody answered.'],
    ['dialogue', 'Then: “I will not go.” Silence.'],
    ['dialogue', '“We leave it to you,” was heard.'],
    ['dialogue', 'Somewhere “I love you so” was heard.'],
    ['dialogue', '“We leave it to you and then'],
    ['dialogue', 'there is nothing left to see\n“there is nothing left to see”'],
    ['unknown', 'A wall with “bread and roses and wine” on it in red.'],
    ['unknown', 'A wall 3 “Bread and roses and wine” 4 metres long.'],
  ])('%s: %s', (seems, text) => expect(find(text).map((found) => found.seems)).toEqual([seems]));
});

describe('what is listed', () => {
  test('no quotation of one or two words', () => expect(find('a “bad” and “very bad” deal')).toEqual([]));

  test('none whose words a content holds', () => {
    const text = 'She wrote “we leave now” to us.';
    expect(find(text, [relation({ start: 11, end: 23 })])).toEqual([]);
    expect(find(text, [relation({ start: 11, end: 13 }, { start: 14, end: 23 })])).toEqual([]);
  });

  test('one that a content holds in part, or two contents hold together', () => {
    const text = 'She wrote “we leave now” to us.';
    expect(find(text, [relation({ start: 11, end: 19 })])).toHaveLength(1);
    expect(find(text, [relation({ start: 11, end: 13 }), relation({ start: 14, end: 23 })])).toHaveLength(1);
  });

  test('with its marks and its rule', () => {
    expect(find('the phrase “as good as it gets”')).toEqual([
      { start: 11, end: 31, seems: 'term', decidedBy: 'unattributed/naming-word' },
    ]);
  });
});

const scrap = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  'one two three',
  ' ',
  'said',
  '. ',
  '\n',
  '😀',
  '\ud83d',
  'Ana ',
);
const spans = fc.array(fc.tuple(fc.nat(200), fc.nat(60)), { maxLength: 6 });

test('every quotation of three words or more is inside one content or is listed, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 50 }), spans, (scraps, places) => {
      const text = scraps.join('');
      const relations = places.map(([start, length]) => relation({ start, end: start + length + 1 }));
      const inBlocks = blocksOf(text);
      const { found } = findQuotations(text, inBlocks);
      const listed = findUnattributed(text, inBlocks, found, relations);
      for (const quotation of found) {
        const words = wordsIn(text, quotation.inner);
        const isHeld = relations.some(({ content }) =>
          words.every((word) => content.some((part) => covers(part, word))),
        );
        const isListed = listed.some(({ start, end }) => start === quotation.start && end === quotation.end);
        expect(isListed).toBe(words.length >= 3 && !isHeld);
      }
    }),
    { seed: 3, numRuns: 2000 },
  );
});

test('the annotator assigns the layer', async () => {
  const text = 'the phrase “as good as it gets”';
  const pipeline = new Pipeline([quotationAnnotator, unattributedAnnotator], [blocks, attributions]);
  const document = await pipeline.annotate(Document.of(text).with(blocks, blocksOf(text)).with(attributions, []));
  expect(document.get(quotations)).toHaveLength(1);
  expect(document.get(unattributed)).toHaveLength(1);
});
