import { describe, expect, it } from 'vitest';
import { readingOf } from '../../test/example-reading.ts';
import { voices } from './voices.ts';

const text = 'Ana Roe, the mayor, said yes, it is so. Ana Roe said maybe. They said no. Never.';

describe('voices', () => {
  it('gathers statements by name, longest first, and keeps words that are no name as words', () => {
    const found = voices(
      readingOf(text, [
        { content: 'no', source: 'They' },
        { content: 'yes, it is so', source: 'Ana Roe, the mayor,' },
        { content: 'maybe', source: 'Ana Roe' },
        { content: 'Never' },
      ]),
    );
    expect(found).toEqual([
      { label: 'Ana Roe', named: true, statements: [1, 2], length: 18 },
      { label: null, named: false, statements: [3], length: 5 },
      { label: 'They', named: false, statements: [0], length: 2 },
    ]);
  });

  it('counts words that nest for the inner statement only', () => {
    const found = voices(
      readingOf('Ana said Bo said no', [
        { content: 'Bo said no', source: 'Ana' },
        { content: 'no', source: 'Bo' },
      ]),
    );
    expect(found.map(({ label, length }) => [label, length])).toEqual([
      ['Ana', 8],
      ['Bo', 2],
    ]);
  });
});
