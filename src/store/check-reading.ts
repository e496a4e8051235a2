import type { Reading } from '../core/statement.ts';
import { sha256 } from './document-id.ts';
import { brokenSpans } from './spans.ts';

/** @throws {RangeError} where the reading is not one of its text: nothing of it may be stored. */
export function checkReading({ id, text, digest, statements, unattributed, issues }: Reading): void {
  if (digest !== sha256(text)) throw new RangeError(`The digest of the reading '${id}' is not that of its text.`);
  const [broken] = brokenSpans([statements, unattributed, issues], text);
  if (broken)
    throw new RangeError(
      `The reading '${id}' claims words at [${broken.start}, ${broken.end}) that its text does not have there.`,
    );
}
