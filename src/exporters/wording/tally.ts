import type { Form, Kind, Stance, Statement } from '../../core/statement.ts';
import { isSpoken, standingList, standings } from './standings.ts';

/** One line of a summary: how many statements are what. */
export interface Tally {
  readonly of: 'form' | 'standing' | 'unsaid' | 'kind' | 'stance';
  readonly counts: readonly string[];
}

const forms: readonly Form[] = ['direct', 'mixed', 'indirect'];
const kinds: readonly Kind[] = ['statement', 'opinion', 'prediction', 'commitment', 'demand', 'question', 'other'];
const stances: readonly Stance[] = ['endorsing', 'doubting'];

/** Counts by form, standing, kind and stance. What was not said is counted apart; what is not known gets no line. */
export function tallies(statements: readonly Statement[]): Tally[] {
  const words = standingList.map((standing) => [standing, standings[standing].word] as const);
  const spoken = words.filter(([standing]) => standings[standing].spoken);
  const unsaid = words.filter(([standing]) => !standings[standing].spoken);
  const all: Tally[] = [
    { of: 'form', counts: count(statements, 'form', plainly(forms)) },
    { of: 'standing', counts: count(statements, 'standing', spoken) },
    { of: 'unsaid', counts: count(statements, 'standing', unsaid) },
    { of: 'kind', counts: count(statements, 'kind', nouns(kinds)) },
    { of: 'stance', counts: count(statements, 'stance', plainly(stances)) },
  ];
  return all.filter(({ counts }) => counts.length > 0);
}

/** `statement`, and `statements` where there are several. */
const nouns = (values: readonly string[]): (readonly [string, string, string])[] =>
  values.map((value) => [value, value, value === 'other' ? value : `${value}s`]);
const plainly = (values: readonly string[]): (readonly [string, string])[] => values.map((value) => [value, value]);

const count = (
  statements: readonly Statement[],
  field: 'form' | 'standing' | 'kind' | 'stance',
  values: readonly (readonly [value: string, word: string, several?: string])[],
): string[] =>
  values
    .map(([value, ...words]) => [statements.filter((statement) => statement[field] === value).length, words] as const)
    .filter(([number]) => number > 0)
    .map(([number, [word, several = word]]) => `${number} ${number === 1 ? word : several}`);

/** `24 statements, 3 of them unsaid`. */
export function countOf(statements: readonly Statement[]): string {
  const unsaid = statements.filter((statement) => !isSpoken(statement)).length;
  return `${plural(statements.length)}${unsaid > 0 ? `, ${unsaid} of them unsaid` : ''}`;
}

/** How often someone speaks: `3 statements, 1 unsaid`. */
export function countOfVoice(statements: readonly Statement[]): string {
  const spoken = statements.filter(isSpoken).length;
  const unsaid = statements.length - spoken;
  return [spoken > 0 ? plural(spoken) : '', unsaid > 0 ? `${unsaid} unsaid` : ''].filter((part) => part).join(', ');
}

const plural = (number: number): string => `${number} ${number === 1 ? 'statement' : 'statements'}`;
