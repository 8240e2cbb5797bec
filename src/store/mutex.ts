import { lastly, type Awaitable } from '../core/awaitable.js';

/** Runs tasks one at a time, in the order they were handed in. */
export class Mutex {
  #busy = false;
  readonly #waiting: (() => void)[] = [];

  /** Nothing runs and nothing waits. */
  get idle(): boolean {
    return !this.#busy;
  }

  /** Runs `task` when all before it are done; at once, and without a promise if it needs none, when there are none. */
  run<T>(task: () => Awaitable<T>): Awaitable<T> {
    if (!this.#busy) return this.#hold(task);
    return new Promise<void>((resolve) => this.#waiting.push(resolve)).then(() => this.#hold(task));
  }

  #hold<T>(task: () => Awaitable<T>): Awaitable<T> {
    this.#busy = true;
    return lastly(task, () => this.#release());
  }

  #release(): void {
    // Handed over without becoming free, so that nobody slips in between.
    const next = this.#waiting.shift();
    if (next === undefined) this.#busy = false;
    else next();
  }
}
