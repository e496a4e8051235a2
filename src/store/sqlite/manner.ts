import type { ChoiceField } from '../../core/query/query.ts';
import type { Statement } from '../../core/statement.ts';

type Codes = { readonly [Field in ChoiceField]: Readonly<Record<string, number>> };

/** How a statement is said, in 13 bits. Archives hold these numbers: add at the end, never change one; 0 is null. */
const codes = {
  form: { direct: 1, indirect: 2, mixed: 3 } satisfies Record<Statement['form'], number>,
  stance: { neutral: 1, endorsing: 2, doubting: 3 } satisfies Record<NonNullable<Statement['stance']>, number>,
  standing: { said: 1, thought: 2, asked: 3, denied: 4, not_said: 5, imagined: 6 } satisfies Record<
    NonNullable<Statement['standing']>,
    number
  >,
  kind: {
    ...{ statement: 1, opinion: 2, prediction: 3, commitment: 4, demand: 5, question: 6, other: 7 },
  } satisfies Record<NonNullable<Statement['kind']>, number>,
  status: {
    ...{ named: 1, organisation: 2, role: 3, group: 4, anonymous: 5, author: 6, unknown: 7 },
  } satisfies Record<Statement['speaker']['status'], number>,
} as const satisfies Codes;

/** Where each field begins, and how wide it is, in bits. */
const places: Readonly<Record<ChoiceField, readonly [shift: number, bits: number]>> = {
  ...{ form: [0, 2], stance: [2, 2], standing: [4, 3], kind: [7, 3], status: [10, 3] },
};

const fields = Object.keys(places) as ChoiceField[];

export function mannerOf(statement: Statement): number {
  let manner = 0;
  for (const field of fields) {
    const value = field === 'status' ? statement.speaker.status : statement[field];
    if (value !== null) manner |= codeOf(field, value) << places[field][0];
  }
  return manner;
}

const codeOf = (field: ChoiceField, value: string): number => (codes as Codes)[field][value] ?? 0;

/** The mask of a field, and what is under it where the field has the value; null for a value that there is not. */
export function underMask(field: ChoiceField, value: string): { mask: number; bits: number } | null {
  const code = codeOf(field, value);
  const [shift, width] = places[field];
  return code === 0 ? null : { mask: ((1 << width) - 1) << shift, bits: code << shift };
}

/** The value of a field in a manner. */
export function valueIn(manner: number, field: ChoiceField): string | null {
  const [shift, width] = places[field];
  const code = (manner >> shift) & ((1 << width) - 1);
  return Object.entries((codes as Codes)[field]).find(([, number]) => number === code)?.[0] ?? null;
}
