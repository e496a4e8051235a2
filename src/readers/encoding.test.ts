import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decode } from './encoding.ts';

const words = '“We won’t,” said Zoë – twice.\r\nThe café closed; it cost €5.';
const decoded = (bytes: Uint8Array, charset?: string) => decode({ bytes, name: 'x', ...(charset ? { charset } : {}) });

test.each([
  ['utf-8', iconv.encode(words, 'utf-8'), undefined],
  ['utf-8', iconv.encode(words, 'utf-8', { addBOM: true }), undefined],
  ['utf-8', iconv.encode(words, 'utf-8'), 'iso-8859-1'],
  ['utf-16le', iconv.encode(words, 'utf-16le', { addBOM: true }), undefined],
  ['utf-16be', iconv.encode(words, 'utf-16be', { addBOM: true }), undefined],
  ['utf-16le', iconv.encode(words, 'utf-16le'), undefined],
  ['utf-16be', iconv.encode(words, 'utf-16be'), undefined],
  ['windows-1252', iconv.encode(words, 'windows-1252'), undefined],
  ['windows-1252', iconv.encode(words, 'windows-1252'), 'ISO-8859-1'],
  ['windows-1252', iconv.encode(words, 'windows-1252'), 'no-such-charset'],
])('%s without loss', (encoding, bytes, charset) => {
  expect(decoded(bytes, charset)).toEqual({ text: words, encoding, issues: [] });
});

test('a charset named in the page is used', () => {
  const page = '<html><head><meta charset="windows-1251"></head><body>Привет</body></html>';
  expect(decoded(iconv.encode(page, 'windows-1251')).text).toBe(page);
});

test('broken UTF-8 names the byte and keeps U+FFFD', () => {
  const bytes = Buffer.concat([Buffer.from('Zoë said: “café '), Buffer.from([0xff]), Buffer.from('noir” – twice')]);
  const { text, issues } = decoded(bytes);
  expect(text).toBe('Zoë said: “café \ufffdnoir” – twice');
  expect(issues).toMatchObject([{ rule: 'encoding/broken-utf-8', span: { start: 16, end: 17 } }]);
  expect(issues[0]?.message).toContain('byte 20;');
});

test('a lone surrogate of UTF-16 is kept and named', () => {
  const { text, issues } = decoded(Buffer.from('\ufeffShe said \ud83d yes', 'utf16le'));
  expect(text).toBe('She said \ud83d yes');
  expect(issues).toMatchObject([{ rule: 'encoding/lone-surrogate', span: { start: 9, end: 10 } }]);
});
