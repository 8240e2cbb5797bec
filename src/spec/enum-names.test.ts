import { describe, expect, test } from '@jest/globals';
import { enumNames } from './enum-names.js';
import { createValidators } from './schema.js';

const to = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const text = { type: 'string', minLength: 1 };
const schemas = {
  Kind: { type: 'integer', enum: [1, 2, 7], 'x-enum-varnames': ['NOTE', 'REPLY', 'DRAFT'] },
  KindInput: { description: 'Either.', oneOf: [to('Kind'), text] },
  Colour: { anyOf: [text, { allOf: [{ type: 'integer', enum: [0, 1], 'x-enum-varnames': ['RED', 'BLUE'] }] }] },
  NumberOnly: { oneOf: [to('Kind'), { type: 'null' }] },
  Entry: {
    allOf: [{ type: 'object', properties: { colour: to('Colour') } }],
    required: ['kind'],
    properties: {
      kind: { allOf: [to('KindInput')] },
      maybe: { anyOf: [to('KindInput'), { type: 'null' }] },
      plain: { type: 'string' },
      number: to('NumberOnly'),
      written: { readOnly: true, ...to('KindInput') },
      writtenToo: { allOf: [to('KindInput')], readOnly: true },
      children: { type: ['array', 'null'], items: to('Entry') },
    },
  },
  Either: {
    oneOf: [
      { type: 'object', required: ['by'], properties: { by: { const: 'kind' }, value: to('KindInput') } },
      { type: 'object', required: ['by'], properties: { by: { const: 'colour' }, value: to('Colour') } },
      { type: 'object', required: ['by'], properties: { by: { const: 'text' }, value: text } },
    ],
  },
  Endless: { type: 'object', properties: { next: to('Endless'), list: { type: 'array', items: to('Endless') } } },
};
const document = { components: { schemas } };
const validators = createValidators(document);

function namesOf(schema: keyof typeof schemas, ignoreCase = false): ReturnType<typeof enumNames> {
  const fits = (pointer: string, value: unknown): boolean => validators.check(pointer, value, 'request').length === 0;
  return enumNames(document, `/components/schemas/${schema}`, { ignoreCase, fits });
}

test.each(['Kind', 'NumberOnly', 'Endless'] as const)('%s offers no names', (schema) => {
  expect(namesOf(schema)).toBeUndefined();
});

describe('a name becomes its number', () => {
  test.each<[string, keyof typeof schemas, unknown, unknown]>([
    ['alone', 'KindInput', 'DRAFT', 7],
    ['in the other order', 'Colour', 'RED', 0],
    ['in a property', 'Entry', { kind: 'NOTE', plain: 'NOTE' }, { kind: 1, plain: 'NOTE' }],
    ['beside null', 'Entry', { kind: 'NOTE', maybe: 'REPLY' }, { kind: 1, maybe: 2 }],
    ['in a part of the schema', 'Entry', { kind: 1, colour: 'BLUE' }, { kind: 1, colour: 1 }],
    [
      'in a schema that contains itself',
      'Entry',
      {
        kind: 2,
        children: [
          { kind: 'NOTE', children: [] },
          { kind: 'REPLY', children: null },
        ],
      },
      {
        kind: 2,
        children: [
          { kind: 1, children: [] },
          { kind: 2, children: null },
        ],
      },
    ],
    ['as the branch says that holds', 'Either', { by: 'colour', value: 'BLUE' }, { by: 'colour', value: 1 }],
    ['and not where the branch has none', 'Either', { by: 'text', value: 'BLUE' }, { by: 'text', value: 'BLUE' }],
  ])('%s', (_, schema, sent, expected) => {
    const before = structuredClone(sent);
    expect(namesOf(schema)?.(sent)).toEqual({ value: expected, issues: [] });
    expect(sent).toEqual(before);
  });

  test('whatever its case, where the model says so', () => {
    expect(namesOf('KindInput', true)?.('nOtE')).toEqual({ value: 1, issues: [] });
    expect(namesOf('KindInput')?.('note')).toMatchObject({ issues: [{ keyword: 'enum' }] });
  });
});

test('what holds no name is not copied', () => {
  const sent = { kind: 1, children: [{ kind: 2 }] };
  expect(namesOf('Entry')?.(sent).value).toBe(sent);
});

test.each<[string, unknown]>([
  ['a number', 1],
  ['null', { kind: 1, maybe: null }],
  ['what is only a number by name', { kind: 1, number: 2 }],
  ['what the server writes', { kind: 1, written: 'WHATEVER', writtenToo: 'WHATEVER' }],
  ['a field that no schema knows', JSON.parse('{"kind": 1, "__proto__": {"kind": "X"}, "other": "NOTE"}')],
  ['another type than the schema has', { kind: 1, children: 'NOTE' }],
])('%s stays as it is', (_, sent) => {
  expect(namesOf('Entry')?.(sent)).toEqual({ value: sent, issues: [] });
});

test('each unknown name is an issue that lists the names', () => {
  const sent = { kind: 'NOPE', children: [{ kind: 'NOTE' }, { kind: '1' }] };
  const allowedValues = ['NOTE', 'REPLY', 'DRAFT'];
  expect(namesOf('Entry')?.(sent).issues).toEqual([
    {
      in: 'body',
      path: ['kind'],
      keyword: 'enum',
      params: { allowedValues },
      message: 'kind must be one of NOTE, REPLY, DRAFT',
    },
    {
      in: 'body',
      path: ['children', 1, 'kind'],
      keyword: 'enum',
      params: { allowedValues },
      message: 'children.1.kind must be one of NOTE, REPLY, DRAFT',
    },
  ]);
});

test.each(['constructor', '__proto__', 'toString', ''])('"%s" is nobody\'s name', (name) => {
  expect(namesOf('KindInput', true)?.(name).issues).toHaveLength(1);
});
