import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { column, pdfOf, pdfWithStream, type Shown } from '../../test/pdf-writer.ts';
import type { Document } from '../core/document.ts';
import { blocks, pages } from '../core/layers.ts';
import { pdf } from './pdf.ts';

const read = async (bytes: Uint8Array): Promise<Document> => pdf.read({ bytes, name: 'test.pdf' });
const shown = (document: Document): string[] =>
  document.get(blocks).map((block) => `${block.kind}: ${document.slice(block)}`);
const rules = (document: Document): string[] => document.issues.map(({ rule }) => rule);

/** Lines about as wide as half a page. */
const left = [
  'The mayor of Eastbrook said on Monday that the',
  'harbour would be built, whatever the council and',
  'its clerk thought. “It is decided,” she said.',
  ' Others were not so sure of it. The extraordi-',
  'nary price, they said, had been kept from them',
  'by a well-known architect and his self-',
];
const right = [
  'declared friends in the town hall of Eastbrook.',
  ' Nobody from the harbour office would comment',
  'on the extraordinary price or on the architect,',
  'whose well-',
  'known towers stand in nine cities.',
];
const page: Shown[] = [
  [50, 780, 24, 'Harbour to be built'],
  [50, 760, 10, 'By Ana Bell'],
  ...column(50, 730, left),
  ...column(310, 730, right),
];

describe('a PDF', () => {
  it('is read column by column, with its words and paragraphs whole', async () => {
    const document = await read(pdfOf([page]));
    expect(shown(document)).toEqual([
      'title: Harbour to be built',
      'byline: By Ana Bell',
      'paragraph: The mayor of Eastbrook said on Monday that the harbour would be built, whatever the council and its clerk thought. “It is decided,” she said.',
      'paragraph: Others were not so sure of it. The extraordinary price, they said, had been kept from them by a well-known architect and his self-declared friends in the town hall of Eastbrook.',
      'paragraph: Nobody from the harbour office would comment on the extraordinary price or on the architect, whose well-known towers stand in nine cities.',
    ]);
    expect(document.metadata).toMatchObject({ title: 'Harbour to be built', authors: ['Ana Bell'], language: 'en' });
    expect(document.issues).toEqual([]);
  });

  it('reads columns the same when lines are drawn across the page, row by row', async () => {
    const rows = [...page].sort((a, b) => b[1] - a[1]);
    expect((await read(pdfOf([rows]))).text).toBe((await read(pdfOf([page]))).text);
  });

  it('reads a heading over both columns between what is above and below it', async () => {
    const below = [...column(50, 600, left), ...column(310, 600, right)];
    const words = shown(
      await read(
        pdfOf([[...page, [50, 630, 16, 'A second harbour is planned on the other side of the bay'], ...below]]),
      ),
    );
    expect(words.findIndex((line) => line.startsWith('heading: A second harbour'))).toBe(5);
    expect(words).toHaveLength(9);
  });

  it('leaves out running heads and page numbers, says so, and records the pages', async () => {
    const sheet = (number: number, lines: readonly string[]): Shown[] => [
      [50, 810, 8, `The Eastbrook Echo, 2${number} November`],
      ...column(50, 730, lines),
      [290, 30, 8, `- ${number} -`],
    ];
    const document = await read(
      pdfOf([sheet(1, left.slice(0, 5)), sheet(2, ['by a builder and his friends.', ...right.slice(1)])]),
    );
    expect(document.text).not.toMatch(/Echo|- 1/);
    expect(document.text).toContain('kept from them by a builder');
    expect(document.issues).toMatchObject([{ rule: 'pdf/running-head', severity: 'info' }]);
    expect(document.issues[0]?.message).toContain('4 running heads, feet and page numbers');
    const [one, two] = document.get(pages);
    expect([one?.number, two?.number]).toEqual([1, 2]);
    expect(document.text.slice(two?.start).startsWith('by a builder')).toBe(true);
    expect(document.slice({ start: one?.start ?? 0, end: one?.end ?? 0 })).toMatch(/from them$/);
  });

  it('takes title and author that the file tells only where the text has them too', async () => {
    const named = pdfOf([page], { info: '/Title (Microsoft Word - draft7.doc) /Author (harbour)' });
    expect((await read(named)).metadata).toMatchObject({ title: 'Harbour to be built', authors: ['Ana Bell'] });
    const plain = pdfOf([column(50, 700, ['Said by Kim Day', ...left])], { info: '/Author (Kim Day)' });
    expect((await read(plain)).metadata.authors).toEqual(['Kim Day']);
  });

  it('tells list items, and headings of another letter', async () => {
    const sheet: Shown[] = [
      ...column(50, 700, [...left.slice(0, 3)]),
      [50, 640, 10, 'What is next', 'F2'],
      ...column(50, 620, ['1. A crane of the largest kind, to be bought in', '   spring.', '2. A quay.']),
    ];
    expect(shown(await read(pdfOf([sheet]))).slice(1)).toEqual([
      'heading: What is next',
      'list-item: 1. A crane of the largest kind, to be bought in spring.',
      'list-item: 2. A quay.',
    ]);
  });
});

describe('bad PDFs', () => {
  it.each([
    [
      'encrypted',
      pdfOf([page], {
        trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'0a'.repeat(32)}> /U <${'0b'.repeat(32)}> >> /ID [<00> <00>]`,
      }),
    ],
    ['no-text-layer', pdfOf([[], []])],
    ['broken', Buffer.from('%PDF-1.7\nand no more')],
    ['bomb', pdfWithStream(deflateSync(Buffer.alloc(250_000_000, 32)), '/Filter /FlateDecode')],
    ['bomb', pdfWithStream(deflateSync(deflateSync(Buffer.alloc(100_000, 32))), '/Filter [/FlateDecode /FlateDecode]')],
  ])('give an error that says what to do: %s', async (rule, bytes) => {
    const document = await read(bytes);
    expect(document.text).toBe('');
    expect(document.issues).toMatchObject([{ rule: `pdf/${rule}`, severity: 'error' }]);
    if (rule === 'no-text-layer') expect(document.issues[0]?.message).toContain('OCR');
  });

  it('name the pages that are without text', async () => {
    expect(rules(await read(pdfOf([page, []])))).toEqual(['pdf/bare-page']);
  });

  it('never throw where they are cut, and read what can be found', { timeout: 60_000 }, async () => {
    const whole = pdfOf([page]);
    let good = 0;
    for (let end = 0; end < whole.length; end += end > whole.length - 60 ? 1 : 7) {
      const document = await read(whole.subarray(0, end));
      if (document.text === '') expect(document.issues[0]?.severity, `cut at ${end}`).toBe('error');
      else good++;
    }
    expect(good).toBeGreaterThan(20);
  });

  it('never throw where bytes are flipped', { timeout: 60_000 }, async () => {
    const whole = pdfOf([page]);
    for (let at = 0; at < whole.length; at += 23) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0x55;
      const document = await read(flipped);
      for (const { start, end } of document.get(blocks)) expect(document.text.slice(start, end).trim()).not.toBe('');
    }
  });

  it('of many pieces take no more than a moment', { timeout: 60_000 }, async () => {
    const many = Array.from(
      { length: 15_000 },
      (_, at): Shown => [50 + (at % 7) * 70, 800 - (at % 700), 6, `word${at}`],
    );
    const before = process.cpuUsage().user;
    await read(pdfOf([many]));
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(20_000);
  });
});
