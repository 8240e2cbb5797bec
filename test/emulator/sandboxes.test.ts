import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import { as, get, patch, post, raw, remove, send, upload, type Call } from '../support/call.js';
import { judgeBy, type Verdict } from '../support/judge.js';
import { keyNamed } from '../support/scenario.js';
import { startTestServer, stateOf, type TestServer } from '../support/server.js';
import { ATTACHMENT, OWNER, TICKET } from '../toptickets/operations/samples.js';

let server: TestServer;
let verdict: Verdict;
let untouched: unknown;
let count = 0;
let name = '';

beforeAll(async () => {
  server = await startTestServer();
  verdict = await judgeBy('control');
  untouched = await stateOf(server);
});
afterAll(() => server.stop());

/** Sends a command to the control plane; its own document judges every answer. */
async function control(call: Call, { valid = true } = {}): Promise<Response> {
  const response = await send(server.deskdouble.controlUrl, call);
  if (response.status !== 405) expect(await verdict(response, { valid })).toEqual([]);
  return response;
}

const api = (call: Call, sandbox = name): Promise<Response> => send(server.base(sandbox), as(keyNamed('Admin'), call));
const subjectIn = async (sandbox: string): Promise<unknown> =>
  (await api(get(`/v1/tickets/${TICKET}`), sandbox)).body.subject as unknown;
const create = (wanted: object): Promise<Response> => control(post('/sandboxes', wanted));

beforeEach(async () => {
  name = `world-${++count}`;
  expect((await create({ name })).status).toBe(201);
});

describe('a sandbox', () => {
  test('is made in the first state of its scenario, and tells where it is and what it holds', async () => {
    const { body } = await control(get(`/sandboxes/${name}`));
    expect(body).toMatchObject({ name, scenario: 'docs', persist: false, requests: 0, violations: 0 });
    expect(body.url).toBe(`${server.deskdouble.url}/s/${name}`);
    expect(body.records).toMatchObject({ 'toptickets/0f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a/tickets': 6 });
    expect(await subjectIn(name)).toBe('Unable to login to my account');
  });

  test('may have another scenario', async () => {
    await create({ name: `${name}-empty`, scenario: 'empty' });
    expect((await api(get('/v1/tickets'), `${name}-empty`)).body).toEqual([]);
  });

  test('changes alone', async () => {
    const other = `${name}-other`;
    await create({ name: other });
    const before = await stateOf(server, other);
    await api(patch(`/v1/tickets/${TICKET}`, { subject: 'changed' }));
    await api(post('/v1/teams', { name: 'new' }));
    await api(remove(`/v1/users/${OWNER}`));
    expect(await subjectIn(name)).toBe('changed');
    expect(await stateOf(server, other)).toEqual(before);
    expect(await stateOf(server)).toEqual(untouched);
  });

  test('gives the same ids as another that was asked the same with the same seed', async () => {
    const idsIn = async (sandbox: string): Promise<unknown[]> => {
      const ticket = await api(post('/v1/teams', { name: 'x' }), sandbox);
      const comment = await api(post(`/v1/tickets/${TICKET}/comments`, { content: 'x' }), sandbox);
      return [ticket.body.id, comment.body.id];
    };
    await create({ name: `${name}-same` });
    await create({ name: `${name}-seeded`, seed: 'another' });
    const ids = await idsIn(name);
    expect(await idsIn(`${name}-same`)).toEqual(ids);
    const seeded = await idsIn(`${name}-seeded`);
    expect(seeded.filter((id) => ids.includes(id))).toEqual([]);
  });

  test('has links of its own', async () => {
    const { body } = await api(get(`/v1/tickets/${TICKET}/attachments/${ATTACHMENT}/download`));
    expect(body.download_url).toContain(`/s/${name}/_files/`);
    expect((await fetch(body.download_url as string)).status).toBe(200);
  });

  test('is reset to its first state, and to that of another scenario', async () => {
    const before = await stateOf(server, name);
    await api(remove(`/v1/tickets/${TICKET}`));
    await api(upload('/v1/users/me/avatar', { filename: 'a.png', type: 'image/png', bytes: 'x' }));
    expect((await control(post(`/sandboxes/${name}/reset`))).body).toMatchObject({ name, requests: 0 });
    expect(await stateOf(server, name)).toEqual(before);
    expect((await control(post(`/sandboxes/${name}/reset`, { scenario: 'empty' }))).body).toMatchObject({
      scenario: 'empty',
    });
    expect((await api(get('/v1/tickets'))).body).toEqual([]);
  });

  test('is gone once it is deleted, and its name is free', async () => {
    expect((await control(remove(`/sandboxes/${name}`))).status).toBe(204);
    const { status, body } = await api(get('/v1/tickets'));
    expect([status, body.kind]).toEqual([404, 'not-found']);
    expect((await control(get(`/sandboxes/${name}`))).status).toBe(404);
    expect((await control(remove(`/sandboxes/${name}`))).status).toBe(404);
    expect((await create({ name })).status).toBe(201);
  });

  test('is made once, however many ask for it at the same time', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => create({ name: `${name}-raced` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
  });

  test('that is deleted while it is reset stays deleted, in the list and in the store', async () => {
    const { sandboxes } = server.deskdouble.emulator;
    await Promise.all([sandboxes.reset(name), sandboxes.remove(name)]);
    expect(sandboxes.get(name)).toBeUndefined();
    await create({ name });
    await Promise.all([sandboxes.remove(name), sandboxes.reset(name).catch(() => undefined)]);
    expect((await control(get(`/sandboxes/${name}`))).status).toBe(404);
    expect((await create({ name })).status).toBe(201);
  });

  test('that is deleted before a request has sent its body is not found, which is no fault of ours', async () => {
    const { emulator } = server.deskdouble;
    const headers = { authorization: `Bearer ${keyNamed('Admin')}`, 'content-type': 'application/json' };
    const body = { read: () => emulator.sandboxes.remove(name).then(() => Buffer.from('{"subject":"late"}')) };
    const target = `/s/${name}/toptickets/v1/tickets/${TICKET}`;
    expect(await emulator.answer({ method: 'PATCH', target, headers, body })).toMatchObject({ status: 404 });
    expect(server.reports).toEqual([]);
  });

  test('that nobody made is not found, and the nearest name is told', async () => {
    const { status, body } = await api(get('/v1/tickets'), `${name}x`);
    expect([status, body.message]).toEqual([404, expect.stringContaining(`did you mean "${name}"?`)]);
  });

  test('keeps a log of its own requests, without their secrets', async () => {
    await api(get('/v1/tickets?limit=1'));
    await api(raw('POST', '/v1/teams', '{'));
    const { body } = await control(get(`/sandboxes/${name}/requests`));
    expect(body).toMatchObject([
      { number: 2, method: 'POST', target: '/v1/teams', operation: 'createTeam', status: 400, service: 'toptickets' },
      {
        number: 1,
        method: 'GET',
        target: '/v1/tickets?limit=1',
        operation: 'listTickets',
        status: 200,
        violations: [],
      },
    ]);
    expect(JSON.stringify(body)).not.toContain(keyNamed('Admin'));
    expect((await control(get(`/sandboxes/${name}/requests?limit=1`))).body).toHaveLength(1);
    expect((await control(get(`/sandboxes/${name}/requests?violating=true`))).body).toEqual([]);
  });
});

describe('a command that cannot be followed', () => {
  test.each([
    ['a name that is taken', { name: 'default' }],
    ['no name', {}],
    ['an empty name', { name: '' }],
    ['a name with a slash', { name: 'a/b' }],
    ['a name of dots', { name: '..' }],
    ['a name that is too long', { name: 'x'.repeat(65) }],
    ['a name that is no text', { name: 5 }],
    ['an unknown scenario', { name: 'fine', scenario: 'doc' }],
    ['a scenario out of its folder', { name: 'fine', scenario: '../docs' }],
    ['an unknown field', { name: 'fine', scenarioo: 'docs' }],
  ])('(%s) is refused and makes nothing', async (_, wanted) => {
    const { body: before } = await control(get('/sandboxes'));
    const response = await control(post('/sandboxes', wanted), { valid: false });
    expect([response.status, typeof response.body.message]).toEqual([400, 'string']);
    expect((await control(get('/sandboxes'))).body).toEqual(before);
  });

  test('leaves the sandbox as it was when its new scenario does not exist', async () => {
    const before = await stateOf(server, name);
    expect((await control(post(`/sandboxes/${name}/reset`, { scenario: 'doc' }))).status).toBe(400);
    expect(await stateOf(server, name)).toEqual(before);
  });

  test('does not delete the default sandbox', async () => {
    expect((await control(remove('/sandboxes/default'))).status).toBe(400);
    expect(await stateOf(server)).toEqual(untouched);
  });
});

describe('a page of another site', () => {
  test.each([
    ['by its origin', { origin: 'https://evil.example' }],
    ['by an origin that only looks like ours', { origin: 'http://127.0.0.1.evil.example' }],
    ['by an opaque origin', { origin: 'null' }],
    ['by what the browser says of it', { 'sec-fetch-site': 'cross-site' }],
  ])('(known %s) gives no commands', async (_, headers) => {
    for (const call of [
      post('/sandboxes', { name: 'evil' }),
      remove(`/sandboxes/${name}`),
      post(`/sandboxes/${name}/reset`),
      post('/compact'),
    ]) {
      const { status, body } = await send(server.deskdouble.controlUrl, {
        ...call,
        headers: { ...call.headers, ...headers },
      });
      expect([status, body.kind]).toEqual([403, 'forbidden']);
    }
    expect((await control(get(`/sandboxes/${name}`))).status).toBe(200);
    expect((await control(get('/sandboxes/evil'))).status).toBe(404);
  });

  test('cannot pass a form off as JSON either', async () => {
    const form = raw('POST', '/sandboxes', '{"name": "evil"}', 'text/plain');
    expect((await control(form, { valid: false })).status).toBe(415);
    expect((await control(get('/sandboxes/evil'))).status).toBe(404);
  });

  test('of our own may command', async () => {
    const { url, controlUrl } = server.deskdouble;
    const call = post(`/sandboxes/${name}/reset`);
    expect(
      (await send(controlUrl, { ...call, headers: { origin: url, 'sec-fetch-site': 'same-origin' } })).status,
    ).toBe(200);
  });
});

describe('a server with a control token', () => {
  let guarded: TestServer;
  beforeAll(async () => {
    guarded = await startTestServer({ controlToken: 'a-token-of-some-length' });
  });
  afterAll(() => guarded.stop());

  test.each([
    ['none', undefined, 401],
    ['another', 'a-token-of-some-lengtH', 401],
    ['a part of it', 'a-token', 401],
    ['it', 'a-token-of-some-length', 200],
  ])('answers who brings %s accordingly, whatever is asked', async (_, token, status) => {
    for (const call of [get('/health'), get('/sandboxes'), post('/sandboxes/default/reset')]) {
      const sent = token === undefined ? call : as(token, call);
      expect((await send(guarded.deskdouble.controlUrl, sent)).status).toBe(status);
    }
  });

  test('serves the services without it', async () => {
    expect((await send(guarded.base(), as(keyNamed('Admin'), get('/v1/test')))).status).toBe(200);
  });
});

test('nothing that was answered broke a document', () => {
  expect(server.reports.slice(0, 5)).toEqual([]);
});
