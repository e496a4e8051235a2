import { folded } from './folded.ts';
import { NAME_FORMS } from './nicknames/name-forms.ts';
import { wordsOfTable } from './word-table.ts';

/** For each form, the forms that it can stand for or that can stand for it. */
const SAME = new Map<string, Set<string>>();

const spellings = (table: string): string[][] => wordsOfTable(table).map((group) => group.split('/'));

function join(a: string, b: string): void {
  SAME.set(a, (SAME.get(a) ?? new Set()).add(b));
}

function joinAll(group: readonly string[], others: readonly string[]): void {
  for (const one of group) {
    for (const other of others) {
      join(one, other);
      join(other, one);
    }
  }
}

for (const entry of NAME_FORMS.split(/[\n|]/)) {
  const [names = '', shorts = ''] = entry.split(':');
  const full = spellings(names);
  const short = spellings(shorts);
  for (const group of full) joinAll(group, group);
  for (const group of short) joinAll(group, [...group, ...full.flat()]);
}

/** Every form that the table has, full and short, folded. */
export const NICKNAME_FORMS: ReadonlySet<string> = new Set(SAME.keys());

/**
 * Whether two first names can be one person's: a name and its short form (Bill, William) or two spellings of one name
 * (Jon, John). Symmetric. That they can is no proof that they are.
 */
export function isShortFor(a: string, b: string): boolean {
  const one = folded(a);
  const other = folded(b);
  return (one !== '' && one === other) || (SAME.get(one)?.has(other) ?? false);
}

/** The forms that can stand for a first name, or it for them, folded. */
export const shortFormsOf = (name: string): readonly string[] => [...(SAME.get(folded(name)) ?? [])];
