import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planWindows } from './windows.ts';

const LENGTH = 32;
const OVERLAP = 8;

test('law: every piece is kept once, from a window that holds it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 1, 1, 1, 2, 3), { minLength: 1, maxLength: 300 }), (gaps) => {
      const windows = planWindows(Uint8Array.from(gaps), LENGTH, OVERLAP);
      let next = 0;
      for (const { start, end, from, to } of windows) {
        expect(from).toBe(next);
        expect(start <= from && from < to && to <= end && end - start <= LENGTH).toBe(true);
        next = to;
      }
      expect(next).toBe(gaps.length);
    }),
    { seed: 5, numRuns: 400 },
  );
});

test('a window starts at a paragraph where one stands in its second half', () => {
  const gaps = new Uint8Array(60).fill(1);
  gaps[20] = 3;
  expect(planWindows(gaps, LENGTH, OVERLAP)[1]?.start).toBe(20);
});

test('neighbours share what the overlap asks for', () => {
  const windows = planWindows(new Uint8Array(200).fill(1), LENGTH, OVERLAP);
  windows.slice(1).forEach(({ start }, i) => {
    expect((windows[i]?.end as number) - start).toBeGreaterThanOrEqual(OVERLAP);
  });
});
