import { z } from 'zod';
import { reading } from '../../core/statement.ts';
import { documentId, sha256 } from '../../store/document-id.ts';
import type { ArchiveRecord } from '../../store/records.ts';
import { OUTCOMES } from '../../store/journal.ts';

/** One line of an exported archive, as `store/records.ts` describes it: the same shapes, checked. */

const text = z.string();
const maybe = text.nullable();
const time = z.iso.datetime();
const count = z.int().nonnegative();
const digest = z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256');

const kind = z.enum(['person', 'organisation']);
const assignment = z.strictObject({ statementId: text, entityId: text, kind, name: text, roles: z.array(text) });

const decided = {
  id: text,
  from: maybe,
  into: text,
  name: maybe,
  documentIds: z.array(text),
  why: maybe,
  by: text,
  at: time,
  undoes: maybe,
  settled: z.boolean(),
};

const { metadata, text: _, ...withoutText } = reading.shape;

const record = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('archive'), schema: z.literal('hearsay/archive/1') }),
  z.strictObject({ type: z.literal('tombstone'), digest, address: digest.nullable(), reason: text, at: time }),
  z.strictObject({
    type: z.literal('document'),
    id: text,
    address: maybe,
    digest,
    metadata,
    addedAt: time,
    versionOf: text,
    bands: z.array(z.int().min(0).max(0xffffffff)),
    text,
  }),
  z.strictObject({
    type: z.literal('reading'),
    documentId: text,
    number: z.int().positive(),
    readAt: time,
    reading: z.strictObject({ metadata, ...withoutText }),
    speakers: z.array(assignment),
  }),
  z.strictObject({ type: z.literal('entity'), id: text, kind, name: text }),
  z.strictObject({
    type: z.literal('decision'),
    action: z.enum(['merge', 'split', 'alias', 'rename', 'apart', 'propose', 'undo']),
    ...decided,
  }),
  z.strictObject({
    type: z.literal('correction'),
    id: text,
    documentId: text,
    statementId: maybe,
    action: z.enum(['right', 'speaker', 'span', 'not-a-quote', 'missing', 'undo']),
    selector: z.unknown(),
    value: z.unknown(),
    undoes: maybe,
    by: text,
    at: time,
  }),
  z.strictObject({
    type: z.literal('journal'),
    id: count,
    key: text,
    stamp: maybe,
    run: text,
    outcome: z.enum(OUTCOMES),
    rule: maybe,
    reason: maybe,
    documentId: maybe,
    at: time,
    attempts: count,
    claims: metadata.partial().optional(),
  }),
  z.strictObject({
    type: z.literal('poll'),
    address: text,
    etag: maybe,
    lastModified: maybe,
    nextAt: time,
    interval: z.number().nonnegative(),
    least: z.number().nonnegative(),
    failures: count,
    lastAt: time.nullable(),
    lastReason: maybe,
  }),
]);

/** The document that came last, of which the readings that follow must be. */
export type LastDocument = Extract<ArchiveRecord, { type: 'document' }> | null;

/** A line as a record, or what is wrong with it, for people. Every span of a reading must slice its document's text. */
export function recordIn(line: string, last: LastDocument): ArchiveRecord | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'is not JSON; each line must be one whole object' };
  }
  const checked = record.safeParse(value);
  if (!checked.success) return { problem: problemOf(checked.error) };
  // As it was written, not as it was parsed: nothing may change on the way.
  const found = value as ArchiveRecord;
  return found.type === 'reading' ? readingOf(found, last) : found.type === 'document' ? documentOf(found) : found;
}

type Of<Type extends ArchiveRecord['type']> = Extract<ArchiveRecord, { type: Type }>;

function documentOf(found: Of<'document'>): ArchiveRecord | { readonly problem: string } {
  if (sha256(found.text) !== found.digest) return { problem: 'has a digest that is not that of its text' };
  return documentId(found.address, found.digest) === found.id
    ? found
    : { problem: 'has an id that is not made of its address and digest' };
}

function readingOf(found: Of<'reading'>, last: LastDocument): ArchiveRecord | { readonly problem: string } {
  if (last?.id !== found.documentId)
    return { problem: `is a reading of the document ${found.documentId}, which did not come right before it` };
  const checked = reading.safeParse({ ...found.reading, text: last.text });
  return checked.success ? found : { problem: problemOf(checked.error) };
}

function problemOf({ issues }: z.ZodError): string {
  const [first] = issues;
  const where = first === undefined || first.path.length === 0 ? '' : ` at ${first.path.join('.')}`;
  return `is no record of an archive${where}: ${first?.message ?? 'something is wrong with it'}`;
}
