import type { Reading, SpeakerStatus, Statement } from '../core/statement.ts';
import { type Mark, segments } from './segments.ts';
import { speakerLabel } from './wording/credit.ts';
import { isSpoken } from './wording/standings.ts';

/** Everything that one speaker is credited with. */
export interface Voice {
  /** The speaker's name; where none is known, the article's words for them. */
  readonly label: string;
  readonly status: SpeakerStatus;
  /** Numbers of its statements in `reading.statements`. */
  readonly statements: readonly number[];
  /** Code units of the text that it speaks; where statements nest, the inner one speaks. What was not said is nobody's. */
  readonly length: number;
}

/** The reading's voices, the one that speaks most first. */
export function voices({ text, statements }: Pick<Reading, 'text' | 'statements'>): Voice[] {
  const lengths = Array.from(statements, () => 0);
  for (const { start, end, marks } of segments({ text, statements, unattributed: [] })) {
    const number = speakingIn(marks, statements);
    if (number !== null) lengths[number] = (lengths[number] ?? 0) + end - start;
  }
  const found = new Map<string, { label: string; status: SpeakerStatus; statements: number[]; length: number }>();
  statements.forEach((statement, number) => {
    const label = speakerLabel(statement);
    const key = label.toLocaleLowerCase('en');
    const voice = found.get(key) ?? { label, status: statement.speaker.status, statements: [], length: 0 };
    voice.statements.push(number);
    voice.length += lengths[number] ?? 0;
    found.set(key, voice);
  });
  return [...found.values()].sort((a, b) => b.length - a.length || (a.statements[0] ?? 0) - (b.statements[0] ?? 0));
}

/** The number of the innermost statement that was really uttered here; null where the writer speaks. */
export const speakingIn = (marks: readonly Mark[], statements: readonly Statement[]): number | null =>
  marks.findLast(({ role, number }) => role === 'content' && isSpoken(statements[number] as Statement))?.number ?? null;

/** For each statement the number of its voice in `all`. */
export function voiceOf(all: readonly Voice[], count: number): number[] {
  const numbers = Array.from({ length: count }, () => 0);
  all.forEach((voice, number) => {
    for (const statement of voice.statements) numbers[statement] = number;
  });
  return numbers;
}
