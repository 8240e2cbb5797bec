import { json, takes, asks, plain, post, created, pets, type Case } from './case.js';

export const documentCases: Case[] = [
  ...(['request', 'response'] as const).flatMap((where): Case[] => [
    {
      code: 'DD_SCHEMA_BROKEN',
      side: 'document',
      title: `a pattern that is no regular expression, in a ${where}`,
      operation: where === 'request' ? takes(`{type: string, pattern: '('}`) : json(`{type: string, pattern: '('}`),
      at: 'POST /things',
      sent: { ...post, ...(where === 'request' ? { json: 'x' } : {}) },
      given: where === 'request' ? created : { json: 'x' },
      pointer:
        where === 'request'
          ? '/paths/~1things/post/requestBody/content/application~1json/schema/pattern'
          : '/paths/~1things/post/responses/200/content/application~1json/schema/pattern',
    },
  ]),
  {
    code: 'DD_SCHEMA_BROKEN',
    side: 'document',
    title: 'a type that does not exist',
    operation: json(`{type: strin}`),
    given: { json: 'x' },
    pointer: '/paths/~1things/get/responses/200/content/application~1json/schema',
  },
  {
    code: 'DD_SCHEMA_BROKEN',
    side: 'document',
    title: 'legal: a pattern only JavaScript without the u flag accepts',
    operation: json(String.raw`{type: string, pattern: '^[\w-\.]+$'}`),
    given: { json: 'a-b.c' },
  },
  {
    code: 'DD_REFERENCE_BROKEN',
    side: 'document',
    title: 'a reference to a schema that is not there',
    operation: json(`{$ref: '#/components/schemas/Nobody'}`),
    given: { json: 1 },
    pointer: '/paths/~1things/get/responses/200/content/application~1json/schema',
  },
  {
    code: 'DD_REFERENCE_BROKEN',
    side: 'document',
    title: 'a reference to another file, which is never opened',
    operation: json(`{$ref: '/etc/passwd'}`),
    given: { json: 1 },
    pointer: '/paths/~1things/get/responses/200/content/application~1json/schema',
  },
  {
    code: 'DD_REFERENCE_BROKEN',
    side: 'document',
    title: 'a schema composed of itself',
    schemas: `Loop: {allOf: [{$ref: '#/components/schemas/Loop'}]}`,
    operation: json(`{$ref: '#/components/schemas/Loop'}`),
    given: { json: 1 },
    pointer: '/components/schemas/Loop',
  },
  {
    code: 'DD_REFERENCE_BROKEN',
    side: 'document',
    title: 'legal: a schema that contains itself',
    schemas: pets,
    operation: json(`{$ref: '#/components/schemas/Node'}`),
    given: { json: { name: 'a', child: { name: 'b', child: { name: 'c' } } } },
  },
  {
    code: 'DD_DIALECT_UNKNOWN',
    side: 'document',
    title: 'a $schema nobody speaks',
    operation: json(`{$schema: 'https://example.com/dialect', type: string}`),
    given: { json: 'x' },
    pointer: '/paths/~1things/get/responses/200/content/application~1json/schema/$schema',
  },
  {
    code: 'DD_DIALECT_UNKNOWN',
    side: 'document',
    title: 'a jsonSchemaDialect of another draft',
    extra: `jsonSchemaDialect: 'http://json-schema.org/draft-07/schema#'`,
    operation: json(`{type: string}`),
    given: { json: 'x' },
    pointer: '/jsonSchemaDialect',
  },
  {
    code: 'DD_DIALECT_UNKNOWN',
    side: 'document',
    title: "legal: OpenAPI's own dialect",
    extra: `jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base'`,
    operation: json(`{type: string}`),
    given: { json: 'x' },
  },
  {
    code: 'DD_REFERENCE_BROKEN',
    side: 'document',
    title: 'a reference to a parameter that is not there',
    operation: asks(`{$ref: '#/components/parameters/Nobody'}`),
    given: created,
    pointer: '/paths/~1things/get/parameters/0',
  },
  {
    code: 'DD_REFERENCE_BROKEN',
    side: 'document',
    title: 'legal: a path item that is a reference, a $ref inside a sample',
    extra: `paths: {/things: {$ref: '#/components/pathItems/Things'}}
components: {pathItems: {Things: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {type: object}, example: {$ref: '#/nowhere'}}}}}}}}}`,
    operation: plain,
    given: { json: {} },
  },
];
