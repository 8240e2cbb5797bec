/** The only place that reads the machine's time or sets a timer. Times are milliseconds since 1970-01-01T00:00:00Z. */
export interface Clock {
  now(): number;
  /** Resolves when `ms` of this clock's time have passed; rejects with the signal's reason when aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Runs `task` after `ms` of this clock's time; call the returned function to cancel. */
  timeout(ms: number, task: () => void): () => void;
}

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
  /** Moves forward by `ms`, running every timer that falls due, in order. */
  advance(ms: number): void;
  /** Moves to `time` without running anything that lies between, as when a person sets a clock. */
  set(time: number): void;
  /** Jumps to the next timer as soon as nothing else can run, so that no test sleeps. */
  autoAdvance(on: boolean): void;
}

interface Timer {
  readonly due: number;
  readonly order: number;
  readonly task: () => void;
}

export function systemClock(): Clock {
  const timeout: Clock['timeout'] = (ms, task) => {
    const handle = setTimeout(task, ms);
    return () => clearTimeout(handle);
  };
  return { now: () => Date.now(), timeout, sleep: sleepOn(timeout) };
}

/** The system's clock moved by a constant: time runs, from another moment. */
export function offsetClock(offsetMs: number, base: Clock = systemClock()): Clock {
  return { ...base, now: () => base.now() + offsetMs };
}

/**
 * A clock that starts at `startTime` and stands still.
 * @example const clock = manualClock(Date.parse('2025-01-16T14:00:00Z')); clock.advance(60_000)
 */
export function manualClock(startTime: number): ManualClock {
  let time = startTime;
  let order = 0;
  let auto = false;
  let scheduled = false;
  const timers: Timer[] = [];

  const runDue = (until: number): void => {
    for (let timer = timers[0]; timer !== undefined && timer.due <= until; timer = timers[0]) {
      timers.shift();
      time = Math.max(time, timer.due);
      timer.task();
    }
  };
  const jumpWhenIdle = (): void => {
    if (!auto || scheduled || timers.length === 0) return;
    scheduled = true;
    // Two turns of the event loop: what was already ready to run runs first.
    setImmediate(() =>
      setImmediate(() => {
        scheduled = false;
        const next = timers[0];
        if (auto && next !== undefined) runDue(next.due);
        jumpWhenIdle();
      }),
    );
  };
  const timeout: Clock['timeout'] = (ms, task) => {
    const timer: Timer = { due: time + Math.max(0, ms), order: order++, task };
    const after = timers.findIndex((other) => other.due > timer.due);
    timers.splice(after === -1 ? timers.length : after, 0, timer);
    jumpWhenIdle();
    return () => {
      const at = timers.indexOf(timer);
      if (at !== -1) timers.splice(at, 1);
    };
  };
  return {
    now: () => time,
    timeout,
    sleep: sleepOn(timeout),
    advance(ms) {
      const until = time + ms;
      runDue(until);
      time = until;
    },
    set(newTime) {
      time = newTime;
    },
    autoAdvance(on) {
      auto = on;
      jumpWhenIdle();
    },
  };
}

function sleepOn(timeout: Clock['timeout']): Clock['sleep'] {
  return (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const onAbort = (): void => {
        cancel();
        reject(signal?.reason as Error);
      };
      const cancel = timeout(ms, () => {
        signal?.removeEventListener('abort', onAbort);
        resolve();
      });
      signal?.addEventListener('abort', onAbort, { once: true });
    });
}

/** `2025-01-16T14:00:00Z`, or with `milliseconds` `2025-01-16T14:00:00.000Z`. */
export function formatTime(time: number, precision: 'seconds' | 'milliseconds' = 'seconds'): string {
  return precision === 'milliseconds' ? new Date(time).toISOString() : formatSecond(Math.floor(time / 1000));
}

/** Everything that happens within a second is stamped with the same text: it is made once. */
const lastSecond = { second: Number.NaN, text: '' };

function formatSecond(second: number): string {
  if (second !== lastSecond.second) {
    lastSecond.text = `${new Date(second * 1000).toISOString().slice(0, 19)}Z`;
    lastSecond.second = second;
  }
  return lastSecond.text;
}

/** As in a `Date` header: `Thu, 16 Jan 2025 14:00:00 GMT`. */
export function formatHttpDate(time: number): string {
  return new Date(time).toUTCString();
}

/** Milliseconds of an ISO 8601 date-time, or undefined when the text is none. */
export function parseTime(text: string): number | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) ? parseLeapSecond(text) : time;
}

/** A minute's 61st second, which `Date` does not know, is the first of the next minute. */
function parseLeapSecond(text: string): number | undefined {
  const [, minute, rest = ''] = /^(.{10}[Tt ]\d\d:\d\d):60(.*)$/.exec(text) ?? [];
  const time = minute === undefined ? Number.NaN : Date.parse(`${minute}:59${rest}`);
  return Number.isNaN(time) ? undefined : time + 1000;
}
