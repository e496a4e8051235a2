import { expect, test } from 'vitest';
import { blocks } from '../core/layers.ts';
import { bylineOf, text } from './text.ts';

const read = (words: string) => text.read({ bytes: new TextEncoder().encode(words), name: 'x.txt' });
const shown = (words: string): string[] => {
  const document = read(words);
  return document.get(blocks).map((block) => `${block.kind}: ${document.slice(block)}`);
};
const body = 'The mayor said on Monday that the bridge would open in spring, after two years of building.';

test('a date runs into the text', () => {
  const document = read(` date 2024-11-29 ${body}\n\nNobody objected.`);
  expect(document.metadata.published).toBe('2024-11-29');
  expect(shown(` date 2024-11-29 ${body}\n\nNobody objected.`)).toEqual([
    'dateline: date 2024-11-29',
    `paragraph: ${body}`,
    'paragraph: Nobody objected.',
  ]);
});

test.each([
  ['Bridge to open in spring', 'Bridge to open in spring'],
  ['Bridge will open in spring, mayor says.', 'Bridge will open in spring, mayor says.'],
  ['U.S. senator visits bridge in St. Mary’s.', 'U.S. senator visits bridge in St. Mary’s.'],
  ['The bridge opens. Nobody is glad.', null],
  ['On Monday,', null],
])('title line %j', (line, title) => {
  expect(read(`${line}\n\n${body}\n\n${body}`).metadata.title).toBe(title);
});

test('byline and date after the title', () => {
  const words = `Bridge to open\n\nBy Ana Bell and Tom Reed\n\nNovember 29, 2024\n\n${body}`;
  expect(read(words).metadata).toMatchObject({
    title: 'Bridge to open',
    authors: ['Ana Bell', 'Tom Reed'],
    published: '2024-11-29',
  });
  expect(shown(words).map((line) => line.split(':')[0])).toEqual(['title', 'byline', 'dateline', 'paragraph']);
});

test('bylines are names only', () => {
  expect(bylineOf('BY ANA BELL')).toEqual(['ANA BELL']);
  expect(bylineOf('By noon the square was full')).toEqual([]);
});

test('wrapped lines are one paragraph, CRLF and all', () => {
  const wrapped = body.replace(/(.{30,40}) /g, '$1\r\n');
  expect(shown(`${wrapped}\r\n\r\n${wrapped}`)).toEqual([`paragraph: ${wrapped}`, `paragraph: ${wrapped}`]);
});

test('long lines without blank lines between are paragraphs of their own', () => {
  const long = `${body} ${body}`;
  expect(shown(`${long}\n${long}\n${long}`)).toHaveLength(3);
});

test('no line breaks at all is one paragraph', () => {
  expect(shown(`${body} ${body}`)).toEqual([`paragraph: ${body} ${body}`]);
});

test('list items', () => {
  expect(shown(`${body}\n\n- One thing\n- Another thing`).slice(1)).toEqual([
    'list-item: - One thing',
    'list-item: - Another thing',
  ]);
});
