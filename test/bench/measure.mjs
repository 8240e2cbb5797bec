/** The measurements. Every one gives medians over interleaved rounds: A B C A B C …, so that drift hits all alike. */
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { call } from './load.mjs';
import { residentMb } from './processes.mjs';
import { createRequests, getRequests, startDeskdouble, stopLane } from './servers.mjs';
import { fewPositions } from './records.mjs';

export const SCENARIOS = [
  { id: 'get', group: 'get', title: 'get one' },
  { id: 'list', group: 'list', title: 'list 50' },
  { id: 'few', group: 'filter', title: 'list 50, filter that 60 records match' },
  { id: 'tenth', group: 'filter', title: 'list 50, filter that a tenth matches' },
  { id: 'create', group: 'create', title: 'create', expect: 201 },
  { id: 'get100', group: 'tail', title: 'get one, c = 100', requests: 'get', connections: 100 },
  { id: 'create100', group: 'tail', title: 'create, c = 100', requests: 'create', connections: 100, expect: 201 },
];
/** The tail is asked of those whose budget it is, and of two to judge it by. */
const TAIL_LANES = ['deskdouble', 'deskdouble-fsync', 'node-http', 'prism'];

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Median of each number of the rounds' results. */
function medians(rounds) {
  return Object.fromEntries(Object.keys(rounds[0]).map((key) => [key, median(rounds.map((round) => round[key]))]));
}

/** Starts and stops every server once a round: spawn to first 200, and what is resident right after it. */
export async function measureStarts({ starters, rounds, log }) {
  const seen = new Map(starters.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { id, start } of starters) {
      const lane = await attempt(start, (reason) => log(`${id} did not start: ${reason}`));
      if (lane === undefined) continue;
      seen.get(id).push({ startMs: lane.startMs, rssMb: residentMb(lane.child.pid) ?? NaN });
      await stopLane(lane);
    }
  }
  const entries = [...seen].filter(([, results]) => results.length > 0);
  return Object.fromEntries(entries.map(([id, results]) => [id, medians(results)]));
}

/** Fills an empty Deskdouble over its own API until it holds `lane.size` tickets, and says what to ask of it. */
export async function populate(lane, client) {
  const base = `${lane.origin}${lane.collection}`;
  const customerId = await createCustomer(lane);
  const create = createRequests(lane.collection, customerId);
  const job = { port: lane.port, headers: lane.headers, requests: create, countMax: lane.size, collectIds: true };
  const { ids, rps } = await client.run({ ...job, expect: 201, limitMs: 120_000 });
  if (ids.length < lane.size) throw new Error(`only ${ids.length} of ${lane.size} tickets were created in time`);
  const open = { method: 'PATCH', headers: lane.headers, body: '{"status":"open"}' };
  for (const position of fewPositions(lane.size)) await must(call(`${base}/${ids[position]}`, open), 200);
  lane.requests = { ...lane.requests, get: getRequests(lane.collection, ids), create };
  lane.unified.requests = { get: getRequests(lane.unified.collection, ids, lane.unified.query) };
  return rps;
}

async function createCustomer(lane) {
  const url = `${lane.origin}${lane.collection.replace(/tickets$/, 'customers')}`;
  const body = JSON.stringify({ name: 'Bench Customer', email: 'bench@example.com' });
  return JSON.parse(await must(call(url, { method: 'POST', headers: lane.headers, body }), 201)).id;
}

async function must(answer, expected) {
  const { status, text } = await answer;
  if (status !== expected) throw new Error(`expected ${expected}, got ${status}: ${text.slice(0, 200)}`);
  return text;
}

/** All tickets of a lane as it lists them, so that the peers can serve the very same text. */
export async function recordsOf(lane) {
  const records = [];
  while (records.length < lane.size) {
    const url = `${lane.origin}${lane.collection}?limit=500&offset=${records.length}`;
    const page = JSON.parse(await must(call(url, { headers: lane.headers }), 200));
    if (page.length === 0) break;
    records.push(...page);
  }
  return records;
}

/** Runs one scenario over all lanes that know it; the first round warms up and is not counted. */
export async function measureScenario({ scenario, lanes, client, rounds, sliceMs, log }) {
  const name = scenario.requests ?? scenario.id;
  const tail = scenario.group === 'tail';
  const chosen = lanes.filter((lane) => lane.requests[name] && (!tail || TAIL_LANES.includes(lane.id)));
  const seen = new Map(chosen.map((lane) => [lane.id, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const lane of chosen) {
      const results = seen.get(lane.id);
      if (results === undefined) continue;
      const result = await attempt(
        () => client.run(jobFor({ scenario, lane, requests: lane.requests[name], sliceMs })),
        (reason) => {
          log(`${lane.id} is left out of "${scenario.title}": ${reason}`);
          seen.delete(lane.id);
        },
      );
      if (round > 0 && result !== undefined) results.push(result);
    }
  }
  return Object.fromEntries([...seen].map(([id, results]) => [id, medians(results)]));
}

function jobFor({ scenario, lane, requests, sliceMs }) {
  const { connections = 10, expect = 200 } = scenario;
  const undo = expect === 201 && lane.undo !== undefined ? { undo: lane.undo } : {};
  return { port: lane.port, headers: lane.headers, requests, connections, expect, limitMs: sliceMs, ...undo };
}

/**
 * The longest wait of one patient client while the whole state is written out, beside the same without it. Undefined when
 * the control plane offers no way to ask for it.
 */
export async function measureCompaction({ lane, client, rounds }) {
  const url = `${lane.controlUrl}/compact`;
  const job = { port: lane.port, headers: lane.headers, requests: lane.requests.get, connections: 1 };
  const seen = [];
  for (let round = 0; round < rounds; round += 1) {
    const quiet = await client.run({ ...job, limitMs: 1_000 });
    const running = client.run({ ...job, limitMs: 30_000 });
    await wait(200);
    const { status } = await call(url, { method: 'POST', body: '{}' });
    client.stopEarly();
    const busy = await running;
    if (status < 200 || status > 299) return undefined;
    seen.push({ quietMaxMs: quiet.maxMs, busyMaxMs: busy.maxMs });
  }
  return medians(seen);
}

/** Stops a filled server cleanly and starts it again on the same data, as often as asked; also hands over the last one. */
export async function measureRestarts({ lane, options, rounds }) {
  const seen = [];
  let running = lane;
  for (let round = 0; round < rounds; round += 1) {
    if (!(await stopLane(running))) throw new Error('it did not stop by itself');
    running = await startDeskdouble(options);
    seen.push({ startMs: running.startMs, rssMb: residentMb(running.child.pid) ?? NaN });
  }
  return { running, restart: medians(seen) };
}

const WARM_UP_RESETS = 5;

/**
 * Takes a filled server back to its first state, once: what is gone cannot be reset again. A small sandbox is reset before,
 * so that the one time counted is not also the first time the code runs. Undefined when it cannot be done.
 */
export async function measureReset(lane) {
  const sandboxes = `${lane.controlUrl}/sandboxes`;
  await call(sandboxes, { method: 'POST', body: JSON.stringify({ name: 'warm-up' }) });
  for (let round = 0; round < WARM_UP_RESETS; round += 1) {
    await call(`${sandboxes}/warm-up/reset`, { method: 'POST', body: '{}' });
  }
  const startMs = performance.now();
  const { status } = await call(`${sandboxes}/default/reset`, { method: 'POST', body: '{}' });
  return status === 200 ? performance.now() - startMs : undefined;
}

/** The data folder of a lane of this run. */
export function dataFolder(folder, id) {
  return join(folder, `data-${id}`);
}

/** Does it, or says why it could not and gives undefined: one server that fails must not end the comparison. */
export async function attempt(action, onFailure) {
  try {
    return await action();
  } catch (error) {
    onFailure(
      String(error.message ?? error)
        .trim()
        .slice(0, 300),
    );
    return undefined;
  }
}
