import { expect, test } from '@jest/globals';
import { operationsOf, placesOfOperation, recordSchema, type Where } from './sides.js';

const text = { type: 'string' };
const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
const wrapped = (data: object): object =>
  json({ allOf: [{ $ref: '#/components/schemas/Wrap' }], properties: { data } });

const document = {
  components: {
    schemas: {
      Wrap: { type: 'object', properties: { total: { type: 'integer' } } },
      Ticket: {
        type: 'object',
        properties: { subject: text, files: { type: 'array', items: { $ref: '#/components/schemas/File' } } },
      },
      File: { type: 'object', properties: { label: text } },
    },
  },
  paths: {
    '/tickets': {
      get: {
        operationId: 'list',
        responses: { 200: wrapped({ type: 'array', items: { $ref: '#/components/schemas/Ticket' } }) },
      },
      put: {
        operationId: 'change',
        requestBody: json({ type: 'array', items: { $ref: '#/components/schemas/Ticket' } }),
        responses: {},
      },
    },
    '/tickets/{id}': {
      get: {
        operationId: 'get',
        responses: {
          200: wrapped({
            properties: { ticket: { anyOf: [{ $ref: '#/components/schemas/Ticket' }, { type: 'null' }] } },
          }),
        },
      },
    },
    '/upload': { post: { operationId: 'upload', responses: { 201: json({ $ref: '#/components/schemas/File' }) } } },
  },
};
const operations = operationsOf(document);

function namesIn(id: string, direction: 'read' | 'update', where: Where): readonly string[] {
  const operation = operations.get(id);
  if (operation === undefined) throw new Error(`there is no ${id}`);
  return [...placesOfOperation(document, operation, direction, where).keys()];
}

const ticket = ['/subject', '/files', '/files/*', '/files/*/label'];
const envelope = '/data';
const rows: readonly [id: string, direction: 'read' | 'update', where: Where, places: readonly string[]][] = [
  ['list', 'read', { envelope }, ticket],
  ['list', 'read', { envelope, at: '/*/files/*' }, ['/label']],
  ['list', 'read', { envelope, at: '/*/file' }, []],
  ['get', 'read', { envelope, at: '/ticket' }, ticket],
  ['get', 'read', { envelope, at: '/ticket/files/*' }, ['/label']],
  ['upload', 'read', { envelope }, ['/label']],
  ['change', 'update', { envelope, at: '/0' }, ticket],
  ['change', 'update', { envelope, at: '/0/file' }, []],
];
test.each(rows)('the record of %s (%s) in %j', (id, direction, where, places) => {
  expect(namesIn(id, direction, where)).toEqual(places);
});

test('an answer without a schema has no record', () => {
  expect(
    recordSchema(document, { pointer: '/paths/~1nowhere/get', path: '/nowhere', method: 'get' }, 'read'),
  ).toBeUndefined();
});
