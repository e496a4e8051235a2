/** A signal that aborts with another or when its time is over. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** True where the time was over before the other signal aborted. */
  readonly isOver: boolean;
  /** Must be called: lets go of the timer and of the other signal. */
  clear(): void;
}

/** `AbortSignal.any` keeps memory for every call as long as a long-lived signal lives; `watch` has one for days. */
export function deadline(outer: AbortSignal, milliseconds: number): Deadline {
  const controller = new AbortController();
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    controller.abort();
  }, milliseconds);
  const follow = (): void => controller.abort(outer.reason);
  if (outer.aborted) follow();
  else outer.addEventListener('abort', follow, { once: true });
  return {
    signal: controller.signal,
    get isOver() {
      return isOver;
    },
    clear() {
      clearTimeout(timer);
      outer.removeEventListener('abort', follow);
    },
  };
}

/** What a promise gives, or the signal's reason as soon as it aborts; the promise itself goes on for others. */
export async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    const fail = (): void => reject(signal.reason);
    signal.addEventListener('abort', fail, { once: true });
    stop = () => signal.removeEventListener('abort', fail);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    stop();
  }
}
