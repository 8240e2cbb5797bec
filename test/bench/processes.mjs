import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { clearTimeout, setTimeout } from 'node:timers';

/** Every child that may still run; whatever ends the bench, none of them outlives it. */
const alive = new Set();

/** Starts a child that is killed when the bench ends, however it ends. */
export function startProcess(command, args, { env, cwd, stdio = ['ignore', 'pipe', 'pipe'] } = {}) {
  const child = spawn(command, args, { cwd, stdio, env: { ...process.env, NODE_ENV: 'production', ...env } });
  adopt(child);
  return child;
}

/** Puts an already started child under the same care. */
export function adopt(child) {
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  child.once('error', () => alive.delete(child));
}

export function killAll() {
  for (const child of alive) child.kill('SIGKILL');
}

/** Asks a child to stop and waits; after `patienceMs` it is killed. Returns whether it stopped by itself. */
export async function stopProcess(child, { patienceMs = 20_000 } = {}) {
  if (child.exitCode !== null || child.signalCode !== null) return true;
  const exited = once(child, 'exit');
  let patient = true;
  const timer = setTimeout(() => {
    patient = false;
    child.kill('SIGKILL');
  }, patienceMs);
  child.kill('SIGTERM');
  await exited;
  clearTimeout(timer);
  return patient;
}

/** Runs a command to its end and collects what it said. */
export async function runToEnd(command, args, options) {
  const child = startProcess(command, args, options);
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('close', resolve);
  });
  return { code, stdout: stdout(), stderr: stderr() };
}

/** Keeps the last part of a stream: reading on keeps the child from blocking, the end is what explains a failure. */
export function collect(stream, limit = 20_000) {
  let text = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk) => (text = (text + chunk).slice(-limit)));
  return () => text;
}

/** Resident memory of a process in MiB, or undefined when the system does not tell. */
export function residentMb(pid) {
  try {
    const kb = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kb === undefined ? undefined : Number(kb) / 1024;
  } catch {
    return residentMbByPs(pid);
  }
}

function residentMbByPs(pid) {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
  } catch {
    return undefined;
  }
}
