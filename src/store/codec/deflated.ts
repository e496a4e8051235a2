import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { dictionary } from './dictionary.ts';

/** At once: handing a blob as small as an article to another thread and back takes longer than deflating it. */
const deflate = deflateRawSync;

/** The first byte of every blob: how it is to be read. */
const FORMAT = { utf8: 1, utf16: 2, reading: 3 } as const;

/** Deflate looks back 32 KiB; the dictionary has its place in them, and so has the beginning of the text. */
const WINDOW = 32_768;

/** A text as it is kept. Texts with lone surrogates have no UTF-8: those are kept as UTF-16. */
export function deflatedText(text: string): Buffer {
  const format = /\p{Surrogate}/u.test(text) ? FORMAT.utf16 : FORMAT.utf8;
  const bytes = Buffer.from(text, format === FORMAT.utf8 ? 'utf8' : 'utf16le');
  return marked(format, deflate(bytes, { dictionary }));
}

/** @throws {Error} where the blob is damaged. */
export function inflatedText(blob: Buffer): string {
  const encoding = blob[0] === FORMAT.utf8 ? 'utf8' : blob[0] === FORMAT.utf16 ? 'utf16le' : null;
  if (encoding === null) throw new RangeError(`A text has the unknown format ${blob[0]}.`);
  return inflateRawSync(blob.subarray(1), { dictionary }).toString(encoding);
}

/** Something said of a text, deflated with the text at hand, whose words it repeats. */
export function deflatedReading(json: string, text: string): Buffer {
  return marked(FORMAT.reading, deflate(json, { dictionary: withText(text) }));
}

/** @throws {Error} where the blob is damaged, or the text is another. */
export function inflatedReading(blob: Buffer, text: string): string {
  if (blob[0] !== FORMAT.reading) throw new RangeError(`A reading has the unknown format ${blob[0]}.`);
  return inflateRawSync(blob.subarray(1), { dictionary: withText(text) }).toString('utf8');
}

const withText = (text: string): Buffer =>
  Buffer.concat([Buffer.from(text.slice(0, WINDOW), 'utf8').subarray(0, WINDOW - dictionary.length), dictionary]);

const marked = (format: number, bytes: Buffer): Buffer => Buffer.concat([Buffer.of(format), bytes]);
