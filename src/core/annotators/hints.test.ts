import { describe, expect, test } from 'vitest';
import { chanceOf, hintOf, levelOf } from './hints.ts';

describe('a chance as a word', () => {
  test.each([
    [0, '0'],
    [0.049, '0'],
    [0.05, '0.05'],
    [0.29, '0.2'],
    [0.3, '0.3'],
    [1, '0.9'],
  ])('%d', (chance, level) => {
    expect(levelOf(chance)).toBe(level);
  });
});

describe('what the model marked', () => {
  const judged = {
    known: 0.9,
    phrases: [
      { start: 0, end: 6, chance: 0.35 },
      { start: 10, end: 14, chance: 0.7 },
    ],
  };

  test.each([
    [{ start: 4, end: 8 }, 0.35],
    [{ start: 6, end: 10 }, 0],
    [{ start: 0, end: 20 }, 0.7],
  ])('is told by the best of the phrases that a span overlaps: %o', (span, chance) => {
    expect(chanceOf(judged, span)).toBe(chance);
  });

  test('is told from what it marked with a better chance', () => {
    expect([0, 0.35, 0.7].map((chance) => hintOf(judged, chance))).toEqual(['none', '0.3, not the likeliest', '0.7']);
  });
});
