import pc from 'picocolors';
import type { Form, Reading } from '../../core/statement.ts';

type Ink = (text: string) => string;

/** The ways in which words are set off; without colour each leaves its text as it is. */
export interface Inks {
  readonly color: boolean;
  readonly strong: Ink;
  readonly faint: Ink;
  readonly voice: (number: number) => Ink;
  readonly form: (form: Form) => Ink;
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
    form: (form) => forms[form],
    severity: (severity) => severities[severity],
  };
}

/** Tells the forms apart without colour: in the gutter beside the text, and as brackets around it. */
export const gutters: Record<Form, string> = { direct: '┃', mixed: '╏', indirect: '┊' };
export const brackets: Record<Form, readonly [string, string]> = {
  direct: ['⟦', '⟧'],
  mixed: ['⟪', '⟫'],
  indirect: ['⟨', '⟩'],
};
