import { describe, expect, it } from 'vitest';
import { retryAfterOf } from './statuses.ts';

const now = Date.parse('2024-11-28T08:00:00Z');

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 7 ', 7000],
    ['Thu, 28 Nov 2024 08:01:00 GMT', 60_000],
    ['Thu, 28 Nov 2024 07:00:00 GMT', 0],
    ['-5', null],
    ['1.5', null],
    ['99999999999', null],
    ['soon', null],
    ['Thu, nonsense', null],
    [undefined, null],
  ])('%s is %s', (header, milliseconds) => {
    expect(retryAfterOf(header, now)).toBe(milliseconds);
  });
});
