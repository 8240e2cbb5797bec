import { beforeAll, describe, expect, test } from '@jest/globals';
import { isUnsupported } from '../../src/adapter-kit/adapter.js';
import { unifiedOperations } from '../../src/adapter-kit/operations.js';
import { checkClaims } from '../../src/contract/claims/check-claims.js';
import { directions } from '../../src/contract/claims/claims.js';
import { filtersOf } from '../../src/contract/claims/sides.js';
import { codecs } from '../../src/contract/codecs/index.js';
import { adapters, foldersIn } from './adapters.js';
import { loadSubject, readYaml, type Subject } from './subject.js';

test('every adapter has claims, and every claims file its adapter', () => {
  expect(adapters).toEqual(foldersIn('src/adapters'));
  expect(adapters.length).toBeGreaterThan(0);
});

describe.each(adapters)('the claims of %s', (name) => {
  let subject: Subject;
  beforeAll(async () => {
    subject = await loadSubject(name);
  });

  test('leave nothing out and add nothing', () => {
    expect(checkClaims(subject.claims, { ...subject, operations: unifiedOperations })).toEqual([]);
  });

  test('name every operation as the manifest has it', () => {
    const manifest = Object.entries(subject.adapter.operations).map(([id, operation]): [string, unknown] => [
      id,
      isUnsupported(operation) ? operation : 'supported',
    ]);
    expect(subject.claims.operations).toEqual(Object.fromEntries(manifest));
    expect(Object.keys(subject.claims.operations)).toEqual(Object.keys(unifiedOperations));
  });

  test('are about as much as the documents hold', () => {
    const { claims, unified, unifiedOperations: operations } = subject;
    const supported = Object.entries(unifiedOperations).filter(([id]) => subject.isSupported(id));
    const lists = supported.filter(([, { method }]) => method === 'list').map(([id]) => id);
    const readers = supported.filter(([, { method }]) => method === 'list' || method === 'get');
    const writers = supported.filter(([, { method }]) => method === 'create' || method === 'update');
    const ledgers = Object.values(claims.fields).flatMap((ledger) => directions.flatMap((one) => ledger[one] ?? []));
    const lines = ledgers.flatMap((ledger) => ledger.lines);
    const filters = [...operations].flatMap(([id, operation]) =>
      lists.includes(id) ? filtersOf(unified, operation) : [],
    );
    expect(Object.keys(claims.filters).sort()).toEqual(lists.sort());
    expect(ledgers).toHaveLength(new Set(readers.map(([, { resource }]) => resource)).size + writers.length);
    expect(lines.length).toBeGreaterThan(ledgers.length * 4);
    expect(filters.length).toBeGreaterThan(lists.length * 4);
  });
});

describe('the schema of claims', () => {
  test('the schema names the codecs that there are', async () => {
    const schema = (await readYaml('contracts/claims.schema.json')) as {
      $defs: { Codec: { anyOf: { enum?: string[]; required?: string[] }[] } };
    };
    const named = schema.$defs.Codec.anyOf.flatMap(({ enum: plain = [], required = [] }) => [...plain, ...required]);
    expect(named.sort()).toEqual([...Object.keys(codecs), 'first', 'rows'].sort());
  });
});
