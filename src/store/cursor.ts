import type { PageRequest } from './store.ts';

/** @throws {RangeError} where the limit is not from 1 to 1,000. */
export function checkedLimit({ limit }: PageRequest): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new RangeError(`A page of ${limit} is not possible; ask for 1 to 1,000.`);
  return limit;
}

/** What a page ends with, as its `next`; any JSON. */
export const cursorOf = (place: unknown): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** What `cursorOf` was given; null for the first page. @throws {RangeError} where it is none of this archive's. */
export function placeOf<Place>(cursor: string | null, isPlace: (value: unknown) => value is Place): Place | null {
  if (cursor === null) return null;
  let place: unknown;
  try {
    place = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    place = null;
  }
  if (!isPlace(place)) throw new RangeError(`'${cursor}' is no cursor of such a list; begin again without one.`);
  return place;
}

export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** A page of rows of which one more than the limit was asked for, to see whether there is a next one. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  item: (row: Row) => Item,
  place: (last: Row) => unknown,
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit);
  return { items: shown.map(item), next: rows.length > limit ? cursorOf(place(shown.at(-1) as Row)) : null };
}
