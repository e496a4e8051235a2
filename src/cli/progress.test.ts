import { expect, it } from 'vitest';
import { pace } from './progress.ts';

it('tells rate and time left once there is something to tell them from', () => {
  expect(pace(0, 10, 5000)).toBe('');
  expect(pace(4, 10, 2000)).toBe('  2.0/s  3 s left');
  expect(pace(100, 10_000, 5000)).toBe('  20/s  8 min 15 s left');
});
