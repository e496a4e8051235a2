import type { Span } from '../span.ts';

/** Words looked for; each is folded as `words.ts` folds. Consecutive where there are several; the last may be a start. */
export interface Phrase {
  readonly type: 'phrase';
  /** Where the words must stand. `content` is the default: what was said. */
  readonly field: TextField;
  readonly words: readonly string[];
  /** True for `climat*` and `"climate chan*"`: the last word is the beginning of one. */
  readonly prefix: boolean;
  readonly span: Span;
}

/** One of a closed list, such as `kind:prediction`. */
export interface Choice {
  readonly type: 'choice';
  readonly field: ChoiceField;
  readonly value: string;
  readonly span: Span;
}

/** An exact name of the archive's own: `document:…`, `entity:…`, `id:…`, `language:nl`. Never folded. */
export interface Exact {
  readonly type: 'exact';
  readonly field: ExactField;
  readonly value: string;
  readonly span: Span;
}

/**
 * Days from `from` to the day before `until`; null for open. `published` is the article's day, `said` the saying's.
 * A saying of which only a week, month or year is known is found where that stretch and these days overlap.
 */
export interface Days {
  readonly type: 'days';
  readonly field: 'published' | 'said';
  readonly from: string | null;
  readonly until: string | null;
  readonly span: Span;
}

export interface And {
  readonly type: 'and';
  /** Two or more. */
  readonly parts: readonly Query[];
}

export interface Or {
  readonly type: 'or';
  /** Two or more. */
  readonly parts: readonly Query[];
}

export interface Not {
  readonly type: 'not';
  readonly part: Query;
}

/** Everything: the empty query. */
export interface All {
  readonly type: 'all';
}

/** What `hearsay search` is asked, parsed. Spans are UTF-16 offsets into what was typed. */
export type Query = All | Phrase | Choice | Exact | Days | And | Or | Not;

/** `article` is the whole text and title of the article in which the statement stands. */
export const TEXT_FIELDS = [
  'content',
  'speaker',
  'cue',
  'outlet',
  'title',
  'author',
  'addressee',
  'medium',
  'via',
  'article',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export const CHOICE_FIELDS = ['kind', 'standing', 'stance', 'form', 'status'] as const;
export type ChoiceField = (typeof CHOICE_FIELDS)[number];

export const EXACT_FIELDS = ['id', 'document', 'entity', 'language', 'host'] as const;
export type ExactField = (typeof EXACT_FIELDS)[number];

/** A query that cannot be understood: what is wrong, where (UTF-16 offsets into the query), and what to write. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly span: Span;
  constructor(message: string, span: Span) {
    super(message);
    this.span = span;
  }
}
