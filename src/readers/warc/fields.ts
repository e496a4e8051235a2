import { SourceFailure } from '../source-failure.ts';
import type { Tape } from './tape.ts';

/** Names in lower case; of a name that comes twice, the first. */
export type Fields = ReadonlyMap<string, string>;

/** Of a record or of HTTP, in bytes; a longer head is refused. */
export const longestHead = 64 * 1024;

/** The lines `Name: value` of a head; a line that begins with white space goes on with the one before. */
export function fieldsOf(lines: readonly string[]): Fields {
  const fields = new Map<string, string>();
  for (const line of lines
    .join('\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** Where a head ends with its blank line, in bytes; null where it does not. */
export function headEnd(bytes: Uint8Array): number | null {
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    if (bytes[at + 1] === 0x0a) return at + 2;
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return at + 3;
  }
  return null;
}

/** The head at the tape's place, taken. @throws {SourceFailure} where it does not end. */
export async function headOf(tape: Tape): Promise<Uint8Array> {
  for (let length = 1024; ; ) {
    const bytes = await tape.ahead(length);
    const end = headEnd(bytes.subarray(0, longestHead));
    if (end !== null) {
      tape.skip(end);
      return bytes.subarray(0, end);
    }
    if (bytes.length >= longestHead) throw endless(bytes.length);
    if (bytes.length >= length) length = Math.min(length * 4, longestHead);
    else if (!(await tape.join())) throw endless(bytes.length);
  }
}

const endless = (length: number): SourceFailure =>
  new SourceFailure({
    outcome: 'failed',
    rule: length < longestHead ? 'warc/cut' : 'warc/head-too-long',
    reason:
      length < longestHead
        ? `The record ends after ${length} bytes, within its head. The file was cut.`
        : `The head of the record goes on for more than ${longestHead / 1024} KB; what follows was searched for the next one.`,
  });
