import { createHash } from 'node:crypto';
import { entryOf } from '../src/app/keep.ts';
import type { Reading } from '../src/core/statement.ts';
import { openStore } from '../src/store/index.ts';
import { type Roles, readingOf } from './example-reading.ts';

/** A reading of our own making, as an engine might have it. */
export function written(text: string, roles: readonly Roles[], metadata: Partial<Reading['metadata']> = {}): Reading {
  const digest = createHash('sha256').update(text, 'utf8').digest('hex');
  const none = { title: null, authors: [], outlet: null, published: null, language: 'en', address: null };
  return readingOf(text, roles, { metadata: { ...none, ...metadata }, digest });
}

/** Puts readings into a real archive as `ingest` does. */
export async function fill(path: string, readings: readonly Reading[], at = '2026-11-26T04:00:00.000Z'): Promise<void> {
  const store = await openStore(path, { create: true });
  try {
    for (const [number, reading] of readings.entries()) {
      const key = reading.metadata.address ?? `/articles/${number}.txt`;
      const journal = {
        key,
        stamp: null,
        run: 'test',
        outcome: 'stored',
        rule: null,
        reason: null,
        documentId: null,
        at,
      } as const;
      await store.add(entryOf(reading, journal, at));
    }
  } finally {
    await store.close();
  }
}

const harbour =
  'The evening ferry\n\n“The ferry will not sail before Monday,” said Ana Roe, the harbour master. Tom Hale said that nobody had asked him.\n';
const council =
  'Council votes\n\n“We will build the school,” Mayor Odile Varga told reporters. Ana Roe, the harbour master, said the ferry had sailed.\n';
const match = 'Late goal\n\nOdile Varga, the goalkeeper, said the ball was in.\n';

/** Three articles on which the tests of commands look. */
export const ARTICLES: readonly Reading[] = [
  written(
    harbour,
    [
      {
        content: '“The ferry will not sail before Monday,”',
        cue: 'said',
        source: 'Ana Roe',
        form: 'direct',
        kind: 'prediction',
        standing: 'said',
      },
      { content: 'that nobody had asked him', cue: 'said', source: 'Tom Hale', standing: 'said', kind: 'statement' },
    ],
    {
      title: 'The evening ferry',
      outlet: 'Osby Courier',
      published: '2024-11-28',
      address: 'https://courier.example/2024/ferry',
    },
  ),
  written(
    council,
    [
      {
        content: '“We will build the school,”',
        cue: 'told',
        source: 'Odile Varga',
        form: 'direct',
        kind: 'commitment',
        standing: 'said',
        addressee: 'reporters',
      },
      { content: 'the ferry had sailed', cue: 'said', source: 'Ana Roe', standing: 'said', kind: 'statement' },
    ],
    {
      title: 'Council votes',
      outlet: 'Lund Post',
      published: '2024-12-03',
      address: 'https://www.post.example/council?id=7',
    },
  ),
  written(match, [{ content: 'the ball was in', cue: 'said', source: 'Odile Varga', standing: 'said' }], {
    title: 'Late goal',
    outlet: 'Osby Courier',
    published: '2025-01-10',
    address: 'https://courier.example/sport/1',
  }),
];
