import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatTime, type Clock } from '../core/clock.js';
import { DeskdoubleError } from '../core/errors.js';

/** Who a process is: pids are used again, a pid and its start time are not. */
interface Holder {
  readonly pid: number;
  /** Clock ticks since boot, where the system tells. */
  readonly start: string;
  /** For people. */
  readonly since?: string;
}

const WAIT_MS = 2;
const WAIT_COUNT_MAX = 250;

/**
 * Makes this process the only one that uses the folder; the function it answers gives that up. A lock whose holder is
 * gone is taken over.
 *
 * Only one who holds the claim may judge and replace a lock, so two processes cannot both take over the same stale one.
 * Claims are safe without a claim of their own: each has its own file, put up before looking for others'.
 * @throws {DeskdoubleError} DD_DATA_LOCKED
 */
export function lockFolder(folder: string, clock: Clock): () => void {
  const self: Holder = { pid: process.pid, start: startOf(process.pid) ?? '0', since: formatTime(clock.now()) };
  const path = join(folder, 'lock');
  const unclaim = claim(folder, self);
  try {
    const holder = readHolder(path);
    if (holder !== undefined && isAlive(holder)) throw locked(folder, holder);
    writeFileSync(path, `${JSON.stringify(self)}\n`);
  } finally {
    unclaim();
  }
  return () => rmSync(path, { force: true });
}

/** Waits for its turn by blocking: claims are held for a few milliseconds, and nothing else can run before the folder opens. */
function claim(folder: string, self: Holder): () => void {
  const name = `lock.${self.pid}.${self.start}`;
  const path = join(folder, name);
  const lower = (): void => rmSync(path, { force: true });
  let other: Holder | undefined;
  for (let waits = 0; waits < WAIT_COUNT_MAX; waits++) {
    writeFileSync(path, '');
    const rivals = rivalClaims(folder, name);
    if (rivals.length === 0) return lower;
    other = rivals[0]?.holder;
    // Of two who see each other the first by name stays and the other steps back, so that one gets through.
    if (rivals.some((rival) => rival.name < name)) lower();
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
  }
  lower();
  throw locked(folder, other ?? self);
}

function rivalClaims(folder: string, own: string): { name: string; holder: Holder }[] {
  return readdirSync(folder).flatMap((name) => {
    const [, pid, start = ''] = /^lock\.(\d+)\.(\d+)$/.exec(name) ?? [];
    if (pid === undefined || name === own) return [];
    const holder = { pid: Number(pid), start };
    if (isAlive(holder)) return [{ name, holder }];
    rmSync(join(folder, name), { force: true });
    return [];
  });
}

function readHolder(path: string): Holder | undefined {
  try {
    const { pid, start, since = '' } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>;
    return typeof pid === 'number' && typeof start === 'string' ? { pid, start, since } : undefined;
  } catch (error) {
    // No lock, or one that a loss of power left empty: its holder did not survive that either.
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isAlive({ pid, start }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return now === undefined || start === '0' || now === start;
}

/** Field 22 of /proc/<pid>/stat; undefined where there is none. Names may hold spaces, so it is counted from the last `)`. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function locked(folder: string, { pid, since = '' }: Holder): DeskdoubleError {
  return new DeskdoubleError(
    'DD_DATA_LOCKED',
    `the data folder ${folder} is used by the process ${pid}${since && ` since ${since}`}; stop that one, choose another folder with --data, or run with --memory`,
  );
}
