import type { Gender } from '../../layers.ts';
import { foldName } from './folding.ts';

/** Someone or something with its spellings, its own name first. */
export interface Named {
  readonly name: string;
  readonly kind: string;
  readonly gender: Gender;
  readonly aliases: readonly string[];
}

/** Longer words are no name: they are not worth folding. */
const LONGEST_NAME = 150;

/** “Vladimir V Putin”. */
const MIDDLE_INITIALS = /(?: \p{Lu})+ (?=\p{L})/gu;

/** Names and their other spellings, found by any of them. */
export class Names {
  readonly #own = new Map<string, Named[]>();
  readonly #other = new Map<string, Named[]>();

  /** Rows of the same name and kind are one; their aliases are put together. */
  constructor(rows: Iterable<Named>) {
    for (const named of merge(rows)) {
      const own = foldName(named.name);
      put(this.#own, own, named);
      const keys = new Set(named.aliases.map(foldName));
      for (const key of keys) if (key !== own) put(this.#other, key, named);
    }
  }

  /**
   * All that bear the name; where it is somebody's own name, not those that it is short for. A name that is not known
   * with its middle initials is looked for without.
   */
  find(name: string): readonly Named[] {
    if (name.length > LONGEST_NAME) return [];
    const key = foldName(name);
    const plainer = key.replace(MIDDLE_INITIALS, ' ');
    return [key, plainer].map((spelling) => this.#own.get(spelling) ?? this.#other.get(spelling)).find(Boolean) ?? [];
  }
}

function merge(rows: Iterable<Named>): Iterable<Named> {
  const merged = new Map<string, Named>();
  for (const row of rows) {
    const key = `${row.kind}\n${row.name}`;
    const same = merged.get(key);
    const gender = (same ?? row).gender === row.gender ? row.gender : 'unknown';
    merged.set(key, { ...row, gender, aliases: [...new Set([...(same?.aliases ?? [row.name]), ...row.aliases])] });
  }
  return merged.values();
}

function put(into: Map<string, Named[]>, key: string, named: Named): void {
  const others = into.get(key);
  if (others === undefined) into.set(key, [named]);
  else others.push(named);
}
