import type { Statement } from '../../core/statement.ts';
import { candidatesOf } from './credit.ts';
import { percent } from './percent.ts';

/** Who or what decided something in a statement. */
export interface Reason {
  readonly of: 'speaker' | 'evidence' | 'candidates' | 'attribution' | 'day';
  readonly words: string;
}

/** Every rule that decided, with what spoke for it and who else was considered. */
export function reasonsOf(statement: Statement): Reason[] {
  const { speaker, said, confidence, decidedBy } = statement;
  const sure = speaker.probability === null ? '' : `, ${percent(speaker.probability)}`;
  const all: Reason[] = [
    { of: 'speaker', words: `${speaker.decidedBy}${sure}` },
    { of: 'evidence', words: speaker.evidence.join('; ') },
    { of: 'candidates', words: candidatesOf(statement) },
    { of: 'attribution', words: `${decidedBy}, ${percent(confidence)}` },
    { of: 'day', words: said?.decidedBy ?? '' },
  ];
  return all.filter(({ words }) => words !== '');
}
