import type { Limits, OpenOptions, Part } from '../container.ts';
import { articleIn, trouble, unmapped } from './article.ts';
import { type Barren, type Layout, layoutOf } from './layouts.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * True where an object of which this is the beginning has a text of its own before its first list of objects: that
 * list then belongs to the article, and is no list of articles.
 */
export function hasText(beginning: string): boolean {
  const list = beginning.search(/:\s*\[\s*\{/);
  const before = list < 0 ? beginning : beginning.slice(0, list);
  const keys = [...before.matchAll(/[{,]\s*"([^"\\]{1,100})"\s*:\s*["\d[{tfn-]/g)].map(([, key = '']) => key);
  return layoutOf(keys) !== null;
}

/** The layout of a record, by its keys; null where no key says where the text is. */
export type Mapped = (record: JsonRecord) => Layout | Barren | null;

/** Records of one file mostly have the same keys: each set of keys is looked at once. `map` wins over what is known. */
export function mappingFor(map: OpenOptions['map']): Mapped {
  const known = new Map<string, Layout | Barren | null>();
  return (record) => {
    const keys = Object.keys(record);
    const signature = JSON.stringify(keys);
    let layout = known.get(signature);
    if (layout === undefined) {
      layout = withMap(layoutOf(keys), map);
      // Hostile files may change their keys with every record.
      if (known.size < 1000) known.set(signature, layout);
    }
    return layout;
  };
}

/** What the person says over what was guessed. Text that they name is taken exactly. */
export function withMap(guess: Layout | Barren | null, map: OpenOptions['map'] = {}): Layout | Barren | null {
  if (Object.keys(map).length === 0) return guess;
  const { text, html, ...rest } = guess && 'mapping' in guess ? guess.mapping : {};
  // A named text or HTML takes the place of whatever was guessed for either.
  const named = map.text !== undefined || map.html !== undefined;
  const content = { ...(text !== undefined && { text }), ...(html !== undefined && { html }) };
  const mapping = { ...rest, ...(named ? {} : content), ...map };
  if (mapping.text === undefined && mapping.html === undefined) return guess;
  return { name: 'mapped', mapping, exact: named || (guess !== null && 'exact' in guess && guess.exact) };
}

export function articleOf(record: JsonRecord, mapped: Mapped, limits: Limits): Part['found'] {
  const layout = mapped(record);
  if (layout === null) return trouble(unmapped(Object.keys(record), 'keys'));
  if ('reason' in layout) return trouble({ outcome: 'failed', rule: 'records/no-articles', reason: layout.reason });
  return articleIn((name) => valueAt(record, name), layout, limits);
}

/** `meta.author.0` goes down into objects and lists; a key that has the dots itself comes first. */
function valueAt(record: JsonRecord, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path];
  let value: unknown = record;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as JsonRecord)[key];
  }
  return value;
}
