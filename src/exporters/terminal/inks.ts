import pc from 'picocolors';
import type { Form, Reading, Statement } from '../../core/statement.ts';
import { isApart, standingOf } from '../wording/standings.ts';

type Ink = (text: string) => string;

/** The ways in which words are set off; without colour each leaves its text as it is. */
export interface Inks {
  readonly color: boolean;
  readonly strong: Ink;
  readonly faint: Ink;
  readonly voice: (number: number) => Ink;
  /** The words of a statement, by their form; plain where they stand apart from what was said. */
  readonly words: (statement: Pick<Statement, 'form' | 'standing'>) => Ink;
  readonly severity: (severity: Reading['issues'][number]['severity']) => Ink;
}

export function inks(color: boolean): Inks {
  const ink = pc.createColors(color);
  // The sixteen colours that people's own terminal themes define, so that they are readable on light and dark.
  const palette = [
    ink.cyan,
    ink.yellow,
    ink.green,
    ink.magenta,
    ink.blue,
    ink.red,
    ink.cyanBright,
    ink.yellowBright,
    ink.greenBright,
    ink.magentaBright,
    ink.blueBright,
    ink.redBright,
  ];
  const forms = { direct: ink.bold, mixed: ink.underline, indirect: ink.italic };
  const severities = { error: ink.red, warning: ink.yellow, info: ink.dim };
  return {
    color,
    strong: ink.bold,
    faint: ink.dim,
    voice: (number) => palette[number % palette.length] ?? ink.reset,
    words: (statement) => (isApart(statement) ? String : forms[statement.form]),
    severity: (severity) => severities[severity],
  };
}

const gutters: Readonly<Record<Form, string>> = { direct: '┃', mixed: '╏', indirect: '┊' };

/** Stands beside a statement's lines: a line by its form, or the sign of what stands apart. */
export const gutterOf = (statement: Pick<Statement, 'form' | 'standing'>): string =>
  standingOf(statement).sign ?? gutters[statement.form];

const brackets: Readonly<Record<Form, readonly [string, string]>> = {
  direct: ['⟦', '⟧'],
  mixed: ['⟪', '⟫'],
  indirect: ['⟨', '⟩'],
};

/** Stand around a statement's words where there is no colour, and around what stands apart always. */
export const bracketsOf = (statement: Pick<Statement, 'form' | 'standing'>): readonly [string, string] =>
  isApart(statement) ? ['{', '}'] : brackets[statement.form];
