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

/** By number of keys and first sorted keys: few candidates to compare. */
const numbers = new Map(SHAPES.map((keys, at) => [nameOf(keys), at + 1]));

function nameOf(keys: readonly string[]): string {
  return [...keys].sort().join();
}

/** The number of an order of keys, so that each order is sorted once. */
const known = new Map<string, number | null>();

function shapeOf(keys: readonly string[]): number | null {
  const order = keys.join();
  let number = known.get(order);
  if (number === undefined) {
    number = numbers.get(nameOf(keys)) ?? null;
    // Orders of known shapes are few; what is unknown may be endless.
    if (number !== null) known.set(order, number);
  }
  return number;
}

/** Words that are the slice of their span are left out: the text has them. */
export function packed(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return [0, ...value.map((part) => packed(part, text))];
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Keyed;
  const keys = Object.keys(object);
  const shape = shapeOf(keys);
  if (shape === null) return Object.fromEntries(keys.map((key) => [key, packed(object[key], text)]));
  const isSlice = text.slice(object['start'] as number, object['end'] as number) === object['text'];
  return [
    shape,
    ...(SHAPES[shape - 1] as string[]).map((key) => (key === 'text' && isSlice ? 0 : packed(object[key], text))),
  ];
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
