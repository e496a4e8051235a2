/** How much may be under way at once. */
export interface Window {
  readonly items: number;
  /** Of what `weigh` tells, summed: nothing new is begun while it is reached. */
  readonly weight?: number;
}

/**
 * Works on several items of a source at once and gives the results in the source's order. No more of the source is asked
 * for than the window holds, so that a slow reader of the results holds the source back.
 *
 * Where the source, the work or the reader of the results fails or stops, nothing new is begun; what is under way is left
 * to its own end, and its result dropped.
 */
export async function* inOrder<T, U>(
  source: AsyncIterable<T>,
  window: Window,
  work: (item: T) => Promise<U>,
  weigh: (item: T) => number = () => 0,
): AsyncGenerator<U, void, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  const pending: { readonly result: Promise<U>; readonly weight: number }[] = [];
  let held = 0;
  /** The source's next item while it is being waited for; null at its end. */
  let next: Promise<IteratorResult<T>> | null | undefined;
  const isRoom = (): boolean =>
    pending.length < window.items && (pending.length === 0 || held < (window.weight ?? Number.POSITIVE_INFINITY));
  const begin = async (pulled: Promise<IteratorResult<T>>): Promise<void> => {
    const { done, value } = await pulled;
    next = done ? null : undefined;
    if (done) return;
    const one = { result: quiet(work(value)), weight: weigh(value) };
    held += one.weight;
    pending.push(one);
  };
  try {
    for (;;) {
      if (next === undefined && isRoom()) next = quiet(iterator.next());
      const [head] = pending;
      if (!head && !next) return;
      if (next && (!head || (await isFirst(next, head.result)))) await begin(next);
      else if (head) {
        // Taken out only when it has been dealt with: until then it takes its room.
        yield await head.result;
        pending.shift();
        held -= head.weight;
      }
    }
  } finally {
    if (next !== null) await iterator.return?.();
  }
}

const isFirst = (one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> =>
  Promise.race([one.then(() => true), other.then(() => false)]);

/** A rejection is heard of where the result is awaited, or not at all where nobody waits any more. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
