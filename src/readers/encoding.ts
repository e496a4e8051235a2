import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import jschardet from 'jschardet';
import type { Issue } from '../core/issue.ts';
import type { Input } from './reader.ts';

/** Text as its bytes say it, without the byte order mark and otherwise unchanged: line ends stay as they are. */
export interface Decoded {
  readonly text: string;
  /** The encoding's name in lower case, for example `utf-8` or `windows-1252`. */
  readonly encoding: string;
  readonly issues: readonly Issue[];
}

const decodedInputs = new WeakMap<Input, Decoded>();

/** Decodes an input once, however many readers look at it. Never throws on bad bytes. */
export function decode(input: Input): Decoded {
  let decoded = decodedInputs.get(input);
  if (!decoded) decodedInputs.set(input, (decoded = decodeBytes(input)));
  return decoded;
}

function decodeBytes({ bytes, charset }: Input): Decoded {
  const mark = byteOrderMark(bytes);
  const body = mark ? bytes.subarray(mark.length) : bytes;
  const encoding = mark?.encoding ?? encodingOf(body, charset);
  if (encoding === 'utf-8') return decodeUtf8(body, mark?.length ?? 0);
  const text = iconv.decode(asBuffer(body), encoding, { stripBOM: false });
  return { text, encoding, issues: [...unreadable(text, encoding), ...loneSurrogates(text)] };
}

/**
 * The encoding of a stream, told by a part of it whose first byte begins a character.
 *
 * @param start of the whole stream: its byte order mark and its declaration count.
 */
export function encodingWithin(part: Uint8Array, start: Uint8Array): string {
  const mark = byteOrderMark(start);
  if (mark) return mark.encoding;
  return utf16ByNulls(start) ?? encodingOf(withoutCutCharacter(part), declaredInMarkup(start) ?? undefined);
}

/** Without the bytes at the end that begin a UTF-8 character and do not end it. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return sequenceLength(bytes, bytes.length - back) === 0 ? bytes.subarray(0, -back) : bytes;
    if (byte < 0x80) return bytes;
  }
  return bytes;
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function byteOrderMark([a, b, c]: Uint8Array): { encoding: string; length: number } | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/** Bytes that are well-formed UTF-8 beyond ASCII are UTF-8 whatever a header claims; else header, meta, guess. */
function encodingOf(bytes: Uint8Array, charset: string | undefined): string {
  const wide = utf16ByNulls(bytes);
  if (wide) return wide;
  const declared = known(charset) ?? known(declaredInMarkup(bytes)?.replace(/^utf-?16.*/i, 'utf-8'));
  const alsoAscii = /^(?:iso-2022|utf-?16|hz|utf-?7)/.test(declared ?? '');
  if (!alsoAscii && isUtf8(bytes)) return 'utf-8';
  if (declared && declared !== 'utf-8') return declared;
  return declared ?? (mostlyUtf8(bytes) ? 'utf-8' : guessed(bytes));
}

/** The encoding's canonical name; Latin-1 and ASCII mean Windows-1252, as in browsers. Null for names nobody knows. */
function known(name: string | null | undefined): string | null {
  const lower = name?.trim().toLowerCase() ?? '';
  if (/^(?:iso-?8859-1|latin-?1|(?:us-)?ascii|cp-?1252|windows-1252)$/.test(lower)) return 'windows-1252';
  if (/^(?:utf-?8|unicode-1-1-utf-8)$/.test(lower)) return 'utf-8';
  return lower !== '' && iconv.encodingExists(lower) ? lower : null;
}

function declaredInMarkup(bytes: Uint8Array): string | null {
  const start = asBuffer(bytes.subarray(0, 4096)).toString('latin1');
  const found = /<meta[^<>]{0,300}?charset\s*=\s*["']?([\w-]{2,30})/i.exec(start);
  return (found ?? /^\s*<\?xml[^<>]{0,200}?encoding\s*=\s*["']([\w-]{2,30})/i.exec(start))?.[1] ?? null;
}

/** UTF-16 without a mark: in Western text every other byte is null. */
function utf16ByNulls(bytes: Uint8Array): string | null {
  const pairs = Math.min(bytes.length, 8192) >> 1;
  const nulls = [0, 0];
  for (let at = 0; at < pairs * 2; at++) if (bytes[at] === 0) nulls[at & 1] = (nulls[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  if (pairs >= 2 && odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  return pairs >= 2 && even > pairs * 0.4 && odd < pairs * 0.05 ? 'utf-16be' : null;
}

function mostlyUtf8(bytes: Uint8Array): boolean {
  let [good, broken] = [0, 0];
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 1) good++;
    else if (length === 0) broken++;
    at += length || 1;
  }
  return good > broken;
}

function guessed(bytes: Uint8Array): string {
  const { encoding, confidence } = jschardet.detect(asBuffer(bytes.subarray(0, 65536)));
  const name = known(encoding);
  return name && name !== 'utf-8' && confidence > 0.8 ? name : 'windows-1252';
}

function decodeUtf8(bytes: Uint8Array, skipped: number): Decoded {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { text, encoding: 'utf-8', issues: isUtf8(bytes) ? [] : [brokenUtf8(bytes, skipped)] };
}

function brokenUtf8(bytes: Uint8Array, skipped: number): Issue {
  let [at, first, count] = [0, -1, 0];
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0 && count++ === 0) first = at;
    at += length || 1;
  }
  const start = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, first)).length;
  const places = count === 1 ? 'one place' : `${count} places`;
  return {
    rule: 'encoding/broken-utf-8',
    message: `The text is UTF-8 but broken in ${places}, first at byte ${first + skipped}; U+FFFD stands there. Save it again as UTF-8 from its source.`,
    severity: 'warning',
    span: { start, end: start + 1 },
  };
}

/** Length in bytes of the well-formed UTF-8 sequence at `at`; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  const wrong =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f);
  return wrong ? 0 : length;
}

function unreadable(text: string, encoding: string): Issue[] {
  const start = text.indexOf('\ufffd');
  if (start < 0) return [];
  // UTF-16 is also what text that was decoded before is handed over in.
  const where = encoding.startsWith('utf-16')
    ? 'Some characters could not be read'
    : `Some bytes mean nothing in ${encoding}`;
  const message = `${where}; U+FFFD stands there. Say the right encoding or save the text as UTF-8.`;
  return [{ rule: 'encoding/unreadable', message, severity: 'warning', span: { start, end: start + 1 } }];
}

function loneSurrogates(text: string): Issue[] {
  const start = text.search(/\p{Surrogate}/u);
  if (start < 0) return [];
  const message = `Half of a character (a lone surrogate) stands at offset ${start}; it is kept as read. The file was probably cut or joined wrongly.`;
  return [{ rule: 'encoding/lone-surrogate', message, severity: 'warning', span: { start, end: start + 1 } }];
}
