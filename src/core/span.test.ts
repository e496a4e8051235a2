import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPosition, covers, overlaps, span, toCodePoints } from './span.ts';

describe('spans', () => {
  it('overlap only where they share a code unit', () => {
    expect(overlaps(span(0, 3), span(2, 5))).toBe(true);
    expect(overlaps(span(0, 3), span(3, 5))).toBe(false);
    expect(overlaps(span(3, 5), span(0, 3))).toBe(false);
  });

  it('cover what lies inside them, themselves too', () => {
    expect(covers(span(0, 5), span(0, 5))).toBe(true);
    expect(covers(span(0, 5), span(1, 5))).toBe(true);
    expect(covers(span(1, 5), span(0, 5))).toBe(false);
  });

  it('sort by start, the longer first', () => {
    expect([span(2, 3), span(0, 1), span(0, 4)].sort(byPosition)).toEqual([span(0, 4), span(0, 1), span(2, 3)]);
  });
});

describe('toCodePoints', () => {
  it.each([
    ['plain text', 'Ana said no', span(4, 8), span(4, 8)],
    ['an astral character before', '😀 said', span(3, 7), span(2, 6)],
    ['astral characters inside', 'a😀😀b', span(1, 5), span(1, 3)],
    ['a lone high surrogate', '\ud83da said', span(1, 2), span(1, 2)],
    ['a lone low surrogate', '\ude00\ude00x', span(2, 3), span(2, 3)],
    ['a start inside a pair', '😀x', span(1, 3), span(1, 3)],
  ])('counts %s', (_, text, given, expected) => {
    expect(toCodePoints(text, given)).toEqual(expected);
  });

  it('agrees with a count of code points, wherever a span starts and ends', () => {
    const any = fc.string({ unit: fc.constantFrom('a', '“', '😀', '\ud83d', '\ude00'), maxLength: 20 });
    fc.assert(
      fc.property(any, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % (text.length + 1);
        const end = start + (b % (text.length - start + 1));
        const before = [...text.slice(0, start)].length;
        expect(toCodePoints(text, span(start, end))).toEqual(span(before, before + [...text.slice(start, end)].length));
      }),
      { seed: 5, numRuns: 1000 },
    );
  });
});
