import { Parser } from 'htmlparser2';
import type { BlockKind } from '../../core/layers.ts';

/** The part that holds the text, by the package's list of relations. */
export function mainPart(relations: string): string {
  let main = 'word/document.xml';
  onElements(relations, (name, { Type = '', Target = '' }) => {
    if (name === 'Relationship' && Type.endsWith('/officeDocument') && Target) main = Target.replace(/^\//, '');
  });
  return main;
}

/** What a paragraph style means; by the style's id, as documents in other languages name styles otherwise. */
export type Styles = ReadonlyMap<string, BlockKind>;

/** The kinds of block that named styles stand for, styles that are based on them included. */
export function stylesOf(xml: string): Styles {
  const names = new Map<string, string>();
  const bases = new Map<string, string>();
  let open = '';
  onElements(xml, (name, attributes) => {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:style') open = attributes['w:styleId'] ?? '';
    else if (name === 'w:name' && open) names.set(open, value.toLowerCase());
    else if (name === 'w:basedOn' && open) bases.set(open, value);
  });
  const kindOf = (id: string, depth: number): BlockKind | null =>
    kindNamed(names.get(id) ?? '') ?? (depth < 10 && bases.has(id) ? kindOf(bases.get(id) ?? '', depth + 1) : null);
  const kinds = new Map<string, BlockKind>();
  for (const id of names.keys()) {
    const kind = kindOf(id, 0);
    if (kind) kinds.set(id, kind);
  }
  return kinds;
}

/** By the names of Word's own styles, which stay English inside the file. */
export function kindNamed(name: string): BlockKind | null {
  if (name === 'title') return 'title';
  if (/^(?:heading|subtitle)/.test(name)) return 'heading';
  if (name.startsWith('list')) return 'list-item';
  if (name.endsWith('quote')) return 'block-quote';
  return name === 'caption' ? 'caption' : null;
}

export interface CoreProperties {
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
}

/** What the document says of itself. Its days are of writing and saving, not of publication. */
export function coreProperties(xml: string): CoreProperties {
  const found = new Map<string, string>();
  let open = '';
  const parser = new Parser(
    {
      onopentag: (name) => (open = name),
      ontext: (words) => found.set(open, ((found.get(open) ?? '') + words).slice(0, 1000)),
      onclosetag: () => (open = ''),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const field = (name: string): string | null => found.get(name)?.trim() || null;
  return { title: field('dc:title'), author: field('dc:creator'), language: field('dc:language') };
}

function onElements(xml: string, seen: (name: string, attributes: Record<string, string>) => void): void {
  new Parser({ onopentag: seen }, { xmlMode: true }).end(xml);
}
