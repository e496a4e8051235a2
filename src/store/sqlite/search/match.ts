import type { Phrase, Query, TextField } from '../../../core/query/query.ts';

/** Fields whose words the index of statements holds; those of its columns. */
const STATEMENT_FIELDS: ReadonlySet<TextField> = new Set(['content', 'cue', 'addressee', 'medium', 'via']);

/** Columns of the index of documents that a field looks at. */
export const DOCUMENT_COLUMNS: Readonly<Partial<Record<TextField, string>>> = {
  ...{ title: 'title', author: 'author', outlet: 'outlet', article: '{title article}' },
};

/** A phrase in FTS5's language. Folded words hold nothing that it would take for its own. */
export const ftsPhrase = ({ words, prefix }: Phrase): string => `"${words.join(' ')}"${prefix ? ' *' : ''}`;

/** The query in FTS5's language over the index of statements; null where it asks for more than words there. */
export function asMatch(query: Query): string | null {
  if (query.type === 'phrase') return STATEMENT_FIELDS.has(query.field) ? `${query.field} : ${ftsPhrase(query)}` : null;
  if (query.type === 'or') return joined(query.parts.map(asMatch), 'OR');
  return query.type === 'and' ? conjunction(query.parts) : null;
}

/** FTS5's NOT stands between two: what is left out needs something to be left out of. */
function conjunction(parts: readonly Query[]): string | null {
  const wanted = joined(
    parts.flatMap((part) => (part.type === 'not' ? [] : [asMatch(part)])),
    'AND',
  );
  const unwanted = parts.flatMap((part) => (part.type === 'not' ? [asMatch(part.part)] : []));
  if (unwanted.length === 0) return wanted;
  const without = joined(unwanted, 'OR');
  return wanted === null || without === null ? null : `(${wanted} NOT ${without})`;
}

function joined(parts: readonly (string | null)[], how: 'AND' | 'OR'): string | null {
  if (parts.length === 0 || parts.includes(null)) return null;
  return `(${parts.join(` ${how} `)})`;
}

/** All words of statements that are looked for, whatever else is asked: what relevance is told from. */
export function soughtWords(query: Query): string | null {
  const found = sought(query);
  return found.length === 0 ? null : found.join(' OR ');
}

function sought(query: Query): string[] {
  if (query.type === 'and' || query.type === 'or') return query.parts.flatMap(sought);
  const match = query.type === 'phrase' ? asMatch(query) : null;
  return match === null ? [] : [match];
}
