import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { DeskdoubleError } from '../core/errors.js';
import { checkDocument } from './check-document.js';
import { parseSource } from './source.js';

/** A document that passes; the cases below replace one piece of its text. */
const GOOD = `openapi: 3.1.0
info: { title: t, version: '1' }
paths:
  /tickets/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    get:
      operationId: getTicket
      security: [{ login: [read] }]
      responses:
        '200':
          description: d
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Ticket' }
              examples: { one: { value: { id: a } } }
  /other:
    post:
      operationId: postOther
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { '204': { description: d } }
components:
  securitySchemes:
    login: { type: oauth2, flows: { implicit: { authorizationUrl: 'https://a.example', scopes: { read: r } } } }
  schemas:
    Ticket: { type: object, required: [id], properties: { id: { type: string, format: date } } }
`.replace('format: date', 'maxLength: 3');

const check = (text: string): unknown => checkDocument(parseSource(text, 'a.yaml', 'DD_BAD_DOCUMENT'));

const cases: [what: string, from: string, to: string, message: string][] = [
  ['no object', GOOD, '- a', 'a.yaml:1: an OpenAPI document must be an object'],
  ['an empty file', GOOD, '', 'a.yaml:1: an OpenAPI document must be an object'],
  [
    'no version',
    'openapi: 3.1.0\n',
    '',
    "a.yaml:1: /openapi: openapi is missing; it must be a text such as '3.1.0' or '3.0.3'",
  ],
  [
    'a version that is a number',
    'openapi: 3.1.0',
    'openapi: 3.1',
    "a.yaml:1: /openapi: openapi is 3.1; it must be a text such as '3.1.0' or '3.0.3'",
  ],
  [
    'another version',
    'openapi: 3.1.0',
    "openapi: '2.0'",
    "a.yaml:1: /openapi: openapi is \"2.0\"; it must be a text such as '3.1.0' or '3.0.3'",
  ],
  ['no title', 'title: t, ', '', 'a.yaml:2: /info: info.title is missing; it must be a text'],
  [
    'another dialect',
    'info:',
    'jsonSchemaDialect: urn:x\ninfo:',
    'a.yaml:2: /jsonSchemaDialect: the dialect urn:x is not supported; use https://json-schema.org/draft/2020-12/schema or https://spec.openapis.org/oas/3.1/dialect/base',
  ],
  ['no paths', 'paths:', 'x-paths:', 'a.yaml:1: /paths: paths is missing; it must be an object of path items'],
  [
    'a repeated key',
    'info:',
    'openapi: 3.1.0\ninfo:',
    'a.yaml:2: this key is given twice in the same object; keep one of them',
  ],
  ['a path without a slash', '  /other:', '  other:', "a.yaml:17: /paths/other: the path 'other' must begin with /"],
  [
    'two parameters in a segment',
    '  /other:',
    "  '/{a}-{b}':",
    "a.yaml:17: /paths/~1{a}-{b}: a segment of '/{a}-{b}' must be text or hold one parameter, as in /tickets/{ticket_id}",
  ],
  [
    'two paths for the same requests',
    '  /other:',
    "  '/tickets/{name}':",
    "a.yaml:17: /paths/~1tickets~1{name}: '/tickets/{name}' matches the same requests as '/tickets/{id}'; make them one path",
  ],
  [
    'an unknown key',
    'requestBody:',
    'requestBdy:',
    "a.yaml:18: /paths/~1other/post: unknown key 'requestBdy'; did you mean 'requestBody'?",
  ],
  [
    'an unknown keyword',
    'maxLength',
    'maxLenght',
    "a.yaml:26: /components/schemas/Ticket/properties/id: unknown key 'maxLenght'; did you mean 'maxLength'?",
  ],
  [
    'a rest that is no truth',
    '  /tickets/{id}:',
    '  /tickets/{id}:\n    x-deskdouble-rest: id',
    'a.yaml:5: /paths/~1tickets~1{id}/x-deskdouble-rest: x-deskdouble-rest must be true where it stands',
  ],
  [
    'a rest without a parameter',
    '  /other:',
    '  /other:\n    x-deskdouble-rest: true',
    "a.yaml:18: /paths/~1other/x-deskdouble-rest: '/other' must end in one parameter, as in /files/{path}: it takes the rest",
  ],
  [
    'an empty reason for not being emulated',
    'operationId: postOther',
    "operationId: postOther\n      x-deskdouble-not-emulated: ' '",
    'a.yaml:20: /paths/~1other/post/x-deskdouble-not-emulated: it must be a text: the reason that callers are told',
  ],
  [
    'secrets that are no list',
    'operationId: postOther',
    'operationId: postOther\n      x-deskdouble-secrets: key',
    'a.yaml:20: /paths/~1other/post/x-deskdouble-secrets: it must list names of members, as in [secret]',
  ],
  [
    'no operationId',
    '      operationId: postOther\n',
    '',
    'a.yaml:18: /paths/~1other/post: operationId is missing; models and code name operations by it',
  ],
  [
    'an operationId given twice',
    'postOther',
    'getTicket',
    "a.yaml:19: /paths/~1other/post/operationId: operationId 'getTicket' is taken by /paths/~1tickets~1{id}/get; give it another",
  ],
  [
    'no responses',
    "responses: { '204': { description: d } }",
    'responses: {}',
    'a.yaml:18: /paths/~1other/post: responses is missing or empty; declare at least one status',
  ],
  [
    'a status that is none',
    "'204'",
    'ok',
    "a.yaml:21: /paths/~1other/post/responses/ok: 'ok' is no status; it must be as in 200, 4XX or default",
  ],
  [
    'a body without content',
    '{ content: { application/json: { schema: { type: object } } } }',
    '{ content: {} }',
    'a.yaml:20: /paths/~1other/post/requestBody: content is missing or empty; declare at least one media type',
  ],
  [
    'a path parameter that is not declared',
    '- { name: id,',
    '- { name: idd,',
    "a.yaml:7: /paths/~1tickets~1{id}/get: the path parameter 'id' of /tickets/{id} is not declared; did you mean 'idd'?",
  ],
  [
    'a path parameter that does not occur',
    '  /tickets/{id}:',
    '  /tickets:',
    "a.yaml:7: /paths/~1tickets/get: the path parameter 'id' does not occur in /tickets; there are none",
  ],
  [
    'a path parameter that is not required',
    'required: true',
    'required: false',
    "a.yaml:6: /paths/~1tickets~1{id}/parameters/0: the path parameter 'id' must have required: true",
  ],
  [
    'a parameter without a name',
    'name: id, ',
    '',
    'a.yaml:6: /paths/~1tickets~1{id}/parameters/0: name is missing; a parameter needs a name',
  ],
  [
    'a parameter without a place',
    'in: path, ',
    '',
    "a.yaml:6: /paths/~1tickets~1{id}/parameters/0: the parameter 'id' needs an 'in': path, query, header or cookie",
  ],
  [
    'a parameter without a schema',
    ', schema: { type: string } }',
    ' }',
    "a.yaml:6: /paths/~1tickets~1{id}/parameters/0: the parameter 'id' must have one schema, its own or that of one media type",
  ],
  [
    'a parameter declared twice',
    '    get:',
    '      - { name: id, in: path, required: true, schema: { type: string } }\n    get:',
    "a.yaml:7: /paths/~1tickets~1{id}/parameters/1: the path parameter 'id' is declared twice; keep one",
  ],
  [
    'a reference to nowhere',
    'schemas/Ticket',
    'schemas/Tiket',
    "a.yaml:15: /paths/~1tickets~1{id}/get/responses/200/content/application~1json/schema: $ref '#/components/schemas/Tiket' leads nowhere; did you mean 'Ticket'?",
  ],
  [
    'a reference out of the document',
    '#/components/schemas/Ticket',
    'other.yaml#/Ticket',
    "a.yaml:15: /paths/~1tickets~1{id}/get/responses/200/content/application~1json/schema: $ref 'other.yaml#/Ticket' leads out of the document; bundle the documents into one file first",
  ],
  [
    'a reference to itself',
    'Ticket: { type',
    "A: { $ref: '#/components/schemas/B' }\n    B: { $ref: '#/components/schemas/A' }\n    Ticket: { type",
    "a.yaml:26: /components/schemas/A: $ref '#/components/schemas/B' leads back to itself; one of the references must end in a value",
  ],
  [
    'an unknown security scheme',
    '{ login:',
    '{ logn:',
    "a.yaml:9: /paths/~1tickets~1{id}/get/security/0/logn: there is no security scheme 'logn'; did you mean 'login'?",
  ],
  [
    'an unknown scope',
    '[read]',
    '[raed]',
    "a.yaml:9: /paths/~1tickets~1{id}/get/security/0/login: the scheme declares no scope 'raed'; did you mean 'read'?",
  ],
  [
    'an unknown format',
    'maxLength: 3',
    'format: datetime',
    "a.yaml:26: /components/schemas/Ticket/properties/id/format: unknown format 'datetime'; did you mean 'date-time'?",
  ],
  [
    'no JSON Schema',
    'maxLength: 3',
    'maxLength: three',
    'a.yaml:26: /components/schemas/Ticket/properties/id/maxLength: not a JSON Schema: properties.id.maxLength must be integer, not string',
  ],
  [
    'a pattern that does not compile',
    'maxLength: 3',
    "pattern: '('",
    'a.yaml:26: /components/schemas/Ticket/properties/id: the schema does not compile: Invalid regular expression: /(/u: Unterminated group',
  ],
  [
    'an unknown anchor',
    'maxLength: 3',
    "$ref: '#nowhere'",
    "a.yaml:26: /components/schemas/Ticket/properties/id: the schema does not compile: can't resolve reference #nowhere from id deskdouble:document",
  ],
  [
    'an example that does not fit',
    'value: { id: a }',
    'value: { id: long }',
    'a.yaml:16: /paths/~1tickets~1{id}/get/responses/200/content/application~1json/examples/one/value: the example does not fit its schema: id must NOT have more than 3 characters; correct one of the two',
  ],
  [
    'an example of a schema that does not fit',
    'maxLength: 3',
    'maxLength: 3, examples: [a, long]',
    'a.yaml:26: /components/schemas/Ticket/properties/id/examples/1: the example does not fit its schema: the value must NOT have more than 3 characters; correct one of the two',
  ],
  [
    'an example of a parameter that does not fit',
    '{ type: string } }',
    '{ type: string }, example: 1 }',
    'a.yaml:6: /paths/~1tickets~1{id}/parameters/0/example: the example does not fit its schema: the value must be string, not integer; correct one of the two',
  ],
  [
    'a default that does not fit',
    'maxLength: 3',
    'default: 3',
    'a.yaml:26: /components/schemas/Ticket/properties/id/default: the default does not fit its schema: the value must be string, not integer; correct one of the two',
  ],
];

describe('checkDocument refuses', () => {
  test.each(cases)('%s', (_, from, to, message) => {
    expect(GOOD).toContain(from);
    const text = GOOD.replace(from, () => to);
    expect(() => check(text)).toThrow(new DeskdoubleError('DD_BAD_DOCUMENT', message));
  });

  test('broken YAML', () => {
    expect(() => check('openapi: [3.1.0\ninfo: }')).toThrow(/^a\.yaml:2: not valid YAML or JSON: /);
  });
});

describe('checkDocument takes', () => {
  test.each([
    ['the document itself', '', ''],
    ['a dialect', 'info:', 'jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema\ninfo:'],
    [
      'a parameter that takes the rest of the path',
      '  /tickets/{id}:',
      '  /tickets/{id}:\n    x-deskdouble-rest: true',
    ],
    [
      'an operation that is not emulated, with secrets',
      'operationId: postOther',
      'operationId: postOther\n      x-deskdouble-not-emulated: why\n      x-deskdouble-secrets: [key]',
    ],
    ['extensions anywhere', 'operationId: postOther', 'operationId: postOther\n      x-anything: { $ref: nowhere }'],
    [
      'properties named like keywords',
      'maxLength: 3 }',
      'maxLength: 3 }, $ref: { type: string }, example: { type: string }, x-y: { type: string }',
    ],
    ['a $ref in an example', '{ id: a }', "{ id: a, $ref: '#/nowhere' }"],
    ["OpenAPI's formats", 'maxLength: 3', 'anyOf: [{ format: int64 }, { format: binary }, { format: password }]'],
    [
      'a schema that refers to itself',
      'maxLength: 3 }',
      "maxLength: 3 }, parent: { $ref: '#/components/schemas/Ticket' }",
    ],
    [
      'a $ref with a description beside it',
      "{ $ref: '#/components/schemas/Ticket' }",
      "{ $ref: '#/components/schemas/Ticket', description: d }",
    ],
  ])('%s', (_, from, to) => {
    expect(GOOD).toContain(from);
    expect(check(GOOD.replace(from, () => to))).toMatchObject({ openapi: '3.1.0' });
  });

  test('JSON', async () => {
    const text = await readFile(new URL('sample/helpdesk.yaml', import.meta.url), 'utf8');
    const document = check(text);
    expect(check(JSON.stringify(document))).toEqual(document);
  });
});
