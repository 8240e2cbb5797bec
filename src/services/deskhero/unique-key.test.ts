import { describe, expect, test } from '@jest/globals';
import type { Records } from '../../emulator/define-service.js';
import { slug, withUniqueKey, type KeyRule } from './unique-key.js';

const rule: KeyRule = { resource: 'forms', name: 'Contact us', separator: '-', fallback: 'form' };

/** Knows which keys are taken, whatever the case. */
function contextWith(...taken: readonly string[]): { records: Records } {
  const query: Records['query'] = async (resource, where = []) => {
    expect(resource).toBe(rule.resource);
    const [condition] = where;
    if (condition?.kind !== 'equals' || condition.ignoreCase !== true) throw new Error('another query');
    return taken.filter((key) => key === condition.value).map((unique_key) => ({ unique_key }));
  };
  return { records: { query } as Records };
}

describe('slug', () => {
  test.each([
    ['Contact us', '-', 'contact-us'],
    ['Serial number', '_', 'serial_number'],
    ['  Café & Bar!  ', '-', 'cafe-bar'],
    ['Ｆｕｌｌ width ２', '-', 'full-width-2'],
    ['プリンター', '-', ''],
    ['--', '-', ''],
  ] as const)('%j with %j is %j', (name, separator, expected) => {
    expect(slug(name, separator)).toBe(expected);
  });
});

describe('withUniqueKey', () => {
  test('makes a key of the name', async () => {
    const fields = await withUniqueKey({ name: 'Contact us', unique_key: null }, rule, contextWith());
    expect(fields).toEqual({ name: 'Contact us', unique_key: 'contact-us' });
  });

  test('counts on while the key is taken', async () => {
    const fields = await withUniqueKey({}, rule, contextWith('contact-us', 'contact-us-2'));
    expect(fields['unique_key']).toBe('contact-us-3');
  });

  test('counts on where the key is reserved', async () => {
    const reserved = new Set(['contact-us']);
    expect(await withUniqueKey({}, { ...rule, reserved }, contextWith())).toEqual({ unique_key: 'contact-us-2' });
  });

  test('falls back where the name has nothing to make a key of', async () => {
    expect(await withUniqueKey({}, { ...rule, name: '!' }, contextWith('form'))).toEqual({ unique_key: 'form-2' });
  });

  test('leaves a sent key alone, even one that is taken', async () => {
    const fields = { unique_key: 'Contact-Us' };
    expect(await withUniqueKey(fields, rule, contextWith('contact-us'))).toBe(fields);
  });

  test('leaves the key of a record that is changed', async () => {
    const before = { unique_key: 'old' };
    expect(await withUniqueKey({ a: 1 }, rule, contextWith(), before)).toEqual({ a: 1 });
    expect(await withUniqueKey({ a: 1, unique_key: null }, rule, contextWith(), before)).toEqual({ a: 1 });
  });
});
