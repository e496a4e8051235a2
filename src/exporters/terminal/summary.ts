import type { Reading, Statement } from '../../core/statement.ts';
import { type Voice, voices } from '../voices.ts';
import { percent } from '../wording/percent.ts';
import { isSpoken } from '../wording/standings.ts';
import { statuses } from '../wording/statuses.ts';
import { countOf, tallies } from '../wording/tally.ts';
import { columns, harmless, padEnd, shortened } from './columns.ts';
import type { Inks } from './inks.ts';
import { legendLines } from './legend.ts';
import { rows } from './rows.ts';
import { wrapped } from './wrapped.ts';

/** How many statements, of what form, standing and kind, and by whom. */
export function summaryLines(reading: Reading, room: number, ink: Inks): string[] {
  const { statements } = reading;
  const rule = ink.faint('─'.repeat(room));
  if (statements.length === 0) return [rule, 'No statements found.', ''];
  const counts = tallies(statements).flatMap(({ of, counts }) =>
    rows(counts, ' · ', room - 11).map((line, i) => ` ${ink.faint(padEnd(i === 0 ? of : '', 10))}${line}`),
  );
  const who = voiceLines(voices(reading), reading, room, ink);
  const count = wrapped(countOf(statements), room).map(ink.strong);
  return [rule, ...count, ...counts, '', ...who, '', ...legendLines(reading, room, ink), ''];
}

/** The columns of the table: names, numbers, bars, shares, and what was not said where there is room for it. */
interface Columns {
  readonly name: number;
  readonly bar: number;
  readonly unsaid: boolean;
}

function voiceLines(all: readonly Voice[], reading: Reading, room: number, ink: Inks): string[] {
  const unsaid = room >= 60 && reading.statements.some((statement) => !isSpoken(statement));
  const names = all.map(({ label, status }) => `${statuses[status].sign} ${harmless(label)}`);
  const name = Math.min(Math.floor(room * 0.45), Math.max(...names.map(columns)));
  const table: Columns = { name, bar: Math.min(30, room - name - (unsaid ? 28 : 16)), unsaid };
  const longest = Math.max(1, ...all.map((voice) => voice.length));
  return all.map((voice, i) => voiceLine(voice, names[i] ?? '', longest, reading, table, ink, ink.voice(i)));
}

function voiceLine(
  voice: Voice,
  name: string,
  longest: number,
  { statements, text }: Reading,
  { name: width, bar, unsaid }: Columns,
  ink: Inks,
  colored: (text: string) => string,
): string {
  const spoken = voice.statements.filter((number) => isSpoken(statements[number] as Statement)).length;
  const filled = Math.max(voice.length > 0 ? 1 : 0, Math.round((voice.length / longest) * bar));
  const others = voice.statements.length - spoken;
  const apart = unsaid && others > 0 ? `  + ${others} unsaid` : '';
  const share = (voice.length > 0 ? percent(voice.length / text.length) : '').padStart(6);
  return ` ${colored(padEnd(shortened(name, width), width))}${String(spoken).padStart(4)}  ${colored('━'.repeat(filled))}${' '.repeat(bar - filled)}${ink.faint(share + apart)}`;
}
