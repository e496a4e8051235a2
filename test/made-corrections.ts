import type { CorrectionValue, Who } from '../src/app/corrections/values.ts';
import type { Reading, Statement } from '../src/core/statement.ts';
import type { Correction } from '../src/store/corrections.ts';
import { quoted, readingOf } from './example-reading.ts';

/** Corrections of our own making, one a second. */
export function corrections(...values: (CorrectionValue | { readonly undoes: number })[]): Correction[] {
  return values.map((value, number) => {
    const about = { id: idAt(number), documentId: 'document', statementId: null, selector: null, by: 'mo' };
    const at = new Date(Date.UTC(2026, 0, 1, 0, 0, number)).toISOString();
    if ('undoes' in value) return { ...about, at, action: 'undo', value: null, undoes: idAt(value.undoes) };
    return { ...about, at, action: value.action, value, undoes: null };
  });
}

export const idAt = (number: number): string => `correction${number}`;

export const who = (name: string | null, entityId: string | null = null): Who => ({
  ...{ name, entityId, status: name === null ? 'unknown' : 'named' },
});

/** Six sentences, each a statement of its own; the last lies within the fifth. */
export const text = `“The pier is closed,” Ana Silva said. The boats must wait, Ben Okafor warned. “Who pays?” asked Lea Gomez.
“Nobody knows.” The council believes that the harbour hopes for rain.`;

export const pier: Reading = readingOf(text, [
  { content: '“The pier is closed,”', cue: 'said', source: 'Ana Silva', kind: 'statement' },
  { content: 'The boats must wait', cue: 'warned', source: 'Ben Okafor', form: 'indirect' },
  { content: '“Who pays?”', cue: 'asked', source: 'Lea Gomez' },
  { content: '“Nobody knows.”' },
  { content: 'that the harbour hopes for rain', cue: 'believes', source: 'The council', form: 'indirect' },
  { content: 'for rain', cue: 'hopes', source: 'the harbour', form: 'indirect', within: 4 },
]);

export const statementAt = (number: number, reading: Reading = pier): Statement =>
  reading.statements[number] as Statement;

export const span = (words: string): { start: number; end: number } => {
  const { start, end } = quoted(text, words);
  return { start, end };
};

/** The same text as another engine might read it: other ids, contents without their first `fewer` code units. */
export const reread = (reading: Reading, fewer: number): Reading => ({
  ...reading,
  statements: reading.statements.map((statement) => ({
    ...statement,
    id: `again-${statement.id}`,
    within: statement.within && `again-${statement.within}`,
    content: statement.content.map(({ start, end }) => ({
      ...{ start: start + fewer, end, text: reading.text.slice(start + fewer, end) },
    })),
  })),
});
