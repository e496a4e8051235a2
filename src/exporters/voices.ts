import { fullNameIn } from '../core/annotators/statements/names.ts';
import type { Reading, Statement } from '../core/statement.ts';
import { segments } from './segments.ts';

/** Everything that one source is credited with, the source being told by the article's own words. */
export interface Voice {
  /** The speaker's name where it is known, else the source's words; null where the article names nobody. */
  readonly label: string | null;
  /** True where `label` is a name, and not merely the article's words for someone, such as “she”. */
  readonly named: boolean;
  /** Numbers of its statements in `reading.statements`. */
  readonly statements: readonly number[];
  /** Code units of the text that it speaks; where statements nest, the inner one speaks. */
  readonly length: number;
}

/** The reading's voices, the one that speaks most first. */
export function voices({ text, statements }: Pick<Reading, 'text' | 'statements'>): Voice[] {
  const lengths = Array.from(statements, () => 0);
  for (const { start, end, marks } of segments({ text, statements, unattributed: [] })) {
    const inner = marks.findLast(({ role }) => role === 'content');
    if (inner) lengths[inner.number] = (lengths[inner.number] ?? 0) + end - start;
  }
  const found = new Map<string, { label: string | null; named: boolean; statements: number[]; length: number }>();
  statements.forEach((statement, number) => {
    const { label, named } = sourceLabel(statement);
    const key = label === null ? '' : label.toLocaleLowerCase('en');
    const voice = found.get(key) ?? { label, named, statements: [], length: 0 };
    voice.statements.push(number);
    voice.length += lengths[number] ?? 0;
    found.set(key, voice);
  });
  return [...found.values()].sort((a, b) => b.length - a.length || (a.statements[0] ?? 0) - (b.statements[0] ?? 0));
}

/** Whom a statement is credited to, in a few words; `label` is null where the article gives no source. */
export function sourceLabel({ speaker, source }: Statement): Pick<Voice, 'label' | 'named'> {
  const words = source.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(' … ');
  // `Ana Duarte, the mayor of Lenzbruck,` begins with a full name, which is the same person's in all of one article.
  const name = speaker.name ?? fullNameIn(words.split(/,| who /)[0] ?? '');
  return { label: name ?? (words.replace(/,$/, '') || null), named: name !== null };
}

/** For each statement the number of its voice in `all`. */
export function voiceOf(all: readonly Voice[], count: number): number[] {
  const numbers = Array.from({ length: count }, () => 0);
  all.forEach((voice, number) => {
    for (const statement of voice.statements) numbers[statement] = number;
  });
  return numbers;
}
