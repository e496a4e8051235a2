import { z } from '@hono/zod-openapi';
import { reading as readingSchema, statement as statementSchema } from '../core/statement.ts';
import type { Correction } from '../store/corrections.ts';
import type { DocumentBrief } from '../store/documents.ts';
import type { Entity, EntityCard, EntityDecision } from '../store/entities.ts';
import { type JournalEntry, OUTCOMES } from '../store/journal.ts';
import { type ArchivedStatement, type FacetCount, type Hit } from '../store/search.ts';
import type { Stats } from '../store/store.ts';
import type { Tombstone } from '../store/upkeep.ts';

/**
 * What the API takes and gives, as zod schemas: OpenAPI is made of them. Each says with `Same` that it is the shape that the
 * archive's contract has. Offsets are UTF-16 code units, half-open; times ISO 8601 in UTC.
 */

/** Compiles only where the two types are the same but for `readonly`. */
type Mutable<T> = T extends readonly (infer U)[]
  ? Mutable<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
type Same<A, B> = [Mutable<A>, Mutable<B>] extends [Mutable<B>, Mutable<A>] ? true : never;
const same = <_ extends true>(): void => {};

const count = z.int().nonnegative();
const day = z.string().nullable();

const statement = z.strictObject(statementSchema.shape).openapi('Statement');
const metadata = z.strictObject(readingSchema.shape.metadata.shape).openapi('Metadata');
export const engine = z.strictObject(readingSchema.shape.engine.shape).openapi('Engine');
export const span = z.strictObject({ start: count, end: count });

/** With `text` null where the server shows quotations and their context only. */
export const reading = z
  .strictObject({ ...readingSchema.shape, statements: z.array(statement), text: z.string().nullable() })
  .openapi('Reading');

export const documentBrief = z
  .strictObject({
    id: z.string(),
    address: z.string().nullable(),
    digest: z.string(),
    metadata,
    host: z.string().nullable(),
    addedAt: z.string(),
    versionOf: z.string(),
    statements: count,
    readings: count,
  })
  .openapi('Document');
same<Same<z.infer<typeof documentBrief>, DocumentBrief>>();

export const entityKind = z.enum(['person', 'organisation']);
const entityFields = {
  id: z.string(),
  kind: entityKind,
  name: z.string(),
  aliases: z.array(z.string()),
  roles: z.array(z.string()),
};
export const entity = z.strictObject({ ...entityFields, statements: count }).openapi('Speaker');
same<Same<z.infer<typeof entity>, Entity & { readonly statements: number }>>();

export const entityCard = z
  .strictObject({
    ...entityFields,
    mergedInto: z.string().nullable(),
    statements: count,
    documents: count,
    from: day,
    until: day,
    held: z.array(z.strictObject({ role: z.string(), from: day, until: day, documents: count })),
  })
  .openapi('SpeakerCard');
same<Same<z.infer<typeof entityCard>, EntityCard>>();

const decisionFields = {
  from: z.string().nullable(),
  into: z.string(),
  name: z.string().nullable(),
  documentIds: z.array(z.string()),
  why: z.string().nullable(),
};
export const entityDecision = z
  .strictObject({
    id: z.string(),
    action: z.enum(['merge', 'split', 'alias', 'rename', 'apart', 'propose', 'undo']),
    ...decisionFields,
    by: z.string(),
    at: z.string(),
    undoes: z.string().nullable(),
    settled: z.boolean(),
  })
  .openapi('SpeakerDecision');
same<Same<z.infer<typeof entityDecision>, EntityDecision>>();
export const newEntityDecision = z
  .strictObject({ action: z.enum(['merge', 'split', 'alias', 'rename', 'apart']), ...decisionFields })
  .openapi('NewSpeakerDecision');

const archived = {
  id: z.string(),
  document: documentBrief,
  statement,
  entity: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  engine,
  readingNumber: count,
  context: z.strictObject({ ...span.shape, text: z.string() }),
};
export const archivedStatement = z.strictObject(archived).openapi('ArchivedStatement');
same<Same<z.infer<typeof archivedStatement>, ArchivedStatement>>();
export const hit = z.strictObject({ ...archived, highlights: z.array(span) }).openapi('Hit');
same<Same<z.infer<typeof hit>, Hit>>();

const facetCount = z.strictObject({ value: z.string(), label: z.string(), count }).openapi('FacetCount');
same<Same<z.infer<typeof facetCount>, FacetCount>>();
export const facetCounts = z.array(facetCount);

export const stats = z
  .strictObject({
    documents: count,
    readings: count,
    statements: count,
    entities: count,
    outlets: count,
    tombstones: count,
    corrections: count,
    textBytes: count,
    archiveBytes: count,
    from: day,
    until: day,
    schema: count,
  })
  .openapi('Stats');
same<Same<z.infer<typeof stats>, Stats>>();

export const tombstone = z
  .strictObject({ digest: z.string(), address: z.string().nullable(), reason: z.string(), at: z.string() })
  .openapi('Tombstone');
same<Same<z.infer<typeof tombstone>, Tombstone>>();

export const outcome = z.enum(OUTCOMES);
export const journalEntry = z
  .strictObject({
    id: count,
    key: z.string(),
    stamp: z.string().nullable(),
    run: z.string(),
    outcome,
    rule: z.string().nullable(),
    reason: z.string().nullable(),
    documentId: z.string().nullable(),
    at: z.string(),
    attempts: count,
    claims: metadata.partial().optional(),
  })
  .openapi('JournalEntry');
same<Same<z.infer<typeof journalEntry>, JournalEntry>>();

export const selector = z
  .strictObject({ ...span.shape, exact: z.string(), prefix: z.string(), suffix: z.string(), sole: z.boolean() })
  .openapi('Selector');

const correctionFields = {
  documentId: z.string(),
  statementId: z.string().nullable(),
  action: z.enum(['right', 'speaker', 'span', 'not-a-quote', 'missing', 'undo']),
  selector: z.union([selector, z.null()]),
  value: z.unknown(),
  undoes: z.string().nullable(),
};
export const correction = z
  .strictObject({ id: z.string(), ...correctionFields, by: z.string(), at: z.string() })
  .openapi('Correction');
same<Same<Omit<z.infer<typeof correction>, 'value'>, Omit<Correction, 'value'>>>();

/** A page of a list. */
export const pageOf = <T extends z.ZodType>(items: T, name: string) =>
  z.strictObject({ items: z.array(items), next: z.string().nullable() }).openapi(name);

/** What every list takes. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(1000).default(20).openapi({ description: 'How many at most' }),
  cursor: z.string().max(500).optional().openapi({ description: '`next` of the page before' }),
  format: z
    .enum(['json', 'csv', 'jsonl'])
    .default('json')
    .openapi({ description: 'csv and jsonl give the items alone' }),
};
