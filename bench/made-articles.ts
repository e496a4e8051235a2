import { createHash } from 'node:crypto';
import type { QuotedSpan, Reading, Statement } from '../src/core/statement.ts';
import { seeded } from '../test/perturbed.ts';

/** Frequent words of real texts come often, rare ones seldom: as natural language has them. */
const SYLLABLES =
  'ba be bi bo da de di do fa fe fi ga go ka ke ki la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si ta te to va ve zo'.split(
    ' ',
  );
const madeUp = (rank: number): string => {
  let word = '';
  for (let left = rank + 41; left > 0; left = Math.floor(left / SYLLABLES.length))
    word += SYLLABLES[left % SYLLABLES.length];
  return word;
};

const FIRST = [
  'Ana',
  'Ben',
  'Carla',
  'Dev',
  'Eva',
  'Femi',
  'Gus',
  'Hana',
  'Ivo',
  'Jo',
  'Kim',
  'Lea',
  'Mo',
  'Nia',
  'Omar',
  'Pia',
];

/** How many of the words are made-up ones, so that the vocabulary grows with the archive as it does in life. */
const NEW_WORDS = 0.15;
const VOCABULARY = 200_000;

/**
 * Another article like one that was read: words change places with others of their length and case, some are made up, names
 * and days are others. Every span slices as before, for what it holds changes with it and nothing moves.
 */
export function madeArticle(reading: Reading, number: number): Reading {
  const chance = seeded(number);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  const pool = new Map<string, string[]>();
  const shape = (word: string): string => `${word.length} ${/^\p{Lu}/u.test(word)}`;
  for (const [word] of reading.text.matchAll(/\p{L}+/gu))
    pool.set(shape(word), [...(pool.get(shape(word)) ?? []), word]);
  const changes = new Map<string, string>();
  const another = (word: string): string => {
    if (chance() < NEW_WORDS && word.length > 3) return fitted(madeUp(Math.floor(VOCABULARY * chance() ** 3)), word);
    return chance() < 0.5 ? pick(pool.get(shape(word)) ?? [word]) : word;
  };
  const text = reading.text.replace(/\p{L}+/gu, (word) => {
    // Names stay the same within an article.
    if (!/^\p{Lu}/u.test(word)) return another(word);
    const changed = changes.get(word) ?? fitted(pick(FIRST) + madeUp(Math.floor(3000 * chance() ** 2)), word);
    changes.set(word, changed);
    return changed;
  });
  const day = new Date(Date.UTC(2015, 0, 1) + Math.floor(chance() * 3650) * 86_400_000).toISOString();
  const again = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(again);
    if (typeof value !== 'object' || value === null) return value;
    const object = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, again(part)]));
    if ('text' in object && 'start' in object)
      object['text'] = text.slice(object['start'] as number, object['end'] as number);
    if (typeof object['name'] === 'string')
      object['name'] = object['name'].replace(/\p{L}+/gu, (word) => changes.get(word) ?? word);
    return object;
  };
  const { title, outlet } = reading.metadata;
  return {
    ...reading,
    text,
    digest: createHash('sha256').update(text, 'utf8').digest('hex'),
    id: `made-${number}`,
    metadata: {
      ...reading.metadata,
      title: title === null ? text.slice(0, 60) : title.replace(/\p{L}+/gu, another),
      outlet: `${outlet ?? 'Outlet'} ${Math.floor(200 * chance() ** 2)}`,
      published: chance() < 0.95 ? day : null,
      address: `https://outlet${Math.floor(200 * chance() ** 2)}.example/${day.slice(0, 10)}/made-${number}`,
    },
    statements: reading.statements.map((one) => again(one) as Statement),
    unattributed: reading.unattributed.map((one) => again(one) as QuotedSpan & Reading['unattributed'][number]),
  };
}

/** Cut or filled to a word's length, in its case. */
function fitted(word: string, like: string): string {
  const same = word
    .repeat(Math.ceil(like.length / word.length))
    .slice(0, like.length)
    .toLowerCase();
  return /^\p{Lu}/u.test(like) ? same[0]?.toUpperCase() + same.slice(1) : same;
}
