import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type PostgresServer, startPostgres } from '../../../test/postgres-server.ts';
import { keysSought } from '../../core/names/keys.ts';
import { parse } from '../../core/query/parse.ts';
import { article, AT, byName, entry } from '../conformance/entries.ts';
import { idOf } from '../document-id.ts';
import type { Known, NewReading } from '../documents.ts';
import { openStore } from '../index.ts';
import type { OpenOptions } from '../open-options.ts';
import type { Store } from '../store.ts';
import type { Finding } from '../upkeep.ts';

let server: PostgresServer;
const opened: Store[] = [];

beforeAll(async () => {
  server = await startPostgres();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});
afterAll(async () => server?.stop());

async function open(address: string, options: OpenOptions = { create: true }): Promise<Store> {
  const store = await openStore(address, options);
  opened.push(store);
  return store;
}

/** What the database itself says, beside the store. */
async function ask<Row extends object>(address: string, query: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query<Row>(query)).rows;
  } finally {
    await client.end();
  }
}

const NAMES = ['Ana Silva', 'Ben Okafor', 'Cleo Marsh', 'Dov Levin', 'Ema Novak'];

/** An article in which two speak; every third is a copy of the one before, with a line more. */
function told(number: number) {
  const [one, other] = [NAMES[number % 5]!, NAMES[(number + 2) % 5]!];
  const story = number - (number % 3 === 2 ? 1 : 0);
  const copied = story === number ? '' : '\n\nUpdated.';
  const text = `Storm ${story} is near, ${one} said. Stay at home, ${other} said.${copied}`;
  const roles = [
    { content: `Storm ${story} is near`, source: one },
    { content: 'Stay at home', source: other },
  ];
  return {
    story,
    reading: article(text, roles, { published: `2024-${String(1 + (number % 12)).padStart(2, '0')}-05` }),
  };
}

/** Speakers are whoever the archive knows under the name, else new ones of this document: doubles would show. */
function telling(number: number): NewReading {
  const { story, reading } = told(number);
  const decide = ({ entities, alike }: Known) => ({
    versionOf: alike[0]?.versionOf ?? null,
    speakers: byName(reading).map((one) => {
      const known = entities.find(({ name }) => name === one.name);
      return { ...one, entityId: known?.id ?? idOf(`${number} ${one.name}`) };
    }),
  });
  const names = byName(reading).flatMap(({ name }) => keysSought(name, 'person'));
  return entry(reading, { names, bands: [story, story + 1000], decide, journal: { key: `/${number}` } });
}

describe('eight writers at once', () => {
  it('store nothing twice, lose nothing, and know each speaker once', { timeout: 120_000 }, async () => {
    const [address, articles, writers] = [await server.database(), 48, 8];
    const stores = await Promise.all(Array.from({ length: writers }, () => open(address)));
    // Each takes half of all, from another place on and some backwards: each article comes four times.
    const work = stores.map(async (store, writer) => {
      const own = Array.from({ length: articles / 2 }, (_, at) => (writer * 6 + at) % articles);
      const outcomes: string[] = [];
      for (const number of writer % 2 ? own.reverse() : own) {
        // Some one by one, some in groups.
        const group = number % 4 === 0 ? [telling(number), telling((number + 1) % articles)] : [telling(number)];
        outcomes.push(...(await store.addAll(group)).map(({ outcome }) => outcome));
      }
      return outcomes;
    });
    const outcomes = (await Promise.all(work)).flat();
    const [store] = stores as [Store];
    const fresh = outcomes.filter((outcome) => outcome === 'stored' || outcome === 'version');
    expect(fresh).toHaveLength(articles);
    expect(outcomes.filter((outcome) => outcome === 'version')).toHaveLength(articles / 3);
    expect(new Set(outcomes)).toEqual(new Set(['stored', 'version', 'known']));
    expect(await store.stats()).toMatchObject({
      documents: articles,
      statements: 2 * articles,
      entities: NAMES.length,
    });
    const found = await store.search({
      query: parse('storm'),
      order: 'oldest',
      facets: ['speaker'],
      limit: 1000,
      cursor: null,
    });
    expect(found.total).toBe(articles);
    expect(found.facets.speaker?.map(({ label }) => label).sort()).toEqual(NAMES);
    expect(await findings(store)).toEqual([]);
    const tries = await ask<{ count: string }>(address, 'SELECT count(*) AS count FROM hearsay.journal');
    expect(Number(tries[0]?.count)).toBe(outcomes.length);
  });

  it('make one archive where there is none, together', async () => {
    const address = await server.database();
    const stores = await Promise.all(Array.from({ length: 8 }, () => open(address)));
    const { schema } = await stores[0]!.stats();
    const versions = await ask(address, 'SELECT number FROM hearsay.schema_versions ORDER BY number');
    expect(versions).toEqual(Array.from({ length: schema }, (_, at) => ({ number: at + 1 })));
  });
});

async function findings(store: Store, repair = false): Promise<Finding[]> {
  const all: Finding[] = [];
  for await (const one of store.verify({ repair })) if (one.rule !== 'progress') all.push(one);
  return all;
}

describe('months', () => {
  it('have a partition each; what has no day, or an odd one, has its own', async () => {
    const address = await server.database();
    const store = await open(address);
    const days = ['2024-11-05', '2024-11-30', '2024-12-01', '1871-03-01', '9999-01-01', null];
    for (const published of days) await store.add(entry(article(`Of ${published}.`, [], { published })));
    const rows = await ask(
      address,
      `SELECT tableoid::regclass::text AS partition, count(*)::int AS documents FROM hearsay.documents GROUP BY 1 ORDER BY 1`,
    );
    expect(rows).toEqual([
      { partition: 'hearsay.documents_2024_11', documents: 2 },
      { partition: 'hearsay.documents_2024_12', documents: 1 },
      { partition: 'hearsay.documents_undated', documents: 3 },
    ]);
  });

  it('move with what a newer reading says, and come while others read', async () => {
    const address = await server.database();
    const store = await open(address);
    const reading = article('Rain is coming, Ana Silva said.', [{ content: 'Rain is coming', source: 'Ana Silva' }]);
    const { documentId } = await store.add(entry(reading));
    const listing = store.records()[Symbol.asyncIterator]();
    await listing.next();
    const engine = { ...reading.engine, version: '2' };
    await store.add(entry({ ...reading, engine, metadata: { ...reading.metadata, published: '2023-05-06' } }));
    await listing.return?.(undefined);
    expect((await store.document(documentId))?.metadata.published).toBe('2023-05-06');
    const [row] = await ask(address, 'SELECT tableoid::regclass::text AS partition FROM hearsay.documents');
    expect(row).toEqual({ partition: 'hearsay.documents_2023_05' });
    expect(await findings(store)).toEqual([]);
  });
});

describe('what is wrong with the archive', () => {
  it('is said: no archive, no database, nobody there, a wrong password', async () => {
    const address = await server.database();
    await expect(open(address, {})).rejects.toMatchObject({ code: 'missing', message: /hearsay ingest/ });
    await expect(open(address, { create: true, readOnly: true })).rejects.toMatchObject({ code: 'missing' });
    const changed = (change: (url: URL) => void): string => {
      const url = new URL(address);
      change(url);
      return url.href;
    };
    const elsewhere = changed((url) => (url.pathname = '/nothing'));
    await expect(open(elsewhere)).rejects.toMatchObject({ code: 'missing', message: /createdb/ });
    const closed = changed((url) => (url.port = '1'));
    await expect(open(closed)).rejects.toMatchObject({ code: 'unreachable', message: /host and port/ });
    const secret = changed((url) => (url.password = 'wrong-password'));
    const refused = await open(secret).catch((error: Error) => error);
    expect(refused).toMatchObject({ code: 'unreachable', message: /user and password/ });
    expect((refused as Error).message).not.toContain('wrong-password');
  });

  it('is said: a newer schema, which stays as it is', async () => {
    const address = await server.database();
    await (await open(address)).add(entry(article('Rain.', [])));
    await ask(address, 'INSERT INTO hearsay.schema_versions (number) VALUES (4711)');
    await expect(open(address)).rejects.toMatchObject({ code: 'newer-schema', message: /4711/ });
    expect(await ask(address, 'SELECT count(*)::int AS n FROM hearsay.document_keys')).toEqual([{ n: 1 }]);
  });

  it('is nothing where it is older: it is brought up to this schema, with what is in it', async () => {
    const address = await server.database();
    const store = await open(address);
    await store.add(telling(1));
    const { schema } = await store.stats();
    await ask(
      address,
      'ALTER TABLE hearsay.journal DROP COLUMN claims; DELETE FROM hearsay.schema_versions WHERE number > 1',
    );
    const again = await open(address, {});
    expect(await again.stats()).toMatchObject({ documents: 1, schema });
    expect(await again.journaled('/1')).toMatchObject({ outcome: 'stored' });
    expect(await findings(again)).toEqual([]);
  });

  it('is said: read-only, and a server that went away', async () => {
    const address = await server.database();
    const store = await open(address);
    const reader = await open(address, { readOnly: true });
    await store.add(entry(article('Rain.', [])));
    await expect(reader.add(entry(article('Snow.', [])))).rejects.toMatchObject({ code: 'read-only' });
    expect(await reader.stats()).toMatchObject({ documents: 1 });
    await ask(
      address,
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
    );
    // What was idle is gone as soon as the process hears of it; then the next use takes a new connection.
    await vi.waitFor(async () => expect(await store.stats()).toMatchObject({ documents: 1 }), 10_000);
  });

  it('has no backup of its own, and says what has', async () => {
    const store = await open(await server.database());
    await expect(store.backup('x')).rejects.toMatchObject({ code: 'unsupported', message: /pg_dump.*hearsay export/ });
  });
});

describe('verifying', () => {
  const damages: [what: string, sql: string, rule: Finding['rule']][] = [
    ['a statement that search lost', 'DELETE FROM hearsay.statements WHERE position = 0', 'index'],
    ['a statement with other words', `UPDATE hearsay.statements SET words = '''x'':1' WHERE position = 1`, 'index'],
    ['an article with other words', `UPDATE hearsay.article_words SET words = '''x'':1'`, 'index'],
    ['a wrong count', 'UPDATE hearsay.document_keys SET statements = 7', 'index'],
  ];

  it.each(damages)('finds and repairs %s', async (_, sql, rule) => {
    const address = await server.database();
    const store = await open(address);
    await store.add(telling(1));
    await ask(address, sql);
    expect(await findings(store)).toMatchObject([{ rule, repaired: false }]);
    expect(await findings(store, true)).toMatchObject([{ rule, repaired: true }]);
    expect(await findings(store)).toEqual([]);
    const { total } = await store.search({
      query: parse('storm'),
      order: 'newest',
      facets: [],
      limit: 1,
      cursor: null,
    });
    expect(total).toBe(1);
  });

  it('finds a text that is damaged, and goes on', async () => {
    const address = await server.database();
    const store = await open(address);
    await store.addAll([telling(1), telling(3)]);
    await ask(address, `UPDATE hearsay.documents SET text = '\\x0102'::bytea WHERE key = 1`);
    expect(await findings(store)).toMatchObject([{ rule: 'digest', repaired: false }]);
  });
});

describe('odd texts', () => {
  it('are kept: NUL, lone surrogates, very long names and words', async () => {
    const store = await open(await server.database());
    const long = 'ж'.repeat(20_000);
    const text = `Rain, ${long} said. \u0000 \ud800`;
    const reading = article(
      text,
      [{ content: 'Rain', source: long, speaker: { name: long, status: 'named', affiliation: 'a\u0000b' } }],
      {
        title: `a \u0000 title ${long}`,
        outlet: `o\u0000`,
        address: `https://x.example/${'a'.repeat(5000)}`,
      },
    );
    const { documentId } = await store.add(
      entry(reading, { names: keysSought(long, 'person'), journal: { key: reading.metadata.address!, at: AT } }),
    );
    expect(await store.reading(documentId)).toEqual(reading);
    expect(await findings(store)).toEqual([]);
    const query = parse(`title:"a title" speaker:${'ж'.repeat(300)}*`);
    expect(
      (await store.search({ query, order: 'relevance', facets: ['speaker', 'outlet'], limit: 9, cursor: null })).total,
    ).toBe(1);
  });
});
