import { describe, expect, it } from 'vitest';
import { saidDays } from './said-days.ts';

describe('saidDays', () => {
  it.each([
    ['2024-11-28', 'day', '2024-11-28', '2024-11-29'],
    ['2024-11-25', 'week', '2024-11-25', '2024-12-02'],
    ['2024-12', 'month', '2024-12-01', '2025-01-01'],
    ['2024', 'year', '2024-01-01', '2025-01-01'],
    ['1990-01-01', 'before', null, '1990-01-01'],
  ] as const)('%s, a %s', (date, precision, from, until) => {
    expect(saidDays({ date, precision, phrase: null, decidedBy: 'day/dated' })).toEqual({ from, until });
  });

  it('is null where no day is known', () => {
    expect(saidDays({ date: null, precision: null, phrase: null, decidedBy: 'day/none' })).toBeNull();
    expect(saidDays(null)).toBeNull();
  });
});
