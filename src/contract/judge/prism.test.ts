import { describe, expect, test } from '@jest/globals';
import { readDocument } from './document.js';
import { createJudge } from './index.js';
import { readOperation } from './operation.js';
import { loadPrism, prepareSecondOpinion, type PrismFindings } from './prism.js';
import { prepareSchemas } from './schemas.js';

const documentWith = (schema: object, query: object = { type: 'integer' }): object => ({
  openapi: '3.1.0',
  info: { title: 'prism', version: '1' },
  paths: {
    '/things': {
      get: {
        parameters: [{ name: 'limit', in: 'query', schema: query }],
        responses: { 200: { description: 'ok', content: { 'application/json': { schema } } } },
      },
    },
  },
});

async function ask(document: object, query: string, value: unknown): Promise<PrismFindings> {
  const read = readDocument(document);
  const schemas = { request: prepareSchemas(read, 'request'), response: prepareSchemas(read, 'response') };
  const operation = readOperation(read, schemas, '/things', 'GET');
  if (!operation) throw new Error('the operation is declared');
  const opinion = await prepareSecondOpinion(await loadPrism(), read, operation);
  return opinion({
    path: '/things',
    query,
    request: { headers: {}, body: undefined },
    response: { status: 200, headers: {}, body: { kind: 'json', value } },
  });
}

describe('prism alone', () => {
  test('finds faults in values, on both sides, under 2020-12', async () => {
    const schema = { type: 'array', prefixItems: [{ type: 'object', required: ['a'] }] };
    const { request, response } = await ask(documentWith(schema), 'limit=many', [{}]);
    expect(request.map(({ code, pointer }) => [code, pointer])).toEqual([['DD_PARAMETER_INVALID', '/query/limit']]);
    expect(response.map(({ code, pointer }) => [code, pointer])).toEqual([['DD_BODY_INVALID', '/0/a']]);
  });

  test('says nothing about a legal exchange', async () => {
    expect(await ask(documentWith({ type: 'object' }), 'limit=5', {})).toEqual({ request: [], response: [] });
  });

  test.each([
    ['a pattern that does not compile', { type: 'string', pattern: '(' }, 'DD_SCHEMA_BROKEN'],
    ['an unknown $schema', { $schema: 'https://example.com/x', type: 'string' }, 'DD_DIALECT_UNKNOWN'],
  ])('fails open on %s, where the judge does not', async (_, schema, code) => {
    const document = documentWith(schema);
    const { response } = await ask(document, '', 7);
    const judge = await createJudge(document);
    const violations = await judge.check({
      request: { method: 'GET', target: '/things', headers: {}, body: undefined },
      response: { status: 200, headers: { 'content-type': 'application/json' }, body: new TextEncoder().encode('7') },
    });
    expect(violations.map((violation) => violation.code)).toContain(code);
    expect(response).toEqual([]);
  });
});
