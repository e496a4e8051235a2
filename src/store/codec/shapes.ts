/**
 * Objects whose keys are known are stored as arrays of their values, the shape's number first: the same in fewer bytes.
 * Archives hold these numbers: add shapes at the end, never change one. An object of no known shape is stored as it is.
 */
const SHAPES: readonly (readonly string[])[] = [
  ['start', 'end', 'text'],
  [
    ...['id', 'form', 'content', 'cue', 'source', 'speaker', 'addressee', 'medium', 'said', 'via', 'within'],
    ...['standing', 'kind', 'stance', 'confidence', 'decidedBy'],
  ],
  ['name', 'status', 'affiliation', 'probability', 'decidedBy', 'evidence', 'candidates'],
  ['name', 'probability'],
  ['date', 'precision', 'phrase', 'decidedBy'],
  ['name', 'span'],
  ['start', 'end', 'text', 'seems', 'decidedBy'],
  ['rule', 'message', 'severity', 'span'],
  ['start', 'end'],
];

type Keyed = Readonly<Record<string, unknown>>;

const numbers = new Map(SHAPES.map((keys, at) => [nameOf(keys), at + 1]));

function nameOf(keys: readonly string[]): string {
  return [...keys].sort().join();
}

/** Orders of keys as a tree, so that each is sorted once; its number is null where they are no shape, and undefined until then. */
interface Order {
  readonly next: Map<string, Order>;
  number?: number | null;
}
const begin: Order = { next: new Map() };

/** Orders of shapes are few; what is unknown may be endless. */
const MOST_ORDERS = 1000;
let orders = 0;

function shapeOf(object: Keyed): number | null {
  let order = begin;
  for (const key in object) {
    const next = order.next.get(key);
    if (next === undefined) return newOrder(Object.keys(object));
    order = next;
  }
  return order.number === undefined ? newOrder(Object.keys(object)) : order.number;
}

function newOrder(keys: readonly string[]): number | null {
  const number = numbers.get(nameOf(keys)) ?? null;
  if (orders > MOST_ORDERS) return number;
  let order = begin;
  for (const key of keys) {
    const next = order.next.get(key) ?? { next: new Map() };
    order.next.set(key, next);
    order = next;
    orders++;
  }
  order.number = number;
  return number;
}

/** Words that are the slice of their span are left out: the text has them. */
export function packed(value: unknown, text: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const found: unknown[] = [0];
  if (Array.isArray(value)) {
    for (const part of value) found.push(packed(part, text));
    return found;
  }
  const object = value as Keyed;
  const shape = shapeOf(object);
  if (shape === null) return Object.fromEntries(Object.entries(object).map(([key, part]) => [key, packed(part, text)]));
  found[0] = shape;
  const words = object['text'];
  const isSlice = words !== undefined && text.slice(object['start'] as number, object['end'] as number) === words;
  for (const key of SHAPES[shape - 1] as string[])
    found.push(key === 'text' && isSlice ? 0 : packed(object[key], text));
  return found;
}

/** @throws {RangeError} where a shape is unknown: a newer version wrote it. */
export function unpacked(value: unknown, text: string): unknown {
  if (Array.isArray(value))
    return value[0] === 0 ? value.slice(1).map((part) => unpacked(part, text)) : shaped(value, text);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unpacked(part, text)]));
}

function shaped([shape, ...values]: readonly unknown[], text: string): Keyed {
  const keys = SHAPES[(shape as number) - 1];
  if (!keys) throw new RangeError(`This reading has an unknown shape (${String(shape)}).`);
  const object: Record<string, unknown> = {};
  for (const [at, key] of keys.entries())
    object[key] =
      key === 'text' && values[at] === 0
        ? text.slice(values[0] as number, values[1] as number)
        : unpacked(values[at], text);
  return object;
}
