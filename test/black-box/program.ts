import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

export const root = join(import.meta.dirname, '../..');
export const main = join(root, 'dist/cli/main.js');
/** Long enough for a machine that is busy with other things: what takes longer hangs. */
const PATIENCE_MS = 20_000;

export interface Launch {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Program {
  /** The first line it printed. */
  readonly line: string;
  readonly pid: number;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>;
}

/** A program that was started with `--json`. */
export interface Server extends Program {
  readonly ready: Ready;
  readonly url: string;
  /** Of the service that the tests use. */
  readonly baseUrl: string;
  readonly key: string;
}

export interface Ready {
  readonly url: string;
  readonly controlUrl: string;
  readonly services: Readonly<Record<string, { baseUrl: string; credentials: { name: string; value: string }[] }>>;
  readonly accounts: readonly unknown[];
}

export interface BlackBox {
  /** Runs the program to its end. */
  run(flags: readonly string[], launch?: Launch): Promise<Ended>;
  /** Starts it and waits for its first line. */
  start(flags: readonly string[], launch?: Launch): Promise<Program>;
  /** Starts a server on a free port with `--json`. */
  serve(flags: readonly string[], launch?: Launch): Promise<Server>;
  /** A folder that does not exist yet, below one that is removed at the end. */
  folder(): Promise<string>;
}

/** Whatever is started through it is killed, and its folders removed, when the tests of the file are over. */
export function blackBox(): BlackBox {
  if (!existsSync(main)) throw new Error('dist/ is missing: run "npm run build" first');
  const alive = new Set<ChildProcess>();
  const folders: string[] = [];
  const folder = async (): Promise<string> => {
    const parent = await mkdtemp(join(tmpdir(), 'deskdouble-black-box-'));
    folders.push(parent);
    return join(parent, 'data');
  };
  const killAll = (): void => alive.forEach((child) => child.kill('SIGKILL'));
  process.once('exit', killAll);
  afterAll(() => {
    killAll();
    folders.forEach((path) => rmSync(path, { recursive: true, force: true }));
    process.removeListener('exit', killAll);
  });

  const launch = async (flags: readonly string[], { env, cwd }: Launch = {}): Promise<Launched> => {
    const child = spawn(process.execPath, [main, ...flags], {
      cwd: cwd ?? (await folder().then((path) => join(path, '..'))),
      env: { ...cleanEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    alive.add(child);
    child.once('close', () => alive.delete(child));
    return watched(child);
  };
  const start: BlackBox['start'] = async (flags, options) => {
    const launched = await launch(flags, options);
    const line = await within(launched.firstLine, () => `no first line; ${launched.stderr()}`);
    return programOf(launched, line);
  };
  return {
    folder,
    start,
    run: async (flags, options) => {
      const launched = await launch(flags, options);
      return within(launched.ended, () => `${flags.join(' ')} did not end; ${launched.stdout()}`);
    },
    serve: async (flags, options) => {
      const program = await start(['start', '--port', '0', '--json', ...flags], options);
      return serverOf(program);
    },
  };
}

/** A port that is free now, for when `--port 0` cannot be told from outside, as with `--public-url`. */
export async function freePort(): Promise<number> {
  const taker = createServer().listen(0, '127.0.0.1');
  await once(taker, 'listening');
  const { port } = taker.address() as AddressInfo;
  taker.close();
  await once(taker, 'close');
  return port;
}

interface Launched {
  readonly child: ChildProcess;
  readonly firstLine: Promise<string>;
  readonly ended: Promise<Ended>;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

function watched(child: ChildProcess): Launched {
  let stdout = '';
  let stderr = '';
  const ended = once(child, 'close').then(([code]): Ended => ({ code: code as number | null, stdout, stderr }));
  const firstLine = new Promise<string>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (stdout.includes('\n')) resolve(stdout.slice(0, stdout.indexOf('\n')));
    });
    ended.then(({ code }) => reject(new Error(`it ended with ${code} before it was ready: ${stderr}`)), reject);
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  firstLine.catch(() => undefined);
  return { child, firstLine, ended, stdout: () => stdout, stderr: () => stderr };
}

function programOf({ child, ended, stdout, stderr }: Launched, line: string): Program {
  return {
    line,
    pid: child.pid ?? 0,
    stdout,
    stderr,
    end(signal) {
      child.kill(signal);
      return within(ended, () => `it did not end after ${signal}; ${stderr()}`);
    },
  };
}

function serverOf(program: Program): Server {
  const ready = JSON.parse(program.line) as Ready;
  const { baseUrl = '', credentials = [] } = ready.services['toptickets'] ?? {};
  return { ...program, ready, url: ready.url, baseUrl, key: credentials[0]?.value ?? '' };
}

/** Rejects when `promise` takes longer than anybody would wait. */
async function within<T>(promise: Promise<T>, explain: () => string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`after ${PATIENCE_MS} ms: ${explain()}`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What npm and jest set for their children would reach the program under test. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(npm_|NODE_ENV$|NODE_OPTIONS$|JEST_|DESKDOUBLE_|INIT_CWD$)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
