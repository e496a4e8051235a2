import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../core/document.ts';
import { blocks } from '../core/layers.ts';
import { type Input, read, readers } from './index.ts';
import { text as plain } from './text.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Text, Markdown and HTML are read at once, without a promise. */
const readNow = (input: Input): Document => {
  const document = read(input);
  if (document instanceof Promise) throw new Error(`${input.name} was not read at once`);
  return document;
};
const readText = (text: string): Document => readNow({ bytes: bytesOf(text), name: 'input' });

/** In ms, of this process: a busy machine does not make a linear reader look slow. */
const cpuTime = (): number => process.cpuUsage().user / 1000;

/** What every reader promises of its blocks; Markdown's marks may stand between them, elsewhere only white space. */
function expectWellFormed(document: Document, between = /^[\s\ufeff]*$/): void {
  let at = 0;
  for (const { start, end } of document.get(blocks)) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(document.text.slice(at, start)).toMatch(between);
    expect(document.text.slice(start, end).trim()).not.toBe('');
    at = end;
  }
  expect(document.text.slice(at)).toMatch(between);
}

const seeded = { seed: 20241129, numRuns: 400 };
const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="comments">',
        '</div>',
        '<br>',
        '<li>',
        '<td>',
        '<table>',
        '<script>',
        '</script>',
      ),
      fc.constantFrom(
        '<blockquote>',
        '<a href=x>',
        '</a>',
        '<pre>',
        '<!--',
        '-->',
        '&#xD800;',
        '&nbsp;',
        '<h1>',
        '<',
        '>',
        '"',
      ),
      fc.constantFrom(
        '\n\n',
        '\r\n',
        '# ',
        '> ',
        '- ',
        '**',
        '---\n',
        '```\n',
        '](',
        'By Ana Bell',
        'date 2024-11-29 ',
        '. ',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('Ana Bell said the dam would hold. ', '“No,” she said. '),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('laws', () => {
  test('random bytes never throw and their blocks are in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const document = await read({ bytes, name: 'random' });
        expect(document.has(blocks)).toBe(true);
        for (const { span } of document.issues) if (span) expect(span.end).toBeLessThanOrEqual(document.text.length);
      }),
      seeded,
    );
  });

  test.each(['text', 'html', 'markdown'])(
    'any string read as %s gives blocks that slice, in order, without overlap',
    (name) => {
      const reader = readers.find((one) => one.name === name);
      fc.assert(
        fc.property(fc.oneof(anyText, pieces), (text) => {
          const document = reader?.read({ bytes: bytesOf(text), name: 'random' });
          if (!document || document instanceof Promise) throw new Error(`no reader ${name}`);
          expectWellFormed(document, name === 'markdown' ? /^[^]*$/ : undefined);
        }),
        seeded,
      );
    },
  );

  test('text is kept as read', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = text.replace(/\p{Surrogate}|\0|^\ufeff/gu, '');
        expect(plain.read({ bytes: bytesOf(whole), name: 'random', charset: 'utf-8' }).text).toBe(whole);
      }),
      seeded,
    );
  });
});

describe('formats are found by content', () => {
  test.each([
    ['text', 'The council met on Monday.\n\nIt will meet again.'],
    ['text', '> I never said that.\n\nHe did.'],
    ['html', '<p>One</p><p>Two</p>'],
    ['html', '<?xml version="1.0"?>\n<!-- old -->\n<!DOCTYPE html><html><body>Hello</body></html>'],
    ['markdown', '# The council met\n\nIt *will* meet again.'],
    ['markdown', '---\ntitle: The council met\n---\nIt will meet again.'],
    ['pdf', '%PDF-1.7 and so on'],
    ['binary', 'PK\x03\x04 and so on'],
    ['eml', 'From: Ana Roe <ana@echo.example>\nSubject: Ferry\nMIME-Version: 1.0\n\nIt will not sail.'],
    ['text', 'Prices rose <5 per cent and > 3 per cent.'],
  ])('%s: %j', (name, text) => {
    expect(readers.find((reader) => reader.detect({ bytes: bytesOf(text), name: 'x' }))?.name).toBe(name);
  });
});

describe('bad input', () => {
  const rules = (document: Document): string[] => document.issues.map(({ rule }) => rule);

  test('an empty file says so', () => {
    expect(rules(readText(''))).toEqual(['input/empty']);
    expect(rules(readText(' \r\n '))).toEqual(['input/empty']);
  });

  test('binary gives an error that says what it is, and no text', () => {
    const document = readNow({ bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), name: 'photo.txt' });
    expect(document.text).toBe('');
    expect(document.issues).toMatchObject([{ rule: 'input/binary', severity: 'error' }]);
    expect(document.issues[0]?.message).toContain('PNG');
    const noise = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 31);
    expect(rules(readNow({ bytes: noise, name: 'noise' }))).toEqual(['input/binary']);
  });

  test('10^5 nested tags are read in a moment, their text kept', { timeout: 180_000 }, () => {
    const before = cpuTime();
    for (const tag of ['<div>', '<b><i>', '<blockquote><ul><li>']) {
      const document = readText(`<html><body>${tag.repeat(100_000)}Deep down somebody said hello.`);
      expect(document.text).toContain('somebody said hello');
      expect(rules(document)).toContain('html/nested-too-deep');
    }
    expect(cpuTime() - before).toBeLessThan(8_000);
  });

  test('a line of 1 MB and a text of 20 MB take linear time', { timeout: 180_000 }, () => {
    const sentence = 'The mayor said that the bridge would open. ';
    const line = readText(sentence.repeat(25_000));
    expect(line.get(blocks)).toHaveLength(1);
    const before = cpuTime();
    const long = readText(`${sentence.repeat(10)}\n\n`.repeat(50_000));
    expect(long.get(blocks)).toHaveLength(50_000);
    expect(cpuTime() - before).toBeLessThan(8_000);
  });

  test('characters that invite backtracking take linear time', { timeout: 180_000 }, () => {
    const before = cpuTime();
    for (const part of [
      '<',
      '<p ',
      '<!--',
      '[',
      '**',
      '> ',
      'a: b\n',
      '---\n',
      '&#',
      ' ',
      '\n',
      '\t',
      '. ',
      'By ',
      '# ',
    ])
      readText(part.repeat(200_000));
    expect(cpuTime() - before).toBeLessThan(12_000);
  });

  test('a text in another language is said so', () => {
    const german =
      'Die Bürgermeisterin sagte am Montag, dass die neue Brücke über den Fluss im Frühjahr eröffnet werden soll. ' +
      'Der Stadtrat hatte dem Vorhaben bereits im vergangenen Jahr zugestimmt, obwohl viele Anwohner dagegen waren. ' +
      'Nach Angaben der Verwaltung kostet der Bau ungefähr vier Millionen Euro.';
    const document = readText(german);
    expect(document.metadata.language).toBe('de');
    expect(document.issues).toMatchObject([{ rule: 'language/not-english', severity: 'warning' }]);
    expect(document.issues[0]?.message).toContain('German');
  });

  test('a page without an article gives an issue', () => {
    expect(rules(readText('<html><body><div id="app"></div><script>start()</script></body></html>'))).toContain(
      'html/no-article',
    );
    const login = readText('<html><body><h1>Log in</h1><p>Please log in.</p></body></html>');
    expect(rules(login)).toContain('html/no-article');
    expect(login.text).toContain('Please log in.');
  });

  test('control characters are named and kept', () => {
    const document = readText(`The mayor said yes.\u0007 ${'And she said it again. '.repeat(10)}`);
    expect(document.text).toContain('\u0007');
    expect(document.issues).toMatchObject([{ rule: 'text/control-character', span: { start: 19, end: 20 } }]);
  });
});
