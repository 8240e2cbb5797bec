import { describe, expect, test } from '@jest/globals';
import type { Node } from './document.js';
import type { Model } from './model.js';
import { createServiceSpec } from './service-spec.js';
import { copyForStubs, sliceResponse } from './stub-document.js';
import { createStubber, type NoStub, type Stub, type Stubber, type StubOptions } from './stub.js';
import type { ServiceSpec } from './types.js';

const components: Node = {
  schemas: {
    Tree: {
      type: 'object',
      required: ['name', 'children'],
      properties: {
        name: { type: 'string' },
        parent: { anyOf: [{ $ref: '#/components/schemas/Tree' }, { type: 'null' }] },
        children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
      },
    },
    Chain: {
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'integer' }, next: { $ref: '#/components/schemas/Chain' } },
    },
    Team: {
      type: 'object',
      required: ['members', 'lead'],
      properties: {
        members: { type: 'array', items: { $ref: '#/components/schemas/Member' } },
        lead: { $ref: '#/components/schemas/Member' },
      },
    },
    Member: {
      type: 'object',
      required: ['name', 'others'],
      properties: {
        name: { type: 'string' },
        team: { $ref: '#/components/schemas/Team' },
        others: { type: 'object', additionalProperties: { $ref: '#/components/schemas/Member' } },
      },
    },
    Endless: { type: 'object', required: ['next'], properties: { next: { $ref: '#/components/schemas/Endless' } } },
  },
  examples: { Sample: { value: { name: 'from components', children: [] } } },
};

/** A service with the one operation `op`. */
function specOf(responses: Node, more: Node = {}): ServiceSpec {
  const operation = { operationId: 'op', responses, ...more };
  return createServiceSpec(
    { openapi: '3.1.0', info: { title: 't', version: '1' }, paths: { '/things/{id}': { get: operation } }, components },
    { service: 'sample', title: 'Sample', policies: {} } as unknown as Model,
  );
}

const json = (schema: unknown, more: Node = {}): Node => ({
  description: '',
  content: { 'application/json': { schema, ...more } },
});

async function asking(spec: ServiceSpec): Promise<(options: StubOptions) => ReturnType<Stubber['answer']>> {
  const stubber = await createStubber(spec);
  const operation = spec.operations.get('op');
  if (operation === undefined) throw new Error('the document lost its operation');
  return (options) => stubber.answer(operation, options);
}

async function answerTo(responses: Node, options: StubOptions = { seed: 'a' }): Promise<Stub | NoStub> {
  return (await asking(specOf(responses)))(options);
}

/** Bodies of ten seeds; each was checked against the document by the stubber, so that they need only be there. */
async function bodiesOf(schema: unknown): Promise<unknown[]> {
  const ask = await asking(specOf({ '200': json(schema) }));
  const answers = await Promise.all(Array.from({ length: 10 }, (_, seed) => ask({ seed: `${seed}` })));
  return answers.map((answer) => {
    if ('impossible' in answer) throw new Error(answer.impossible);
    return answer.body;
  });
}

const person = {
  type: 'object',
  required: ['id', 'email', 'created_at'],
  properties: {
    id: { type: 'string', format: 'uuid' },
    email: { type: 'string', format: 'email' },
    created_at: { type: 'string', format: 'date-time' },
    age: { type: 'integer', minimum: 0, maximum: 120 },
  },
};

describe('what is answered', () => {
  const example = {
    id: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
    email: 'a@b.example',
    created_at: '2025-01-01T00:00:00Z',
  };

  test.each<[string, Node, unknown]>([
    ['the example', json(person, { example }), example],
    ['the first of several examples', json(person, { examples: { one: { value: example }, two: {} } }), example],
    ['the example of the schema', json({ ...person, examples: [example] }), example],
    [
      'an example that is referred to',
      json({ $ref: '#/components/schemas/Tree' }, { examples: { one: { $ref: '#/components/examples/Sample' } } }),
      { name: 'from components', children: [] },
    ],
    [
      'a sample in which a reference is data, made anew',
      json({ const: 7 }, { example: { $ref: 'https://x.invalid/' } }),
      7,
    ],
    ['an example that does not fit, made anew', json({ const: 7 }, { example: 8 }), 7],
  ])('%s', async (_, response, body) => {
    expect(await answerTo({ '200': response })).toEqual({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body,
      isJson: true,
    });
  });

  test('without an example, something made from the schema, with every member that it names and no other', async () => {
    const bodies = await bodiesOf(person);
    for (const body of bodies) {
      expect(body).toEqual({
        id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
        email: expect.stringMatching(/^\S+@\S+\.\S+$/),
        created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/),
        age: expect.any(Number),
      });
    }
  });

  test.each<[string, Node, number]>([
    ['the lowest success', { '404': json({}), '202': json({}), '201': json({}) }, 201],
    ['the first of a range', { default: json({}), '2XX': json({}) }, 200],
    ['200 where there is only a default', { default: json({}) }, 200],
  ])('%s is its status', async (_, responses, status) => {
    expect(await answerTo(responses)).toMatchObject({ status });
  });

  test('the status that was asked for', async () => {
    const responses = { '200': json({ const: 1 }), '4XX': json({ const: 4 }) };
    expect(await answerTo(responses, { seed: 'a', status: 404 })).toMatchObject({ status: 404, body: 4 });
  });

  test('nothing where the document declares no body', async () => {
    expect(await answerTo({ '204': { description: 'Gone.' } })).toEqual({
      status: 204,
      headers: {},
      body: undefined,
      isJson: false,
    });
  });

  test('a text of another media type; JSON where there is a choice', async () => {
    const text = { 'text/csv': { schema: { type: 'string' } } };
    const csv = { status: 200, headers: { 'content-type': 'text/csv' }, body: expect.any(String), isJson: false };
    expect(await answerTo({ '200': { description: '', content: text } })).toEqual(csv);
    const both = { ...text, 'application/json; charset=utf-8': { schema: { const: 1 } } };
    expect(await answerTo({ '200': { description: '', content: both } })).toMatchObject({ body: 1, isJson: true });
  });

  test.each([
    ['*/*', 'application/json'],
    ['text/*', 'text/plain'],
    ['image/*', 'image/octet-stream'],
  ])('a range of media types, %s, with one of them', async (range, type) => {
    const content = { [range]: { schema: { type: 'string' } } };
    expect(await answerTo({ '200': { description: '', content } })).toMatchObject({
      headers: { 'content-type': type },
    });
  });

  test('headers that it declares, but none that the server decides', async () => {
    const integer = { schema: { type: 'integer', minimum: 1, maximum: 9 } };
    const headers = { 'X-Total': integer, 'Content-Length': integer, 'X-Bad': { schema: { const: 'a\nb' } } };
    expect(await answerTo({ '204': { description: '', headers } })).toMatchObject({
      headers: { 'x-total': expect.stringMatching(/^[1-9]$/) },
    });
    expect(Object.keys(((await answerTo({ '204': { description: '', headers } })) as Stub).headers)).toEqual([
      'x-total',
    ]);
  });
});

describe('the seed decides:', () => {
  const schema = {
    type: 'array',
    minItems: 2,
    items: { ...person, properties: { ...person.properties, price: { type: 'number', multipleOf: 0.01 } } },
  };

  test('the same one gives the same bytes, in another stubber too, whatever was asked between', async () => {
    const [first, second] = await Promise.all([bodiesOf(schema), bodiesOf(schema)]);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(JSON.stringify((await bodiesOf(schema))[0])).toBe(JSON.stringify(first[0]));
  });

  test('another one gives others', async () => {
    expect(new Set((await bodiesOf(schema)).map((body) => JSON.stringify(body))).size).toBe(10);
  });

  test('what fakes by numbers of its own is not heard', async () => {
    expect(await bodiesOf({ type: 'string', 'x-faker': 'internet.email' })).not.toContainEqual(
      expect.stringContaining('@'),
    );
  });
});

describe('a fitting answer is made for', () => {
  test.each<[string, unknown]>([
    ...['date', 'time', 'date-time', 'duration', 'uri', 'url', 'uuid', 'email', 'ipv4', 'ipv6', 'hostname', 'byte'].map(
      (format): [string, unknown] => [`format ${format}`, { type: 'string', format }],
    ),
    ['int64', { type: 'integer', format: 'int64' }],
    ['a schema that refers to itself', { $ref: '#/components/schemas/Tree' }],
    ['a list of such', { type: 'array', minItems: 3, items: { $ref: '#/components/schemas/Tree' } }],
    ['a chain', { $ref: '#/components/schemas/Chain' }],
    ['schemas that need each other', { type: 'array', minItems: 3, items: { $ref: '#/components/schemas/Team' } }],
    [
      'the same from the other end first',
      {
        type: 'object',
        required: ['member', 'team'],
        properties: { member: { $ref: '#/components/schemas/Member' }, team: { $ref: '#/components/schemas/Team' } },
      },
    ],
    ['a list of anything', { type: 'array', minItems: 1 }],
    ['a list that holds something', { type: ['array', 'null'], minItems: 1, contains: { const: 3 } }],
    ['a null among types', { type: ['string', 'null'] }],
    ['bounds that may not be reached', { type: 'number', exclusiveMinimum: 5, exclusiveMaximum: 6 }],
    ['integers between two', { type: 'integer', exclusiveMinimum: 5, exclusiveMaximum: 7 }],
    ['hundredths', { type: 'number', multipleOf: 0.01, minimum: 0, maximum: 5 }],
    ['a pattern', { type: 'string', pattern: '^[A-Z]{3}-\\d+$' }],
    ['a map', { type: 'object', additionalProperties: { type: 'integer' } }],
    ['members that allOf brings', { allOf: [person, { type: 'object', properties: { b: { type: 'integer' } } }] }],
    [
      'members that an alternative brings',
      { ...person, anyOf: [{ properties: { b: { type: 'integer' } }, required: ['b'] }] },
    ],
    ['one of two', { oneOf: [person, { type: 'string', maxLength: 5 }] }],
    [
      'a condition',
      {
        type: 'object',
        required: ['kind'],
        properties: { kind: { enum: ['a', 'b'] }, size: {} },
        if: { properties: { kind: { const: 'a' } } },
        then: { required: ['size'], properties: { size: { type: 'integer' } } },
      },
    ],
    [
      'members that only requests may carry',
      { ...person, properties: { ...person.properties, p: { writeOnly: true } } },
    ],
  ])('%s', async (_, schema) => {
    expect(await bodiesOf(schema)).toHaveLength(10);
  });

  test('a schema that says nothing, without the words of the generator', async () => {
    expect(new Set((await bodiesOf({ description: 'anything' })).map((body) => typeof body))).toEqual(
      new Set(['object']),
    );
    expect((await bodiesOf({}))[0]).not.toHaveProperty('$schema');
  });
});

describe('no answer is made', () => {
  test.each<[string, Node, RegExp]>([
    ['without a success', { '404': json({}) }, /declares no success for op/],
    [
      'from a schema that the generator fails on',
      { '200': json({ type: 'integer', not: { type: 'integer' } }) },
      /fits/,
    ],
    ['from a schema that has no end', { '200': json({ $ref: '#/components/schemas/Endless' }) }, /fits/],
    ['when nothing is said of the body', { '200': { description: '', content: { 'image/png': {} } } }, /says nothing/],
    [
      'when a structure has to be written in another way than JSON',
      { '200': { description: '', content: { 'application/xml': { schema: person } } } },
      /neither JSON nor text/,
    ],
  ])('%s', async (_, responses, impossible) => {
    expect(await answerTo(responses)).toEqual({ impossible: expect.stringMatching(impossible) });
  });
});

test('the document is left as it was', async () => {
  const spec = specOf({ '200': json(person, { 'x-note': 'kept' }) });
  const before = JSON.stringify(spec.document);
  const ask = await asking(spec);
  expect(await ask({ seed: 'a' })).toMatchObject({ status: 200 });
  expect(JSON.stringify(spec.document)).toBe(before);
});

test('prism is given one response and what it refers to: no callback that it would call, nothing of the neighbours', () => {
  const callbacks = { done: { 'http://127.0.0.1/': { post: { responses: { '200': { description: '' } } } } } };
  const response = json({ $ref: '#/components/schemas/Tree' }, { example: { $ref: 'file:///etc/hostname' } });
  const spec = specOf({ '200': response, '404': json(person) }, { callbacks });
  const operation = spec.operations.get('op');
  const slice = operation && sliceResponse(copyForStubs(spec.document), operation, 200);
  const tree = { type: 'object', required: ['name', 'children'], additionalProperties: false };
  expect(slice).toMatchObject({
    paths: { '/deskdouble-stub': { get: { responses: { 200: {} } } } },
    components: { schemas: { Tree: tree } },
  });
  expect(JSON.stringify(slice)).not.toMatch(/callbacks|hostname|404|Sample/);
});
