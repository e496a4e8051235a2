import type { Form, Reading, Statement } from '../../core/statement.ts';
import { isApart, standingList, standings } from '../wording/standings.ts';
import { statuses, statusList } from '../wording/statuses.ts';
import { bracketsOf, gutterOf, type Inks } from './inks.ts';
import { rows } from './rows.ts';

/** Explains the signs that this article has: beside the lines and around the words, then those of the speakers. */
export function legendLines({ statements }: Reading, room: number, ink: Inks): string[] {
  const apart = standingList.filter(
    (one) => standings[one].sign !== null && statements.some(({ standing }) => standing === one),
  );
  const status = statusList.filter((one) => statements.some(({ speaker }) => speaker.status === one));
  const lines = [
    ...(['direct', 'mixed', 'indirect'] as const).map((form) => lineEntry({ form, standing: null }, form, ink)),
    ...apart.map((one) => lineEntry({ form: 'direct', standing: one }, standings[one].word, ink)),
  ];
  const signs = status.map((one) => `${statuses[one].sign} ${statuses[one].word}`);
  return [...rows(lines, '   ', room - 1), ...rows(signs, '   ', room - 1)].map((line) => ink.faint(` ${line}`));
}

function lineEntry(like: { form: Form; standing: Statement['standing'] }, word: string, ink: Inks): string {
  const [open, close] = ink.color && !isApart(like) ? ['', ''] : bracketsOf(like);
  return `${gutterOf(like)} ${open}${word}${close}`;
}
