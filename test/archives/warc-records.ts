import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

export interface Answer {
  readonly address?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Fields of the record besides the usual; an empty value leaves the usual one out. */
  readonly fields?: Readonly<Record<string, string>>;
}

const bytesOf = (words: string | Uint8Array): Uint8Array => (typeof words === 'string' ? Buffer.from(words) : words);

export const sha1 = (bytes: Uint8Array): string => `sha1:${createHash('sha1').update(bytes).digest('hex')}`;

/** A WARC record of any type with its block, not packed. */
export function record(type: string, fields: Readonly<Record<string, string>>, block: string | Uint8Array): Uint8Array {
  const bytes = bytesOf(block);
  const usual = {
    'WARC-Type': type,
    'WARC-Record-ID': '<urn:uuid:00000000-0000-4000-8000-000000000001>',
    'WARC-Date': '2024-03-05T10:00:00Z',
    'WARC-Block-Digest': sha1(bytes),
    'Content-Length': String(bytes.length),
  };
  const all = Object.entries({ ...usual, ...fields }).filter(([, value]) => value !== '');
  const head = ['WARC/1.1', ...all.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
}

/** The answer of a web server as a record. */
export function answer({
  address = 'https://paper.example/a',
  status = 200,
  headers,
  body,
  fields,
}: Answer): Uint8Array {
  const lines = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers });
  const head = [`HTTP/1.1 ${status} X`, ...lines.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');
  return record(
    'response',
    { 'WARC-Target-URI': address, 'Content-Type': 'application/http; msgtype=response', ...fields },
    Buffer.concat([Buffer.from(head), bytesOf(body)]),
  );
}

/** Records one after another, each packed for itself, as web archives mostly are. */
export const packed = (records: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat(records.map((one) => gzipSync(one)));
