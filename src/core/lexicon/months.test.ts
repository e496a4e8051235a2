import { expect, it } from 'vitest';
import { MONTHS, monthNumber } from './months.ts';

it('numbers months by how they begin, whatever their case', () => {
  expect(['January', 'sept.', 'NOV', 'Dec', 'May'].map(monthNumber)).toEqual([1, 9, 11, 12, 5]);
  expect(MONTHS.map(monthNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

it('numbers nothing else', () => {
  expect(['', 'Ja', 'Monday', 'ünv'].map(monthNumber)).toEqual([0, 0, 0, 0]);
});
