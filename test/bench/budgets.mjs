/**
 * What we promise ourselves, as ratios within one run where the machine would decide otherwise. A budget whose number could
 * not be had is `not measured`; one whose subject does not exist yet says so instead of passing.
 */
const atLeast = (limit) => (value) => value >= limit;
const atMost = (limit) => (value) => value <= limit;

const times = (value) => `${value.toFixed(2)}×`;
const percent = (value) => `${(value * 100).toFixed(0)} %`;
const ms = (value) => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
const mb = (value) => `${value.toFixed(0)} MB`;

const rps = (results, scenario, lane) => results.scenarios[scenario]?.[lane]?.rps;
const ratio = (scenario, lane, otherScenario, other) => (results) =>
  divide(rps(results, scenario, lane), rps(results, otherScenario, other));

function divide(a, b) {
  return a === undefined || b === undefined ? undefined : a / b;
}

/** How much longer a request takes at the worst size than at the smallest; getting faster is no offence. */
const slowdown =
  (...scenarios) =>
  (results) => {
    const slower = scenarios.flatMap((scenario) =>
      ['deskdouble', 'deskdouble-large'].map((lane) =>
        divide(rps(results, scenario, 'deskdouble-small'), rps(results, scenario, lane)),
      ),
    );
    return slower.includes(undefined) ? undefined : Math.max(...slower) - 1;
  };
const field = (scenario, name) => (results) => results.scenarios[scenario]?.deskdouble?.[name];

const measured = [
  ['create: of Prism static', ratio('create', 'deskdouble', 'create', 'prism'), atLeast(4), '≥ 4×', times],
  ['create: of node:http', ratio('create', 'deskdouble', 'create', 'node-http'), atLeast(0.45), '≥ 45 %', percent],
  ['create, fsync: of Prism static', ratio('create', 'deskdouble-fsync', 'create', 'prism'), atLeast(2), '≥ 2×', times],
  ['get one: of Prism static', ratio('get', 'deskdouble', 'get', 'prism'), atLeast(7), '≥ 7×', times],
  ['get one: of node:http', ratio('get', 'deskdouble', 'get', 'node-http'), atLeast(0.75), '≥ 75 %', percent],
  ['unified get: of Prism static', ratio('get', 'deskdouble-unified', 'get', 'prism'), atLeast(2), '≥ 2×', times],
  ['list 50: of Prism static', ratio('list', 'deskdouble', 'list', 'prism'), atLeast(4), '≥ 4×', times],
  [
    'list 50: of node:http, prebuilt text',
    ratio('list', 'deskdouble', 'list', 'node-http-prebuilt'),
    atLeast(0.55),
    '≥ 55 %',
    percent,
  ],
  ['create: slower at more records by', slowdown('create'), atMost(0.2), '≤ 20 %', percent],
  ['filtered list: slower at more records by', slowdown('few', 'tenth'), atMost(0.3), '≤ 30 %', percent],
  ['get one, c = 100: p99', field('get100', 'p99Ms'), atMost(10), '≤ 10 ms', ms],
  ['create, c = 100: p99', field('create100', 'p99Ms'), atMost(20), '≤ 20 ms', ms],
  [
    'longest get while the state is written out, most records',
    (r) => r.compaction?.busyMaxMs,
    atMost(15),
    '≤ 15 ms',
    ms,
  ],
  ['start to first 200', (r) => r.starts?.deskdouble?.startMs, atMost(300), '≤ 300 ms', ms],
  [
    'start to first 200: of Prism',
    (r) => divide(r.starts?.deskdouble?.startMs, r.starts?.prism?.startMs),
    atMost(0.5),
    '≤ 0.5×',
    times,
  ],
  ['RSS after it', (r) => r.starts?.deskdouble?.rssMb, atMost(85), '≤ 85 MB', mb],
  ['start with most records', (r) => r.restart?.startMs, atMost(1000), '≤ 1 s', ms],
  ['RSS after it, most records', (r) => r.restart?.rssMb, atMost(250), '≤ 250 MB', mb],
  [
    'reset of a sandbox, worst of two sizes',
    (r) => r.resetMs && Math.max(...Object.values(r.resetMs)),
    atMost(5),
    '≤ 5 ms',
    ms,
  ],
];

const later = [
  ['fork and snapshot of a sandbox, all sizes', '≤ 5 ms', 'comes with forks and snapshots'],
  ['contract run of 20 operations', '≤ 1.2 s', 'comes with the contract kit'],
];

/** Judges every budget: `{ title, limit, value, verdict }`, the verdict `met`, `missed`, `not measured` or `not yet: …`. */
export function judge(results) {
  const judged = measured.map(([title, valueOf, holds, limit, print]) => {
    const value = valueOf(results);
    if (value === undefined || Number.isNaN(value)) return { title, limit, value: '–', verdict: 'not measured' };
    return { title, limit, value: print(value), verdict: holds(value) ? 'met' : 'missed' };
  });
  return [...judged, ...later.map(([title, limit, why]) => ({ title, limit, value: '–', verdict: `not yet: ${why}` }))];
}
