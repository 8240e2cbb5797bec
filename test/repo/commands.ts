import { type ChildProcess, type ExecFileException, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

/** Runs a command to its end; rejects with all that it printed when it fails. */
export async function run(cwd: string, command: string, ...args: string[]): Promise<string> {
  const options = { cwd, env: cleanEnvironment(), maxBuffer: 2 ** 26 };
  const { stdout } = await promisify(execFile)(command, args, options).catch((cause: ExecFileException) => {
    throw new Error(`${cause.message}\n${cause.stdout ?? ''}`, { cause });
  });
  return stdout;
}

export interface RunningProgram {
  /** The first line it printed. */
  readonly line: string;
  /** Asks it to stop and resolves with its exit code; null when a signal ended it. */
  stop(): Promise<number | null>;
}

/** Starts a program and waits for its first line. Whoever starts it must stop it. */
export async function startProgram(cwd: string, command: string, ...args: string[]): Promise<RunningProgram> {
  const child = spawn(command, args, { cwd, env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once('exit', resolve);
    child.once('error', reject);
  });
  const line = await Promise.race([firstLine(child), exit.then(endedEarly)]);
  const stop = (): Promise<number | null> => {
    child.kill('SIGTERM');
    return exit;
  };
  return { line, stop };
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('the program has no standard output');
  const [line] = (await once(createInterface({ input: stdout }), 'line')) as [string];
  return line;
}

function endedEarly(code: number | null): never {
  throw new Error(`the program ended with ${code} before it printed a line`);
}

/** What npm and jest set for their children would reach the program under test. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(npm_|NODE_ENV$|NODE_OPTIONS$|JEST_|DESKDOUBLE_|INIT_CWD$)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
