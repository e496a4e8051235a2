import { sql } from 'kysely';
import { type OutletCount, outletPage } from '../outlets.ts';
import type { Outlet, Page } from '../search.ts';
import type { PageRequest } from '../store.ts';
import type { Db } from './connection.ts';

export async function outlets(db: Db, request: PageRequest & { readonly name: string }): Promise<Page<Outlet>> {
  const { rows } = await sql<OutletCount>`
    SELECT coalesce(outlet, host) AS name, host, count(*) AS documents, sum(statements) AS statements
    FROM document_keys WHERE coalesce(outlet, host) IS NOT NULL GROUP BY outlet, host`.execute(db);
  return outletPage(rows, request);
}
