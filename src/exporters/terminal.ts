import type { Reading } from '../core/statement.ts';
import { type Exporter, plainSeries } from './exporter.ts';
import { articleLines } from './terminal/article.ts';
import { columns, harmless, shortened } from './terminal/columns.ts';
import { inks, type Inks } from './terminal/inks.ts';
import { lines } from './terminal/lines.ts';
import { summaryLines } from './terminal/summary.ts';

/** The article for people at a terminal: voices coloured, sources in the margin, then what was found. */
export const terminal: Exporter = {
  format: 'text',
  about: 'the article for people, with sources in the margin and a summary',
  ending: '.txt',
  render: (reading, { width, color }) => {
    const ink = inks(color);
    const room = Math.max(24, Math.min(width, 112));
    return [
      ...heading(reading, room, ink),
      ...articleLines(reading, room, ink),
      ...unattributedLines(reading, room, ink),
      ...issueLines(reading, room, ink),
      ...summaryLines(reading, room, ink),
    ]
      .map((line) => `${line.trimEnd()}\n`)
      .join('');
  },
  series: plainSeries,
  showsIssues: true,
};

function heading({ id, metadata }: Reading, room: number, ink: Inks): string[] {
  const facts = [metadata.outlet, metadata.authors.join(', ') || null, metadata.published?.slice(0, 10)];
  const said = [id, ...facts.filter((fact) => fact)].join(' · ');
  const label = ` ${shortened(harmless(said), room - 6)} `;
  return ['', ink.faint(`──${label}${'─'.repeat(Math.max(0, room - 2 - columns(label)))}`), ''];
}

function unattributedLines({ unattributed }: Reading, room: number, ink: Inks): string[] {
  if (unattributed.length === 0) return [];
  const listed = unattributed.flatMap(({ text, seems }) => {
    const remark = seems === 'unknown' ? '' : `  seems a ${seems === 'scare' ? 'scare quote' : seems}`;
    return [`  ${shortened(harmless(text), room - 2 - columns(remark))}${ink.faint(remark)}`];
  });
  return [ink.strong('Quoted, credited to nobody'), ...listed, ''];
}

function issueLines({ issues }: Reading, room: number, ink: Inks): string[] {
  if (issues.length === 0) return [];
  const listed = issues.flatMap(({ severity, message, rule }) => {
    const text = harmless(`${message} (${rule})`);
    return lines(text, { start: 0, end: text.length }, room - 12).map(
      ({ start, end }, i) =>
        `  ${i === 0 ? ink.severity(severity)(severity.padEnd(9)) : ' '.repeat(9)} ${text.slice(start, end)}`,
    );
  });
  return [ink.strong('Noticed'), ...listed, ''];
}
