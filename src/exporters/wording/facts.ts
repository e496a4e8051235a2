import type { Kind, Stance, Statement } from '../../core/statement.ts';
import { candidatesOf } from './credit.ts';
import { dayWords } from './days.ts';
import { standings } from './standings.ts';

const stances: Readonly<Record<Stance, string | null>> = {
  neutral: null,
  endorsing: 'the writer takes it as true',
  doubting: 'the writer doubts it',
};

/** A statement of what is the case goes without saying. */
const kinds: Readonly<Record<Kind, string | null>> = {
  statement: null,
  opinion: 'opinion',
  prediction: 'prediction',
  commitment: 'commitment',
  demand: 'demand',
  question: 'question',
  other: 'of another kind',
};

/** What is known of how something was said, in a few words each; what goes without saying is left out. */
export function factsOf(statement: Statement): string[] {
  const { speaker, addressee, medium, said, standing, kind, stance } = statement;
  return [
    standing && standing !== 'said' ? standings[standing].word : null,
    speaker.name === null && speaker.candidates.length > 0 ? `perhaps ${candidatesOf(statement, 3)}` : null,
    kind && kinds[kind],
    addressee && `to ${addressee.name}`,
    medium && `through ${medium.name}`,
    said && dayWords(said),
    stance && stances[stance],
  ].filter((fact) => fact !== null);
}
