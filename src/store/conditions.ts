import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import type { Condition, Scalar } from './ports.js';
import { fieldReader, foldCase } from './values.js';

export type Test = (entity: JsonObject) => boolean;

/** The condition as a function of an entity. */
export function testOf(condition: Condition): Test {
  switch (condition.kind) {
    case 'equals':
      return equalsTest(condition);
    case 'in':
    case 'not-in':
      return memberTest(condition.field, condition.values, condition.kind === 'in');
    case 'range':
      return rangeTest(condition);
    case 'contains':
      return containsTest(condition);
    case 'has':
      return hasTest(condition);
    case 'item':
      return itemTest(condition);
    case 'absent':
      return absentTest(condition);
    case 'any':
      return anyTest(condition.of.map(testOf));
  }
}

/** What a condition demands of one field exactly, when it is of that sort: such a condition can be answered by an index. */
export interface Exact {
  readonly field: string;
  readonly ignoreCase: boolean;
  readonly value: Scalar;
}

export function exactOf(condition: Condition): Exact | undefined {
  switch (condition.kind) {
    case 'equals': {
      const ignoreCase = condition.ignoreCase === true && typeof condition.value === 'string';
      const value = typeof condition.value === 'string' && ignoreCase ? condition.value.toLowerCase() : condition.value;
      return { field: condition.field, ignoreCase, value };
    }
    case 'in':
      return exactly(condition.values.length === 1 ? condition.field : undefined, condition.values[0]);
    case 'absent':
      return exactly(condition.absent && condition.fields.length === 1 ? condition.fields[0] : undefined, null);
    default:
      return undefined;
  }
}

function exactly(field: string | undefined, value: Scalar | undefined): Exact | undefined {
  return field === undefined || value === undefined ? undefined : { field, ignoreCase: false, value };
}

function equalsTest({ field, value, ignoreCase }: Condition & { kind: 'equals' }): Test {
  const read = fieldReader(field);
  if (ignoreCase !== true) return (entity) => read(entity) === value;
  const folded = foldCase(value);
  return (entity) => foldCase(read(entity)) === folded;
}

function memberTest(field: string, values: readonly Scalar[], expected: boolean): Test {
  const read = fieldReader(field);
  const members = new Set<Json>(values);
  return (entity) => members.has(read(entity)) === expected;
}

function rangeTest({ field, gt, gte, lt, lte }: Condition & { kind: 'range' }): Test {
  const read = fieldReader(field);
  const within = (value: string | number): boolean =>
    holds(value, gt, (bound) => value > bound) &&
    holds(value, gte, (bound) => value >= bound) &&
    holds(value, lt, (bound) => value < bound) &&
    holds(value, lte, (bound) => value <= bound);
  return (entity) => {
    const value = read(entity);
    return (typeof value === 'string' || typeof value === 'number') && within(value);
  };
}

/** Values of another type than the bound are neither above nor below it. */
function holds(value: string | number, bound: Scalar | undefined, test: (bound: string | number) => boolean): boolean {
  if (bound === undefined) return true;
  return (typeof bound === 'string' || typeof bound === 'number') && typeof bound === typeof value && test(bound);
}

function containsTest({ fields, text }: Condition & { kind: 'contains' }): Test {
  const readers = fields.map(fieldReader);
  const wanted = text.toLowerCase();
  return (entity) =>
    readers.some((read) => {
      const value = read(entity);
      return typeof value === 'string' && value.toLowerCase().includes(wanted);
    });
}

function hasTest({ field, item, values, not }: Condition & { kind: 'has' }): Test {
  const read = fieldReader(field);
  const readItem = item === undefined ? undefined : fieldReader(item);
  const wanted = new Set<Json>(values);
  const matches = (member: Json): boolean =>
    wanted.has(member) || (readItem !== undefined && isJsonObject(member) && wanted.has(readItem(member)));
  return (entity) => {
    const members = read(entity);
    return (Array.isArray(members) && members.some(matches)) !== (not === true);
  };
}

function itemTest({ field, where, not }: Condition & { kind: 'item' }): Test {
  const read = fieldReader(field);
  const tests = where.map(testOf);
  const fits = (member: Json): boolean =>
    tests.length === 0 || (isJsonObject(member) && tests.every((test) => test(member)));
  return (entity) => {
    const members = read(entity);
    return (Array.isArray(members) && members.some(fits)) !== (not === true);
  };
}

function anyTest(tests: readonly Test[]): Test {
  return (entity) => tests.some((test) => test(entity));
}

function absentTest({ fields, absent }: Condition & { kind: 'absent' }): Test {
  const readers = fields.map(fieldReader);
  return (entity) => readers.every((read) => read(entity) === null) === absent;
}
