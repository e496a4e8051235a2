import type { ChoiceField } from '../../../core/query/query.ts';
import type { Facet, FacetCount } from '../../search.ts';
import type { Connection } from '../connection.ts';
import { valueIn } from '../manner.ts';
import type { HitRow } from './hits.ts';

/** How many values of a facet are listed; months all. */
const MOST = 50;

type Counts = Map<number, number>;

/** Counts what matches as it comes by; names are looked up at the end. */
export class FacetTally {
  readonly #wanted: readonly Facet[];
  readonly #manners: Counts = new Map();
  readonly #voices: Counts = new Map();
  readonly #outlets: Counts = new Map();
  readonly #months: Counts = new Map();

  constructor(wanted: readonly Facet[]) {
    this.#wanted = wanted;
  }

  add([, , , published, outlet, voice, manner]: HitRow): void {
    increment(this.#manners, manner, 1);
    if (voice !== null) increment(this.#voices, voice, 1);
    if (outlet !== null) increment(this.#outlets, outlet, 1);
    if (published !== null) increment(this.#months, Math.floor(published / 100), 1);
  }

  counts(connection: Connection): Partial<Record<Facet, readonly FacetCount[]>> {
    return Object.fromEntries(this.#wanted.map((facet) => [facet, this.#countsOf(connection, facet)]));
  }

  #countsOf(connection: Connection, facet: Facet): FacetCount[] {
    if (facet === 'speaker') return speakers(connection, this.#voices);
    if (facet === 'outlet') return outlets(connection, this.#outlets);
    if (facet === 'month') return months(this.#months);
    return choices(this.#manners, facet);
  }
}

function increment<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

const byCount = (a: FacetCount, b: FacetCount): number => b.count - a.count || (a.value < b.value ? -1 : 1);

function choices(manners: Counts, field: ChoiceField): FacetCount[] {
  const counts = new Map<string, number>();
  for (const [manner, count] of manners) {
    const value = valueIn(manner, field);
    if (value !== null) increment(counts, value, count);
  }
  return Array.from(counts, ([value, count]) => ({ value, label: value, count })).sort(byCount);
}

function months(counts: Counts): FacetCount[] {
  const sorted = [...counts].sort(([a], [b]) => a - b);
  return sorted.map(([month, count]) => {
    const digits = String(month).padStart(6, '0');
    const value = `${digits.slice(0, 4)}-${digits.slice(4)}`;
    return { value, label: value, count };
  });
}

function outlets(connection: Connection, counts: Counts): FacetCount[] {
  return mostFrequent(counts)
    .map(([number, count]) => {
      const { value } = connection.get<{ value: string }>('SELECT value FROM labels WHERE number = ?', number) ?? {
        value: '',
      };
      return { value, label: value, count };
    })
    .sort(byCount);
}

type VoiceRow = readonly [number: number, name: number, canonical: number | null];

/** An entity's voices, and those of whom was merged into it, are one speaker. */
function speakers(connection: Connection, counts: Counts): FacetCount[] {
  // Entities under their numbers; names that are nobody's below 0.
  const together: Counts = new Map();
  connection.visit<VoiceRow>(
    'v.number, v.name, e.canonical',
    'FROM json_each(?) j JOIN voices v ON v.number = j.value LEFT JOIN entities e ON e.number = v.entity',
    [JSON.stringify([...counts.keys()])],
    ([number, name, canonical]) => increment(together, canonical ?? -name, counts.get(number) as number),
  );
  return mostFrequent(together)
    .map(([key, count]) => ({ ...speaker(connection, key), count }))
    .sort(byCount);
}

function speaker(connection: Connection, key: number): Pick<FacetCount, 'value' | 'label'> {
  if (key < 0) {
    const { name } = connection.get<{ name: string }>('SELECT name FROM names WHERE number = ?', -key) as {
      name: string;
    };
    return { value: name, label: name };
  }
  return connection.get<{ value: string; label: string }>(
    'SELECT e.id AS value, n.name AS label FROM entities e JOIN names n ON n.number = e.shown WHERE e.number = ?',
    key,
  ) as { value: string; label: string };
}

const mostFrequent = (counts: Counts): [number, number][] =>
  [...counts].sort(([keyA, a], [keyB, b]) => b - a || keyA - keyB).slice(0, MOST);
