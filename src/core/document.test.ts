import { describe, expect, it } from 'vitest';
import { Document, defineLayer } from './document.ts';
import type { Issue } from './issue.ts';

const words = defineLayer<readonly string[]>('words');
const issue: Issue = { rule: 'test/odd', message: 'Odd.', severity: 'info', span: null };

describe('Document', () => {
  it('keeps the text exactly as read and slices what a span claims', () => {
    const text = '\ufeff“No,”\r\nsaid Ana \ud83d.\0';
    const document = Document.of(text);
    expect(document.text).toBe(text);
    expect(document.slice({ start: 2, end: 5 })).toBe('No,');
  });

  it('knows of metadata only what it was told', () => {
    expect(Document.of('', { title: 'A title' }).metadata).toEqual({
      title: 'A title',
      authors: [],
      outlet: null,
      published: null,
      language: null,
      address: null,
    });
  });

  it('gives a new document with a layer and leaves the old one as it was', () => {
    const bare = Document.of('No.');
    const annotated = bare.with(words, ['No']);
    expect(annotated.get(words)).toEqual(['No']);
    expect(annotated.text).toBe(bare.text);
    expect(bare.has(words)).toBe(false);
  });

  it('replaces a layer only in the new document', () => {
    const first = Document.of('No.').with(words, ['No']);
    expect(first.with(words, []).get(words)).toEqual([]);
    expect(first.get(words)).toEqual(['No']);
  });

  it('collects issues in order without changing the old document', () => {
    const first = Document.of('').withIssues(issue);
    const second = first.withIssues({ ...issue, rule: 'test/odder' });
    expect(second.issues.map(({ rule }) => rule)).toEqual(['test/odd', 'test/odder']);
    expect(first.issues).toEqual([issue]);
    expect(first.withIssues()).toBe(first);
  });

  it('takes on what is known of it, and keeps the rest', () => {
    const first = Document.of('No.', { title: 'No', outlet: 'The Lenz Courier' }).with(words, ['No']);
    const second = first.withMetadata({ published: '2024-11-28' });
    expect(second.metadata).toMatchObject({ title: 'No', outlet: 'The Lenz Courier', published: '2024-11-28' });
    expect([second.get(words), first.metadata.published]).toEqual([['No'], null]);
  });

  it('is frozen', () => {
    const document = Document.of('No.') as { text: string };
    expect(() => {
      document.text = 'Yes.';
    }).toThrow(TypeError);
  });

  it('tells layers apart by identity, not by name', () => {
    const other = defineLayer<readonly string[]>('words');
    const document = Document.of('').with(words, []);
    expect(document.has(other)).toBe(false);
    expect(() => document.get(other)).toThrow("The document has no layer 'words' yet.");
  });
});
