import type { Form, Reading } from '../../core/statement.ts';
import { type Voice, voices } from '../voices.ts';
import { legend, legendWidth } from './article.ts';
import { columns, harmless, padEnd, shortened } from './columns.ts';
import type { Inks } from './inks.ts';

/** How many statements, of what form, by whom. */
export function summaryLines(reading: Reading, room: number, ink: Inks): string[] {
  const { statements } = reading;
  const rule = ink.faint('─'.repeat(room));
  if (statements.length === 0) return [rule, 'No statements found.', ''];
  const count = `${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}`;
  const forms = (['direct', 'mixed', 'indirect'] as const)
    .map((form) => [form, statements.filter((statement) => statement.form === form).length] as [Form, number])
    .filter(([, number]) => number > 0)
    .map(([form, number]) => `${number} ${form}`)
    .join(' · ');
  const plain = `${count}   ${forms}`;
  const gap = room - columns(plain) - legendWidth(ink);
  const key = legend(ink).map(ink.faint);
  const below = legendWidth(ink) <= room ? [key.join('   ')] : key;
  const head =
    gap >= 3
      ? [`${ink.strong(count)}   ${forms}${' '.repeat(gap)}${key.join('   ')}`]
      : [ink.strong(count), forms, ...below];
  return [rule, ...head, '', ...voiceLines(voices(reading), reading.text.length, room, ink), ''];
}

function voiceLines(all: readonly Voice[], length: number, room: number, ink: Inks): string[] {
  const names = all.map(({ label, named }) => {
    if (label === null) return '(no source)';
    return named ? harmless(label) : `“${harmless(label)}”`;
  });
  const width = Math.min(Math.floor(room * 0.45), Math.max(...names.map(columns)));
  const bar = Math.min(30, room - width - 16);
  const longest = Math.max(1, ...all.map((voice) => voice.length));
  return all.map((voice, i) => {
    const filled = Math.max(voice.length > 0 ? 1 : 0, Math.round((voice.length / longest) * bar));
    const share = `${Math.round((100 * voice.length) / length)} %`.padStart(5);
    const name = padEnd(shortened(names[i] ?? '', width), width);
    const number = String(voice.statements.length).padStart(4);
    return ` ${ink.voice(i)(name)}${number}  ${ink.voice(i)('━'.repeat(filled))}${' '.repeat(bar - filled)}${ink.faint(share)}`;
  });
}
