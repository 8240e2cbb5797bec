/**
 * The built program's smoke test, without jest so that it runs under any Node:
 * `node test/repo/smoke.mjs [path of main.js]`. Prints one line and exits 0, or says what went wrong and exits 1.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PATIENCE_MS = 30_000;
const main = process.argv[2] ?? fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

const watchdog = setTimeout(() => fail(new Error(`not done after ${2 * PATIENCE_MS} ms`)), 2 * PATIENCE_MS);
const alive = new Set();
const folder = await mkdtemp(join(tmpdir(), 'deskdouble-smoke-'));
await smoke().catch(fail);
clearTimeout(watchdog);
rmSync(folder, { recursive: true });
console.log(`smoke: node ${process.version}: created, listed, read and commented; kept by kill -9; stopped cleanly`);

async function smoke() {
  const first = await start();
  const { ticket, comment } = await write(first.call);
  await end(first.child, 'SIGKILL');

  const second = await start();
  assert.deepEqual(await second.call('GET', `/v1/tickets/${ticket.id}`), ticket, 'the ticket after kill -9');
  assert.deepEqual(await second.call('GET', `/v1/tickets/${ticket.id}/comments`), [comment], 'comments after kill -9');
  await write(second.call);
  const { code, signal } = await end(second.child, 'SIGTERM');
  assert.deepEqual({ code, signal }, { code: 0, signal: null }, 'how it ended after SIGTERM');
}

async function write(call) {
  const before = await call('GET', '/v1/tickets?limit=500');
  const [customer] = await call('GET', '/v1/customers');
  assert.ok(customer, 'the first scenario has a customer');
  const sent = { customer_id: customer.id, subject: 'Smoke', description: 'Is there a fire? 🔥' };
  const ticket = await call('POST', '/v1/tickets', sent);
  assert.deepEqual({ ...ticket, ...sent }, ticket, 'the created ticket holds what was sent');
  assert.deepEqual(await call('GET', `/v1/tickets/${ticket.id}`), ticket);
  assert.equal((await call('GET', '/v1/tickets?limit=500')).length, before.length + 1, 'one ticket more is listed');
  const comment = await call('POST', `/v1/tickets/${ticket.id}/comments`, { content: 'No.' });
  assert.deepEqual(await call('GET', `/v1/tickets/${ticket.id}/comments`), [comment]);
  return { ticket, comment };
}

async function start() {
  const child = spawn(process.execPath, [main, 'start', '--port', '0', '--json', '--data', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  const line = await firstLine(child);
  const { toptickets } = JSON.parse(line).services;
  const { value } = toptickets.credentials.find(({ role }) => role === 'admin') ?? toptickets.credentials[0];
  return { child, call: caller(toptickets.baseUrl, value) };
}

async function firstLine(child) {
  const ended = once(child, 'close').then(([code]) => {
    throw new Error(`the program ended with ${code} before it was ready`);
  });
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended]);
  return line;
}

function caller(baseUrl, key) {
  return async (method, path, body) => {
    const response = await fetch(baseUrl + path, {
      method,
      headers: { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await response.text();
    assert.equal(response.status, method === 'POST' ? 201 : 200, `${method} ${path} answered ${text}`);
    return JSON.parse(text);
  };
}

async function end(child, signalName) {
  const ended = once(child, 'exit');
  child.kill(signalName);
  const [code, signal] = await ended;
  return { code, signal };
}

/** Whatever went wrong, no server and no data are left behind. */
function fail(error) {
  for (const child of alive) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
  console.error(error);
  process.exit(1);
}
