import { archive } from './001-archive.ts';
import { claims } from './002-claims.ts';

/** Steps from one schema to the next, in order: an archive of schema n has had the first n. Never change one; add. */
export const migrations: readonly string[] = [archive, claims];

/** The schema that this version writes, kept in `PRAGMA user_version`. */
export const SCHEMA = migrations.length;
