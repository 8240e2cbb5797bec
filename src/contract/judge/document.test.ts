import { describe, expect, test } from '@jest/globals';
import { createJudge } from './index.js';
import { UnreadableDocument } from './document.js';

const withSchema = (schema: object, more: object = {}): object => ({
  openapi: '3.1.0',
  info: { title: 'document', version: '1' },
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        responses: { 200: { description: 'ok', content: { 'application/json': { schema } } } },
      },
    },
  },
  ...more,
});

const findingsOf = async (document: object): Promise<string[]> =>
  (await (await createJudge(document)).checkDocument()).map(({ code, pointer }) => `${code} ${pointer}`);

const schemaPlace = '/paths/~1things/get/responses/200/content/application~1json/schema';

describe('createJudge', () => {
  test('reads YAML, JSON text and parsed objects alike, and changes none', async () => {
    const document = withSchema({ type: 'object', example: { $ref: '#/nowhere' } });
    const before = JSON.stringify(document);
    for (const input of [document, before, 'openapi: 3.0.1\npaths: {}']) {
      expect(await (await createJudge(input)).checkDocument()).toEqual([]);
    }
    expect(JSON.stringify(document)).toBe(before);
  });

  test.each(['{', 'a: [', '[]', 'just text', 'swagger: "2.0"', 'openapi: 4.0.0', 'openapi: 3.10.0'])(
    'refuses %s',
    async (text) => {
      await expect(createJudge(text)).rejects.toBeInstanceOf(UnreadableDocument);
    },
  );
});

describe('checkDocument', () => {
  test('notes formats nobody knows, once, and leaves known ones alone', async () => {
    const properties = { a: { type: 'string', format: 'shoe-size' }, b: { type: 'string', format: 'duration' } };
    expect(await findingsOf(withSchema({ type: 'object', properties }))).toEqual([
      `DD_FORMAT_UNKNOWN ${schemaPlace}/properties/a/format`,
    ]);
  });

  test('finds what no operation uses', async () => {
    const components = {
      schemas: { Unused: { type: 'string', pattern: '[' }, Lost: { $ref: '#/components/schemas/No' } },
    };
    expect((await findingsOf(withSchema({ type: 'object' }, { components }))).sort()).toEqual([
      'DD_REFERENCE_BROKEN /components/schemas/Lost',
      'DD_SCHEMA_BROKEN /components/schemas/Unused/pattern',
    ]);
  });

  test('leaves a field called example, $ref or nullable alone', async () => {
    const properties = Object.fromEntries(
      ['example', 'examples', '$ref', 'nullable', 'properties', 'default', '__proto__'].map((name) => [
        name,
        { type: 'string' },
      ]),
    );
    const document = withSchema({ type: 'object', required: ['example', '$ref'], properties });
    expect(await findingsOf(document)).toEqual([]);
    const judge = await createJudge(document);
    const body = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
    const check = (value: object): Promise<object[]> =>
      judge.check({
        request: { method: 'GET', target: '/things', headers: {}, body: undefined },
        response: { status: 200, headers: { 'Content-Type': 'application/json' }, body: body(value) },
      });
    expect(await check({ example: 'a', $ref: 'b', default: 'c' })).toEqual([]);
    expect(await check({ example: 'a', $ref: 1 })).toMatchObject([{ pointer: '/$ref' }]);
  });
});
