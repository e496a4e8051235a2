import type { Metadata } from '../../core/document.ts';
import type { Article, Limits, Part, Trouble } from '../container.ts';
import { isoDate } from '../dates.ts';
import { looksLikeHtml } from '../html.ts';
import { namesIn } from '../text.ts';
import type { Layout, Mapping } from './layouts.ts';

/** One row of a table or one object of JSON. */
export type FieldOf = (name: string) => unknown;

/** The article in a record, or why there is none. */
export function articleIn(field: FieldOf, { mapping, exact }: Layout, limits: Limits): Part['found'] {
  const text = stringOf(mapping.text === undefined ? null : field(mapping.text));
  const html = stringOf(mapping.html === undefined ? null : field(mapping.html));
  const words = text ?? html;
  if (words === null) return trouble(missing(mapping));
  if (words.trim() === '') {
    const reason = `Its “${mapping.text ?? mapping.html}” is empty. Leave it out, or say with --map where its text is.`;
    return trouble({ outcome: 'empty', rule: 'records/empty-text', reason });
  }
  // In UTF-8; three bytes a unit at the most.
  if (words.length * 3 > limits.articleBytes && Buffer.byteLength(words) > limits.articleBytes)
    return trouble(tooLarge(limits));
  const id = stringOf(mapping.id === undefined ? null : field(mapping.id));
  const asHtml = text === null || (!exact && looksLikeHtml(words.slice(0, 20_000)));
  const claims = claimsIn(field, mapping);
  const article: Article = asHtml ? { bytes: pageOf(words), charset: 'utf-8', claims } : { text: words, claims };
  return { type: 'article', article: id === null ? article : { ...article, id } };
}

export const trouble = (found: Trouble): Part['found'] => ({ type: 'trouble', trouble: found });

export const tooLarge = ({ articleBytes }: Limits): Trouble => ({
  outcome: 'refused',
  rule: 'records/too-large',
  reason: `It is larger than ${Math.round(articleBytes / 1024 / 1024)} MB, which no article is. If it is one, raise the limit; else check where it should end.`,
});

function missing(mapping: Mapping): Trouble {
  const name = mapping.text ?? mapping.html ?? 'text';
  const reason = `It has no "${name}" with text in it. Correct it, or say with --map text=… where its text is.`;
  return { outcome: 'failed', rule: 'records/no-text', reason };
}

/** Where nothing says which field holds the text: what there is, and how to say it. */
export const unmapped = (names: readonly string[], what: 'columns' | 'keys'): Trouble => ({
  outcome: 'failed',
  rule: 'records/no-mapping',
  reason: `None of its ${what} is known to hold an article’s text. Say which does: --map text=NAME. Its ${what}: ${listed(names)}.`,
});

export const listed = (names: readonly string[]): string => {
  const shown = names.slice(0, 40).map((name) => (name.length > 60 ? `${name.slice(0, 60)}…` : name));
  return shown.join(', ') + (names.length > 40 ? ` and ${names.length - 40} more` : '') || 'none';
};

/** A page that is HTML beyond doubt, however little of it is markup. */
export const pageOf = (body: string): Uint8Array =>
  Buffer.from(`<!doctype html><html><head><meta charset="utf-8"></head><body><article>${body}</article></body></html>`);

function claimsIn(field: FieldOf, mapping: Mapping): Partial<Metadata> {
  const string = (name: string | undefined): string | null =>
    name === undefined ? null : stringOf(field(name))?.trim() || null;
  const published = string(mapping.published);
  const claims: Partial<Metadata> = {
    title: string(mapping.title),
    authors: mapping.author === undefined ? [] : authorsOf(field(mapping.author)),
    outlet: string(mapping.outlet),
    published: published === null ? null : isoDate(published),
    language: string(mapping.language),
    address: string(mapping.address),
  };
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== null && value.length > 0));
}

/** One name, several in a string, or a list of names or of objects with a `name`. */
function authorsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(authorsOf);
  const name = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['name'] : value;
  const words = stringOf(name)?.trim() ?? '';
  if (words === '') return [];
  const parts = words.split(/\s*[;|]\s*/).filter((part) => part !== '');
  return parts.flatMap((part) => {
    const names = namesIn(part.replace(/^by\s+/i, ''));
    return names.length > 0 ? names : [part];
  });
}

const stringOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
