/**
 * How each server is started, and what is asked of it. A starter answers a *lane*: `{ id, size, child, port, headers,
 * requests, undo?, startMs }`, where `requests` maps a scenario's name to the requests sent in turn.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { clearTimeout, setTimeout } from 'node:timers';
import { setTimeout as wait } from 'node:timers/promises';
import { URL } from 'node:url';
import { call } from './load.mjs';
import { benchFolder, rootFolder, workFolder } from './paths.mjs';
import { peerFile } from './peers.mjs';
import { PAGE, ticketBodies } from './records.mjs';
import { prismDocument } from './prism-document.mjs';
import { collect, startProcess, stopProcess } from './processes.mjs';

const READY_LIMIT_MS = 30_000;
/** Requests in turn of a get scenario: enough different records to defeat a cache of the last one, few enough to encode. */
const GET_SAMPLE = 1_000;

/** A fresh folder for one run's data, below the git-ignored work folder. */
export function runFolder() {
  mkdirSync(workFolder, { recursive: true });
  return mkdtempSync(join(workFolder, 'run-'));
}

/** Starts the built program on a free port; `data` may hold an earlier run's records. */
export async function startDeskdouble({ program, data, id = 'deskdouble', size = 0, durability = 'write' }) {
  const args = ['start', '--port', '0', '--json', '--scenario', 'empty', '--no-rate-limits', '--data', data];
  const startedAtMs = performance.now();
  const child = startProcess(process.execPath, [program, ...args, '--durability', durability]);
  const ready = await firstLine(child);
  const service = ready.services.toptickets;
  const key = service.credentials.find(({ role }) => role === 'admin') ?? service.credentials[0];
  const headers = { authorization: `Bearer ${key.value}` };
  const base = new URL(service.baseUrl);
  const collection = `${base.pathname.replace(/\/$/, '')}/v1/tickets`;
  const startMs = await firstAnswer({ child, url: `${base.origin}${collection}?limit=1`, headers, startedAtMs });
  const requests = documentedRequests(collection);
  const unified = unifiedOf(ready);
  const common = { id, size, child, headers, requests, startMs, unified, undo: `${collection}/`, collection };
  return { ...common, port: Number(base.port), origin: base.origin, controlUrl: ready.controlUrl.replace(/\/$/, '') };
}

/** The same tickets through the unified API: its collection, the query that names the account, and who asks. */
function unifiedOf({ services, accounts }) {
  const account = accounts.find(({ integration }) => integration === 'toptickets');
  const { pathname } = new URL(services.truto.baseUrl);
  return {
    collection: `${pathname.replace(/\/$/, '')}/unified/ticketing/tickets`,
    query: `?integrated_account_id=${account.id}`,
    headers: { authorization: `Bearer ${services.truto.credentials[0].value}` },
  };
}

function documentedRequests(collection) {
  const get = (query) => [{ method: 'GET', path: `${collection}?${query}limit=${PAGE}` }];
  return { list: get(''), few: get('status=open&'), tenth: get('priority=high&') };
}

/** Asks for records of the ids given, spread over all of them. */
export function getRequests(collection, ids, query = '') {
  const step = Math.max(1, Math.floor(ids.length / GET_SAMPLE));
  const sample = ids.filter((_, index) => index % step === 0);
  return sample.map((id) => ({ method: 'GET', path: `${collection}/${id}${query}` }));
}

export function createRequests(collection, customerId) {
  return ticketBodies(customerId).map((body) => ({ method: 'POST', path: collection, body: JSON.stringify(body) }));
}

/** The peers that are installed, as `id` and `start()`; all serve `records`. `underLoad` spares Prism what only slows it. */
export function peers({ records, folder, underLoad }) {
  const recordsFile = join(folder, 'records.json');
  writeFileSync(recordsFile, JSON.stringify(records));
  const baseline = (kind) => (port) => [join(benchFolder, 'baselines.mjs'), kind, String(port), recordsFile];
  const common = { records, size: records.length, folder };
  const all = [
    { ...common, id: 'node-http', args: baseline('node-http'), keeps: true, scenarios: 'get list few tenth create' },
    {
      ...common,
      id: 'express',
      args: peerFile('express', 'package.json') && baseline('express'),
      scenarios: 'get list create',
    },
    { ...common, id: 'prism', args: prismArgs({ records, folder, alone: underLoad }), scenarios: 'get list create' },
    { ...common, id: 'json-server-0', args: jsonServer0({ records, folder }), ...JSON_SERVER },
    {
      ...common,
      id: 'json-server-1',
      args: jsonServer1({ records, folder }),
      ...JSON_SERVER,
      page: '_page=1&_per_page',
    },
  ];
  return all.filter(({ args }) => args !== undefined).map((peer) => ({ id: peer.id, start: () => startPeer(peer) }));
}

const JSON_SERVER = { collection: '/tickets', page: '_limit', scenarios: 'get list few tenth create' };

function prismArgs({ records, folder, alone }) {
  const program = peerFile('@stoplight/prism-cli', 'dist/index.js');
  const document = prismDocument({ source: join(rootFolder, 'openapi', 'toptickets.yaml'), records, folder, alone });
  if (program === undefined || document === undefined) return undefined;
  // Silent and in one process: its log, and the second process it forks in production to write it, would cost it speed.
  return (port) => [program, 'mock', '-p', String(port), '--multiprocess=false', '-v', 'silent', document];
}

function jsonServer0({ records, folder }) {
  const program = peerFile('json-server-0', 'lib/cli/bin.js');
  if (program === undefined) return undefined;
  return (port) => [program, '--quiet', '--host', '127.0.0.1', '--port', String(port), database(folder, '0', records)];
}

function jsonServer1({ records, folder }) {
  const program = peerFile('json-server-1', 'lib/bin.js');
  if (program === undefined) return undefined;
  return (port) => [program, '--port', String(port), database(folder, '1', records)];
}

/** Written anew for each start: json-server changes its file. */
function database(folder, name, records) {
  const file = join(folder, `json-server-${name}.json`);
  // The 1.0 beta does not start without this folder in the directory it runs in.
  mkdirSync(join(folder, 'public'), { recursive: true });
  writeFileSync(file, JSON.stringify({ tickets: records }));
  return file;
}

async function startPeer({
  id,
  size,
  args,
  records,
  folder,
  scenarios,
  keeps,
  collection = '/v1/tickets',
  page = 'limit',
}) {
  const port = await freePort();
  const argv = args(port);
  const startedAtMs = performance.now();
  const child = startProcess(process.execPath, argv, { cwd: folder });
  const list = (filter) => [{ method: 'GET', path: `${collection}?${filter}${page}=${PAGE}` }];
  const all = {
    get: getRequests(
      collection,
      records.map((record) => record.id),
    ),
    list: list(''),
    few: list('status=open&'),
    tenth: list('priority=high&'),
    create: createRequests(collection, records[0].customer_id),
  };
  const requests = Object.fromEntries(scenarios.split(' ').map((name) => [name, all[name]]));
  // json-server and Prism judge or ignore the same header that our own lanes are asked with: equal requests for all.
  const headers = { authorization: 'Bearer tt_admin_bench' };
  const url = `http://127.0.0.1:${port}${requests.get[0].path}`;
  const startMs = await firstAnswer({ child, url, headers, startedAtMs });
  return { id, size, child, port, headers, requests, startMs, ...(keeps ? { undo: `${collection}/` } : {}) };
}

export function stopLane(lane) {
  return stopProcess(lane.child);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Polls until the first 200; closely, since the waiting is what is measured. */
async function firstAnswer({ child, url, headers, startedAtMs }) {
  const stderr = collect(child.stderr);
  child.stdout.resume();
  let last = '';
  while (performance.now() - startedAtMs < READY_LIMIT_MS && child.exitCode === null) {
    const { status, text } = await call(url, { headers });
    if (status === 200) return performance.now() - startedAtMs;
    if (status !== 0) last = `${status} ${text.slice(0, 200)}`;
    await wait(2);
  }
  await stopProcess(child);
  throw new Error(`no 200 from ${url}: ${last} ${stderr()}`);
}

/** What `start --json` prints once it is ready. */
function firstLine(child) {
  return new Promise((resolve, reject) => {
    const stderr = collect(child.stderr);
    const lines = createInterface({ input: child.stdout });
    const timer = setTimeout(() => reject(new Error(`not ready in ${READY_LIMIT_MS} ms: ${stderr()}`)), READY_LIMIT_MS);
    lines.once('line', (line) => {
      clearTimeout(timer);
      lines.close();
      resolve(JSON.parse(line));
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`it ended with ${code} before it was ready: ${stderr()}`));
    });
  });
}
