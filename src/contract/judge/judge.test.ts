import { describe, expect, test } from '@jest/globals';
import type { Exchange } from '../../core/api.js';
import { createJudge } from './index.js';

const document = `
openapi: 3.1.0
info: {title: tickets, version: '1'}
paths:
  /tickets:
    post:
      operationId: createTicket
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Ticket'}}}
      responses:
        '201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/Ticket'}}}}
        '4XX': {description: refused, content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
  /tickets/search:
    get:
      operationId: searchTickets
      responses: {'204': {description: none}}
  /tickets/{id}:
    get:
      operationId: getTicket
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses: {'204': {description: none}}
    delete:
      operationId: deleteTicket
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: none}}
  /files/{path}:
    x-deskdouble-rest: true
    get:
      operationId: getFile
      parameters: [{name: path, in: path, required: true, schema: {type: string, maxLength: 9}}]
      responses: {'204': {description: none}}
components:
  schemas:
    Ticket: {type: object, required: [subject], properties: {subject: {type: string, minLength: 1}}}
    Error: {type: object, required: [message], properties: {message: {type: string}}}
`;

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const headers = { 'content-type': 'application/json' };
const refused: Exchange = {
  request: { method: 'POST', target: '/tickets', headers, body: encode({ subject: '' }) },
  response: { status: 422, headers, body: encode({ message: 'subject is empty' }) },
};
const at = (method: string, target: string): Exchange => ({
  request: { method, target, headers: {}, body: undefined },
  response: { status: 204, headers: {}, body: undefined },
});

test('a parameter that takes the rest of the path is judged as a whole', async () => {
  const judge = await createJudge(document);
  const found = async (target: string): Promise<unknown> =>
    (await judge.check(at('GET', target))).map(({ code, operation }) => `${operation} ${code}`);
  for (const path of ['a', 'a/b', 'a/b/', '1,2/3', 'a%2Fb/c'])
    expect(await found(`/files/${path}?x`)).toEqual(['getFile DD_QUERY_UNDECLARED']);
  expect(await found('/files/a/b/c/d/e/f')).toContain('getFile DD_PARAMETER_INVALID');
  for (const path of ['/files', '/files/', '/files//a', '/file/a/b']) {
    expect(await found(path)).toEqual([`GET ${path} DD_PATH_UNKNOWN`]);
  }
});

describe('a deliberately bad request', () => {
  test('that is refused as documented has violations on the request side only', async () => {
    const judge = await createJudge(document);
    expect(await judge.check(refused)).toMatchObject([
      { side: 'request', code: 'DD_BODY_INVALID', pointer: '/subject', operation: 'createTicket' },
    ]);
    expect(await judge.violationsOf(refused, { sides: ['response'] })).toEqual([]);
  });

  test('that is refused in another shape than documented has one on each side', async () => {
    const judge = await createJudge(document);
    const exchange = { ...refused, response: { ...refused.response, body: encode({ error: 'x' }) } };
    const found = await judge.violationsOf(exchange, { sides: ['response'] });
    expect(found.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['DD_BODY_INVALID', '/message'],
      ['DD_FIELD_UNDECLARED', '/error'],
    ]);
  });
});

describe('routing', () => {
  test.each([
    ['GET', '/tickets/search', []],
    ['GET', '/tickets/7', []],
    ['GET', '/tickets/x', ['getTicket DD_PARAMETER_INVALID']],
    // A literal path without the method leaves the request to the template that has it.
    ['DELETE', '/tickets/search', []],
    ['PATCH', '/tickets/search', ['PATCH /tickets/search DD_METHOD_UNKNOWN']],
    ['GET', '/tickets/7/', ['GET /tickets/7/ DD_PATH_UNKNOWN']],
    ['GET', '/tickets/', ['GET /tickets/ DD_PATH_UNKNOWN']],
    ['OPTIONS', '/nothing', ['OPTIONS /nothing DD_PATH_UNKNOWN']],
  ])('%s %s', async (method, target, expected) => {
    const violations = await (await createJudge(document)).check(at(method, target));
    expect(violations.map(({ operation, code }) => `${operation} ${code}`)).toEqual(expected);
  });
});

test('a body nested without end is refused, not followed into a crash', async () => {
  const recursive = document.replace(
    'properties: {message',
    `properties: {inner: {$ref: '#/components/schemas/Error'}, message`,
  );
  const judge = await createJudge(recursive);
  const depth = 20_000;
  const body = new TextEncoder().encode('{"message":"x","inner":'.repeat(depth) + '1' + '}'.repeat(depth));
  const violations = await judge.check({ ...refused, response: { ...refused.response, body } });
  expect(violations.filter(({ side }) => side === 'response').map(({ code }) => code)).toEqual(['DD_BODY_INVALID']);
});
