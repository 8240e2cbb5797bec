import { own } from '../../core/json.js';
import { directions, kinds, type Claims, type FilterClaim, type Line, type OperationClaim } from './claims.js';

/** What adapters can do, side by side, as Markdown: made of their claims alone. */
export function renderMatrix(all: readonly Claims[]): string {
  const parts = [
    '# Capability matrix',
    'Made of `contracts/<adapter>/claims.yaml` by `deskdouble matrix --write`; tests hold the adapters to their claims.',
    '## Operations',
    table(['operation', ...all.map(nameOf)], operationRows(all)),
    '## Filters and orders',
    '`native`: the vendor does it. `scan`: the adapter does, over at most so many records. Otherwise nobody does, and why.',
    table(['list', 'parameter', ...all.map(nameOf)], filterRows(all)),
    '## Fields',
    ...all.flatMap(fieldParts),
  ];
  return `${parts.join('\n\n')}\n`;
}

function nameOf({ adapter }: Claims): string {
  return adapter;
}

function operationRows(all: readonly Claims[]): readonly Row[] {
  const ids = new Set(all.flatMap(({ operations }) => Object.keys(operations)));
  return [...ids].map((id) => [id, ...all.map(({ operations }) => operationCell(own(operations, id)))]);
}

function operationCell(claim: OperationClaim | undefined): string {
  if (claim === undefined) return 'not claimed';
  return claim === 'supported' ? '✓' : claim.unsupported;
}

function filterRows(all: readonly Claims[]): readonly Row[] {
  const lists = new Set(all.flatMap(({ filters }) => Object.keys(filters)));
  return [...lists].flatMap((id) => {
    const claimed = all.map(({ filters }) => own(filters, id) ?? {});
    const names = new Set(claimed.flatMap((filters) => Object.keys(filters)));
    return [...names].map((name) => [id, `\`${name}\``, ...claimed.map((filters) => filterCell(own(filters, name)))]);
  });
}

function filterCell(claim: FilterClaim | undefined): string {
  if (claim === undefined) return 'not claimed';
  if (claim === 'native') return claim;
  return 'scan' in claim ? `scan (${claim.scan.toLocaleString('en')})` : `ignored: ${claim.ignored}`;
}

function fieldParts(claims: Claims): readonly string[] {
  const losses = lossRows(claims);
  return [
    `### ${claims.adapter}`,
    table(['resource', 'direction', ...kinds], countRows(claims)),
    ...(losses.length === 0 ? [] : ['What gets lost:', table(['field', 'direction', 'why'], losses)]),
  ];
}

function countRows(claims: Claims): readonly Row[] {
  const rows = linesOf(claims).map(({ resource, direction, lines }) => [resource, direction, ...countsOf(lines)]);
  return [...rows, ['all', '', ...countsOf(linesOf(claims).flatMap(({ lines }) => lines))]];
}

function countsOf(lines: readonly Line[]): readonly string[] {
  return kinds.map((kind) => `${lines.filter((line) => line.kind === kind).length}`);
}

function lossRows(claims: Claims): readonly Row[] {
  return linesOf(claims).flatMap(({ resource, direction, lines }) =>
    lines
      .filter(({ kind }) => kind === 'lossy')
      .map(({ unified, reason = '' }) => [`\`${resource}${unified}\``, direction, reason]),
  );
}

interface Lines {
  readonly resource: string;
  readonly direction: string;
  readonly lines: readonly Line[];
}

function linesOf({ fields }: Claims): readonly Lines[] {
  return Object.entries(fields).flatMap(([resource, ledgers]) =>
    directions.flatMap((direction) => {
      const ledger = ledgers[direction];
      return ledger === undefined ? [] : [{ resource, direction, lines: ledger.lines }];
    }),
  );
}

type Row = readonly string[];

/** Columns are made equally wide, as a formatter would. */
function table(head: Row, rows: readonly Row[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  const [first = [], ...rest] = lines;
  return [first, rule, ...rest].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
