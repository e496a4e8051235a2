import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { inShort, limits, partsIn } from '../../test/bytes-source.ts';
import { csv } from './csv.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const short = async (...given: Parameters<typeof partsIn> extends [unknown, ...infer Rest] ? Rest : never) =>
  inShort(await partsIn(csv, ...given));

describe('a table', () => {
  it('gives its articles with what the known headings say, and the line where each begins', async () => {
    const table =
      'ID;Headline;Body;Date Published;Byline;Source;URL\r\n' +
      '7;Ferry stays;"""No,"" said Ana Roe.\r\nShe left.";2024-11-28;By Tom Hale and Kim Day;Echo;https://echo.example/7\r\n\r\n' +
      '8;Ferry sails;It sailed.;28 November 2024;;;\r\n';
    expect(csv.detect(bytes(table))).toBe(true);
    const [one, two] = await partsIn(csv, table);
    expect(one).toEqual({
      place: 'line 2',
      found: {
        type: 'article',
        article: {
          id: '7',
          text: '"No," said Ana Roe.\r\nShe left.',
          claims: {
            title: 'Ferry stays',
            authors: ['Tom Hale', 'Kim Day'],
            outlet: 'Echo',
            published: '2024-11-28',
            address: 'https://echo.example/7',
          },
        },
      },
    });
    expect(two).toMatchObject({ place: 'line 5', found: { article: { claims: { published: '2024-11-28' } } } });
  });

  it.each([',', '\t', ';', '|'])('is parted by %j', async (delimiter) => {
    const table = ['text,url', 'It will sail,https://a.example', 'It sailed,https://b.example']
      .join('\n')
      .replaceAll(',', delimiter);
    expect(csv.detect(bytes(table))).toBe(true);
    expect(await short(table)).toEqual(['line 2: It will sail', 'line 3: It sailed']);
  });

  it('is read with the columns that --map names', async () => {
    const table = 'nr,kopf,inhalt,quelle\n1,Ferry,It sailed.,Echo\n';
    expect(await short(table)).toEqual(['line 1 failed records/no-mapping']);
    expect(await partsIn(csv, table, { map: { text: 'inhalt', title: 'kopf' } })).toMatchObject([
      { place: 'line 2', found: { article: { text: 'It sailed.', claims: { title: 'Ferry' } } } },
    ]);
    const [part] = await partsIn(csv, table, { map: { text: 'body' } });
    expect(part?.found).toMatchObject({ trouble: { rule: 'csv/no-such-column' } });
    expect(JSON.stringify(part)).toContain('nr, kopf, inhalt, quelle');
  });

  it('takes HTML in a cell as a page', async () => {
    const [one, two] = await short('title,content\nFerry,<p>It sailed.</p><p>It came back.</p>\nX,It is 3 < 4.');
    expect(one).toMatch(/^line 2: <!doctype html>.*<article><p>It sailed\./);
    expect(two).toBe('line 3: It is 3 < 4.');
  });

  it.each([
    ['utf-16le with a mark', iconv.encode('text,url\n“Nö”,x\n', 'utf-16le', { addBOM: true })],
    ['utf-8 with a mark', iconv.encode('text,url\n“Nö”,x\n', 'utf-8', { addBOM: true })],
    ['utf-8 that begins late', Buffer.from(`url,text\n${'x,plain\n'.repeat(20_000)}x,“Nö”\n`)],
    ['windows-1252 that begins late', iconv.encode(`url,text\n${'x,plain\n'.repeat(20_000)}x,“Nö”\n`, 'windows-1252')],
  ])('is decoded: %s', async (_, table) => {
    expect(csv.detect(table.subarray(0, 65_536))).toBe(true);
    expect((await short(table)).at(-1)).toMatch(/: “Nö”$/);
  });

  it.each([
    'The ferry, they said, will not sail, ever.\nNobody, not even Ana Roe, minded, much.\nIt sailed, late, at noon.\n',
    'Dear all,\n\nthe ferry, as you know, is late.\n',
    'Osby, Monday\n\nThe mayor said no.\n',
    'The text of the speech\n\nI have a plan, he said.\n',
    '',
    '{"id":"a","text":"x"}',
    '<p>a,b</p>',
  ])('is not seen in %j', (text) => {
    expect(csv.detect(bytes(text))).toBe(false);
  });
});

describe('bad tables', () => {
  it('name the row that is broken, and read the rest', async () => {
    expect(await short('url,text\na,one\nb\nc,x,y\nd,"two" more\n,\ne,three')).toEqual([
      'line 2: one',
      'line 3 failed csv/uneven-row',
      'line 4 failed csv/uneven-row',
      'line 5: "two" more',
      'line 6 empty records/empty-text',
      'line 7: three',
    ]);
  });

  it('lose only the line whose quotation mark is never closed', async () => {
    expect(await short('url,text\na,one\nb,"open\nc,two\nd,three\n')).toEqual([
      'line 2: one',
      'line 3 failed csv/open-quote',
      'line 4: two',
      'line 5: three',
    ]);
  });

  it('refuse a row above the limit without holding it', async () => {
    const table = `url,text\na,one\nb,"${'x'.repeat(300_000)}\nc,two\n`;
    const parts = await short(table, { limits: { ...limits, articleBytes: 100_000 } });
    expect(parts).toEqual(['line 2: one', 'line 3 refused records/too-large', 'line 4: two']);
  });

  it('pass over the parts that are to be skipped', async () => {
    expect(await short(`url,text\n${'a,one\n'.repeat(5)}`, { skip: 4 })).toEqual(['line 6: one']);
  });

  it('of single quotations are said to hold no articles', async () => {
    const parts = await short('quoteID,quotation,speaker\n1,No,Ana Roe\n2,Yes,Ana Roe\n');
    expect(parts).toEqual(['line 1 failed records/no-articles']);
  });

  it('reject with the signal’s reason', async () => {
    const stop = AbortSignal.abort(new Error('stopped'));
    await expect(partsIn(csv, 'url,text\na,b\n', { signal: stop })).rejects.toThrow('stopped');
  });

  it('that are cut anywhere keep the rows before, whatever the pieces they come in', async () => {
    const table = 'url,text\na,"one “two”\nthree"\n\nb,four\r\nc,"five"\n';
    const whole = await short(table);
    expect(whole).toHaveLength(3);
    const all = Buffer.from(table);
    for (let end = 0; end <= all.length; end++) {
      const parts = await short(all.subarray(0, end), { chunk: 1 + (end % 7) });
      const same = parts.filter((part, at) => part === whole[at]).length;
      expect(parts.length - same, `cut at ${end}`).toBeLessThanOrEqual(2);
      if (end >= all.indexOf('b,four')) expect(parts[0]).toBe(whole[0]);
    }
  });

  it('of any bytes never throw', async () => {
    const pieces = fc.array(fc.constantFrom('text', 'url', ',', ';', '\t', '"', '\n', '\r\n', 'é', 'a', '\0'), {
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          pieces.map((all) => Buffer.from(all.join(''))),
          fc.uint8Array(),
        ),
        async (any) => {
          csv.detect(any);
          for (const { place } of await partsIn(csv, any, { chunk: 5 })) expect(place).not.toBe('');
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });
});
