import { readFileSync, writeFileSync } from 'node:fs';
import { SCENARIOS } from './measure.mjs';

const TITLES = {
  deskdouble: 'Deskdouble',
  'deskdouble-fsync': 'Deskdouble, fsync',
  'deskdouble-small': 'Deskdouble',
  'deskdouble-unified': 'Deskdouble, unified API',
  'deskdouble-large': 'Deskdouble',
  'node-http': 'node:http',
  'node-http-prebuilt': 'node:http, prebuilt text',
  express: 'Express 5, no store',
  prism: 'Prism 5.12, static',
  'json-server-0': 'json-server 0.17',
  'json-server-1': 'json-server 1.0 beta',
};

/** The whole report as Markdown: it reads well in a terminal too, and the README takes it as it is. */
export function render(results, budgets) {
  const { node, cpu, cores, load, rounds, sliceMs, sizes, quick } = results.run;
  const lines = [
    `Node ${node}, ${cores} × ${cpu}; medians of ${rounds} interleaved rounds of ${sliceMs} ms; ${count(sizes.middle)} records`,
    `unless said otherwise.${quick ? ' A short run: small sizes, few rounds, so the verdicts are only a hint.' : ''}`,
    ...(load > cores / 2
      ? [`The machine was busy before the run (load ${load.toFixed(1)}): do not trust these figures.`]
      : []),
    '',
    ...table(
      ['Budget', 'Limit', 'Measured', 'Verdict'],
      budgets.map((b) => [b.title, b.limit, b.value, b.verdict]),
    ),
    ...scenarioTables(results),
    ...startTable(results),
    ...restTable(results),
  ];
  return `${lines.join('\n')}\n`;
}

function scenarioTables(results) {
  return SCENARIOS.filter(({ id }) => results.scenarios[id] !== undefined).flatMap(({ id, title }) => {
    const rows = Object.entries(results.scenarios[id]).map(([lane, r]) => [
      laneTitle(lane, results.run.sizes),
      count(r.rps),
      r.p50Ms.toFixed(2),
      r.p99Ms.toFixed(2),
      count(r.bodyBytes),
    ]);
    return [
      '',
      `**${capital(title)}**`,
      '',
      ...table(['Server', 'requests/s', 'p50 ms', 'p99 ms', 'body bytes'], rows),
    ];
  });
}

function startTable({ starts, run }) {
  if (starts === undefined) return [];
  const rows = Object.entries(starts).map(([lane, r]) => [
    laneTitle(lane, run.sizes),
    r.startMs.toFixed(0),
    r.rssMb.toFixed(0),
  ]);
  return ['', '**Start to first 200**', '', ...table(['Server', 'ms', 'RSS MB'], rows)];
}

function restTable({ restart, compaction, resetMs, run }) {
  const rows = [];
  const most = `${count(run.sizes.large)} records`;
  if (restart)
    rows.push([`start with ${most}`, `${restart.startMs.toFixed(0)} ms, RSS ${restart.rssMb.toFixed(0)} MB`]);
  if (compaction) {
    rows.push([`longest get while ${most} are written out`, `${compaction.busyMaxMs.toFixed(1)} ms`]);
    rows.push(['longest get in a second without it', `${compaction.quietMaxMs.toFixed(1)} ms`]);
  }
  if (resetMs)
    rows.push([
      `reset with ${count(run.sizes.middle)} / ${most}`,
      `${resetMs.middle.toFixed(1)} / ${resetMs.large.toFixed(1)} ms`,
    ]);
  return rows.length === 0 ? [] : ['', `**With ${most}**`, '', ...table(['What', 'Measured'], rows)];
}

function laneTitle(lane, sizes) {
  if (lane === 'deskdouble-small') return `Deskdouble, ${count(sizes.small)} records`;
  if (lane === 'deskdouble-large') return `Deskdouble, ${count(sizes.large)} records`;
  return TITLES[lane] ?? lane;
}

/** Padded, so that a terminal shows columns and prettier finds nothing to change. */
function table(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => [...row[column]].length)));
  const line = (row) =>
    `| ${row.map((cell, column) => cell + ' '.repeat(widths[column] - [...cell].length)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}

function count(value) {
  return Math.round(value).toLocaleString('en-US');
}

/** Puts the report between the two marks of the README. */
export function writeReadme(file, report) {
  const text = readFileSync(file, 'utf8');
  const marks = /(<!-- results -->)[^]*(<!-- \/results -->)/;
  if (!marks.test(text)) throw new Error(`${file} has no <!-- results --> … <!-- /results --> to fill`);
  writeFileSync(
    file,
    text.replace(marks, (_, start, end) => `${start}\n\n${report}\n${end}`),
  );
}
