import type { Statement } from '../core/statement.ts';

/** A statement in its place below the one whose content holds it. */
export interface Entry {
  /** Its number in the list that was given. */
  readonly number: number;
  /** 0 for one that stands in no other. */
  readonly depth: number;
}

/** The statements as a tree: each followed by those within it. Every one occurs once, whatever `within` says. */
export function outline(statements: readonly Pick<Statement, 'id' | 'within'>[]): Entry[] {
  const numbers = new Map(statements.map(({ id }, number) => [id, number]));
  const holders = statements.map(({ within }) => (within === null ? null : (numbers.get(within) ?? null)));
  const held = statements.map((): number[] => []);
  holders.forEach((holder, number) => holder !== null && held[holder]?.push(number));
  const found: Entry[] = [];
  const seen = new Set<number>();
  const add = (root: number): void => {
    const waiting: Entry[] = [{ number: root, depth: 0 }];
    for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
      if (seen.has(entry.number)) continue;
      seen.add(entry.number);
      found.push(entry);
      const { depth } = entry;
      for (const number of (held[entry.number] ?? []).toReversed()) waiting.push({ number, depth: depth + 1 });
    }
  };
  holders.forEach((holder, number) => holder === null && add(number));
  // What is left holds itself in a circle, which no reader of ours says.
  holders.forEach((_, number) => add(number));
  return found;
}
