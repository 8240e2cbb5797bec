import { beforeAll, describe, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { loadService } from './load.js';
import type { ServiceSpec } from './types.js';
import type { Issue } from '../core/problem.js';

let spec: ServiceSpec;
beforeAll(async () => {
  spec = await loadService(fileURLToPath(new URL('sample', import.meta.url)), 'helpdesk');
});

const UUID = '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed';
const ticket = { id: 1, subject: 'Printer', status: 'open' };

function body(id: string, value: unknown): readonly Issue[] {
  const operation = spec.operations.get(id);
  const media = operation?.body?.content[0];
  if (operation === undefined || media === undefined) throw new Error(`${id} takes no body`);
  return spec.checkBody(operation, media, value);
}

function answer(id: string, status: number, contentType: string | undefined, value: unknown): readonly Issue[] {
  const operation = spec.operations.get(id);
  if (operation === undefined) throw new Error(`no operation ${id}`);
  return spec.checkResponse(operation, status, contentType, value);
}

const short = (issues: readonly Issue[]): string[] => issues.map(({ path, keyword }) => `${path.join('/')} ${keyword}`);

describe('operations', () => {
  test('carry what the document says, with references resolved', () => {
    const create = spec.operations.get('createTicket');
    expect(create).toMatchObject({
      method: 'POST',
      path: '/tickets',
      authenticated: true,
      scopes: ['tickets:write'],
      body: {
        required: true,
        content: [{ type: 'application/json', schema: '/components/schemas/NewTicket' }],
      },
    });
    expect(create?.responses.map(({ status }) => status)).toEqual(['201', 'default']);
  });

  test('inherit the security of the document, and can lift it', () => {
    expect(spec.operations.get('getTicket')).toMatchObject({ authenticated: true, scopes: [] });
    expect(spec.operations.get('downloadFile')).toMatchObject({ authenticated: false, scopes: [] });
  });

  test('have parameters of the path and their own, without cookies and reserved headers', () => {
    const names = spec.operations.get('listTickets')?.parameters.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['offset', 'ticket', 'X-Page']));
    expect(names).not.toEqual(expect.arrayContaining(['Authorization']));
    expect(names).not.toEqual(expect.arrayContaining(['theme']));
    const status = spec.operations.get('listTickets')?.parameters.find(({ name }) => name === 'status');
    expect(status?.schema).toEqual({ type: 'string', enum: ['open', 'closed'] });
  });
});

describe('checkBody', () => {
  test('takes what fits, a missing read-only field, and unknown fields', () => {
    expect(body('createTicket', { subject: 'Printer', unknown: 1 })).toEqual([]);
  });

  test('reports every issue of a body with its path and facts', () => {
    const value = { subject: 'ab', status: 'lost', email: 'x', members: [1, 'two'], code: true };
    expect(body('createTicket', value)).toEqual([
      {
        in: 'body',
        path: ['subject'],
        keyword: 'minLength',
        params: { limit: 3 },
        message: 'subject must NOT have fewer than 3 characters',
      },
      {
        in: 'body',
        path: ['status'],
        keyword: 'enum',
        params: { allowedValues: ['open', 'closed'] },
        message: 'status must be one of open, closed',
      },
      {
        in: 'body',
        path: ['email'],
        keyword: 'format',
        params: { format: 'email' },
        message: 'email must be a valid email',
      },
      {
        in: 'body',
        path: ['members', 1],
        keyword: 'type',
        params: { type: 'integer', received: 'string' },
        message: 'members.1 must be integer, not string',
      },
      {
        in: 'body',
        path: ['code'],
        keyword: 'type',
        params: { type: ['string', 'integer'], received: 'boolean' },
        message: 'code must be string or integer, not boolean',
      },
    ]);
  });

  test('names a missing field by its path', () => {
    expect(body('createTicket', {})).toEqual([
      {
        in: 'body',
        path: ['subject'],
        keyword: 'required',
        params: { missingProperty: 'subject' },
        message: 'subject is required',
      },
    ]);
    expect(short(body('createTicket', null))).toEqual([' type']);
  });

  test('follows a schema that refers to itself', () => {
    const category = { name: 'a', children: [{ name: 'b', children: [{ name: 'c' }] }] };
    expect(body('createTicket', { subject: 'Printer', category })).toEqual([]);
    const broken = { name: 'a', children: [{ name: 'b', children: [{ name: 'c' }, {}] }] };
    expect(short(body('createTicket', { subject: 'Printer', category: broken }))).toEqual([
      'category/children/0/children/1/name required',
    ]);
  });

  test('ends a long list of issues', () => {
    const members = Array.from({ length: 500 }, () => 'x');
    expect(body('createTicket', { subject: 'Printer', members })).toHaveLength(100);
  });
});

describe('checkBody of a form', () => {
  const file = { filename: 'a.png', contentType: 'image/png', bytes: new Uint8Array(3) };

  test('takes files for binary parts and texts for the others', () => {
    expect(body('uploadFile', { file, note: 'short', pages: '3', more: [file, file] })).toEqual([]);
    expect(body('uploadFile', { file, more: file })).toEqual([]);
  });

  test.each([
    ['a missing file', {}, ['file required']],
    ['a text instead of a file', { file: 'text' }, ['file type']],
    ['a text among files', { file, more: [file, 'text'] }, ['more type']],
    ['a file instead of a text', { file, note: file }, ['note type']],
    ['a text that is too long', { file, note: 'too long' }, ['note maxLength']],
    ['a text that is no number', { file, pages: 'three' }, ['pages type']],
  ])('reports %s', (_, value, expected) => {
    expect(short(body('uploadFile', value))).toEqual(expected);
  });
});

describe('checkResponse', () => {
  const json = 'application/json';
  test.each([
    ['the declared answer', 'getTicket', 200, 'application/json; charset=utf-8', ticket, []],
    ['a content type in capitals', 'getTicket', 200, 'Application/JSON', ticket, []],
    ['a write-only or unknown field', 'getTicket', 200, json, { ...ticket, other: 1 }, []],
    ['null where the schema has it', 'getTicket', 200, json, { ...ticket, member: null, parent: null }, []],
    ['a record in a record', 'getTicket', 200, json, { ...ticket, parent: ticket }, []],
    ['a status in a range', 'listTickets', 422, json, { error: 'x' }, []],
    ['a status under default', 'createTicket', 500, json, { error: 'x' }, []],
    ['an answer without a body', 'deleteTicket', 204, undefined, undefined, []],
    ['bytes in a range of types', 'downloadFile', 200, 'image/png', new Uint8Array(1), []],
    ['a missing read-only field', 'getTicket', 200, json, { subject: 'Printer' }, ['id required']],
    [
      'a wrong record in a record',
      'getTicket',
      200,
      json,
      { ...ticket, parent: { ...ticket, id: 'x' } },
      ['parent/id type'],
    ],
    ['a wrong format', 'getTicket', 200, json, { ...ticket, member: 'x' }, ['member format']],
    [
      'an item that does not fit',
      'listTickets',
      200,
      json,
      [ticket, { ...ticket, subject: 'a' }],
      ['1/subject minLength'],
    ],
    ['an undeclared status', 'listTickets', 500, json, { error: 'x' }, [' status']],
    ['an undeclared content type', 'getTicket', 200, 'text/html', ticket, [' contentType']],
    ['a content type outside the range', 'downloadFile', 200, 'imagery/png', new Uint8Array(1), [' contentType']],
    ['no content type', 'getTicket', 200, undefined, ticket, [' contentType']],
    ['a missing body', 'getTicket', 200, json, undefined, [' body']],
    ['a body where there is none', 'deleteTicket', 204, json, {}, [' body']],
    ['a body of null', 'getTicket', 200, json, null, [' type', ' type']],
  ])('%s', (_, id, status, contentType, value, expected) => {
    expect(short(answer(id, status, contentType, value))).toEqual(expected);
  });

  test('says what is declared', () => {
    expect(answer('listTickets', 500, 'application/json', {})).toEqual([
      {
        in: 'body',
        path: [],
        keyword: 'status',
        params: { status: 500, declared: ['200', '4XX'] },
        message: 'status 500 is not declared for listTickets: it may answer 200, 4XX',
      },
    ]);
  });
});

describe('check', () => {
  test('validates against any schema of the document', () => {
    expect(spec.check('/components/schemas/Ticket', ticket)).toEqual([]);
    expect(short(spec.check('/components/schemas/Ticket', {}))).toEqual(['id required', 'subject required']);
    expect(spec.check('/components/schemas/Status', 'open')).toEqual([]);
  });

  test.each([
    ['2025-01-16T14:00:00Z', true],
    ['2025-01-16T14:00:00.123+02:00', true],
    ['2025-01-16 14:00:00Z', true],
    ['2025-02-30T14:00:00Z', false],
    ['2025-01-16T14:00:00', false],
    ['yesterday', false],
  ])('date-time %s', (created_at, fits) => {
    expect(spec.check('/components/schemas/Base', { id: 1, created_at })).toHaveLength(fits ? 0 : 1);
  });

  test.each([
    [UUID, true],
    [UUID.toUpperCase(), true],
    [`urn:uuid:${UUID}`, true],
    [UUID.slice(1), false],
  ])('uuid %s', (member, fits) => {
    expect(spec.check('/components/schemas/Ticket', { ...ticket, member })).toHaveLength(fits ? 0 : 1);
  });
});

describe('schemaAt', () => {
  test('follows references and merges allOf', () => {
    const schema = spec.schemaAt('/components/schemas/Ticket');
    expect(Object.keys(schema['properties'] as object)).toEqual(
      expect.arrayContaining(['id', 'created_at', 'subject', 'status', 'parent']),
    );
    expect(schema).toMatchObject({ description: 'A request for help.', required: ['id', 'subject'] });
    expect(schema).not.toHaveProperty('allOf');
    expect(spec.schemaAt('/components/responses/Ticket/content/application~1json/schema')).toEqual(schema);
  });

  test('is empty where there is no schema', () => {
    expect(spec.schemaAt('/components/schemas/constructor')).toEqual({});
  });
});
