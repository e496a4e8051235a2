import { describe, expect, it } from 'vitest';
import { correct } from '../../src/app/corrections/correct.ts';
import { access } from '../../src/http/guard/access.ts';
import type { Reading } from '../../src/core/statement.ts';
import { readingOf } from '../example-reading.ts';
import { fullReading } from '../full-reading.ts';
import { archiveOf, backends, served } from './served.ts';

/** A paragraph in which nobody is quoted. */
const UNQUOTED = 'The ferry bell rang twice, and the gulls went up.';
const article: Reading = { ...fullReading, text: `${fullReading.text}\n${UNQUOTED}\n` };

/** An article that is one long paragraph: its context would be all of it. */
const FAR = 'The tide tables of that year were printed on yellow paper.';
const oneParagraph: Reading = readingOf(
  `${FAR} ${'The harbour was quiet and the boats lay still. '.repeat(40)}“We wait,” Ana Roe said.`,
  [{ content: '“We wait,”', cue: 'said', source: 'Ana Roe' }],
  {
    id: 'one-paragraph',
    metadata: { ...fullReading.metadata, address: 'https://one.example/p', title: 'One paragraph' },
  },
);

async function archive(backend: (typeof backends)[number]) {
  const { store, folder } = await archiveOf(backend, [article, oneParagraph]);
  const { items } = await store.documents({ query: { type: 'all' }, limit: 10, cursor: null });
  const ids = items.map(({ id }) => id);
  for (const id of ids) {
    const [was] = (await store.article(id))?.reading.statements ?? [];
    if (was) await correct(store, id, { action: 'right', was } as never, 'ana', '2026-01-02T03:04:05.678Z');
  }
  return { store, folder, ids };
}

/** Every route that gives something, for everything that is there, in every format. */
async function addresses(base: string, ids: readonly string[]): Promise<string[]> {
  const { items } = (await (await fetch(`${base}/api/v1/search?limit=1000`)).json()) as { items: { id: string }[] };
  expect(items.length).toBeGreaterThan(10);
  const gets = Object.keys(access).flatMap((route) => /^GET (.+)/.exec(route)?.[1] ?? []);
  const plain = gets.filter((path) => !path.includes('{'));
  return [
    ...plain.flatMap((path) => ['json', 'csv', 'jsonl'].map((format) => `/api/v1${path}?format=${format}&limit=1000`)),
    ...plain.map((path) => `/api/v1${path}`),
    ...['doubt', 'tide', '"printed on yellow paper"'].map((q) => `/api/v1/search?q=${encodeURIComponent(q)}`),
    '/api/v1/complete?q=tide',
    ...ids.flatMap((id) => [`/api/v1/documents/${id}`, `/api/v1/documents/${id}?reading=1`]),
    ...items.flatMap(({ id }) => [`/api/v1/statements/${id}`, `/s/${id}`]),
  ];
}

describe.each(backends)('a public archive (%s)', (backend) => {
  it('gives no text but quotations and their context, whatever is asked', async () => {
    const { store, folder, ids } = await archive(backend);
    const [open, base] = [await served(store, folder), await served(store, folder, { isPublic: true })];
    const asked = await addresses(base, ids);
    const seen: Record<'open' | 'public', string[]> = { open: [], public: [] };
    for (const address of asked) {
      for (const [name, where] of [
        ['open', open],
        ['public', base],
      ] as const) {
        const text = await (await fetch(where + address)).text();
        for (const secret of [UNQUOTED, FAR]) if (text.includes(secret)) seen[name].push(`${address} ${secret}`);
      }
    }
    expect(seen.public).toEqual([]);
    // What is looked for would be found.
    expect(seen.open.length).toBeGreaterThan(5);
  });

  it('shows quotations and enough around them, where they stand', async () => {
    const { store, folder } = await archive(backend);
    const base = await served(store, folder, { isPublic: true });
    const found = (await (await fetch(`${base}/api/v1/search?q=wait&limit=50`)).json()) as {
      items: { context: { start: number; end: number; text: string }; statement: { content: { text: string }[] } }[];
    };
    const one = found.items.find(({ statement }) => statement.content[0]?.text === '“We wait,”');
    expect(one?.context.text).toContain('boats lay still. “We wait,” Ana Roe said.');
    expect(oneParagraph.text.slice(one?.context.start, one?.context.end)).toBe(one?.context.text);
  });

  it('keeps gold to those who run it', async () => {
    const { store, folder } = await archive(backend);
    const base = await served(store, folder, { isPublic: true });
    const answer = await fetch(`${base}/api/v1/gold`);
    expect([answer.status, ((await answer.json()) as { type: string }).type]).toEqual([403, '/problems/not-public']);
  });
});
