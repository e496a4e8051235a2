import fc from 'fast-check';
import { expect, it } from 'vitest';
import { patternOf } from './forgetting.ts';

it.each([
  ['https://courier.example/*', 'https://courier.example/a/b?c=d', true],
  ['https://courier.example/*', 'https://courier.example.net/a', false],
  ['https://courier.example/*', 'https://courier?example/a', false],
  ['*/2019/*', 'https://courier.example/2019/ferry', true],
  ['https://*.example/a', 'https://post.example/ab', false],
  ['https://post.example/?/x', 'https://post.example/1/x', true],
  ['https://post.example/?/x', 'https://post.example/12/x', false],
])('%s takes %s: %s', (pattern, address, taken) => expect(patternOf(pattern).test(address)).toBe(taken));

it('a pattern without stars and question marks takes itself and nothing else', () => {
  const plain = fc.string({ unit: 'binary' }).filter((words) => !/[*?]/.test(words));
  const holds = fc.property(plain, plain, (words, other) => {
    expect(patternOf(words).test(words)).toBe(true);
    expect(patternOf(words).test(other)).toBe(words === other);
    expect(patternOf(`${words}*`).test(words + other)).toBe(true);
  });
  fc.assert(holds, { seed: 5, numRuns: 100 });
});
