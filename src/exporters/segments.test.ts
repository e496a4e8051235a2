import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../test/example-reading.ts';
import { segments } from './segments.ts';

describe('segments', () => {
  it('cuts nested spans at their boundaries, the outer one first', () => {
    const reading = readingOf('Ana said Bo said no', [
      { content: 'Bo said no', source: 'Ana', cue: 'said' },
      { content: 'no', source: 'Bo' },
    ]);
    const found = segments(reading).map(({ start, end, marks }) => [
      reading.text.slice(start, end),
      marks.map(({ role, number }) => `${role} ${number}`),
    ]);
    expect(found).toEqual([
      ['Ana', ['source 0']],
      [' ', []],
      ['said', ['cue 0']],
      [' ', []],
      ['Bo', ['content 0', 'source 1']],
      [' said ', ['content 0']],
      ['no', ['content 0', 'content 1']],
    ]);
  });

  it('covers every text once, and every span exactly, however spans overlap', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), spans, (text, pairs) => {
        const made = pairs.map(([a, b]) => {
          const [start = 0, end = 0] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y);
          return { start, end, text: text.slice(start, end) };
        });
        const [statement] = readingOf('x', [{ content: 'x' }]).statements;
        const statements = made.map((content) => ({ ...statement!, content: [content] }));
        const found = segments({ text, statements, unattributed: [] });
        expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        made.forEach((content, number) => {
          const within = found.filter(({ marks }) => marks.some((mark) => mark.number === number));
          expect(within.map(({ start, end }) => text.slice(start, end)).join('')).toBe(content.text);
        });
      }),
      { seed: 5 },
    );
  });
});
