import type { Reading, Statement } from '../../core/statement.ts';
import { outline } from '../outline.ts';
import { voiceOf, voices } from '../voices.ts';
import { chainOf, inOneLine } from '../wording/credit.ts';
import { factsOf } from '../wording/facts.ts';
import { reasonsOf } from '../wording/reasons.ts';
import { statuses } from '../wording/statuses.ts';
import { columns, harmless, padEnd, shortened } from './columns.ts';
import type { Inks } from './inks.ts';
import { rows } from './rows.ts';
import { wrapped } from './wrapped.ts';

/** Deeper nesting than this is drawn no deeper. */
const deepest = 5;

/** Every statement with what is known of it, those within another below it; what decided too where that is asked for. */
export function statementLines(reading: Reading, room: number, ink: Inks, explain: boolean): string[] {
  const { statements, metadata } = reading;
  if (statements.length === 0) return [];
  const voice = voiceOf(voices(reading), statements.length);
  const digits = String(statements.length).length + 1;
  const listed = outline(statements).flatMap(({ number, depth }) => {
    const statement = statements[number] as Statement;
    const branch = depth === 0 ? '' : `${'   '.repeat(Math.min(depth, deepest) - 1)} └ `;
    const lead = `${String(number + 1).padStart(digits)} ${branch}`;
    const width = Math.max(8, room - columns(lead) - 2);
    const colored = ink.voice(voice[number] ?? 0);
    const [first = '', ...others] = [
      ...headLines(statement, metadata, width, ink, colored),
      ink.words(statement)(shortened(harmless(inOneLine(statement.content).slice(0, width * 8)), width)),
      ...(explain ? [...reasonLines(statement, width, ink), ''] : []),
    ];
    const { sign } = statuses[statement.speaker.status];
    return [
      `${ink.faint(lead)}${colored(sign)} ${first}`,
      ...others.map((line) => ' '.repeat(columns(lead) + 2) + line),
    ];
  });
  return [ink.strong('Statements'), ...listed, ...(explain ? [] : [''])];
}

/** Who speaks and through whom, and how; in one line where both fit. */
function headLines(
  statement: Statement,
  metadata: Reading['metadata'],
  width: number,
  ink: Inks,
  colored: (text: string) => string,
): string[] {
  const speaker = wrapped(chainOf(statement, metadata).join(' → '), width);
  const facts = rows(factsOf(statement).map(harmless), ' · ', width);
  const [who = '', how = ''] = [speaker[0], facts[0]];
  if (facts.length === 1 && speaker.length === 1 && columns(who) + columns(how) + 3 <= width)
    return [`${colored(who)} · ${stressed(statement, how, ink)}`];
  return [...speaker.map(colored), ...facts.map((line, i) => (i === 0 ? stressed(statement, line, ink) : line))];
}

/** The facts with the standing, which comes first where it is not plainly said, in strong letters. */
function stressed({ standing }: Statement, facts: string, ink: Inks): string {
  if (standing === null || standing === 'said') return facts;
  const [first = '', ...others] = facts.split(' · ');
  return [ink.strong(first), ...others].join(' · ');
}

/** Columns of the terms before the reasons. */
const terms = 13;

function reasonLines(statement: Statement, width: number, ink: Inks): string[] {
  return reasonsOf(statement).flatMap(({ of, words }) =>
    width < 40
      ? wrapped(`${of}: ${words}`, width).map(ink.faint)
      : wrapped(words, width - terms).map((line, i) => ink.faint(padEnd(i === 0 ? of : '', terms) + line)),
  );
}
