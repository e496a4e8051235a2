import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { entryOf } from '../../src/app/keep.ts';
import { csvTable } from '../../src/cli/csv.ts';
import type { Role } from '../../src/http/context.ts';
import { Sessions } from '../../src/http/guard/sessions.ts';
import { makeToken, Tokens } from '../../src/http/guard/tokens.ts';
import { listen, type ServerOptions, siteOf } from '../../src/http/server.ts';
import type { Reading } from '../../src/core/statement.ts';
import { sha256 } from '../../src/store/document-id.ts';
import { type BackendName, openStore } from '../../src/store/index.ts';
import type { Store } from '../../src/store/store.ts';
import { fullReading } from '../full-reading.ts';
import { type PostgresServer, startPostgres } from '../postgres-server.ts';

const AT = '2026-01-02T03:04:05.678Z';

/** A backend that is forgotten here does not compile. */
const fresh: Readonly<Record<BackendName, (folder: string) => Promise<Store>>> = {
  sqlite: (folder) => openStore(join(folder, 'archive.db'), { create: true }),
  postgres: async () => openStore(await (await postgres()).database(), { create: true }),
};

let server: Promise<PostgresServer> | null = null;
const postgres = (): Promise<PostgresServer> => (server ??= startPostgres());
afterAll(async () => (await server)?.stop());

export const backends = Object.keys(fresh) as BackendName[];

/** An archive with articles in it that is gone after the test, and a folder for what else it needs. */
export async function archiveOf(
  backend: BackendName,
  readings: readonly Reading[],
): Promise<{ store: Store; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-http-'));
  const store = await fresh[backend](folder);
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  for (const [number, given] of readings.entries()) {
    const reading = { ...given, digest: sha256(given.text) };
    const journal = { key: `/news/${number}.txt`, stamp: '1', run: 'run-1', outcome: 'stored', rule: null } as const;
    await store.add(entryOf(reading, { ...journal, reason: null, documentId: null, at: AT }, AT));
  }
  return { store, folder };
}

/** The same article, published elsewhere. */
export function elsewhere(outlet: string): Reading {
  const { metadata } = fullReading;
  const host = outlet.toLowerCase().replaceAll(' ', '-');
  const address = `https://${host}.example/bridge`;
  return { ...fullReading, metadata: { ...metadata, outlet, address } };
}

export type Options = Partial<Omit<ServerOptions, 'api'>> & Partial<ServerOptions['api']>;

/** A real server on loopback that ends with the test; gives its address. */
export async function served(store: Store, folder: string, options: Options = {}): Promise<string> {
  const { access = { kind: 'open' }, hostNames = [], limited = false, isTrusted = () => false, ...api } = options;
  const troubles: unknown[] = [];
  const site = siteOf({
    api: { store, version: '1.2.3', isPublic: false, now: () => AT, writeCsv: csvTable, intake: null, ...api },
    ...{ access, hostNames, limited, isTrusted, pages: pagesIn(folder), log: (error) => void troubles.push(error) },
  });
  const server = await listen(site, '127.0.0.1', 0);
  onTestFinished(async () => {
    await server.close();
    if (troubles.length > 0) throw new AggregateError(troubles, 'The server failed:');
  });
  return server.address;
}

/** A stand-in for what `npm run build` makes of web/. */
function pagesIn(folder: string): string {
  const pages = join(folder, 'web');
  mkdirSync(join(pages, 'assets'), { recursive: true });
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Hearsay</title>');
  writeFileSync(join(pages, 'assets', 'main-1.js'), 'export const one = 1;');
  return pages;
}

/** A token for each role, and the access that knows them. */
export async function tokensForAll() {
  const made = await Promise.all(
    (['reader', 'reviewer', 'admin'] as const).map(
      async (role) => [role, await makeToken(`the ${role}`, role)] as const,
    ),
  );
  const access = {
    kind: 'tokens' as const,
    tokens: new Tokens(made.map(([, { token }]) => token)),
    sessions: new Sessions(),
  };
  return {
    access,
    secrets: Object.fromEntries(made.map(([role, { secret }]) => [role, secret])) as Record<Role, string>,
  };
}
