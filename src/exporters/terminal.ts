import type { Reading } from '../core/statement.ts';
import { type Exporter, plainSeries } from './exporter.ts';
import { articleLines } from './terminal/article.ts';
import { columns, harmless, shortened } from './terminal/columns.ts';
import { inks, type Inks } from './terminal/inks.ts';
import { statementLines } from './terminal/list.ts';
import { summaryLines } from './terminal/summary.ts';
import { wrapped } from './terminal/wrapped.ts';

/** The article for people at a terminal: voices coloured, speakers in the margin, then what was found. */
export const terminal: Exporter = {
  format: 'text',
  about: 'the article for people, with speakers in the margin, a list and a summary',
  ending: '.txt',
  render: (reading, { width, color, explain }) => {
    const ink = inks(color);
    const room = Math.max(24, Math.min(width, 112));
    return [
      ...heading(reading, room, ink),
      ...articleLines(reading, room, ink),
      ...statementLines(reading, room, ink, explain),
      ...unattributedLines(reading, room, ink),
      ...issueLines(reading, room, ink),
      ...summaryLines(reading, room, ink),
    ]
      .map((line) => `${line.trimEnd()}\n`)
      .join('');
  },
  series: plainSeries,
  givesAllNames: false,
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
  const listed = issues.flatMap(({ severity, message, rule }) =>
    wrapped(`${message} (${rule})`, room - 12).map(
      (line, i) => `  ${i === 0 ? ink.severity(severity)(severity.padEnd(9)) : ' '.repeat(9)} ${line}`,
    ),
  );
  return [ink.strong('Noticed'), ...listed, ''];
}
