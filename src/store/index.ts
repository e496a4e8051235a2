import type { OpenOptions } from './open-options.ts';
import { shownPlace } from './shown-place.ts';
import { type Store, StoreError } from './store.ts';

/** A kind of database that archives are kept in. */
export interface Backend {
  /** True for locations that are this backend's; the first that says so opens them. */
  readonly takes: (location: string) => boolean;
  readonly open: (location: string, options?: OpenOptions) => Promise<Store>;
}

/** A name that is missing in `backends`, or in `conformance.test.ts`, does not compile. */
export type BackendName = 'sqlite' | 'postgres';

/** Each is loaded when it is first asked for: no command waits for the code of a database that it does not use. */
const backends: Readonly<Record<BackendName, Backend>> = {
  sqlite: {
    takes: (location) => !/^[a-z][a-z0-9+]+:\/\//i.test(location),
    open: async (...given) => (await import('./sqlite/open.ts')).openSqlite(...given),
  },
  postgres: {
    takes: (location) => /^postgres(ql)?:\/\//i.test(location),
    open: async (...given) => (await import('./postgres/open.ts')).openPostgres(...given),
  },
};

/**
 * Opens an archive: the path of a file, or `postgres://…`.
 *
 * @throws {StoreError} where there is none, it is none, or it cannot be opened; the message says what to do.
 */
export async function openStore(location: string, options: OpenOptions = {}): Promise<Store> {
  const backend = Object.values(backends).find(({ takes }) => takes(location));
  if (!backend)
    throw new StoreError(
      'unsupported',
      `'${shownPlace(location)}' is no place for an archive. Give the path of a file, or postgres://user@host/database.`,
    );
  return backend.open(location, options);
}
