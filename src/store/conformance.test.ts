import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach } from 'vitest';
import { type PostgresServer, startPostgres } from '../../test/postgres-server.ts';
import { describeStore, type OpenFresh } from './conformance.ts';
import { type BackendName, openStore } from './index.ts';
import type { Store } from './store.ts';

const open: Store[] = [];
const folders: string[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function freshSqlite(): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  folders.push(folder);
  const store = await openStore(join(folder, 'archive.db'), { create: true });
  open.push(store);
  return store;
}

let server: Promise<PostgresServer> | null = null;

afterAll(async () => (await server)?.stop());

async function freshPostgres(): Promise<Store> {
  server ??= startPostgres();
  const store = await openStore(await (await server).database(), { create: true });
  open.push(store);
  return store;
}

/** A backend that is forgotten here does not compile. */
const fresh: Readonly<Record<BackendName, OpenFresh>> = { sqlite: freshSqlite, postgres: freshPostgres };

for (const [name, open] of Object.entries(fresh)) describeStore(name as BackendName, open);
