import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import type { Document } from '../core/document.ts';
import { blocks } from '../core/layers.ts';
import { docx } from './docx.ts';
import { read, readers } from './index.ts';

/** A document of these parts, with the list of contents that every one has. */
async function zipOf(parts: Readonly<Record<string, string | Uint8Array>>, password?: string): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, part] of Object.entries({ '[Content_Types].xml': '<Types/>', ...parts }))
    await writer.add(name, new Uint8ArrayReader(typeof part === 'string' ? Buffer.from(part) : part), {
      ...(password !== undefined && name.startsWith('word/') && { password }),
    });
  return writer.close();
}

const named = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const body = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document ${named}><w:body>${inner}</w:body></w:document>`;
const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const p = (inner: string, style = ''): string =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr>${inner}</w:p>`;

const readDocx = async (inner: string, more: Record<string, string> = {}): Promise<Document> =>
  docx.read({ bytes: await zipOf({ 'word/document.xml': body(inner), ...more }), name: 'test.docx' });
const shown = (document: Document): string[] =>
  document.get(blocks).map((block) => `${block.kind}: ${document.slice(block)}`);
const rules = (document: Document): string[] => document.issues.map(({ rule }) => rule);

describe('a Word document', () => {
  it('is told from other archives', async () => {
    const kindOf = (bytes: Uint8Array) => readers.find(({ detect }) => detect({ bytes, name: 'x' }))?.name;
    expect(kindOf(await zipOf({ 'word/document.xml': body('') }))).toBe('docx');
    expect(kindOf(await zipOf({ 'xl/workbook.xml': '' }))).toBe('binary');
  });

  it('gives its paragraphs by their styles, in whatever language these are named', async () => {
    const styles = `<w:styles ${named}><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/></w:style></w:styles>`;
    const core =
      '<cp:coreProperties><dc:title>Old</dc:title><dc:creator>Tom Hale</dc:creator><dcterms:created>2020-01-01</dcterms:created></cp:coreProperties>';
    const document = await readDocx(
      p(run('The ferry'), 'Titel') +
        p(run('By Ana Roe')) +
        p(run('It will ') + run('not sail.') + '<w:r><w:br/><w:t>Never &amp; nowhere.</w:t></w:r>') +
        p(run('What next'), 'Mine') +
        p(`<w:pPr><w:numPr/></w:pPr>${run('A crane')}`) +
        p(run('No.'), 'IntenseQuote') +
        p(run('  ')),
      {
        'word/styles.xml': styles.replace(
          '</w:styles>',
          '<w:style w:styleId="IntenseQuote"><w:name w:val="Intense Quote"/></w:style></w:styles>',
        ),
        'docProps/core.xml': core,
      },
    );
    expect(shown(document)).toEqual([
      'title: The ferry',
      'byline: By Ana Roe',
      'paragraph: It will not sail.\nNever & nowhere.',
      'heading: What next',
      'list-item: A crane',
      'block-quote: No.',
    ]);
    expect(document.metadata).toMatchObject({ title: 'The ferry', authors: ['Ana Roe'], published: null });
  });

  it('takes title and author from the file where the text has none', async () => {
    const core = '<cp:coreProperties><dc:title>Ferry</dc:title><dc:creator>Tom Hale</dc:creator></cp:coreProperties>';
    const { metadata } = await readDocx(p(run('It sailed.')), { 'docProps/core.xml': core });
    expect(metadata).toMatchObject({ title: 'Ferry', authors: ['Tom Hale'] });
  });

  it('reads as if all changes were accepted, and says what it leaves out', async () => {
    const document = await readDocx(
      p(
        run('It ') +
          `<w:del>${run('did not sail')}<w:r><w:delText>never</w:delText></w:r></w:del>` +
          `<w:ins>${run('sailed')}</w:ins>${run(' at noon.')}<w:r><w:footnoteReference w:id="2"/></w:r>` +
          '<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>',
      ),
    );
    expect(document.text).toBe('It sailed at noon.');
    expect(rules(document)).toEqual(['docx/footnotes', 'docx/tracked-deletions', 'docx/hidden-text']);
  });

  it('reads the cells of tables and text boxes, each once', async () => {
    const cell = (words: string): string => `<w:tc>${p(run(words))}</w:tc>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(run('In a box'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(run('In a box'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    const document = await readDocx(
      `<w:tbl><w:tr>${cell('One')}${cell('Two')}</w:tr></w:tbl>${p(run('Before ') + box + run('after'))}`,
    );
    expect(shown(document).map((line) => line.split(': ')[1])).toEqual(['One', 'Two', 'In a box', 'Before after']);
  });

  it('finds its main part and its namespace by what the file says', async () => {
    const relations =
      '<Relationships><Relationship Type="http://x/officeDocument" Target="/word/other.xml"/></Relationships>';
    const other = body(p(run('Here.')))
      .replaceAll('w:', 'x:')
      .replace('xmlns:x:', 'xmlns:x');
    const bytes = await zipOf({ '_rels/.rels': relations, 'word/other.xml': other.replace('xmlns:w=', 'xmlns:x=') });
    expect((await read({ bytes, name: 'x' })).text).toBe('Here.');
  });
});

describe('bad Word documents', () => {
  it('that grow beyond measure are refused', async () => {
    const document = await readDocx(p(run(' '.repeat(80_000_000))));
    expect(document.issues).toMatchObject([{ rule: 'docx/bomb', severity: 'error' }]);
  });

  it('with entities that would grow without end stay small', async () => {
    const laughs = Array.from({ length: 30 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const xml = body(p(run('a&l30;b'))).replace('<w:document', `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><w:document`);
    const document = await docx.read({ bytes: await zipOf({ 'word/document.xml': xml }), name: 'x' });
    expect(document.text.length).toBeLessThan(50);
  });

  it('that are protected or have no text say so', async () => {
    const locked = await zipOf({ 'word/document.xml': body(p(run('a'))) }, 'secret');
    expect(rules(await docx.read({ bytes: locked, name: 'x' }))).toEqual(['docx/encrypted']);
    expect(rules(await docx.read({ bytes: await zipOf({ 'word/a.xml': '' }), name: 'x' }))).toEqual(['docx/broken']);
    expect(rules(await readDocx(''))).toEqual(['input/empty']);
  });

  it('whose text ends in the middle keep what there is', async () => {
    const cut = body(p(run('One.')) + p(run('Two.'))).slice(0, -40);
    const document = await docx.read({ bytes: await zipOf({ 'word/document.xml': cut }), name: 'x' });
    expect(document.text).toMatch(/^One\./);
    expect(rules(document)).toContain('docx/cut');
  });

  it('never throw where they are cut or a byte is flipped', async () => {
    const whole = await zipOf({ 'word/document.xml': body(p(run('It sailed.'))) });
    for (let at = 0; at < whole.length; at++) {
      const flipped = Uint8Array.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0x55;
      for (const bytes of [whole.subarray(0, at), flipped]) {
        const document = await docx.read({ bytes, name: 'x' });
        if (document.text.trim() === '') expect(document.issues.map(({ severity }) => severity)).toContain('error');
        else expect(document.text).toBe('It sailed.');
      }
    }
  });
});
