import { describe, expect, it } from 'vitest';
import { paragraphs } from './paragraphs.ts';

const words = (text: string): string[] => paragraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('takes each line as a paragraph', () => {
    expect(words('  One.\nTwo.\r\n\r\nThree.  ')).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('keeps lines that were wrapped by hand together', () => {
    const line = 'the harbour was quiet and the gulls had gone inland for';
    const text = `${line}\n${line}\n${line}\n${line}\nthe night.\n\nMorning came.`;
    expect(words(text)).toEqual([`${line}\n${line}\n${line}\n${line}\nthe night.`, 'Morning came.']);
  });

  it('finds none in white space', () => {
    expect(words(' \n\t\n')).toEqual([]);
  });
});
