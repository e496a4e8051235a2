import type { Standing, Statement } from '../../core/statement.ts';

export interface StandingSign {
  readonly word: string;
  /** Set for sayings that stand apart from what was said: drawn beside them in a terminal, one column. */
  readonly sign: string | null;
  /** False where the words never left the speaker's mouth: they count as nobody's. */
  readonly spoken: boolean;
}

export const standings: Readonly<Record<Standing, StandingSign>> = {
  said: { word: 'said', sign: null, spoken: true },
  thought: { word: 'thought', sign: null, spoken: true },
  asked: { word: 'asked', sign: '¿', spoken: true },
  denied: { word: 'denied', sign: '≠', spoken: true },
  not_said: { word: 'not said', sign: '×', spoken: false },
  imagined: { word: 'imagined', sign: '~', spoken: false },
};

export const standingList = Object.keys(standings) as readonly Standing[];

/** Where nothing is known of the standing, it was said. */
export const standingOf = ({ standing }: Pick<Statement, 'standing'>): StandingSign => standings[standing ?? 'said'];

export const isApart = (statement: Pick<Statement, 'standing'>): boolean => standingOf(statement).sign !== null;
export const isSpoken = (statement: Pick<Statement, 'standing'>): boolean => standingOf(statement).spoken;
