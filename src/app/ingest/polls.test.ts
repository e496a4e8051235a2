import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Poll } from '../../store/journal.ts';
import { firstPoll, nextPoll, type PollResult } from './polls.ts';

const [minute, day] = [60_000, 86_400_000];
const seed = { seed: 20241128, numRuns: 500 };
const now = new Date('2024-11-28T12:00:00Z');

const failure = (retryAfter: number | null): PollResult => ({
  came: 'failed',
  reason: 'The server had an error.',
  retryAfter,
});
const results = fc.oneof(
  fc
    .record({ newItems: fc.nat(50), etag: fc.option(fc.string()), lastModified: fc.constant(null) })
    .map((found): PollResult => ({ came: 'changed', ...found })),
  fc.constant<PollResult>({ came: 'unchanged' }),
  fc.option(fc.oneof(fc.nat(day), fc.nat(1e12))).map(failure),
);
/** Polls as they come to be: a first one, and then anything. */
const histories = fc.record({
  address: fc.webUrl(),
  least: fc.integer({ min: 1000, max: 3 * day }),
  came: fc.array(results, { maxLength: 30 }),
});
const after = ({ address, least, came }: { address: string; least: number; came: readonly PollResult[] }): Poll =>
  came.reduce((poll, result) => nextPoll(poll, result, now), firstPoll(address, least, now));
const waitOf = (poll: Poll): number => Date.parse(poll.nextAt) - now.getTime();

describe('polls', () => {
  it('are never asked for more often than the person or the server wants, and once a day unless they want longer', () => {
    fc.assert(
      fc.property(histories, results, (history, result) => {
        const poll = nextPoll(after(history), result, now);
        const wanted = result.came === 'failed' ? Math.min(result.retryAfter ?? 0, 7 * day) : 0;
        expect(waitOf(poll)).toBeGreaterThanOrEqual(Math.max(history.least, wanted));
        expect(waitOf(poll)).toBeLessThanOrEqual(Math.max(day, history.least, wanted));
        expect(poll.interval).toBeGreaterThanOrEqual(history.least);
      }),
      seed,
    );
  });

  it('are sooner after something new, later after nothing, and later still after a failure', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const poll = after(history);
        const next = (result: PollResult): number => nextPoll(poll, result, now).interval;
        const news = next({ came: 'changed', newItems: 1, etag: null, lastModified: null });
        const nothing = next({ came: 'unchanged' });
        expect(news).toBeLessThanOrEqual(poll.interval);
        expect(nothing).toBeGreaterThanOrEqual(poll.interval);
        expect(next(failure(null))).toBeGreaterThanOrEqual(nothing);
        expect(next({ came: 'changed', newItems: 0, etag: null, lastModified: null })).toBe(nothing);
      }),
      seed,
    );
  });

  it('halve, grow by half and double between their ends', () => {
    const poll: Poll = { ...firstPoll('https://a.example/feed', minute, now), interval: 60 * minute };
    expect(nextPoll(poll, { came: 'changed', newItems: 3, etag: 'e', lastModified: null }, now).interval).toBe(
      30 * minute,
    );
    expect(nextPoll(poll, { came: 'unchanged' }, now).interval).toBe(90 * minute);
    expect(nextPoll(poll, failure(null), now).interval).toBe(120 * minute);
  });

  it('count failures in a row and say the last reason', () => {
    const twice = nextPoll(nextPoll(firstPoll('https://a.example/', minute, now), failure(null), now), failure(0), now);
    expect(twice).toMatchObject({ failures: 2, lastReason: 'The server had an error.', lastAt: now.toISOString() });
    expect(nextPoll(twice, { came: 'unchanged' }, now)).toMatchObject({ failures: 0, lastReason: null });
  });

  it('remember the validators of the last answer that had a body', () => {
    const changed = { came: 'changed', newItems: 1, etag: '"7"', lastModified: null } as const;
    const poll = nextPoll(firstPoll('https://a.example/', minute, now), changed, now);
    expect(nextPoll(nextPoll(poll, { came: 'unchanged' }, now), failure(null), now).etag).toBe('"7"');
  });

  it('give the same for the same, and spread what was added together', () => {
    const waits = Array.from({ length: 200 }, (_, index) =>
      waitOf(nextPoll(firstPoll(`https://a.example/feed/${index}`, minute, now), { came: 'unchanged' }, now)),
    );
    expect(new Set(waits).size).toBeGreaterThan(190);
    expect(Math.max(...waits) / Math.min(...waits)).toBeGreaterThan(1.08);
    fc.assert(
      fc.property(histories, results, (history, result) => {
        expect(nextPoll(after(history), result, now)).toEqual(nextPoll(after(history), result, now));
      }),
      { ...seed, numRuns: 50 },
    );
  });
});
