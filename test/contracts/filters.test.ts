import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unifiedOperations } from '../../src/adapter-kit/operations.js';
import type { FilterClaim } from '../../src/contract/claims/claims.js';
import { filtersOf } from '../../src/contract/claims/sides.js';
import type { Json, JsonObject } from '../../src/core/json.js';
import { adapters } from './adapters.js';
import { vendorWith } from './answers.js';
import type { SeenCall } from './fake-vendor.js';
import { loadSubject, recordsOf, REQUEST, runOperation, type Subject } from './subject.js';

const lists = Object.entries(unifiedOperations).filter(([, { method }]) => method === 'list');

describe.each(adapters)('what %s claims about filters', (name) => {
  let subject: Subject;
  beforeAll(async () => {
    subject = await loadSubject(name);
  });

  test.each(lists)(
    '%s: native ones reach the vendor, scanned ones are applied, ignored ones change nothing',
    async (id) => {
      if (!subject.isSupported(id)) return;
      const operation = subject.unifiedOperations.get(id);
      if (operation === undefined) throw new Error(`the document has no ${id}`);
      const plain = await listed(subject, id, {});
      const seen: Record<string, unknown> = {};
      const claimed: Record<string, unknown> = {};
      for (const filter of filtersOf(subject.unified, operation)) {
        claimed[filter] = kindOf(claimOf(subject, id, filter));
        seen[filter] = difference(plain, await listed(subject, id, queryOf(filter)), filter);
      }
      expect(seen).toEqual(claimed);
    },
  );
});

interface Listed {
  readonly calls: readonly SeenCall[];
  readonly ids: readonly Json[];
}

function difference(plain: Listed, filtered: Listed, filter: string): 'native' | 'scan' | 'ignored' | 'neither' {
  const sent = (calls: readonly SeenCall[]): string =>
    // How much is read at a time, and how a search narrows a scan down, is the adapter's business.
    JSON.stringify(
      calls.map(({ path, query: { limit: _, take: __, page: ___, search: ____, ...query } }) => ({ path, query })),
    );
  const isSorting = filter.startsWith('sort_by');
  const isApplied = isSorting
    ? JSON.stringify(filtered.ids) !== JSON.stringify(plain.ids)
    : filtered.ids.length < plain.ids.length;
  if (sent(plain.calls) !== sent(filtered.calls)) return 'native';
  if (isApplied) return 'scan';
  return JSON.stringify(filtered.ids) === JSON.stringify(plain.ids) ? 'ignored' : 'neither';
}

function kindOf(claim: FilterClaim | undefined): string {
  return typeof claim === 'object' ? (Object.keys(claim)[0] ?? '') : String(claim);
}

function claimOf({ claims }: Subject, id: string, filter: string): FilterClaim | undefined {
  return claims.filters[id]?.[filter] ?? claims.filters[id]?.[filter.replace(/\[.*$/, '')];
}

/** A value that no record has. */
function queryOf(filter: string): JsonObject {
  const [, parameter = '', member] = /^([^[]+)(?:\[(.+)\])?$/.exec(filter) ?? [];
  if (parameter === 'sort_by') return { sort_by: { [member ?? '']: 'desc' } };
  const value = /_at$|_date$/.test(parameter)
    ? '1970-01-01T00:00:00Z'
    : parameter.startsWith('is_')
      ? 'true'
      : (SPECIAL[filter] ?? 'nothing');
  return { [parameter]: member === undefined ? value : { [member]: value } };
}

/** Records of the samples have them all; only one of these words is not for the vendor, and not every text is an id. */
const SPECIAL: Readonly<Record<string, string>> = { 'status[name]': 'open', 'ticket[id]': '4711', ticket_id: '4711' };

async function listed(subject: Subject, id: string, filter: JsonObject): Promise<Listed> {
  const { resource } = unifiedOperations[id as keyof typeof unifiedOperations];
  const ledger = subject.claims.fields[resource]?.read;
  const isAsked = ledger?.vendor !== undefined;
  const records = isAsked ? fc.sample(recordsOf(subject, ledger), { seed: 7, numRuns: 12 }) : [];
  const vendor = vendorWith(subject, ledger, records);
  const ofTicket = 'ticket' in filter || 'ticket_id' in filter ? {} : { ticket: { id: REQUEST.ticket } };
  const answers = await runOperation(subject, id, vendor, { query: { ...ofTicket, ...filter } });
  return { calls: vendor.calls, ids: answers.map(({ unified }) => unified['id'] ?? null) };
}
