/** A value that may still be on its way. In-memory work answers at once, and a request then pays for no promise. */
export type Awaitable<T> = T | PromiseLike<T>;

export function isPending<T>(value: Awaitable<T>): value is PromiseLike<T> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

/**
 * Goes on with `next` as soon as `value` is there: at once when it is already.
 * @example after(unit.get('…', key), (row) => row?.entity)
 */
export function after<T, U>(value: Awaitable<T>, next: (value: T) => Awaitable<U>): Awaitable<U> {
  return isPending(value) ? value.then(next) : next(value);
}

/** Runs `run`; whatever it throws, now or later, is answered by `rescue`. */
export function attempt<T>(run: () => Awaitable<T>, rescue: (thrown: unknown) => Awaitable<T>): Awaitable<T> {
  try {
    const value = run();
    return isPending(value) ? value.then(undefined, rescue) : value;
  } catch (thrown) {
    return rescue(thrown);
  }
}

/** Runs `run`, then `end` however it went, and answers what `run` answered. */
export function lastly<T>(run: () => Awaitable<T>, end: () => void): Awaitable<T> {
  let value: Awaitable<T>;
  try {
    value = run();
  } catch (thrown) {
    end();
    throw thrown;
  }
  if (isPending(value)) return Promise.resolve(value).finally(end);
  end();
  return value;
}

/** Runs `task` for one item after the other, each when the one before it is done. */
export function each<T>(items: readonly T[], task: (item: T) => Awaitable<void>, index = 0): Awaitable<void> {
  for (let at = index; at < items.length; at++) {
    const done = task(items[at] as T);
    if (isPending(done)) return done.then(() => each(items, task, at + 1));
  }
}
