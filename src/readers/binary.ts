import type { Document } from '../core/document.ts';
import { decode } from './encoding.ts';
import type { Input, Reader } from './reader.ts';
import { unread } from './unread.ts';

const signatures: readonly [bytes: string, what: string, advice: string][] = [
  [
    'PK\x03\x04',
    'a ZIP archive or an office document other than docx (odt, xlsx, epub)',
    'Unpack it or save it as plain text',
  ],
  ['\x89PNG', 'a PNG image', 'Give the text, not a picture of it'],
  ['\xff\xd8\xff', 'a JPEG image', 'Give the text, not a picture of it'],
  ['GIF8', 'a GIF image', 'Give the text, not a picture of it'],
  ['\x1f\x8b', 'gzip-compressed', 'Unpack it first'],
  ['\xd0\xcf\x11\xe0', 'an old office document (doc, xls)', 'Save it as plain text'],
  ['{\\rtf', 'rich text (RTF)', 'Save it as plain text'],
  ['\x7fELF', 'a program', 'Give a text file'],
];

/** What is no text at all: says what it is and what to do. */
export const binary: Reader<Document> = {
  name: 'binary',
  detect: (input) => identify(input) !== null,
  read(input) {
    const [what, advice] = identify(input) ?? ['binary', 'Give a text or HTML file'];
    return unread('input/binary', `${input.name} is ${what}, not text. ${advice}.`);
  },
};

function identify(input: Input): readonly [what: string, advice: string] | null {
  const start = String.fromCharCode(...input.bytes.subarray(0, 8));
  for (const [bytes, what, advice] of signatures) if (start.startsWith(bytes)) return [what, advice];
  return looksBinary(input) ? ['binary', 'Give a text or HTML file'] : null;
}

/** More than one control character in a hundred, of the kinds that no text has. */
function looksBinary(input: Input): boolean {
  const sample = decode(input).text.slice(0, 65536);
  let odd = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) odd++;
  }
  return odd > sample.length / 100;
}
