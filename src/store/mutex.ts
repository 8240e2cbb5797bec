import type { Awaitable } from './ports.js';

/** Runs tasks one at a time, in the order they were handed in. */
export class Mutex {
  #busy = false;
  readonly #waiting: (() => void)[] = [];

  /** Nothing runs and nothing waits. */
  get idle(): boolean {
    return !this.#busy;
  }

  /** Runs `task` when all before it are done; at once when there are none. */
  async run<T>(task: () => Awaitable<T>): Promise<T> {
    if (this.#busy) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#busy = true;
    try {
      return await task();
    } finally {
      // Handed over without becoming free, so that nobody slips in between.
      const next = this.#waiting.shift();
      if (next === undefined) this.#busy = false;
      else next();
    }
  }
}
