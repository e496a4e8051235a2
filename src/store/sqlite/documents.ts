import type { Reading } from '../../core/statement.ts';
import { inflatedText } from '../codec/deflated.ts';
import { dayOf, isoOf, numberOfDay, timeOf } from '../days.ts';
import { hostOf } from '../document-id.ts';
import type { DocumentBrief, DocumentRecord } from '../documents.ts';
import { saveBands } from './alike.ts';
import type { Connection } from './connection.ts';
import { labelOrNull } from './names.ts';

type Metadata = Reading['metadata'];

/** Engines are told apart by this. */
export const engineJson = ({ name, version, model }: Reading['engine']): string =>
  JSON.stringify({ name, version, model });

/** The address is kept beside them. */
export const metadataJson = ({ address: _address, ...rest }: Metadata): string => JSON.stringify(rest);

export const metadataOf = (json: string, address: string | null): Metadata => ({
  ...(JSON.parse(json) as Metadata),
  address,
});

export const numberOfDocument = (connection: Connection, id: string): number | null =>
  connection.get<{ number: number }>('SELECT number FROM documents WHERE id = ?', id)?.number ?? null;

type About = readonly [published: number | null, outlet: number | null, host: number | null, language: number | null];

/** What search asks of a document itself, by its newest reading. */
function aboutOf(connection: Connection, { published, outlet, address, language }: Metadata): About {
  const day = dayOf(published);
  return [
    day === null ? null : numberOfDay(day),
    labelOrNull(connection, outlet),
    labelOrNull(connection, hostOf(address)),
    labelOrNull(connection, language),
  ];
}

/**
 * Has search see a document as its newest reading does. Mostly that is as it was stored, and is left so: an UPDATE of
 * columns with foreign keys makes SQLite ready to undo that statement alone, and for that FTS5 writes out the words that it
 * gathers, a segment a document instead of one a transaction.
 */
export function saveAbout(connection: Connection, document: number, metadata: Metadata): About {
  const about = aboutOf(connection, metadata);
  const same = connection.get(
    'SELECT 1 FROM documents WHERE number = ? AND (published, outlet, host, language) IS (?, ?, ?, ?)',
    ...[document, ...about],
  );
  if (!same)
    connection.run(
      'UPDATE documents SET published = ?, outlet = ?, host = ?, language = ? WHERE number = ?',
      ...[...about, document],
    );
  return about;
}

/** A document as it is stored for the first time; its reading fills in what depends on one. */
export interface DocumentRow {
  readonly id: string;
  readonly digest: string;
  readonly metadata: Metadata;
  readonly addedAt: string;
  readonly bands: readonly number[];
  /** As `deflatedText` gives it, and its length as UTF-8. */
  readonly text: Buffer;
  readonly bytes: number;
  /** The number of the first document of its version group; null for itself. */
  readonly versionOf: number | null;
}

export function insertDocument(connection: Connection, row: DocumentRow): number {
  const number = nextDocument(connection);
  connection.run(
    `INSERT INTO documents (number, id, digest, address, metadata, added_at, version_of, text_bytes, readings, statements,
       published, outlet, host, language) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?)`,
    ...[number, row.id, Buffer.from(row.digest, 'hex'), row.metadata.address, metadataJson(row.metadata)],
    ...[timeOf(row.addedAt), row.versionOf ?? number, row.bytes, ...aboutOf(connection, row.metadata)],
  );
  saveBands(connection, number, row.bands, row.text);
  return number;
}

/** The number that SQLite would give, known beforehand: a row that names itself is written once. No number is given twice. */
const nextDocument = (connection: Connection): number =>
  (connection.get<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'documents'")?.seq ?? 0) + 1;

export interface BriefRow {
  readonly id: string;
  readonly digest: Buffer;
  readonly address: string | null;
  readonly metadata: string;
  readonly added_at: number;
  readonly first: string;
  readonly readings: number;
  readonly statements: number;
}

/** Columns of a brief, of documents called `d`: the metadata are those of the newest reading. */
export const BRIEF = `d.id, d.digest, d.address, d.added_at, d.readings, d.statements,
  coalesce((SELECT metadata FROM readings WHERE document = d.number AND ordinal = d.readings), d.metadata) AS metadata,
  (SELECT id FROM documents WHERE number = d.version_of) AS first`;

export const briefOf = ({
  id,
  digest,
  address,
  metadata,
  added_at,
  first,
  readings,
  statements,
}: BriefRow): DocumentBrief => ({
  ...{ id, address, digest: digest.toString('hex'), metadata: metadataOf(metadata, address), host: hostOf(address) },
  ...{ addedAt: isoOf(added_at), versionOf: first, statements, readings },
});

export function brief(connection: Connection, number: number): DocumentBrief {
  const row = connection.get<BriefRow>(`SELECT ${BRIEF} FROM documents d WHERE d.number = ?`, number);
  if (!row) throw new Error(`There is no document ${number}.`);
  return briefOf(row);
}

/** A document's text. @throws {Error} where it is damaged. */
export function textOf(connection: Connection, number: number): string {
  const row = connection.get<{ body: Buffer }>('SELECT body FROM texts WHERE document = ?', number);
  if (!row) throw new Error(`The text of document ${number} is missing.`);
  return inflatedText(row.body);
}

export function documentRecord(connection: Connection, id: string): DocumentRecord | null {
  const number = numberOfDocument(connection, id);
  return number === null ? null : { ...brief(connection, number), text: textOf(connection, number) };
}
