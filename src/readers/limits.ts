import type { Limits, Trouble } from './container.ts';

/** Far above any collection of news that we know, and below what fills a machine. */
export const usualLimits: Limits = {
  articleBytes: 32 * 1024 * 1024,
  totalBytes: 256 * 1024 ** 3,
  ratio: 200,
  parts: 10_000_000,
  depth: 4,
};

/** An article that is over the limit; its bytes were not kept. */
export const tooLong = (limit: number): Trouble => ({
  outcome: 'refused',
  rule: 'limit/article',
  reason: `It is longer than ${Math.floor(limit / 1024 / 1024)} MB, too long for one article. If it holds many, give it in a format that says so, such as JSON Lines.`,
});

/** A container within as many as may be. */
export const tooDeep = (depth: number): Trouble => ({
  outcome: 'refused',
  rule: 'limit/depth',
  reason: `It lies within ${depth} archives, one in another, and is an archive itself. Unpack the outer ones first.`,
});

/** A container of which no more is looked at. */
export const tooMany = (limit: number): Trouble => ({
  outcome: 'refused',
  rule: 'limit/parts',
  reason: `It holds more than ${limit.toLocaleString('en')} things; the rest was left. Split it.`,
});
