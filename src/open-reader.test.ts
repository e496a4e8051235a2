import { expect, it } from 'vitest';
import { openReader } from './open-reader.ts';

it.each([-0.1, 1.5, Number.NaN])('refuses %s as a probability', async (minProbability) => {
  await expect(openReader({ minProbability })).rejects.toThrow(RangeError);
});
