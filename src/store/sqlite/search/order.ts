import { cursorOf, isNumber, placeOf } from '../../cursor.ts';
import type { SearchRequest } from '../../search.ts';
import type { HitRow } from './hits.ts';

type Order = SearchRequest['order'];

/** After every day there is. */
const NO_DAY = 99_999_999;

/** What a page begins after. By day: the last statement shown. By relevance: all that were, for scores shift as documents come. */
interface Start {
  readonly isAfter: (hit: HitRow) => boolean;
  readonly shown: readonly number[];
}

type DayPlace = readonly [Order, number | null, number, number];
type ShownPlace = readonly [Order, ...number[]];

/** Below 0 where `a` comes before `b`: by day, the document added last first or last, and as in the article. */
function byDay(order: Order, a: HitRow, b: HitRow): number {
  const [, documentA, positionA, dayA] = a;
  const [, documentB, positionB, dayB] = b;
  const turn = order === 'oldest' ? 1 : -1;
  if (dayA !== dayB) {
    if (dayA === null || dayB === null) return (dayA ?? NO_DAY) - (dayB ?? NO_DAY);
    return turn * (dayA - dayB);
  }
  return turn * (documentA - documentB) || positionA - positionB;
}

export const comparison = (order: Order): ((a: HitRow, b: HitRow) => number) =>
  order === 'relevance' ? (a, b) => a[7] - b[7] || byDay('newest', a, b) : (a, b) => byDay(order, a, b);

/** @throws {RangeError} where the cursor is none of a search in this order. */
export function startOf(order: Order, cursor: string | null): Start {
  if (cursor === null) return { isAfter: () => true, shown: [] };
  if (order === 'relevance') {
    const [, ...steps] = placeOf(cursor, isShownPlace) as ShownPlace;
    const shown = summed(steps);
    const set = new Set(shown);
    return { isAfter: ([number]) => !set.has(number), shown };
  }
  const isPlace = (value: unknown): value is DayPlace => isDayPlace(value) && value[0] === order;
  const [, day, document, position] = placeOf(cursor, isPlace) as DayPlace;
  const last: HitRow = [0, document, position, day, null, null, 0, 0];
  return { isAfter: (hit) => byDay(order, hit, last) > 0, shown: [] };
}

export function nextAfter(order: Order, page: readonly HitRow[], shown: readonly number[]): string {
  if (order === 'relevance') return cursorOf([order, ...steps([...shown, ...page.map(([number]) => number)])]);
  const [, document, position, day] = page.at(-1) as HitRow;
  return cursorOf([order, day, document, position]);
}

const isDayPlace = (value: unknown): value is DayPlace =>
  Array.isArray(value) &&
  value.length === 4 &&
  (value[1] === null || isNumber(value[1])) &&
  value.slice(2).every(isNumber);

const isShownPlace = (value: unknown): value is ShownPlace =>
  Array.isArray(value) && value[0] === 'relevance' && value.slice(1).every(isNumber);

/** Numbers in order, each as its distance from the one before: short. */
function steps(numbers: readonly number[]): number[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.map((number, at) => number - (sorted[at - 1] ?? 0));
}

function summed(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}
