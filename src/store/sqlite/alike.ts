import { inflatedText } from '../codec/deflated.ts';
import type { Known } from '../documents.ts';
import type { Connection } from './connection.ts';

/** How many near-duplicates are looked at. */
const MOST = 10;

/** Bands are unsigned 32-bit numbers. */
const BYTES = 4;

/** Keeps a text with the hashes that near-duplicates share: each band once, smallest first. */
export function saveBands(connection: Connection, document: number, bands: readonly number[], text: Buffer): void {
  const distinct = [...new Set(bands)].sort((a, b) => a - b);
  const blob = Buffer.alloc(distinct.length * BYTES);
  for (const [at, band] of distinct.entries()) blob.writeUInt32LE(band, at * BYTES);
  connection.run('INSERT INTO texts (document, bands, body) VALUES (?, ?, ?)', document, blob, text);
  for (const band of distinct) connection.run('INSERT INTO bands (band, document) VALUES (?, ?)', band, document);
}

export function bandsOf(blob: Buffer): number[] {
  return Array.from({ length: blob.length / BYTES }, (_, at) => blob.readUInt32LE(at * BYTES));
}

interface AlikeRow {
  readonly id: string;
  readonly first: string;
  readonly body: Buffer;
}

/** Documents that share bands, those that share most first; `self` is left out. */
export function alike(connection: Connection, bands: readonly number[], self: number | null): Known['alike'] {
  if (bands.length === 0) return [];
  return connection
    .all<AlikeRow>(
      `SELECT d.id, f.id AS first, t.body
       FROM (SELECT document, count(*) AS shared FROM bands
             WHERE band IN (SELECT value FROM json_each(?)) AND document IS NOT ?
             GROUP BY document ORDER BY shared DESC, document LIMIT ${MOST}) AS found
       JOIN documents d ON d.number = found.document
       JOIN documents f ON f.number = d.version_of
       JOIN texts t ON t.document = d.number
       ORDER BY found.shared DESC, d.number`,
      JSON.stringify([...new Set(bands)]),
      self,
    )
    .map(({ id, first, body }) => ({ id, versionOf: first, text: inflatedText(body) }));
}
