import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { DeskdoubleError } from '../core/errors.js';
import { checkDocument } from './check-document.js';
import { checkModel } from './check-model.js';
import type { Node } from './document.js';
import { MODEL_SCHEMA_FILE } from './files.js';
import { parseSource } from './source.js';

const to = (name: string): Node => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Node): Node => ({ content: { 'application/json': { schema } } });
const ok = (schema: Node): Node => ({ '200': { description: 'Well.', ...json(schema) } });
const integer = { type: 'integer' };
const query = (name: string): Node => ({ name, in: 'query', schema: integer });

const document = {
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: { title: 'Rooms', version: '1' },
  paths: {
    '/{house}/rooms': {
      parameters: [{ name: 'house', in: 'path', required: true, schema: { type: 'string' } }],
      get: {
        operationId: 'listRooms',
        security: [{ bearer: ['role:GUEST'] }],
        parameters: [query('page'), query('take')],
        responses: ok({
          type: 'object',
          allOf: [{ properties: { total: integer, number: integer, take: integer } }],
          properties: { data: { type: 'array', items: to('Room') } },
        }),
      },
      post: {
        operationId: 'createRoom',
        security: [{ bearer: ['role:OWNER'] }],
        requestBody: { required: true, ...json({ type: 'object', properties: { kind: to('KindInput') } }) },
        responses: ok({ type: 'object', properties: { data: to('Room') } }),
      },
    },
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Kind: { ...integer, enum: [1, 2], 'x-enum-varnames': ['SMALL', 'LARGE'] },
      KindInput: { oneOf: [to('Kind'), { type: 'string' }] },
      Room: { type: 'object', properties: { id: integer, kind: to('Kind') } },
      Person: {
        type: 'object',
        properties: {
          id: integer,
          stay: { type: 'object', properties: { role: { ...integer, enum: [1, 2] } } },
        },
      },
    },
  },
} as const;

const decision = 'sample';
const key = { field: 'id', kind: 'sequence', decision };
const model = {
  service: 'rooms',
  title: 'Rooms',
  policies: {
    authentication: {
      scheme: 'bearer',
      credentials: 'tokens',
      secret: 'token',
      tenant: 'house',
      user: 'who',
      decision,
    },
    authorisation: {
      roles: {
        prefix: 'role:',
        resource: 'people',
        field: 'stay.role',
        order: [
          { name: 'OWNER', value: 1 },
          { name: 'GUEST', value: 2 },
        ],
      },
      decision,
    },
    tenancy: { param: 'house', resource: 'houses', decision },
    precedence: { order: ['authenticate', 'rate-limit', 'authorise', 'validate', 'find'], decision },
    requestBody: { limitBytes: 1000, decision },
    timestamps: { precision: 'seconds', decision },
    page: { style: 'number', number: 'page', limit: 'take', decision },
    envelope: { data: 'data', total: 'total', page: 'number', limit: 'take', decision },
    enumNames: { ignoreCase: true, decision },
    unknownFields: { request: 'ignore', decision },
  },
  resources: {
    houses: { title: 'House', shared: true, key: { field: 'name', kind: 'given', decision } },
    tokens: { title: 'Token', key: { field: 'token', kind: 'given', decision } },
    people: { title: 'Person', schema: 'Person', key },
    rooms: { title: 'Room', schema: 'Room', key, operations: { list: 'listRooms', create: 'createRoom' } },
  },
} as const;

let modelSchema: Node;
beforeAll(async () => {
  modelSchema = JSON.parse(await readFile(MODEL_SCHEMA_FILE, 'utf8')) as Node;
});

type Tree = { [name: string]: Tree };

/** What the check says after `change`, without file and line; `none` when it has nothing to say. */
function refusal(change: (parts: { model: Tree; policies: Tree; document: Tree }) => void): string {
  const changed = structuredClone({ model, document }) as unknown as { model: Tree; document: Tree };
  change({ ...changed, policies: changed.model['policies'] as Tree });
  try {
    const source = parseSource(stringify(changed.document), 'rooms.yaml', 'DD_BAD_DOCUMENT');
    checkModel(parseSource(stringify(changed.model), 'm', 'DD_BAD_MODEL'), modelSchema, 'rooms', checkDocument(source));
    return 'none';
  } catch (error) {
    if (!(error instanceof DeskdoubleError)) throw error;
    return error.message.replace(/^m:\d+: /, '');
  }
}

/** A change of one rule's members. */
const rule = (name: string, members: object) => (parts: { policies: Tree }) =>
  void Object.assign(parts.policies[name] as Tree, members);
const roles = (members: object) => (parts: { policies: Tree }) =>
  void Object.assign((parts.policies['authorisation'] as Tree)['roles'] as Tree, members);
const without = (rule: string, member: string) => (parts: { policies: Tree }) =>
  void delete (parts.policies[rule] as Tree)[member];

test('every rule of the sample holds', () => {
  expect(refusal(() => undefined)).toBe('none');
});

describe('refused is', () => {
  test.each<[string, Parameters<typeof refusal>[0], string]>([
    [
      'a tenant that no path names',
      rule('tenancy', { param: 'hous' }),
      "/policies/tenancy/param: no path has the parameter 'hous'; did you mean 'house'?",
    ],
    [
      'a tenant of no resource',
      rule('tenancy', { resource: 'house' }),
      "/policies/tenancy/resource: there is no resource 'house'; did you mean 'houses'?",
    ],
    [
      'a list of tenants that each tenant has',
      rule('tenancy', { resource: 'rooms' }),
      "/policies/tenancy/resource: 'rooms' must be 'shared: true': no tenant keeps the list of all tenants",
    ],
    [
      'a role of no resource',
      roles({ resource: 'persons' }),
      "/policies/authorisation/roles/resource: there is no resource 'persons'; there are houses, people, rooms, tokens",
    ],
    [
      'a role in an unknown field',
      roles({ field: 'stay.rolle' }),
      "/policies/authorisation/roles/field: Person has no field 'stay.rolle'; there are id, stay",
    ],
    [
      'a role of nobody',
      without('authentication', 'user'),
      '/policies/authorisation/roles: roles need policies.authentication.user to say who acts',
    ],
    [
      'a value that the field never has',
      roles({ order: [{ name: 'OWNER', value: 1 }, { name: 'GUEST', value: 3 }] }), // prettier-ignore
      '/policies/authorisation/roles/order/1/value: 3 does not fit the field: the value must be one of 1, 2',
    ],
    [
      'a role that stands there twice',
      roles({ order: [{ name: 'OWNER', value: 1 }, { name: 'GUEST', value: 1 }] }), // prettier-ignore
      "/policies/authorisation/roles/order/1: the role 'GUEST' stands there twice, or its value does",
    ],
    [
      'a role of the document that the model does not know',
      roles({ order: [{ name: 'OWNER', value: 1 }, { name: 'GUESTS', value: 2 }] }), // prettier-ignore
      "/policies/authorisation/roles/order: listRooms wants the role 'GUEST', which is not listed; did you mean 'GUESTS'?",
    ],
    [
      'a scope that is no role and that nobody holds',
      roles({ prefix: 'role:G' }),
      "/policies/authentication: scopes is missing; createRoom wants the scope 'role:OWNER'",
    ],
    [
      'a prefix that no scope has',
      (parts) => {
        rule('authentication', { scopes: 'scopes' })(parts);
        roles({ prefix: 'rank:' })(parts);
      },
      "/policies/authorisation/roles/prefix: no operation asks for a scope that begins with 'rank:'",
    ],
    [
      'a wrapper that answers lack',
      rule('envelope', { data: 'dat' }),
      "/policies/envelope/data: the answer of listRooms has no field 'dat'; did you mean 'data'?",
    ],
    [
      'a total that lists lack',
      rule('envelope', { total: 'totals' }),
      "/policies/envelope/total: the answer of listRooms has no field 'totals'; did you mean 'total'?",
    ],
    [
      'a page parameter that lists lack',
      rule('page', { number: 'pages' }),
      "/policies/page/number: listRooms has no query parameter 'pages'; did you mean 'page'?",
    ],
    [
      'a member of another kind of page',
      rule('page', { offset: 'skip' }),
      "/policies/page/offset: unknown key 'offset'; known are decision, inferred, limit, number, source, style",
    ],
    ['a page without its number', without('page', 'number'), '/policies/page/number: policies.page.number is required'],
    [
      'a page without evidence',
      without('page', 'decision'),
      '/policies/page: a rule needs exactly one of source, inferred and decision',
    ],
    [
      'names that no body offers',
      ({ document: { components } }) => Object.assign(components?.['schemas'] as Tree, { KindInput: to('Kind') }),
      '/policies/enumNames: no request body offers a number with x-enum-varnames beside a string',
    ],
    [
      'a number without its name',
      ({ document: { components } }) =>
        Object.assign((components?.['schemas'] as Tree)['Kind'] as Tree, { 'x-enum-varnames': ['SMALL'] }),
      '/policies/enumNames: 1 names stand for 2 values at /components/schemas/Kind of the document',
    ],
  ])('%s', (_, change, message) => {
    expect(refusal(change)).toBe(message);
  });
});

test('the answer of an upload and of a deletion needs no wrapper', () => {
  const file = { type: 'object', properties: { file: { type: 'string', format: 'binary' } } };
  const id = { name: 'id', in: 'path', required: true, schema: integer };
  const blob = { part: 'file', field: 'bytes', filename: 'id', contentType: 'id', size: 'id', limitBytes: 9 };
  const text = refusal(({ document: { paths }, model: { resources } }) => {
    Object.assign(paths as Tree, {
      '/plans': {
        post: {
          operationId: 'addPlan',
          requestBody: { content: { 'multipart/form-data': { schema: file } } },
          responses: ok(to('Person')),
        },
      },
      '/plans/{id}': {
        delete: { operationId: 'removePlan', parameters: [id], responses: { '204': { description: 'Gone.' } } },
      },
    });
    Object.assign(resources as Tree, {
      plans: {
        title: 'Plan',
        schema: 'Person',
        key: { ...key, param: 'id' },
        operations: { create: 'addPlan', delete: 'removePlan' },
        blob: { ...blob, messages: { tooLarge: 'Too large.', type: 'Wrong type.' }, decision },
      },
    });
  });
  expect(text).toBe('none');
});
