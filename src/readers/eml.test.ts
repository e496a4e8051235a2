import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Document } from '../core/document.ts';
import { blocks } from '../core/layers.ts';
import { eml } from './eml.ts';
import { readers } from './index.ts';

const head =
  'From: Ana Roe <ana@echo.example>\r\nSubject: =?utf-8?Q?Ferry_=E2=80=9Cstays=E2=80=9D?=\r\nDate: Thu, 28 Nov 2024 08:30:00 +0100\r\nMIME-Version: 1.0\r\n';
const read = async (mail: string | Uint8Array): Promise<Document> =>
  eml.read({ bytes: Buffer.from(mail as Uint8Array), name: 'mail.eml' });
const rules = (document: Document): string[] => document.issues.map(({ rule }) => rule);

const plain = `${head}Content-Type: text/plain; charset=utf-8\r\n\r\nThe ferry stays, said Tom Hale.\r\n\r\n> Will it sail?\r\n> Nobody knows.\r\n`;
const page =
  '<html><body><h1>Ferry</h1><p>The ferry <b>stays</b>, said Tom Hale, who had waited on the quay since the morning and would not go home again.</p></body></html>';
const mixed =
  `${head}Content-Type: multipart/mixed; boundary="edge"\r\n\r\n--edge\r\nContent-Type: multipart/alternative; boundary="inner"\r\n\r\n` +
  `--inner\r\nContent-Type: text/plain\r\n\r\nOnly text\r\n--inner\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}\r\n--inner--\r\n` +
  '--edge\r\nContent-Type: application/pdf; name="plan.pdf"\r\nContent-Disposition: attachment; filename="plan.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--edge--\r\n';

describe('a mail', () => {
  it.each([
    ['eml', plain],
    ['eml', mixed],
    ['text', 'FROM: the mayor’s office\nDATE: Monday\n\nThe ferry stays.'],
    ['text', 'From: Ana Roe\nSubject: x\n\nNo address, no machine.'],
    ['text', 'Ana Roe: It stays.\nTom Hale: It sails.\n'],
  ])('is told by its headers: %s', (name, mail) => {
    expect(readers.find(({ detect }) => detect({ bytes: Buffer.from(mail), name: 'x' }))?.name).toBe(name);
  });

  it('gives subject, sender and day, and its text with quoted replies', async () => {
    const document = await read(plain);
    expect(document.metadata).toMatchObject({
      title: 'Ferry “stays”',
      authors: ['Ana Roe'],
      published: '2024-11-28T07:30:00Z',
    });
    expect(document.text).toContain('The ferry stays, said Tom Hale.');
    expect(document.text).toContain('> Will it sail?');
  });

  it('is read in its HTML part, attachments named', async () => {
    const document = await read(mixed);
    expect(document.get(blocks).map((block) => document.slice(block))).toContain(
      'The ferry stays, said Tom Hale, who had waited on the quay since the morning and would not go home again.',
    );
    expect(document.text).not.toContain('Only text');
    expect(document.issues).toMatchObject([{ rule: 'eml/attachments', severity: 'info' }]);
    expect(document.issues[0]?.message).toContain('plan.pdf');
  });

  it('falls back on the text where the HTML part shows nothing', async () => {
    expect((await read(mixed.replace(page, '<html><body></body></html>'))).text.trim()).toBe('Only text');
  });

  it('keeps the curly marks of Windows-1252', async () => {
    const mail = `${head}Content-Type: text/plain; charset=windows-1252\r\n\r\n“It stays,” – he’s sure.\r\n`;
    expect((await read(iconv.encode(mail, 'windows-1252'))).text.trim()).toBe('“It stays,” – he’s sure.');
  });
});

describe('bad mails', () => {
  it('that are encrypted say so', async () => {
    const locked = `${head}Content-Type: multipart/encrypted; boundary="edge"\r\n\r\n--edge\r\n\r\nx\r\n--edge--\r\n`;
    expect((await read(locked)).issues).toMatchObject([{ rule: 'eml/encrypted', severity: 'error' }]);
  });

  it('without a body say so', async () => {
    expect(rules(await read(`${head}\r\n`))).toEqual(['input/empty']);
  });

  it('nested without end are an issue', async () => {
    let mail = `${head}Content-Type: multipart/mixed; boundary="b0"\r\n\r\n`;
    for (let at = 0; at < 1000; at++)
      mail += `--b${at}\r\nContent-Type: multipart/mixed; boundary="b${at + 1}"\r\n\r\n`;
    expect(rules(await read(mail))).toEqual(['eml/broken']);
  });

  it('never throw where they are cut, and say that they are', async () => {
    for (let end = 0; end < mixed.length; end += 3) {
      const document = await read(mixed.slice(0, end));
      if (end > mixed.indexOf('--edge') && end < mixed.length - 12)
        expect(rules(document), `cut at ${end}`).toContain('eml/cut');
    }
  });
});
