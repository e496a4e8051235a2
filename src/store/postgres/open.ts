import type { OpenOptions } from '../open-options.ts';
import type { Store } from '../store.ts';
import { connect } from './connection.ts';
import { PostgresStore } from './postgres-store.ts';

/** Opens the archive in a PostgreSQL database, and makes it where there is none and `create` is set. */
export async function openPostgres(address: string, options: OpenOptions = {}): Promise<Store> {
  return new PostgresStore(await connect(address, options));
}
