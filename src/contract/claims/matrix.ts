import { own } from '../../core/json.js';
import { directions, kinds, type Claims, type FilterClaim, type Line, type OperationClaim } from './claims.js';
import { table, type Row } from './markdown-table.js';

/** What adapters can do, side by side, as Markdown: made of their claims alone. */
export function renderMatrix(all: readonly Claims[]): string {
  const names = all.map(({ adapter }) => adapter);
  const parts = [
    '# Capability matrix',
    'Made of `contracts/<adapter>/claims.yaml` by `deskdouble matrix --write`; tests hold the adapters to their claims.',
    '## Operations',
    '✓: the adapter has it. –: it does not; the reasons follow.',
    table(['operation', ...names], operationRows(all)),
    ...all.flatMap((claims) => reasonParts(claims, 'operations', unsupportedOf(claims))),
    '## Filters and orders',
    '`native`: the vendor does it. `scan`: the adapter does, over at most so many records. –: nobody does; the reasons follow.',
    table(['list', 'parameter', ...names], filterRows(all)),
    ...all.flatMap((claims) => reasonParts(claims, 'parameters', ignoredOf(claims))),
    '## Fields',
    ...all.flatMap(fieldParts),
  ];
  return `${parts.join('\n\n')}\n`;
}

const NONE = '–';

function operationRows(all: readonly Claims[]): readonly Row[] {
  const ids = [...new Set(all.flatMap(({ operations }) => Object.keys(operations)))];
  return ids.map((id) => {
    const cells = all.map(({ operations }) => operationCell(own(operations, id)));
    return [`\`${id}\``, ...cells];
  });
}

function operationCell(claim: OperationClaim | undefined): string {
  if (claim === undefined) return 'not claimed';
  return claim === 'supported' ? '✓' : NONE;
}

function filterRows(all: readonly Claims[]): readonly Row[] {
  const ids = new Set(all.flatMap(({ operations, filters }) => [...Object.keys(operations), ...Object.keys(filters)]));
  return [...ids].flatMap((id) => {
    const claimed = [...new Set(all.flatMap(({ filters }) => Object.keys(own(filters, id) ?? {})))];
    const names = claimed.filter((name) => !claimed.some((other) => other.startsWith(`${name}[`)));
    return names.map((name) => [id, `\`${name}\``, ...all.map((claims) => filterCell(claims, id, name))]);
  });
}

/** A list that the adapter does not have has no filters, and a parameter may be claimed with all of its members. */
function filterCell({ operations, filters }: Claims, id: string, name: string): string {
  const claim = filterClaim(own(filters, id) ?? {}, name);
  if (claim === undefined) return own(operations, id) === 'supported' ? 'not claimed' : '';
  if (claim === 'native') return claim;
  return 'scan' in claim ? `scan (${claim.scan.toLocaleString('en')})` : NONE;
}

function filterClaim(claims: Readonly<Record<string, FilterClaim>>, name: string): FilterClaim | undefined {
  return own(claims, name) ?? own(claims, name.replace(/\[.*$/, ''));
}

interface Reason {
  readonly what: string;
  readonly why: string;
}

function unsupportedOf({ operations }: Claims): readonly Reason[] {
  return Object.entries(operations).flatMap(([id, claim]) =>
    claim === 'supported' ? [] : [{ what: `\`${id}\``, why: claim.unsupported }],
  );
}

function ignoredOf({ filters }: Claims): readonly Reason[] {
  return Object.entries(filters).flatMap(([id, claims]) => {
    const ignored = Object.entries(claims).flatMap(([name, claim]) =>
      typeof claim === 'object' && 'ignored' in claim ? [{ what: `\`${name}\``, why: claim.ignored }] : [],
    );
    return [...byReason(ignored)].map(([why, names]) => ({ what: `${id}: ${names.join(' ')}`, why }));
  });
}

/** What has the same reason stands together. */
function byReason(reasons: readonly Reason[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { what, why } of reasons) found.set(why, [...(found.get(why) ?? []), what]);
  return found;
}

function reasonParts({ adapter }: Claims, what: string, reasons: readonly Reason[]): readonly string[] {
  const rows = [...byReason(reasons)].map(([why, whats]) => [why, whats.join(', ')]);
  if (rows.length === 0) return [];
  return [`What ${adapter} does not do:`, table(['why', what], rows)];
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
