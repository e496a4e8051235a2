import { describe, expect, test } from 'vitest';
import { Document } from '../document.ts';
import { attributions, type Block, blocks, type Relation, relations } from '../layers.ts';
import { Pipeline } from '../pipeline.ts';
import type { Span } from '../span.ts';
import { findQuotations, quotationAnnotator } from './quotations.ts';
import { recover, recoveryAnnotator } from './recovery.ts';

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => {
    return { kind: 'paragraph' as const, start: index, end: index + line.trimEnd().length };
  });
}

/** What was recovered, in short: `source | cue | content + content`. */
function short(text: string, known: readonly Relation[] = []): string[] {
  const inBlocks = blocksOf(text);
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' + ');
  return recover(text, inBlocks, findQuotations(text, inBlocks).found, known).map(({ source, cue, content }) =>
    [source, cue, content].map(words).join(' | '),
  );
}

describe('recovers speech with an evident source', () => {
  test.each([
    ['“We leave now,” Ana Silva said.', 'Ana Silva | said | “We leave now,”'],
    ['"We leave now," Ana Silva said.', 'Ana Silva | said | "We leave now,"'],
    ['‘We leave now,’ she said.', 'she | said | ‘We leave now,’'],
    ['“We leave now,” said Ana Silva.', 'Ana Silva | said | “We leave now,”'],
    ['“We leave now”, said Ana Silva.', 'Ana Silva | said | “We leave now”'],
    ['“Why now?” asked the mayor.', 'the mayor | asked | “Why now?”'],
    ['“Never!” he shouted.', 'he | shouted | “Never!”'],
    ['“It was—” she began.', 'she | began | “It was—”'],
    ['“We leave now,” she later added.', 'she | added | “We leave now,”'],
    ['“We leave now,” a spokesman for the port said.', 'a spokesman for the port | said | “We leave now,”'],
    ['“We leave now,” officials said.', 'officials | said | “We leave now,”'],
    ['“We leave now,” Dr. Ana Silva told reporters.', 'Dr. Ana Silva | told | “We leave now,”'],
    ['“We leave now,” Sen. Ana Silva wrote.', 'Sen. Ana Silva | wrote | “We leave now,”'],
    ['“We leave now,” Ana Silva, a nurse, said.', 'Ana Silva, a nurse | said | “We leave now,”'],
    ['“We leave now,” said Ana Silva, a nurse in Porto.', 'Ana Silva, a nurse in Porto | said | “We leave now,”'],
    ['“We leave now,” said Ana Silva, 56, of Porto.', 'Ana Silva, 56, of Porto | said | “We leave now,”'],
    ['“We leave now,” said Ana Silva (Porto).', 'Ana Silva (Porto) | said | “We leave now,”'],
    ['“We leave now,” said Ana Silva, adding that it rained.', 'Ana Silva | said | “We leave now,”'],
    ['“We leave now,” said Ana Silva on Monday.', 'Ana Silva | said | “We leave now,”'],
    ['“We leave now,” says J. B. Hall.', 'J. B. Hall | says | “We leave now,”'],
    ['“We leave,” she said. “It is late.”', 'she | said | “We leave,” + “It is late.”'],
    ['“We leave,” she said, “because it is late.”', 'she | said | “We leave,” + “because it is late.”'],
    ['“We leave,” said Bo Lund in a letter. “It is late.”', 'Bo Lund | said | “We leave,” + “It is late.”'],
    ['“We leave,” according to Ana Silva.', null],
    ['“We leave right now,” according to Ana Silva.', 'Ana Silva | according to | “We leave right now,”'],
    ['According to Ana Silva, “we leave right now.”', 'Ana Silva | According to | “we leave right now.”'],
    ['Ana Silva said: “We leave now.”', 'Ana Silva | said | “We leave now.”'],
    ['Ana Silva said, “We leave now.”', 'Ana Silva | said | “We leave now.”'],
    ['But Ana Silva replied: “We leave now.”', 'Ana Silva | replied | “We leave now.”'],
    ['On Monday, Ana Silva told the crowd: “We leave now.”', 'Ana Silva | told | “We leave now.”'],
    ['Asked about it, she said, “We leave now.”', 'she | said | “We leave now.”'],
    ['It rained. The mayor wrote: “We leave now.”', 'The mayor | wrote | “We leave now.”'],
    ['Mr. Lund, a former guard, wrote: “We leave now.”', 'Mr. Lund, a former guard | wrote | “We leave now.”'],
    ['Ana Silva: “We leave now.”', 'Ana Silva | : | “We leave now.”'],
    ['ANA SILVA: “We leave now.”', 'ANA SILVA | : | “We leave now.”'],
    ['It rained.\nANA SILVA:\n\n“We leave now.”', 'ANA SILVA | : | “We leave now.”'],
    ['“We leave now.” — Ana Silva', 'Ana Silva | — | “We leave now.”'],
    ['“We leave now.” ― Ana Silva\u00a0\nIt rained.', 'Ana Silva | ― | “We leave now.”'],
    ['“We leave now.”\n― Ana Silva, Porto\nMore.', 'Ana Silva, Porto | ― | “We leave now.”'],
    ['“We leave.\n“It is late,” she said.', 'she | said | “We leave. + “It is late,”'],
    ['«We leave now», said Ana Silva.', 'Ana Silva | said | «We leave now»'],
    ['“He told me ‘no’ twice,” she recalled.', 'she | recalled | “He told me ‘no’ twice,”'],
  ])('%s', (text, expected) => expect(short(text)).toEqual(expected === null ? [] : [expected]));
});

describe('recovers nothing without evidence', () => {
  test.each([
    'The book “A Long Way Home” sold well.',
    'On “This Morning,” Ana Silva said it rained.',
    'The so-called “experts” said it rained.',
    'They called it “a dog’s dinner” and left.',
    'The word “quaint” means old.',
    'She said the plan was “bold” and left.',
    'She said that the plan was “very bold indeed” and left.',
    '“We leave now.” It rained.',
    '“We leave now.” The mayor said it rained.',
    '“We leave now.”',
    '“We leave now,” the plan was.',
    '“We leave now,” and nobody said a word.',
    '“We leave now,” when she said it, was a joke.',
    'He read “War and Peace”, said the blurb.',
    'Note: “We leave now.”',
    'Stated Stone:\n“We leave now.”',
    'Mayor Answers Critics In Porto Today: “We leave now.”',
    'Read more:\n“We leave now.”',
    'It began like this:\n“We leave now.”',
    'Photo: “We leave now.”',
    'Nobody said anything: the “deal” is off.',
    'The sign “Keep out” stayed.',
    'He is 6\'2" tall, she said.',
    'His “plan” — Ana Silva wrote it — is dead.',
    'The “R,” or “D,” according to their taste.',
  ])('%s', (text) => expect(short(text)).toEqual([]));
});

describe('transcripts', () => {
  const text = 'ANA SILVA: We leave now.\nBO LUND: Why would you do that?\nANA SILVA: It is late.';

  test('take each labelled paragraph as speech', () => {
    expect(short(text)).toEqual([
      'ANA SILVA | : | We leave now.',
      'BO LUND | : | Why would you do that?',
      'ANA SILVA | : | It is late.',
    ]);
  });

  test('know a speaker by the last word of a longer label', () => {
    const words = 'Ana Silva: We go.\nBo Lund: Why do that?\nSilva: It is late.\nMoral: Go early.';
    expect(short(words)).toHaveLength(3);
  });

  test.each([
    ['one label', 'Ana Silva: We leave now.\nIt rained all day.'],
    ['results', 'Clinton: 547.\nSanders: 46.\nClinton: 12.'],
    ['headings', 'Pro: Good Pay\nIt pays.\nCon: Long Hours\nIt is late.\nPro: Free Lunch'],
    ['fields', 'Date: a fine day.\nPhoto: by the sea.\nSource: our own.'],
  ])('%s make no transcript', (_, words) => expect(short(words)).toEqual([]));
});

const relation = (content: readonly Span[]): Relation => ({
  ...{ source: [], cue: [], content, confidence: 0.7, decidedBy: 'attribution/model' },
});

test('what the model touches is left to the model', () => {
  expect(short('“We leave now,” she said.', [relation([{ start: 1, end: 6 }])])).toEqual([]);
});

describe('the annotator', () => {
  const given = new Pipeline([quotationAnnotator, recoveryAnnotator], [blocks, relations]);
  const annotate = (text: string, found: readonly Relation[]) =>
    given.annotate(Document.of(text).with(blocks, blocksOf(text)).with(relations, found));

  test('names the rule that recovered', async () => {
    const document = await annotate('“We leave now,” she said.', []);
    expect(document.get(attributions).map(({ decidedBy }) => decidedBy)).toEqual(['recovery/quotation-source-verb']);
  });

  test('takes both marks into a content that holds the words', async () => {
    const document = await annotate('She wrote “we leave now” to us.', [relation([{ start: 11, end: 23 }])]);
    expect(document.get(attributions)[0]?.content).toEqual([{ start: 10, end: 24 }]);
  });

  test('leaves out contents that are marks alone', async () => {
    const text = "She wrote '' of rain.";
    const marks = { start: 10, end: 12 };
    const words = { start: 13, end: 20 };
    expect((await annotate(text, [relation([marks])])).get(attributions)).toEqual([]);
    expect((await annotate(text, [relation([marks, words])])).get(attributions)[0]?.content).toEqual([words]);
  });

  test('orders what was found and what was recovered by place', async () => {
    const document = await annotate('“We go on,” he said. It rained.\n“We stay,” she said.', [
      relation([{ start: 21, end: 30 }]),
    ]);
    expect(document.get(attributions).map(({ decidedBy }) => decidedBy.split('/')[0])).toEqual([
      ...['recovery', 'attribution', 'recovery'],
    ]);
  });
});

test('time grows in proportion to the text', () => {
  const time = (repeats: number): number => {
    const text = '“We leave now,” Ana Silva said. It rained. '.repeat(repeats);
    const inBlocks = [{ kind: 'paragraph' as const, start: 0, end: text.length - 1 }];
    const { found } = findQuotations(text, inBlocks);
    const began = performance.now();
    expect(recover(text, inBlocks, found, [])).toHaveLength(repeats);
    return performance.now() - began;
  };
  time(100);
  expect(time(8000)).toBeLessThan(30 * time(1000) + 500);
});
