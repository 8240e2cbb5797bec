import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { startDeskdouble, type RunningDeskdouble, type StartOptions } from '../../src/start.js';
import { as, get, patch, post, raw, remove, send, type Call } from '../support/call.js';
import { inCheckout } from '../support/root.js';
import { keyNamed } from '../support/scenario.js';
import { tempFolder, type TempFolder } from '../support/temp-folder.js';

/**
 * A resource is added by writing about it: here tags, which TopTickets does not have, are added to a copy of its document
 * and model, and no code.
 */
let folder: TempFolder;
let documents: string;
let running: RunningDeskdouble | undefined;

beforeEach(async () => {
  folder = await tempFolder();
  documents = join(folder.path, 'openapi');
  await cp(inCheckout('openapi'), documents, { recursive: true });
});
afterEach(async () => {
  await running?.close();
  running = undefined;
  await folder.remove();
});

type Tree = Record<string, unknown>;

async function edit(file: string, change: (tree: Tree) => void): Promise<void> {
  const path = join(documents, file);
  const tree = parse(await readFile(path, 'utf8')) as Tree;
  change(tree);
  await writeFile(path, stringify(tree));
}

const start = async (options: StartOptions = {}): Promise<RunningDeskdouble> =>
  (running = await startDeskdouble({ port: 0, strict: true, documents, time: '2025-01-16T15:00:00Z', ...options }));

const json = (name: string): object => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
const listed = { 'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Tag' } } } };
const refusals = Object.fromEntries(
  ['400', '401', '403', '404', '422', '429', '500'].map((status) => [
    status,
    { description: 'Refused.', content: { 'application/json': { schema: { type: 'object', required: ['detail'] } } } },
  ]),
);
const operation = (operationId: string, scope: string, success: object, body?: string): object => ({
  operationId,
  summary: operationId,
  security: [{ bearer: [scope] }],
  responses: { ...success, ...refusals },
  ...(body !== undefined && { requestBody: { required: true, content: json(body) } }),
});
const ok = (content: object): object => ({ '200': { description: 'Well.', content } });

function addPaths(document: Tree): void {
  Object.assign(document['paths'] as Tree, {
    '/v1/tags': {
      get: operation('listTags', 'tickets:read', ok(listed)),
      post: operation(
        'createTag',
        'tickets:write',
        { '201': { description: 'Made.', content: json('Tag') } },
        'TagCreate',
      ),
    },
    '/v1/tags/{tag_id}': {
      parameters: [{ name: 'tag_id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
      get: operation('getTag', 'tickets:read', ok(json('Tag'))),
      patch: operation('updateTag', 'tickets:write', ok(json('Tag')), 'TagUpdate'),
      delete: operation('deleteTag', 'tickets:delete', { '204': { description: 'Gone.' } }),
    },
  });
}

function addSchemas(document: Tree): void {
  const label = { type: 'string', minLength: 1 };
  const colour = { type: 'string', enum: ['red', 'green', 'blue'] };
  const { schemas } = document['components'] as { schemas: Tree };
  Object.assign(schemas, {
    Tag: {
      type: 'object',
      required: ['id', 'label', 'colour', 'created_at'],
      properties: {
        id: { type: 'string', format: 'uuid' },
        label,
        colour,
        created_at: { type: 'string', format: 'date-time' },
      },
    },
    TagCreate: { type: 'object', required: ['label'], properties: { label, colour } },
    TagUpdate: { type: 'object', properties: { label, colour } },
  });
}

const source = 'https://example.com/tags';
const tags = {
  title: 'Tag',
  schema: 'Tag',
  operations: { create: 'createTag', list: 'listTags', get: 'getTag', update: 'updateTag', delete: 'deleteTag' },
  key: { field: 'id', kind: 'uuid', param: 'tag_id', source },
  unique: [{ fields: ['label'], message: 'Tag already exists', source }],
  defaults: [{ field: 'colour', value: 'green', source }],
  stamps: [{ field: 'created_at', on: 'create', set: 'now', source }],
  order: { by: [{ field: 'label', direction: 'ascending' }], source },
  delete: { mode: 'hard', source },
  messages: { notFound: 'Tag not found', source },
  obtain: { by: 'create', source },
};

async function addTags(): Promise<void> {
  await edit('toptickets.yaml', (document) => {
    addPaths(document);
    addSchemas(document);
  });
  await edit('toptickets.model.yaml', (model) => Object.assign(model['resources'] as Tree, { tags }));
}

test('its five operations work, with everything that the model says of them', async () => {
  await addTags();
  const { services } = await start();
  const base = services['toptickets']?.baseUrl ?? '';
  const call = async (sent: Call): Promise<[number, unknown]> => {
    const { status, text } = await send(base, as(keyNamed('Admin'), sent));
    return [status, text === '' ? undefined : (JSON.parse(text) as unknown)];
  };

  const [created, urgent] = (await call(post('/v1/tags', { label: 'urgent', id: 'mine' }))) as [number, { id: string }];
  expect([created, urgent]).toEqual([
    201,
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      label: 'urgent',
      colour: 'green',
      created_at: '2025-01-16T15:00:00Z',
    },
  ]);
  const [, calm] = await call(post('/v1/tags', { label: 'calm', colour: 'blue' }));
  expect(await call(get('/v1/tags'))).toEqual([200, [calm, urgent]]);
  expect(await call(get('/v1/tags?limit=1'))).toMatchObject([200, {}]);
  const path = `/v1/tags/${urgent.id}`;
  expect(await call(get(path))).toEqual([200, urgent]);
  expect(await call(patch(path, { colour: 'red' }))).toEqual([200, { ...urgent, colour: 'red' }]);
  expect(await call(patch(path, { label: 'calm' }))).toEqual([400, { detail: 'Tag already exists' }]);
  expect(await call(patch(path, { colour: 'mauve' }))).toMatchObject([422, { detail: [{ loc: ['body', 'colour'] }] }]);
  expect(await call(raw('POST', '/v1/tags', '{'))).toMatchObject([400, {}]);
  expect(await call(remove(path))).toEqual([204, undefined]);
  expect(await call(get(path))).toEqual([404, { detail: 'Tag not found' }]);
  expect(await call(get('/v1/tags'))).toEqual([200, [calm]]);
  expect(await call(get('/v1/tickets'))).toMatchObject([200, { length: 6 }]);
});

describe('what is wrong with a document or a model is one error that names the file and the place:', () => {
  const reports: string[] = [];
  const starting = (): Promise<RunningDeskdouble> => start({ report: (line) => reports.push(line) });

  test.each<[string, string, (tree: Tree) => void, object]>([
    [
      'an unknown key of a resource',
      'toptickets.model.yaml',
      (model) => Object.assign((model['resources'] as Record<string, Tree>)['teams'] ?? {}, { ordr: {} }),
      { code: 'DD_BAD_MODEL', message: expect.stringMatching(/toptickets\.model\.yaml:\d+: \/resources\/teams.*ordr/) },
    ],
    [
      'an operation that the document lacks',
      'toptickets.model.yaml',
      (model) =>
        Object.assign((model['resources'] as Record<string, Tree>)['teams'] ?? {}, { operations: { get: 'getTeem' } }),
      { code: 'DD_BAD_MODEL', message: expect.stringMatching(/getTeem/) },
    ],
    [
      'a rule without a source',
      'toptickets.model.yaml',
      (model) =>
        Object.assign(model['policies'] as Tree, { page: { style: 'offset', offset: 'offset', limit: 'limit' } }),
      { code: 'DD_BAD_MODEL', message: expect.stringMatching(/toptickets\.model\.yaml:\d+: \/policies\/page/) },
    ],
    [
      'a reference to nowhere',
      'toptickets.yaml',
      (document) =>
        Object.assign(document['paths'] as Tree, {
          '/v1/x': { get: { operationId: 'x', responses: { '200': { $ref: '#/nowhere' } } } },
        }),
      { code: 'DD_BAD_DOCUMENT', message: expect.stringMatching(/toptickets\.yaml:\d+: .*#\/nowhere/) },
    ],
    [
      'a schema that does not compile',
      'toptickets.yaml',
      (document) =>
        Object.assign((document['components'] as { schemas: Tree }).schemas, { Broken: { type: 'strnig' } }),
      {
        code: 'DD_BAD_DOCUMENT',
        message: expect.stringMatching(/toptickets\.yaml:\d+: \/components\/schemas\/Broken/),
      },
    ],
  ])('%s', async (_, file, change, expected) => {
    await edit(file, change);
    await expect(starting()).rejects.toMatchObject({ name: 'DeskdoubleError', ...expected });
  });

  test('a file that is no YAML', async () => {
    await writeFile(join(documents, 'toptickets.yaml'), 'openapi: 3.1.0\npaths: [');
    await expect(starting()).rejects.toMatchObject({
      name: 'DeskdoubleError',
      code: 'DD_BAD_DOCUMENT',
      message: expect.stringMatching(/toptickets\.yaml:\d+: /),
    });
  });

  test('a folder without our control plane', async () => {
    await expect(start({ documents: folder.path })).rejects.toMatchObject({ code: 'DD_BAD_DOCUMENT' });
  });
});
