import { describe, expect, test } from '@jest/globals';
import type { Direction } from './issues.js';
import { createValidators } from './schema.js';

const to = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const schemas = {
  Kind: { type: 'integer', enum: [1, 2], 'x-enum-varnames': ['NOTE', 'REPLY'] },
  KindInput: { oneOf: [to('Kind'), { type: 'string', minLength: 1 }] },
  KindOrNull: { anyOf: [to('KindInput'), { type: 'null' }] },
  NumberOrNull: { oneOf: [to('Kind'), { type: 'null' }] },
  Link: { type: 'object', required: ['id'], properties: { id: { type: 'integer' }, kind: to('KindOrNull') } },
  NewLink: {
    type: 'object',
    required: ['label', 'colour'],
    properties: { label: { type: 'string' }, colour: { type: 'string' }, links: { type: 'array', items: to('Links') } },
  },
  Links: { anyOf: [to('Link'), to('NewLink')] },
  LinkOrNull: { anyOf: [to('Link'), { type: 'null' }] },
  ByIdOrName: { anyOf: [{ required: ['id'] }, { required: ['name'] }] },
  LinkOrText: { anyOf: [to('Link'), { type: 'string' }, { type: 'null' }] },
  OneOfTwo: { oneOf: [{ required: ['a'] }, { required: ['b'] }, { required: ['c'] }] },
  Kept: {
    anyOf: [
      {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'integer', readOnly: true }, extra: { type: 'string' } },
      },
      { type: 'null' },
    ],
  },
  All: { type: 'array', items: { allOf: [to('Links')], required: ['id'] } },
};
const validators = createValidators({ components: { schemas } });

function issues(schema: keyof typeof schemas, value: unknown, direction: Direction = 'any'): string[] {
  return validators
    .check(`/components/schemas/${schema}`, value, direction)
    .map(({ path, keyword, message }) => `/${path.join('/')} ${keyword}: ${message}`);
}

describe('of a union is told', () => {
  test.each<[string, keyof typeof schemas, unknown, string[]]>([
    ['which numbers and names there are', 'KindInput', 9, ['/ enum: the value must be one of 1, 2, NOTE, REPLY']],
    ['the same for another type', 'KindInput', true, ['/ enum: the value must be one of 1, 2, NOTE, REPLY']],
    ['the same for an empty text', 'KindInput', '', ['/ enum: the value must be one of 1, 2, NOTE, REPLY']],
    ['the same where null may stand', 'KindOrNull', 9, ['/ enum: the value must be one of 1, 2, NOTE, REPLY']],
    ['no name where none can be sent', 'NumberOrNull', 9, ['/ enum: the value must be one of 1, 2']],
    ['what its one branch besides null says', 'LinkOrNull', { id: 'x' }, ['/id type: id must be integer, not string']],
    ['the same below it', 'LinkOrNull', { id: 1, kind: 0 }, ['/kind enum: kind must be one of 1, 2, NOTE, REPLY']],
    [
      'what the nearest branch says',
      'Links',
      { label: 1, colour: 'red' },
      ['/label type: label must be string, not integer'],
    ],
    [
      'the same in a branch that contains the union',
      'Links',
      { label: 'a', colour: 'red', links: [{ id: 'x' }] },
      ['/links/0/id type: links.0.id must be integer, not string'],
    ],
    ['which fields it needs when branches are as near', 'ByIdOrName', {}, ['/ anyOf: the value needs id or name']],
    [
      'which types it has when the value has none',
      'LinkOrText',
      5,
      ['/ type: the value must be object or string or null, not integer'],
    ],
    [
      'nothing of a branch of another type',
      'LinkOrText',
      { id: 1.5, kind: 0 },
      ['/id type: id must be integer, not number', '/kind enum: kind must be one of 1, 2, NOTE, REPLY'],
    ],
    [
      'that several branches hold',
      'OneOfTwo',
      { a: 1, b: 2 },
      ['/ oneOf: the value must match exactly one schema in oneOf'],
    ],
  ])('%s', (_, schema, value, expected) => {
    expect(issues(schema, value)).toEqual(expected);
  });
});

test('a branch that lacks only what the server writes is no failure in a request', () => {
  expect(issues('Kept', {}, 'request')).toEqual([]);
  expect(issues('Kept', {}, 'response')).toEqual(['/id required: id is required']);
});

test('what stands beside a union is still told, once', () => {
  expect(issues('All', [{ label: 'a', colour: 'red' }, { id: 'x' }])).toEqual([
    '/0/id required: 0.id is required',
    '/1/id type: 1.id must be integer, not string',
  ]);
});

test('a large value with a mistake behind one that is none is refused', () => {
  const large = { id: 1, padding: Array.from({ length: 6000 }, () => 0) };
  expect(issues('Kept', { ...large, id: 'x' }, 'request')).toEqual(['/id type: id must be integer, not string']);
  expect(issues('Kept', { padding: large.padding, extra: 1 }, 'request')).toEqual([
    '/extra type: extra must be string, not integer',
  ]);
});

test('of a long list of wrong values not all are told', () => {
  const links = (count: number): object[] => Array.from({ length: count }, () => ({ id: 1, kind: 9 }));
  expect(issues('All', links(200))).toHaveLength(100);
  expect(issues('All', links(50_000))).toEqual(['/0/kind enum: 0.kind must be one of 1, 2, NOTE, REPLY']);
});
