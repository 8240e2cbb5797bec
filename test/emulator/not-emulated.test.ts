import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import { as, get, post, send, type Call } from '../support/call.js';
import { copyOfDocuments, editDocument } from '../support/documents.js';
import { keyNamed } from '../support/scenario.js';
import { look, startTestServer, type TestServer } from '../support/server.js';
import { tempFolder, type TempFolder } from '../support/temp-folder.js';

/** Operations of which the document itself says that nothing stands behind them. */
let folder: TempFolder;
let documents: string;
let server: TestServer;

const REASON = 'Exports are not emulated; read the lists';
const failed = { description: 'Failed.', content: { 'application/json': { schema: { required: ['detail'] } } } };
const responses = (...statuses: string[]): object => Object.fromEntries(statuses.map((status) => [status, failed]));
const operation = (operationId: string, ...statuses: string[]): object => ({
  operationId,
  summary: operationId,
  security: [{ bearer: ['tickets:read'] }],
  'x-deskdouble-not-emulated': REASON,
  responses: { ...responses(...statuses), '200': { description: 'Done.' } },
});

beforeAll(async () => {
  folder = await tempFolder();
  documents = await copyOfDocuments(folder.path);
  await editDocument(documents, 'toptickets.yaml', (document) => {
    Object.assign(document['paths'] as object, {
      '/v1/exports/{path}': {
        'x-deskdouble-rest': true,
        parameters: [{ name: 'path', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        get: operation('getExport', '401', '403', '501'),
        post: {
          ...operation('postExport', '401', '403'),
          requestBody: { required: true, content: { 'application/json': { schema: { type: 'object' } } } },
        },
      },
    });
  });
  server = await startTestServer({ documents });
});
afterAll(async () => {
  await server.stop();
  await folder.remove();
});

const ask = (call: Call, key = keyNamed('Admin')): Promise<Response> => send(server.base(), as(key, call));

test('they tell the reason to whoever may call them, and whatever is sent', async () => {
  for (const path of ['/v1/exports/x', '/v1/exports/a/b/c']) {
    const { status, body, headers } = await ask(get(path));
    expect([status, body, headers['x-deskdouble-fidelity']]).toEqual([501, { detail: REASON }, undefined]);
  }
  expect((await ask(get('/v1/exports/x'), keyNamed('No scopes'))).status).toBe(403);
  expect((await send(server.base(), get('/v1/exports/x'))).status).toBe(401);
  expect((await ask(get('/v1/exports'))).status).toBe(404);
});

test('the report counts them as unsupported, although the document has a success', async () => {
  const report = (await look(server, '/_deskdouble/fidelity')) as { operations: Record<string, string[]> }[];
  const found = report.map(({ operations }) => operations['unsupported']);
  expect(found).toContainEqual(['getExport', 'postExport']);
});

test('an answer that the document does not declare is a defect of it', async () => {
  expect(server.reports).toEqual([]);
  expect((await ask(post('/v1/exports/x', '{'))).status).toBe(500);
  expect(server.reports).toEqual([expect.stringContaining('status 501 is not declared for postExport')]);
});

test('code for one of them does not fit', async () => {
  const copy = await tempFolder();
  const contradicting = await copyOfDocuments(copy.path);
  await editDocument(contradicting, 'toptickets.yaml', (document) => {
    const paths = document['paths'] as Record<string, Record<string, object>>;
    const [handled] = Object.values(paths).flatMap((item) =>
      Object.values(item).filter((one) => 'operationId' in one && one.operationId === 'testKey'),
    );
    Object.assign(handled ?? {}, { 'x-deskdouble-not-emulated': REASON });
  });
  const other = await startTestServer({ documents: contradicting });
  try {
    await expect(look(other, '/toptickets/v1/tickets')).rejects.toMatchObject({ code: 'DD_BAD_SERVICE' });
  } finally {
    await other.stop();
    await copy.remove();
  }
});
