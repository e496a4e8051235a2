import { expect, test } from 'vitest';
import { blocks } from '../core/layers.ts';
import { markdown } from './markdown.ts';

const read = (words: string) => markdown.read({ bytes: new TextEncoder().encode(words), name: 'x' });
const shown = (words: string): string[] => {
  const document = read(words);
  return document.get(blocks).map((block) => `${block.kind}: ${document.slice(block)}`);
};

test('kinds without their marks; the text stays as read', () => {
  const words =
    '# Dam opens #\r\n\r\nA *new* dam\r\nopened.\r\n\r\n## Voices\r\n\r\n> “It holds,”\r\n> said Ana Bell.\r\n\r\n- one\r\n- two\r\n\r\n---\r\n\r\nEnd.';
  expect(read(words).text).toBe(words);
  expect(shown(words)).toEqual([
    'title: Dam opens',
    'paragraph: A *new* dam\r\nopened.',
    'heading: Voices',
    'block-quote: “It holds,”\r\n> said Ana Bell.',
    'list-item: one',
    'list-item: two',
    'paragraph: End.',
  ]);
});

test('underlined headings', () => {
  expect(shown('Dam opens\n=========\n\nIt did.\n\nVoices\n---\n\nMany.')).toEqual([
    'title: Dam opens',
    'paragraph: It did.',
    'heading: Voices',
    'paragraph: Many.',
  ]);
});

test('front matter becomes metadata', () => {
  const document = read(
    '---\ntitle: "Dam opens"\nauthors: [Ana Bell, Tom Reed]\ndate: 2024-11-29\nlang: en-GB\n---\n\nIt did.\n',
  );
  expect(document.metadata).toMatchObject({
    title: 'Dam opens',
    authors: ['Ana Bell', 'Tom Reed'],
    published: '2024-11-29',
    language: 'en-GB',
  });
  expect(document.get(blocks)).toHaveLength(1);
});
