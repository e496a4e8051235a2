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
/** Databases: making one takes longer than a test. */
const used: string[] = [];
const free: string[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  for (const address of used.splice(0)) {
    await (await server)?.empty(address);
    free.push(address);
  }
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
  const address = free.pop() ?? (await (await server).database());
  used.push(address);
  const store = await openStore(address, { create: true });
  open.push(store);
  return store;
}

/** A backend that is forgotten here does not compile. */
const fresh: Readonly<Record<BackendName, OpenFresh>> = { sqlite: freshSqlite, postgres: freshPostgres };

/** Histories that are lived through: a server answers more slowly than a file. */
const histories: Readonly<Record<BackendName, number>> = { sqlite: 60, postgres: 15 };

for (const name of Object.keys(fresh) as BackendName[]) describeStore(name, fresh[name], histories[name]);
