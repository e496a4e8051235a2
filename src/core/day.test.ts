import { describe, expect, it } from 'vitest';
import { isDay } from './day.ts';

describe('isDay', () => {
  it.each(['2024-11-28', '2024-02-29', '1999-12-31'])('takes %s', (words) => {
    expect(isDay(words)).toBe(true);
  });

  it.each(['2023-02-29', '2024-13-01', '2024-1-1', '28-11-2024', '2024-11-28T08:00', '+12024-11-28', '', 'today'])(
    'refuses %j',
    (words) => {
      expect(isDay(words)).toBe(false);
    },
  );
});
