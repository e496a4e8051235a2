import type { Poll } from '../../store/journal.ts';

/** What a poll brought. */
export type PollResult =
  | {
      readonly came: 'changed';
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** How many things were in it that were not there the last time. */
      readonly newItems: number;
    }
  | { readonly came: 'unchanged' }
  | {
      readonly came: 'failed';
      readonly reason: string;
      /** Milliseconds that the server asks to wait, where it says. */
      readonly retryAfter: number | null;
    };

const minute = 60_000;
const day = 24 * 60 * minute;

/** The longest that a server is obeyed that asks to wait. In milliseconds. */
const longestRetryAfter = 7 * day;

/** A source that is polled for the first time, at once. `least` is the shortest time between polls, in milliseconds. */
export function firstPoll(address: string, least: number, now: Date): Poll {
  return {
    address,
    etag: null,
    lastModified: null,
    nextAt: now.toISOString(),
    interval: Math.max(least, Math.min(15 * minute, longest(least))),
    least,
    failures: 0,
    lastAt: null,
    lastReason: null,
  };
}

/**
 * When to ask a source again: twice as often where there was something new, half as often again where there was nothing,
 * half as often after each failure; never more often than the person asked, and once a day at least unless the person
 * or the server wants longer.
 */
export function nextPoll(poll: Poll, result: PollResult, now: Date): Poll {
  const interval = Math.round(Math.min(longest(poll.least), Math.max(poll.least, poll.interval * factorOf(result))));
  const asked = result.came === 'failed' ? Math.min(result.retryAfter ?? 0, longestRetryAfter) : 0;
  const wait = Math.round(Math.max(asked, Math.min(longest(poll.least), interval * jitter(poll.address))));
  const known = result.came === 'changed' ? { etag: result.etag, lastModified: result.lastModified } : {};
  return {
    ...poll,
    ...known,
    interval,
    nextAt: new Date(now.getTime() + wait).toISOString(),
    failures: result.came === 'failed' ? poll.failures + 1 : 0,
    lastAt: now.toISOString(),
    lastReason: result.came === 'failed' ? result.reason : null,
  };
}

const longest = (least: number): number => Math.max(day, least);

function factorOf(result: PollResult): number {
  if (result.came === 'failed') return 2;
  return result.came === 'changed' && result.newItems > 0 ? 0.5 : 1.5;
}

/** 1 to 1.1, always the same for an address: sources that were added together drift apart. */
function jitter(address: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < address.length; at++) hash = Math.imul(hash ^ address.charCodeAt(at), 0x01000193);
  // FNV-1a spreads the last characters badly; one more round of mixing mends that.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return 1 + ((hash ^ (hash >>> 12)) >>> 0) / 0x1_0000_0000 / 10;
}
