import type { Reading } from '../../core/statement.ts';
import { deflatedText } from '../codec/deflated.ts';
import { checkReading } from '../check-reading.ts';
import { bodyOf, encodeBody } from '../codec/reading.ts';
import { timeOf } from '../days.ts';
import { documentId } from '../document-id.ts';
import type { Added, Decision, Known, NewReading } from '../documents.ts';
import type { DocumentKey } from '../store.ts';
import { alike } from './alike.ts';
import type { Connection } from './connection.ts';
import { correctionsOf } from './corrections.ts';
import { engineJson, insertDocument, numberOfDocument } from './documents.ts';
import { addJournal } from './journal.ts';
import { knownEntities } from './known-entities.ts';
import { propose } from './proposals.ts';
import { insertReading } from './new-reading.ts';
import { speakersOf } from './speakers.ts';
import { isForgotten } from './tombstones.ts';

export type Standing = 'new' | 'known' | 'older_engine' | 'forgotten';

/** What would become of a text. */
export function standingOf(connection: Connection, { address, digest, engine }: DocumentKey): Standing {
  if (isForgotten(connection, address, digest)) return 'forgotten';
  const number = numberOfDocument(connection, documentId(address, digest));
  if (number === null) return 'new';
  const read = connection.get(
    'SELECT 1 FROM readings JOIN labels ON labels.number = engine WHERE document = ? AND value = ?',
    number,
    engineJson(engine),
  );
  return read ? 'known' : 'older_engine';
}

/** An entry whose blobs are ready: deflating takes time that no transaction should last. */
export interface Prepared {
  readonly entry: NewReading;
  readonly id: string;
  /** Null where the text or the reading need not be stored. */
  readonly text: Buffer | null;
  readonly body: Buffer | null;
}

/** @throws {RangeError} where the reading is not one of its text: nothing of it is stored. */
export async function prepare(connection: Connection, entry: NewReading): Promise<Prepared> {
  const { reading } = entry;
  checkReading(reading);
  timeOf(entry.at);
  const id = documentId(reading.metadata.address, reading.digest);
  const standing = standingOf(connection, keyOf(reading));
  const isStored = standing === 'known' || standing === 'forgotten';
  const text = standing === 'new' ? deflatedText(reading.text) : null;
  const body = isStored ? null : encodeBody(bodyOf(reading), reading.text);
  return { entry, id, text, body };
}

const keyOf = ({ metadata, digest, engine }: Reading): DocumentKey => ({ address: metadata.address, digest, engine });

/** Inside a transaction. */
export function addPrepared(connection: Connection, { entry, id, text, body }: Prepared): Added {
  const standing = standingOf(connection, keyOf(entry.reading));
  if (standing === 'forgotten') return journaled(connection, entry, 'forgotten', id);
  if (standing === 'known') return journaled(connection, entry, 'known', id);
  // A document that was there a moment ago and is not now: somebody forgot it, and then it is 'forgotten'.
  if (body === null) throw new Error(`The document '${id}' changed while it was added.`);
  const number = numberOfDocument(connection, id);
  const decision = entry.decide(knownFor(connection, entry, number));
  const document = number ?? addDocument(connection, entry, id, text as Buffer, decision.versionOf);
  addReading(connection, document, entry, body, decision);
  const outcome = number !== null ? 'reread' : decision.versionOf === null ? 'stored' : 'version';
  return journaled(connection, entry, outcome, id);
}

function journaled(connection: Connection, entry: NewReading, outcome: Added['outcome'], id: string): Added {
  addJournal(connection, { ...entry.journal, outcome, documentId: outcome === 'forgotten' ? null : id });
  return { outcome, documentId: id };
}

const knownFor = (connection: Connection, { names, bands }: NewReading, number: number | null): Known => ({
  corrections: number === null ? [] : correctionsOf(connection, number),
  entities: knownEntities(connection, names),
  alike: alike(connection, bands, number),
});

/** What a reading of a new document needs of it. */
function addDocument(
  connection: Connection,
  entry: NewReading,
  id: string,
  text: Buffer,
  versionOf: string | null,
): number {
  const { reading, at, bands } = entry;
  const { digest, metadata } = reading;
  const first = versionOf === null ? null : firstVersion(connection, versionOf);
  const bytes = Buffer.byteLength(reading.text);
  return insertDocument(connection, { id, digest, metadata, addedAt: at, bands, text, bytes, versionOf: first });
}

function firstVersion(connection: Connection, id: string): number {
  const first = connection.get<{ version_of: number }>('SELECT version_of FROM documents WHERE id = ?', id);
  if (!first) throw new RangeError(`There is no document '${id}' to be a version of.`);
  return first.version_of;
}

function addReading(
  connection: Connection,
  document: number,
  { reading, at }: NewReading,
  body: Buffer,
  { shown, speakers, proposals }: Decision,
): void {
  const assigned = speakersOf(connection, reading.statements, speakers);
  insertReading(connection, document, { reading, at, body, speakers: assigned, shown });
  for (const proposal of proposals) propose(connection, proposal, at);
}
