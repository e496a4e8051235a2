import { FORMS, KINDS, STANCES, STANDINGS, STATUSES } from '../statement.ts';
import type { ChoiceField, Days, ExactField, TextField } from './query.ts';

interface Described {
  /** What it looks at, for people: follows "words in", "days of" and the like in lists. */
  readonly about: string;
  readonly example: string;
}

/** A field as it is typed before a colon. */
export type Field = Described &
  (
    | { readonly type: 'text'; readonly name: TextField }
    | { readonly type: 'choice'; readonly name: ChoiceField; readonly values: readonly string[] }
    | { readonly type: 'exact'; readonly name: ExactField }
    | { readonly type: 'days'; readonly name: string; readonly of: Days['field']; readonly side: Side }
  );

/** `within`: in the time that is named. `from`: on its first day or later. `until`: before its first day. */
export type Side = 'within' | 'from' | 'until';

const text = (name: TextField, about: string, example: string): Field => ({ type: 'text', name, about, example });
const choice = (name: ChoiceField, values: readonly string[], about: string, example: string): Field => ({
  ...{ type: 'choice', name, values, about, example },
});
const exact = (name: ExactField, about: string, example: string): Field => ({ type: 'exact', name, about, example });
const days = (name: string, of: Days['field'], side: Side, about: string, example: string): Field => ({
  ...{ type: 'days', name, of, side, about, example },
});

/** Every field of the query language, in the order in which people are offered them. */
export const FIELDS: readonly Field[] = [
  text('speaker', 'the speaker, under any of their names', 'speaker:"Ana Duarte"'),
  text('outlet', 'the outlet that published the article', 'outlet:courier'),
  text('content', 'what was said; the same as words without a field', 'content:climate'),
  text('cue', 'the words that attribute', 'cue:warned'),
  text('title', 'the headline', 'title:budget'),
  text('author', 'the writers of the article', 'author:lopez'),
  text('addressee', 'to whom it was said', 'addressee:parliament'),
  text('medium', 'where or through what it was said', 'medium:television'),
  text('via', 'who passed it on', 'via:spokesman'),
  text('article', 'the whole article and its headline', 'article:"flood defence"'),
  choice('kind', KINDS, 'what kind of saying it is', 'kind:prediction,demand'),
  choice('standing', STANDINGS, 'whether it was said at all', 'standing:denied'),
  choice('stance', STANCES, 'what the cue says of the writer’s belief', 'stance:doubting'),
  choice('form', FORMS, 'direct, indirect or mixed speech', 'form:direct'),
  choice('status', STATUSES, 'how the speaker is known', 'status:anonymous'),
  days('on', 'published', 'within', 'published in that year or month or on that day', 'on:2024-11'),
  days('after', 'published', 'from', 'published on its first day or later', 'after:2024'),
  days('before', 'published', 'until', 'published before its first day', 'before:2024-11-28'),
  days('said', 'said', 'within', 'said in that year or month or on that day', 'said:2024-11'),
  days('said-after', 'said', 'from', 'said on its first day or later', 'said-after:2024-11'),
  days('said-before', 'said', 'until', 'said before its first day', 'said-before:2024'),
  exact('language', 'the article’s language', 'language:nl'),
  exact('host', 'the host of the article’s address, without www.', 'host:courier.example'),
  exact('entity', 'a speaker’s page in the archive, by its id', 'entity:4f1c'),
  exact('document', 'an article in the archive, by its id', 'document:9a0b'),
  exact('id', 'a statement in the archive, by its id', 'id:9a0b-3'),
];

const byName = new Map(FIELDS.map((field) => [field.name, field]));

export const fieldNamed = (name: string): Field | undefined => byName.get(name.toLowerCase());

/** What people write when they mean another field. */
const MEANT: Readonly<Record<string, string>> = {
  ...{ who: 'speaker', name: 'speaker', from: 'speaker', source: 'speaker', paper: 'outlet', publisher: 'outlet' },
  ...{ text: 'content', quote: 'content', headline: 'title', by: 'author', writer: 'author', to: 'addressee' },
  ...{ type: 'kind', day: 'on', date: 'on', year: 'on', month: 'on', published: 'on', since: 'after', until: 'before' },
  ...{ lang: 'language', site: 'host', url: 'host', address: 'host', doc: 'document', person: 'entity' },
};

/** The field that someone may have meant by a name that is none; null where nothing is near. */
export const fieldMeant = (name: string): string | null =>
  MEANT[name.toLowerCase()] ?? nearest(name.toLowerCase(), [...byName.keys()]);

/** The one of `names` that is fewest typing slips away, at most a third of the word's length; null without one. */
export function nearest(word: string, names: readonly string[]): string | null {
  const ranked = names.map((name) => ({ name, slips: slipsBetween(word, name) })).sort((a, b) => a.slips - b.slips);
  const [first] = ranked;
  return first && first.slips <= Math.max(1, Math.floor(word.length / 3)) ? first.name : null;
}

/** Levenshtein's distance. */
function slipsBetween(a: string, b: string): number {
  if (a.length > 20) return a.length;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
