import type { Reading, Statement } from '../../core/statement.ts';
import { deflatedReading, inflatedReading } from './deflated.ts';
import { packed, unpacked } from './shapes.ts';

/** What the archive keeps of a reading beside its document's text, digest and metadata, and its engine. */
export type ReadingBody = Omit<Reading, 'schema' | 'text' | 'digest' | 'metadata' | 'engine'>;

/** Whatever else a later version says of a text is kept with it. */
export function bodyOf(reading: ReadingBody & Partial<Reading>): ReadingBody {
  const { schema: _schema, text: _text, digest: _digest, metadata: _metadata, engine: _engine, ...body } = reading;
  return body;
}

export const encodeBody = (body: ReadingBody, text: string): Buffer =>
  deflatedReading(JSON.stringify(packed(body, text)), text);

/** One statement of it, by position; null where there is none. Taking all apart takes longer than inflating them. */
export function decodeStatement(blob: Buffer, text: string, position: number): Statement | null {
  const { statements } = JSON.parse(inflatedReading(blob, text)) as { statements: readonly unknown[] };
  // An array's first value says that it is one.
  const kept = statements[position + 1];
  return kept === undefined ? null : (unpacked(kept, text) as Statement);
}

/** @throws {Error} where the blob is damaged or the text is another. */
export const decodeBody = (blob: Buffer, text: string): ReadingBody =>
  unpacked(JSON.parse(inflatedReading(blob, text)), text) as ReadingBody;
