import { sql } from 'kysely';
import { contextOf } from '../context.ts';
import { archiveId, partsOf } from '../document-id.ts';
import type { DocumentBrief } from '../documents.ts';
import type { ArchivedStatement } from '../search.ts';
import { briefs } from './briefs.ts';
import type { Db } from './connection.ts';
import { documentKey } from './document-rows.ts';
import { ownersIn } from './history.ts';
import { storedReadings, type StoredReading } from './reading-rows.ts';
import { seenReadings } from './shown.ts';

/** Where a statement lies in what is seen of a document. */
export interface Place {
  readonly document: number;
  readonly position: number;
}

/** Statements as people see them, in the order of their places; what has gone meanwhile is left out. */
export async function archivedAt(db: Db, places: readonly Place[]): Promise<ArchivedStatement[]> {
  const keys = [...new Set(places.map(({ document }) => document))];
  const readings = new Map((await seenReadings(db, keys)).map((one) => [one.document, one]));
  const documents = await briefs(db, keys);
  const speakers = await speakersAt(db, keys);
  return places.flatMap(({ document, position }) => {
    const [stored, brief] = [readings.get(document), documents.get(document)];
    if (!stored || !brief || position >= stored.reading.statements.length) return [];
    return [archived(stored, position, brief, speakers.get(`${document} ${position}`) ?? null)];
  });
}

type Speaker = ArchivedStatement['entity'];

function archived(
  stored: StoredReading,
  position: number,
  document: DocumentBrief,
  entity: Speaker,
): ArchivedStatement {
  const { reading, number } = stored;
  const statement = reading.statements[position]!;
  return {
    ...{ id: archiveId(document.id, statement.id), document, statement, entity },
    ...{ engine: reading.engine, readingNumber: number, context: contextOf(reading.text, statement) },
  };
}

/** Who speaks as of now, after merges and splits, by document and position. */
async function speakersAt(db: Db, documents: readonly number[]): Promise<Map<string, Speaker>> {
  const { rows } = await sql<{ document: number; position: number; id: string; name: string }>`
    SELECT s.document, s.position, r.id, r.shown AS name FROM statements s
    JOIN entities e ON e.id = s.entity JOIN entities r ON r.id = coalesce(e.merged_into, e.id)
    WHERE s.document = ANY (${documents}::bigint[])`.execute(db);
  return new Map(rows.map(({ document, position, id, name }) => [`${document} ${position}`, { id, name }]));
}

/** By archive id; as people see it, else from the newest reading that has it, unless people took it out of the newest. */
export async function archivedStatement(db: Db, id: string): Promise<ArchivedStatement | null> {
  const parts = partsOf(id);
  const document = parts && (await documentKey(db, parts.documentId));
  if (!parts || document === null) return null;
  const has = ({ reading }: StoredReading): boolean => reading.statements.some((one) => one.id === parts.statementId);
  const seen = (await seenReadings(db, [document])).find(has);
  const [newest, ...older] = await storedReadings(db, [document], 'all');
  const stored = seen ?? (newest && has(newest) ? undefined : older.find(has));
  const brief = stored && (await briefs(db, [document])).get(document);
  if (!stored || !brief) return null;
  const position = stored.reading.statements.findIndex((one) => one.id === parts.statementId);
  return archived(stored, position, brief, (await speakersIn(db, stored)).get(parts.statementId) ?? null);
}

/** Who speaks in a reading, be it the newest or not, as of now; by the statement's own id. */
export async function speakersIn(
  db: Db,
  { document, speakers, said }: StoredReading,
): Promise<ReadonlyMap<string, NonNullable<Speaker>>> {
  const owner = await ownersIn(db, document);
  const owners = speakers.map(({ statementId, entityId }) => (said.has(statementId) ? entityId : owner(entityId)));
  const { rows } = await sql<{ old: string; id: string; name: string }>`
    SELECT e.id AS old, r.id, r.shown AS name FROM entities e JOIN entities r ON r.id = coalesce(e.merged_into, e.id)
    WHERE e.id = ANY (${owners}::text[])`.execute(db);
  const found = new Map(rows.map(({ old, ...entity }) => [old, entity]));
  return new Map(
    speakers.flatMap(({ statementId }, at) => {
      const entity = found.get(owners[at] ?? '');
      return entity ? [[statementId, entity] as const] : [];
    }),
  );
}
