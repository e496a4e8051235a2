/** Places in the shared memory. */
const [STOPPED, RUNNING] = [0, 1];

/**
 * Stops the model in another thread between two steps. A thread that is ended while it is inside the runtime's native code
 * takes the whole process with it, so whoever ends one pulls the brake first.
 */
export class Brake {
  /** What the two threads share. */
  readonly memory: SharedArrayBuffer;
  readonly #state: Int32Array;

  constructor(memory = new SharedArrayBuffer(8)) {
    this.memory = memory;
    this.#state = new Int32Array(memory);
  }

  /** One step of the model. @throws {Error} where the brake was pulled. */
  async step<T>(work: () => Promise<T>): Promise<T> {
    // Said before it is asked: so that whoever pulls meanwhile sees the step, or the step sees the brake.
    Atomics.store(this.#state, RUNNING, 1);
    try {
      if (Atomics.load(this.#state, STOPPED) === 1) throw new Error('The model was stopped.');
      return await work();
    } finally {
      Atomics.store(this.#state, RUNNING, 0);
    }
  }

  /** Resolves when no step is under way, and none will be. False where one is still under way after so many ms. */
  async pull(patience = 60_000): Promise<boolean> {
    Atomics.store(this.#state, STOPPED, 1);
    const end = performance.now() + patience;
    while (Atomics.load(this.#state, RUNNING) === 1) {
      if (performance.now() > end) return false;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return true;
  }
}
