import { setTimeout as wait } from 'node:timers/promises';
import { unlessAborted } from './deadline.ts';

/** One request at a time for each host, with a gap between the end of one and the start of the next. */
export interface Lanes {
  /** Runs `work` when it is the host's turn. `gap` in milliseconds since the last work there ended. */
  run<T>(host: string, gap: number, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
  /** Notes that a host asked to be left alone for some milliseconds; whoever runs work there must ask `pause` first. */
  leaveAlone(host: string, milliseconds: number): void;
  /** Milliseconds until the host may be asked again; 0 where it may. */
  pause(host: string): number;
}

interface Lane {
  /** Resolves when all who came before are done. Never rejects. */
  turn: Promise<unknown>;
  waiting: number;
  /** When the last work ended, in milliseconds of `performance.now()`. */
  endedAt: number;
  /** When the host may be asked again, by the same clock. */
  notBefore: number;
}

const newLane = (): Lane => ({ turn: Promise.resolve(), waiting: 0, endedAt: -Infinity, notBefore: -Infinity });

/** Hosts that are remembered although nobody waits for them; those that rested longest are forgotten first. */
const most = 1000;

export function openLanes(): Lanes {
  const lanes = new Map<string, Lane>();
  return {
    async run(host, gap, signal, work) {
      signal.throwIfAborted();
      const lane = lanes.get(host) ?? newLane();
      remember(lanes, host, lane);
      const before = lane.turn;
      let finish = (): void => {};
      // Who gives up waiting must not let the next one pass those before.
      lane.turn = Promise.all([before, new Promise<void>((done) => (finish = done))]);
      lane.waiting++;
      try {
        await unlessAborted(before, signal);
        await rest(lane.endedAt + gap - performance.now(), signal);
        return await work().finally(() => (lane.endedAt = performance.now()));
      } finally {
        lane.waiting--;
        finish();
      }
    },
    leaveAlone(host, milliseconds) {
      const lane = lanes.get(host) ?? newLane();
      remember(lanes, host, lane);
      lane.notBefore = Math.max(lane.notBefore, performance.now() + milliseconds);
    },
    pause: (host) => Math.max(0, (lanes.get(host)?.notBefore ?? 0) - performance.now()),
  };
}

/** Puts the host last in the map's order, and forgets the first idle ones where there are too many. */
function remember(lanes: Map<string, Lane>, host: string, lane: Lane): void {
  lanes.delete(host);
  lanes.set(host, lane);
  if (lanes.size <= most) return;
  for (const [name, { waiting }] of lanes) {
    if (waiting === 0 && name !== host) lanes.delete(name);
    if (lanes.size <= most) return;
  }
}

/** Waits; rejects with the signal's reason. */
export async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds > 0) await wait(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());
}
