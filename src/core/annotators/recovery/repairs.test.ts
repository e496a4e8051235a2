import { describe, expect, test } from 'vitest';
import { gold, type MarkedRelation } from '../../../../test/notation.ts';
import { Document } from '../../document.ts';
import { attributions, type Block, blocks, relations } from '../../layers.ts';
import { Pipeline } from '../../pipeline.ts';
import { quotationAnnotator } from '../quotations.ts';
import { recoveryAnnotator } from '../recovery.ts';
import { accordingly } from './according.ts';

/** What becomes of what the model found, as source | cue | content of each. */
async function recovered(notation: string): Promise<string[]> {
  const { text, relations: found } = gold(notation);
  const inBlocks = [...text.matchAll(/[^\n]+/g)].map(
    ({ index, 0: line }): Block => ({ kind: 'paragraph', start: index, end: index + line.length }),
  );
  const given = found.map((relation) => ({ ...relation, confidence: 0.9, decidedBy: 'attribution/model' }));
  const document = Document.of(text).with(blocks, inBlocks).with(relations, given);
  const read = await new Pipeline([quotationAnnotator, recoveryAnnotator], [blocks, relations]).annotate(document);
  return read.get(attributions).map((relation) => short(text, relation));
}

const short = (
  text: string,
  { source, cue, content }: Readonly<Record<keyof MarkedRelation, readonly { start: number; end: number }[]>>,
): string =>
  [source, cue, content].map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(' + ')).join(' | ');

const rows: readonly (readonly [rule: string, given: string, found: readonly string[]])[] = [
  // Whom `by` names in a passive.
  [
    'agent',
    'The court [cue was told] by a night guard [content that the safe was open].',
    ['a night guard | was told | that the safe was open'],
  ],
  [
    'agent',
    '[content The soup] [cue was described] by Ana Roe as a puddle.',
    ['Ana Roe | was described | The soup + as a puddle'],
  ],
  ['agent', '[source Lea] [cue was told] by Bo [content that it rained].', ['Lea | was told | that it rained']],
  ['agent', 'They [cue were told] by phone [content that it rained].', [' | were told | that it rained']],
  ['agent', 'They [cue were told] by Monday [content that it rained].', [' | were told | that it rained']],
  [
    'agent',
    '[content The soup] [cue was described by] [content a cook as “a puddle”].',
    ['a cook | was described | The soup + as “a puddle”'],
  ],
  ['agent', '[content The soup] [cue was judged by] [content a cook].', [' | was judged by | The soup + a cook']],
  [
    'subject',
    '[content The goalkeeper] [cue was quoted as saying] [content that it rained].',
    ['The goalkeeper | was quoted as saying | that it rained'],
  ],
  [
    'subject',
    '[source Bo] [cue was quoted as saying] [content that it rained].',
    ['Bo | was quoted as saying | that it rained'],
  ],
  // Whose a saying is.
  [
    'noun',
    "The guild's [cue demand] [content for two more ovens] was heard.",
    ["The guild's | demand | for two more ovens"],
  ],
  [
    'noun',
    'A [cue warning] from the ferrymen [content that the rope was old] was lost.',
    ['the ferrymen | warning | that the rope was old'],
  ],
  ['noun', 'The old [cue claim] [content that it rains] is true.', [' | claim | that it rains']],
  // What goes on behind the attribution.
  [
    'predicate',
    '[content The mill], [cue according to] [source the guild], stands empty.',
    ['the guild | according to | The mill + stands empty'],
  ],
  [
    'predicate',
    '[content The mill is empty], [cue according to] [source the guild], which owns it.',
    ['the guild | according to | The mill is empty'],
  ],
  ['predicate', '[content The mill], [source she] [cue said], who had never seen it.', ['she | said | The mill']],
  // In whose words.
  [
    'words of',
    'In the [cue words] of the cook, [content “nobody ate”].',
    ['the cook | In the words of | “nobody ate”'],
  ],
  // A headline's own line.
  [
    'line',
    'Mill unsafe since May, [source guards] [cue say]\n\n[content The mill has nine floors].',
    ['guards | say | Mill unsafe since May'],
  ],
  [
    'line',
    'It rained, [source guards] [cue say]\n\n[content “The mill has nine floors.”]',
    ['guards | say | “The mill has nine floors.”'],
  ],
  // Nobody says anything.
  ['label', '[source Photo][cue :] [content Bo Lund took it.]', []],
  ['label', '[source Bo Lund][cue :] [content I took it.]', ['Bo Lund | : | I took it.']],
  [
    'dateline',
    '[source PORTO][cue :] [content#1 [source#2 The guild] [cue#2 said] [content#2 it rained].]',
    ['The guild | said | it rained'],
  ],
  [
    'dateline',
    '[source ANA][cue :] [content#1 [source#2 He] [cue#2 said] [content#2 it rained].]\n[source#3 BO][cue#3 :] [content#3 It did.]',
    ['ANA | : | He said it rained.', 'He | said | it rained', 'BO | : | It did.'],
  ],
  ['inscription', '[source The sign at the quay] [cue read] [content "No boats"].', []],
  [
    'inscription',
    '[source The guard at the quay] [cue said] [content "No boats"].',
    ['The guard at the quay | said | "No boats"'],
  ],
  [
    'quoted as',
    '[content#2 [source Ana Roe]] [cue#2 was quoted] as [cue saying] [content it rained].',
    ['Ana Roe | saying | it rained'],
  ],
  ['article', '[cue The] [content claim that it rains].', []],
  ['no saying', '[source It] [cue goes without saying] [content that it rains].', []],
  ['no saying', '[content They were stacked] [cue according to] [source size].', []],
  ['no saying', '[source Bo] [cue sang] [content “Rain Over Porto”].', []],
  // Added where nothing was found.
  [
    'added',
    'According to three cooks who saw it, the oven was cold.',
    ['three cooks who saw it | According to | the oven was cold'],
  ],
  [
    'added',
    'According to Bo Lund, who owns it, the mill is empty. It rained.',
    ['Bo Lund, who owns it | According to | the mill is empty'],
  ],
  ['added', 'According to plan, the mill was emptied on Monday.', []],
  ['added', 'Per the guild, the mill is empty now.', ['the guild | Per | the mill is empty now']],
  ['added', "In the cook's view, the oven is too small.", ["the cook's | view | the oven is too small"]],
  ['added', 'In view of the rain, the oven is too small.', []],
  ['added', 'Bo allegedly sold the mill twice. It rained.', [' | allegedly | Bo + sold the mill twice']],
  ['added', 'Reportedly, the mill was sold.', [' | Reportedly | the mill was sold']],
  ['added', 'The cart, which supposedly carried flour, was empty.', [' | supposedly | which + carried flour']],
  ['added', '[source Ana] [cue said] [content Bo allegedly sold it].', ['Ana | said | Bo allegedly sold it']],
  ['letters', 'Q. Was it late?\n\nA. It was nine.', ['Q | . | Was it late?', 'A | . | It was nine.']],
  ['letters', 'A. Roe and B. Lund sold the mill.', []],
  [
    'surnames',
    'We met Ana Roe at the mill.\n\nThe Post: Was it late?\n\nRoe: It was nine.\n\nThe Post: And cold?\n\nRoe: Very cold.',
    ['The Post | : | Was it late?', 'Roe | : | It was nine.', 'The Post | : | And cold?', 'Roe | : | Very cold.'],
  ],
];

test('a cue is its own words, not the same letters before them', () => {
  const text = "In the reviewer's view, the oven is too small.";
  const [found] = accordingly(text, [{ start: 0, end: text.length - 1 }], []);
  expect(found?.cue).toEqual([{ start: text.indexOf(' view,') + 1, end: text.indexOf(',') }]);
});

describe('recovery', () => {
  test.each(rows)('%s: %s', async (_, given, found) => {
    expect(await recovered(given)).toEqual(found);
  });
});
