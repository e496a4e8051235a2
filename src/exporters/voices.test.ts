import { describe, expect, it } from 'vitest';
import { readingOf } from '../../test/example-reading.ts';
import { voices } from './voices.ts';

const text = 'Ana Roe, the mayor, said yes, it is so. She said maybe. They said no. Never.';

describe('voices', () => {
  it('gathers statements by the speaker’s name, longest first, and keeps words that are no name as words', () => {
    const found = voices(
      readingOf(text, [
        { content: 'no', source: 'They', speaker: { status: 'group' } },
        { content: 'yes, it is so', source: 'Ana Roe, the mayor,', speaker: { name: 'Ana Roe' } },
        { content: 'maybe', source: 'She', speaker: { name: 'Ana Roe' } },
        { content: 'Never' },
      ]),
    );
    expect(found).toEqual([
      { label: 'Ana Roe', status: 'named', statements: [1, 2], length: 18 },
      { label: 'unknown', status: 'unknown', statements: [3], length: 5 },
      { label: '“They”', status: 'group', statements: [0], length: 2 },
    ]);
  });

  it('never takes words for a name, however alike they are', () => {
    const found = voices(
      readingOf(text, [
        { content: 'yes', source: 'Ana Roe' },
        { content: 'no', source: 'Ana Roe,' },
      ]),
    );
    expect(found.map(({ label }) => label)).toEqual(['Ana Roe', 'unknown ‹Ana Roe›']);
  });

  it('counts words that nest for the inner statement only', () => {
    const found = voices(
      readingOf('Ana said Bo said no', [
        { content: 'Bo said no', source: 'Ana', speaker: { name: 'Ana' } },
        { content: 'no', source: 'Bo', speaker: { name: 'Bo' } },
      ]),
    );
    expect(found.map(({ label, length }) => [label, length])).toEqual([
      ['Ana', 8],
      ['Bo', 2],
    ]);
  });

  it('counts what was not said or is imagined as nobody’s words; within a saying, as that speaker’s', () => {
    const found = voices(
      readingOf('Ana said Bo would say no. Cy kept silent on it.', [
        { content: 'Bo would say no', source: 'Ana', speaker: { name: 'Ana' }, standing: 'said' },
        { content: 'no', source: 'Bo', speaker: { name: 'Bo' }, standing: 'imagined' },
        { content: 'on it', source: 'Cy', speaker: { name: 'Cy' }, standing: 'not_said' },
      ]),
    );
    expect(found.map(({ label, length }) => [label, length])).toEqual([
      ['Ana', 15],
      ['Bo', 0],
      ['Cy', 0],
    ]);
  });
});
