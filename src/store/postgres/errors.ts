import { shownPlace } from '../shown-place.ts';
import { StoreError } from '../store.ts';

type Kind = [code: StoreError['code'], advice: string];

const UNREACHABLE = 'check that the server runs, that host and port are right and that nothing between them is closed';

/** PostgreSQL's codes (appendix A of its manual) and the network's, by their beginnings. */
const KINDS: readonly [starts: string, ...Kind][] = [
  ['ECONN', 'unreachable', UNREACHABLE],
  ['ENOTFOUND', 'unreachable', UNREACHABLE],
  ['EAI_AGAIN', 'unreachable', UNREACHABLE],
  ['EHOSTUNREACH', 'unreachable', UNREACHABLE],
  ['ENETUNREACH', 'unreachable', UNREACHABLE],
  ['ETIMEDOUT', 'unreachable', UNREACHABLE],
  ['EPIPE', 'unreachable', UNREACHABLE],
  ['28', 'unreachable', 'check user and password, and that pg_hba.conf lets this user in from here'],
  ['3D000', 'missing', 'create it first: createdb NAME'],
  ['08', 'unreachable', UNREACHABLE],
  ['57P', 'unreachable', 'the server is starting or stopping: try again when it is up'],
  ['53300', 'unreachable', 'the server has no connection left: raise max_connections, or use fewer writers'],
  [
    '53',
    'full',
    'the server is out of disk space or memory: make room, then run the same again; nothing was half stored',
  ],
  ['25006', 'read-only', 'the server is a standby or set to read only: write to the primary'],
  [
    '42501',
    'read-only',
    'grant this user its rights: GRANT ALL ON SCHEMA hearsay and its tables, and CREATE on the database',
  ],
  ['55P03', 'locked', 'another program holds the archive: try again when it has ended'],
  ['40P01', 'locked', 'two writers were in each other’s way: run the same again'],
  ['XX', 'damaged', 'the server reports damage: look at its log, and restore its last dump'],
  ['58', 'damaged', 'the server cannot read or write its files: look at its log'],
];

/** What PostgreSQL or the network said, as a `StoreError` that says what to do; anything else as it is. */
export function explained(error: unknown, address: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const code = codeOf(error);
  const kind = KINDS.find(([starts]) => code.startsWith(starts));
  if (!kind) return error;
  return new StoreError(kind[1], `PostgreSQL at ${shownPlace(address)}: ${reasonOf(error)}; ${kind[2]}`, {
    cause: error,
  });
}

function codeOf(error: Error): string {
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError) return error.errors.map((one: Error) => codeOf(one)).find(Boolean) ?? '';
  // What `pg` says itself where a connection ends or does not come.
  return /connection terminated|timeout exceeded|connection error|not queryable/i.test(error.message) ? 'ECONN' : '';
}

const reasonOf = (error: Error): string =>
  error.message ||
  (error instanceof AggregateError ? error.errors.map((one: Error) => one.message).join(', ') : 'no answer');
