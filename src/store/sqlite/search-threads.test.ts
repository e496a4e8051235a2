import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from '../../core/query/parse.ts';
import { rain } from '../conformance/documents.ts';
import { entry } from '../conformance/entries.ts';
import { FACETS, type SearchRequest } from '../search.ts';
import { connect } from './connect.ts';
import { SearchThreads } from './search-threads.ts';
import { SqliteStore } from './sqlite-store.ts';

/** Threads run what was built. */
const built = new URL('../../../dist/store/sqlite/search-thread.js', import.meta.url);

const everything: SearchRequest = { query: parse(''), order: 'newest', facets: FACETS, limit: 20, cursor: null };

it('finds in threads what is found without them, what was just added too, and fails as they do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  const path = join(folder, 'archive.db');
  const here = new SqliteStore(connect(path, { create: true }), path);
  const there = new SqliteStore(connect(path), path, new SearchThreads(path, 2, built));
  try {
    expect((await there.search(everything)).total).toBe(0);
    await here.add(entry(rain));
    const [alone, ...both] = await Promise.all([here, there, there].map((store) => store.search(everything)));
    expect(alone?.total).toBeGreaterThan(0);
    expect(both).toEqual([alone, alone]);
    await expect(there.search({ ...everything, cursor: 'none' })).rejects.toThrow(RangeError);
  } finally {
    await Promise.all([here.close(), there.close()]);
    rmSync(folder, { recursive: true });
  }
});
