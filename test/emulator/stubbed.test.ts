import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import { as, get, post, remove, send, type Call } from '../support/call.js';
import { addReports, copyOfDocuments, editDocument } from '../support/documents.js';
import { keyNamed } from '../support/scenario.js';
import { look, startTestServer, stateOf, type TestServer } from '../support/server.js';
import { tempFolder, type TempFolder } from '../support/temp-folder.js';

/** Operations that only the document knows are answered from the document alone. */
let folder: TempFolder;
let documents: string;
let server: TestServer;

beforeAll(async () => {
  folder = await tempFolder();
  documents = await copyOfDocuments(folder.path);
  await editDocument(documents, 'toptickets.yaml', addReports);
  server = await startTestServer({ documents });
});
afterAll(async () => {
  await server.stop();
  await folder.remove();
});

const ID = '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed';
const ask = (call: Call, from = server.base()): Promise<Response> => send(from, as(keyNamed('Admin'), call));
const report = {
  id: expect.stringMatching(/^[0-9a-f-]{36}$/),
  title: expect.stringMatching(/./),
  made_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
};

test('a schema gives the answer, and a header tells what it is worth', async () => {
  const answer = await ask(get('/v1/reports'));
  expect([answer.status, answer.headers['x-deskdouble-fidelity']]).toEqual([200, 'stubbed']);
  expect(answer.headers['content-type']).toMatch(/^application\/json/);
  const bodies = JSON.parse(answer.text) as unknown[];
  expect(bodies).toEqual(bodies.map(() => report));
  expect(bodies.length).toBeGreaterThan(0);
  const spec = server.deskdouble.emulator.services.find((service) => service.mount === 'toptickets')?.spec;
  expect(spec?.check('/components/schemas/Report', bodies[0])).toEqual([]);
});

test('what has a model is not marked', async () => {
  expect((await ask(get('/v1/tickets'))).headers).not.toHaveProperty('x-deskdouble-fidelity');
});

test.each<[string, Call, number, object | string]>([
  ['with a body', post('/v1/reports', { id: ID, title: 'a', made_at: '2025-01-01T00:00:00Z' }), 201, report],
  ['that answers nothing', remove('/v1/reports'), 204, ''],
  ['that answers a text', get('/v1/reports/csv'), 200, expect.stringMatching(/^\w/)],
])('an operation %s', async (_, call, status, expected) => {
  const answer = await ask(call);
  expect([answer.status, answer.headers['x-deskdouble-fidelity']]).toEqual([status, 'stubbed']);
  const text = answer.text ?? '';
  expect(typeof expected === 'object' && status === 201 ? JSON.parse(text) : text).toEqual(expected);
});

test('it asks for a key, and for a request that the document allows', async () => {
  const refused = await send(server.base(), get('/v1/reports'));
  expect([refused.status, refused.headers['x-deskdouble-fidelity']]).toEqual([401, undefined]);
  expect((await send(server.base(), as(keyNamed('No scopes'), get('/v1/reports')))).status).toBe(403);
  expect(await ask(get('/v1/reports?week=54'))).toMatchObject({ status: 422 });
  expect(await ask(post('/v1/reports', { title: 'no id' }))).toMatchObject({ status: 422 });
});

test('the same request gets the same bytes, in another run too; another path, query or seed gets others', async () => {
  const text = async (from: string, path: string): Promise<string> => (await ask(get(path), from)).text;
  const first = await text(server.base(), '/v1/reports?week=2');
  const again = await startTestServer({ documents });
  try {
    await text(again.base(), '/v1/reports?week=7');
    expect(await text(again.base(), '/v1/reports?week=2')).toBe(first);
  } finally {
    await again.stop();
  }
  expect(await text(server.base(), '/v1/reports?week=2')).toBe(first);
  expect(await text(server.base(), '/v1/reports?week=3')).not.toBe(first);
  expect(await text(server.base(await server.sandbox()), '/v1/reports?week=2')).not.toBe(first);
});

test('it is logged like any other, without violations, and changes nothing', async () => {
  const name = await server.sandbox();
  const before = await stateOf(server, name);
  await ask(post('/v1/reports', { id: ID, title: 'a', made_at: '2025-01-01T00:00:00Z' }), server.base(name));
  const [entry] = (await look(server, `/_deskdouble/sandboxes/${name}/requests?limit=1`)) as [Record<string, unknown>];
  expect(entry).toMatchObject({ operation: 'createReport', status: 201, violations: [] });
  expect(entry['response_body']).toMatch(/made_at/);
  expect(await stateOf(server, name)).toEqual(before);
});

test('the fidelity report counts it, and what cannot be answered at all', async () => {
  const services = (await look(server, '/_deskdouble/fidelity')) as { service: string; operations: Tree }[];
  const { operations } = services.find(({ service }) => service === 'toptickets') ?? {};
  expect(operations).toMatchObject({
    stubbed: ['listReports', 'createReport', 'deleteReports', 'exportReports', 'impossibleReport'],
    unsupported: ['movedReport'],
  });
});
type Tree = Readonly<Record<string, readonly string[]>>;

test.each([
  ['/v1/reports/impossible', /impossibleReport that fits the document/],
  ['/v1/reports/moved', /movedReport is documented, but this sandbox does not serve it/],
])('GET %s says why there is no answer', async (path, detail) => {
  const lenient = await startTestServer({ documents, strict: false });
  try {
    const answer = await ask(get(path), lenient.base());
    expect([answer.status, JSON.parse(answer.text)]).toEqual([501, { detail: expect.stringMatching(detail) }]);
    expect(answer.headers).not.toHaveProperty('x-deskdouble-fidelity');
  } finally {
    await lenient.stop();
  }
});
