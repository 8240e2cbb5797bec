import { existsSync, rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers';
import { parseArgs } from 'node:util';
import { judge } from './budgets.mjs';
import { startClient } from './load.mjs';
import * as measure from './measure.mjs';
import { benchFolder, rootFolder } from './paths.mjs';
import { installPeers } from './peers.mjs';
import { killAll } from './processes.mjs';
import { syntheticTickets } from './records.mjs';
import { render, writeReadme } from './report.mjs';
import { peers, runFolder, startDeskdouble, stopLane } from './servers.mjs';

const USAGE = `npm run bench -- [options]

  --quick               fewer, shorter rounds and smaller sizes (about a minute)
  --only <groups>       of: start, get, list, filter, create, tail, large (comma-separated)
  --json                print one JSON object instead of the report
  --write-readme        put the report into test/bench/README.md (not with --quick or --only)
  --program <file>      another build's cli/main.js, to compare with
  --no-peers            leave out what has to be installed from a registry
`;
const GROUPS = ['start', 'get', 'list', 'filter', 'create', 'tail', 'large'];
const FULL = { rounds: 5, sliceMs: 700, sizes: { small: 1_000, middle: 10_000, large: 100_000 } };
const QUICK = { rounds: 2, sliceMs: 250, sizes: { small: 500, middle: 2_000, large: 10_000 } };
/** Whatever hangs, the bench ends. */
const RUN_LIMIT_MS = 25 * 60_000;

const log = (text) => process.stderr.write(`${text}\n`);

function readOptions() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: GROUPS.join(',') },
      json: { type: 'boolean', default: false },
      'write-readme': { type: 'boolean', default: false },
      program: { type: 'string', default: join(rootFolder, 'dist', 'cli', 'main.js') },
      'no-peers': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const groups = new Set(values.only.split(','));
  for (const group of groups)
    if (!GROUPS.includes(group)) throw new Error(`--only: "${group}" is none of ${GROUPS.join(', ')}`);
  const whole = groups.size === GROUPS.length && !values.quick;
  if (values['write-readme'] && !whole) throw new Error('--write-readme needs a whole run, without --quick and --only');
  return { ...values, groups, plan: values.quick ? QUICK : FULL };
}

/** Deskdouble at every size, filled; failing to do so ends the bench, for without it there is nothing to measure. */
async function startOurLanes({ program, folder, plan, client }) {
  const { small, middle, large } = plan.sizes;
  const wanted = [
    { id: 'deskdouble', size: middle },
    { id: 'deskdouble-fsync', size: middle, durability: 'fsync', only: ['create'] },
    { id: 'deskdouble-small', size: small },
    { id: 'deskdouble-large', size: large },
  ];
  const lanes = [];
  for (const { only, ...options } of wanted) {
    const lane = await startDeskdouble({ program, data: measure.dataFolder(folder, options.id), ...options });
    const rps = await measure.populate(lane, client);
    log(`${lane.id}: ${lane.size} records created at ${Math.round(rps)}/s`);
    if (only) lane.requests = Object.fromEntries(only.map((name) => [name, lane.requests[name]]));
    lanes.push(lane);
  }
  return lanes;
}

async function startPeerLanes(starters) {
  const lanes = [];
  for (const { id, start } of starters) {
    const lane = await measure.attempt(start, (reason) => log(`${id} is not measured: ${reason}`));
    if (lane !== undefined) lanes.push(lane);
  }
  const bare = lanes.find(({ id }) => id === 'node-http');
  if (bare === undefined) return lanes;
  const prebuilt = { ...bare, id: 'node-http-prebuilt', requests: { list: [{ method: 'GET', path: '/prebuilt' }] } };
  return [...lanes, prebuilt];
}

async function measureLoads({ options, folder, results }) {
  const { plan, groups, program } = options;
  const client = startClient();
  const ours = await startOurLanes({ program, folder, plan, client });
  const records = await measure.recordsOf(ours[0]);
  const others = await startPeerLanes(peers({ records, folder, underLoad: true }));
  // The same server, asked through the unified API.
  const { requests, headers } = ours[0].unified;
  const unified = { ...ours[0], id: 'deskdouble-unified', requests, headers };
  const lanes = [...ours, unified, ...others];
  for (const scenario of measure.SCENARIOS.filter(({ group }) => groups.has(group))) {
    log(`measuring: ${scenario.title}`);
    results.scenarios[scenario.id] = await measure.measureScenario({ scenario, lanes, client, ...plan, log });
  }
  const large = ours.find(({ id }) => id === 'deskdouble-large');
  const [middle] = ours;
  await Promise.all(lanes.filter(({ child }) => child !== large.child && child !== middle.child).map(stopLane));
  if (groups.has('large')) await measureLarge({ middle, large, client, program, folder, rounds: plan.rounds, results });
  await Promise.all([middle, large].map(stopLane));
  client.close();
}

async function measureLarge({ middle, large, client, program, folder, rounds, results }) {
  log('measuring: many records');
  results.compaction = await measure.measureCompaction({ lane: large, client, rounds });
  const options = { program, data: measure.dataFolder(folder, large.id) };
  const { running, restart } = await measure.measureRestarts({ lane: large, options, rounds });
  results.restart = restart;
  const resetMs = { middle: await measure.measureReset(middle), large: await measure.measureReset(running) };
  if (!Object.values(resetMs).includes(undefined)) results.resetMs = resetMs;
  await stopLane(running);
}

async function measureAll(options, folder) {
  const { plan, groups, program, quick } = options;
  const [{ model }] = cpus();
  const run = {
    node: process.version.slice(1),
    cpu: model.trim(),
    cores: cpus().length,
    load: loadavg()[0],
    quick,
    ...plan,
  };
  const results = { run, scenarios: {} };
  if (groups.has('start')) {
    log('measuring: start');
    let starts = 0;
    const data = () => measure.dataFolder(folder, `start-${(starts += 1)}`);
    const ours = { id: 'deskdouble', start: () => startDeskdouble({ program, data: data() }) };
    const starters = [ours, ...peers({ records: syntheticTickets(plan.sizes.small), folder, underLoad: false })];
    results.starts = await measure.measureStarts({ starters, rounds: plan.rounds, log });
  }
  if ([...groups].some((group) => group !== 'start')) await measureLoads({ options, folder, results });
  return results;
}

async function main() {
  const options = readOptions();
  if (options.help) return process.stdout.write(USAGE);
  if (!existsSync(options.program)) throw new Error(`${options.program} does not exist: run "npm run build" first`);
  const folder = runFolder();
  process.once('exit', () => {
    killAll();
    rmSync(folder, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(2));
  if (!options['no-peers']) await installPeers({ log });
  setTimeout(() => fail(new Error(`not done after ${RUN_LIMIT_MS / 60_000} minutes`)), RUN_LIMIT_MS).unref();

  const results = await measureAll(options, folder);
  const budgets = judge(results);
  const report = render(results, budgets);
  process.stdout.write(options.json ? `${JSON.stringify({ ...results, budgets })}\n` : report);
  if (options['write-readme']) writeReadme(join(benchFolder, 'README.md'), report);
}

/** A missed budget is a finding and exits 0; only a bench that could not run exits 2. */
function fail(error) {
  log(`bench: ${error.message}`);
  process.exit(2);
}

await main().catch(fail);
