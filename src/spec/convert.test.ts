import { describe, expect, test } from '@jest/globals';
import { checkDocument } from './check-document.js';
import { toVersion31 } from './convert.js';
import { createValidators } from './schema.js';
import { parseSource } from './source.js';
import { valueAt, type Node } from './document.js';

const converted = (schema: Node): unknown =>
  valueAt(toVersion31({ openapi: '3.0.3', components: { schemas: { X: schema } } }), '/components/schemas/X');

describe('toVersion31', () => {
  test.each([
    [{ type: 'string', nullable: true }, { type: ['string', 'null'] }],
    [{ type: 'string', nullable: false }, { type: 'string' }],
    [
      { type: 'string', nullable: true, enum: ['a'] },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    [
      { nullable: true, allOf: [{ $ref: '#/a' }], description: 'd' },
      { description: 'd', anyOf: [{ allOf: [{ $ref: '#/a' }] }, { type: 'null' }] },
    ],
    [
      { type: 'object', nullable: true, allOf: [{ $ref: '#/a' }] },
      { anyOf: [{ type: 'object', allOf: [{ $ref: '#/a' }] }, { type: 'null' }] },
    ],
    [{ $ref: '#/a', nullable: true, description: 'ignored in 3.0' }, { $ref: '#/a' }],
    [{ minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
    [{ minimum: 1, exclusiveMinimum: false }, { minimum: 1 }],
    [{ maximum: 9, exclusiveMaximum: true }, { exclusiveMaximum: 9 }],
    [
      { type: 'string', example: 'x' },
      { type: 'string', examples: ['x'] },
    ],
    [
      { properties: { nullable: { type: 'string', nullable: true }, example: { type: 'string' } } },
      { properties: { nullable: { type: ['string', 'null'] }, example: { type: 'string' } } },
    ],
    [{ items: { not: { type: 'integer', nullable: true } } }, { items: { not: { type: ['integer', 'null'] } } }],
    // What is data stays as it is.
    [{ default: { nullable: true, example: 1 } }, { default: { nullable: true, example: 1 } }],
  ])('%j', (schema, expected) => {
    expect(converted(schema)).toEqual(expected);
  });

  test('leaves its argument as it is', () => {
    const document = { openapi: '3.0.0', components: { schemas: { X: { type: 'string', nullable: true } } } };
    const before = JSON.stringify(document);
    expect(toVersion31(document)['openapi']).toBe('3.1.0');
    expect(JSON.stringify(document)).toBe(before);
  });

  test('a whole 3.0 document passes the full check and validates as 3.0 means', () => {
    const text = `
openapi: 3.0.3
info: { title: t, version: '1' }
paths:
  /a:
    get:
      operationId: a
      responses:
        '200':
          description: d
          content:
            application/json:
              schema: { $ref: '#/components/schemas/X' }
              example: { name: null, size: 2 }
components:
  schemas:
    X:
      type: object
      properties:
        name: { type: string, nullable: true, example: null }
        size: { type: number, minimum: 1, exclusiveMinimum: true }
`;
    const validators = createValidators(checkDocument(parseSource(text, 'a.yaml', 'DD_BAD_DOCUMENT')));
    const issues = (value: unknown): string[] =>
      validators.check('/components/schemas/X', value, 'any').map(({ keyword }) => keyword);
    expect(issues({ name: null, size: 1.5 })).toEqual([]);
    expect(issues({ name: 1, size: 1 })).toEqual(['type', 'exclusiveMinimum']);
  });
});
