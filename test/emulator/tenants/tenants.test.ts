import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manualClock, type ManualClock } from '../../../src/core/clock.js';
import { createEmulator, type Emulator } from '../../../src/emulator/emulator.js';
import { createHttpServer } from '../../../src/emulator/http.js';
import { packageDocuments } from '../../../src/start.js';
import { as, get, post, put, send, type Call } from '../../support/call.js';
import { judgeBy } from '../../support/judge.js';
import { tempFolder, type TempFolder } from '../../support/temp-folder.js';

/** Tenants in the path, roles of users, names of numbers and messages that are not sent: a service of words and a page of code. */
const here = fileURLToPath(new URL('.', import.meta.url));

let folder: TempFolder;
let clock: ManualClock;
let reports: string[];
let emulator: Emulator;
let server: ReturnType<typeof createHttpServer>;
let url: string;

async function start(data?: string): Promise<void> {
  reports = [];
  clock = manualClock(Date.parse('2025-01-16T15:00:00Z'));
  const report = (line: string): void => void reports.push(line);
  emulator = await createEmulator({
    ...{ version: '0.0.0', data, durability: 'write', scenario: undefined, seed: undefined, clock, repeatable: true },
    ...{
      strict: true,
      rateLimits: true,
      controlToken: undefined,
      exposed: false,
      elsewhere: {},
      extensions: {},
      report,
    },
    services: { documents: join(here, 'documents'), builtDocuments: join(folder.path, 'built') },
    control: packageDocuments,
    code: join(here, 'code'),
    scenarios: join(here, 'scenarios'),
    checkedScenarios: undefined,
    publicUrl: () => url,
  });
  server = createHttpServer({
    ...{ emulator, allowsHost: () => true, date: undefined, report },
    home: () => Promise.reject(new Error('not asked for')),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function stop(): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  await emulator.close();
}

beforeEach(async () => {
  folder = await tempFolder();
  await start();
});
afterEach(async () => {
  await stop();
  await folder.remove();
});

type Told = [status: number, body: unknown];

async function ask(call: Call, sandbox = ''): Promise<Told> {
  const { status, text } = await send(`${url}${sandbox}/rooms`, call);
  return [status, text === '' ? undefined : (JSON.parse(text) as unknown)];
}

const control = async (call: Call): Promise<Told> => {
  const response = await send(`${url}/_deskdouble`, call);
  expect(await (await judgeBy('control'))(response, { valid: response.status < 400 })).toEqual([]);
  return [response.status, response.body as unknown];
};
const refused = (kind: string, message: string): Told => [403, { kind, message }];

describe('the tenant of the path', () => {
  test('is the one of the credential, whatever else exists', async () => {
    expect(await ask(as('north_guest', get('/north/rooms')))).toEqual([
      200,
      { data: [{ id: 1, kind: 2 }], total: 1, page: 1, take: 5 },
    ]);
    for (const other of ['s%C3%BCd%20west', 'nowhere', 'NORTH', 'north%20', '-', '%', '%ZZ', '__proto__']) {
      const [status, body] = await ask(as('north_owner', get(`/${other}/rooms`)));
      expect([other, status, body]).toMatchObject([other, 403, { kind: 'wrong-tenant' }]);
    }
  });

  test('is read decoded', async () => {
    expect(await ask(as('south_guest', get('/s%C3%BCd%20west/rooms')))).toMatchObject([200, { data: [] }]);
    const message = 'Nobody lets you into süd west';
    expect(await ask(as('north_guest', get('/s%C3%BCd%20west/rooms')))).toEqual(refused('wrong-tenant', message));
  });

  test('exists, and is what the operation works for, where no credential is asked for', async () => {
    const ring = { times: [1] };
    expect(await ask(post('/s%C3%BCd%20west/doorbell', ring))).toMatchObject([200, { tenant: 'süd west', user: null }]);
    for (const other of ['nowhere', 'North', '%ZZ', 'constructor', '__proto__']) {
      expect(await ask(post(`/${other}/doorbell`, ring))).toMatchObject([403, { kind: 'wrong-tenant' }]);
    }
  });

  test("may be missing in a path: then it is the credential's", async () => {
    expect(await ask(as('north_host', get('/status')))).toEqual([200, { tenant: 'north', user: '2' }]);
  });

  test('comes after the credential and before the body', async () => {
    expect(await ask(get('/nowhere/rooms'))).toEqual([401, undefined]);
    expect(await ask(as('north_host', post('/nowhere/rooms', { kind: 'X' })))).toMatchObject([403, {}]);
  });
});

describe('a role', () => {
  const room = post('/north/rooms', { kind: 1 });

  test('is enough from the least one on', async () => {
    expect((await ask(as('north_owner', room)))[0]).toBe(200);
    expect((await ask(as('north_host', room)))[0]).toBe(200);
    expect(await ask(as('north_guest', room))).toEqual(refused('missing-role', 'Only for HOST and above'));
  });

  test.each([
    ['with a value that means nothing', 'north_odd'],
    ['of somebody who is gone', 'north_gone'],
    ['of a credential without a user', 'north_none'],
  ])('%s is none', async (_, token) => {
    expect(await ask(as(token, get('/north/rooms')))).toEqual(refused('missing-role', 'Only for GUEST and above'));
    expect((await ask(as(token, get('/status'))))[0]).toBe(200);
  });

  test('counts as it is at the moment', async () => {
    const demote = (id: number, role: number): Call => put(`/north/people/${id}/role`, { role });
    expect((await ask(as('north_owner', demote(2, 3))))[0]).toBe(200);
    expect((await ask(as('north_host', room)))[0]).toBe(403);
    expect((await ask(as('north_owner', demote(1, 2))))[0]).toBe(200);
    expect(await ask(as('north_owner', demote(2, 1)))).toEqual(refused('missing-role', 'Only for OWNER and above'));
  });

  test('is shown beside the credential', async () => {
    const [service] = emulator.services;
    const shown = service === undefined ? [] : await emulator.credentials(service);
    expect(shown.map(({ name, role }) => [name, role])).toEqual([
      ['Owner', 'OWNER'],
      ['Host', 'HOST'],
      ['Guest', 'GUEST'],
      ['Odd', undefined],
      ['Gone', undefined],
      ['None', undefined],
      ['Guest of the south', 'GUEST'],
    ]);
  });
});

describe('a name of a number', () => {
  const create = (kind: unknown): Promise<Told> => ask(as('north_host', post('/north/rooms', { kind })));

  test('is as good as the number', async () => {
    expect(await create('Large')).toEqual([200, { data: { id: 2, kind: 2 } }]);
    expect(await create(2)).toEqual([200, { data: { id: 3, kind: 2 } }]);
    expect(await ask(post('/north/doorbell', { times: ['small', 2, 'LARGE'] }))).toMatchObject([
      200,
      { times: [1, 2, 2] },
    ]);
  });

  test('that is unknown is told with those that are not', async () => {
    expect(await create('HUGE')).toMatchObject([400, { message: 'kind must be one of SMALL, LARGE' }]);
    expect(await create(7)).toMatchObject([400, { message: 'kind must be one of 1, 2, SMALL, LARGE' }]);
    expect(await ask(post('/north/doorbell', { times: [1, '1'] }))).toMatchObject([
      400,
      { message: 'times.1 must be one of SMALL, LARGE' },
    ]);
  });
});

test('an answer without a body says that it has none', async () => {
  const { status, headers, text } = await send(`${url}/rooms`, get('/status'));
  expect([status, text]).toEqual([401, '']);
  expect(headers).toMatchObject({ 'www-authenticate': 'Bearer', 'content-length': '0' });
  expect(headers).not.toHaveProperty('content-type');
  expect(headers).not.toHaveProperty('transfer-encoding');
});

describe('the outbox', () => {
  const ring = (times: number[], more: object = {}): Call => post('/north/doorbell', { times, ...more });
  const outbox = (query = ''): Promise<Told> => control(get(`/sandboxes/default/outbox${query}`));
  const subjects = async (query = ''): Promise<unknown[]> => {
    const [, messages] = (await outbox(query)) as [number, { subject: string }[]];
    return messages.map(({ subject }) => subject);
  };

  test('keeps what would have been sent, and who wrote it, newest first', async () => {
    expect(await outbox()).toEqual([200, []]);
    await ask(ring([1]));
    clock.advance(1500);
    await ask(ring([2]));
    const message = { service: 'rooms', tenant: 'north', operation: 'ringDoorbell', kind: 'mail', from: null };
    const rest = {
      to: [{ email: 'host@example.com' }],
      text: 'Somebody is there.',
      record: { resource: 'houses', key: 'north' },
    };
    expect(await outbox()).toEqual([
      200,
      [
        { number: 2, at: '2025-01-16T15:00:01.500Z', ...message, subject: 'Ring 2', ...rest },
        { number: 1, at: '2025-01-16T15:00:00.000Z', ...message, subject: 'Ring 1', ...rest },
      ],
    ]);
  });

  test('is answered as far as asked for', async () => {
    await ask(ring([1, 2, 1]));
    expect(await subjects('?limit=2')).toEqual(['Ring 1', 'Ring 2']);
    expect((await outbox('?limit=0'))[0]).toBe(400);
    expect((await control(get('/sandboxes/nobody/outbox')))[0]).toBe(404);
  });

  test('takes nothing from an operation that is refused, or may only read', async () => {
    expect((await ask(ring([1, 2], { refuse: true })))[0]).toBe(400);
    expect(reports).toEqual([]);
    expect((await ask(get('/north/doorbell')))[0]).toBe(500);
    expect(reports).toEqual([expect.stringContaining('a read unit of work cannot')]);
    expect(await subjects()).toEqual([]);
  });

  test('is no record of a service, and counted by itself', async () => {
    const [, before] = (await control(get('/sandboxes/default'))) as [number, { records: object }];
    await ask(ring([1, 2]));
    expect(await control(get('/sandboxes/default'))).toMatchObject([200, { records: before.records, messages: 2 }]);
    expect(Object.keys(before.records)).not.toContain('_deskdouble/-/outbox');
  });

  test('belongs to its sandbox, and is emptied with it', async () => {
    await control(post('/sandboxes', { name: 'other' }));
    await ask(ring([1]));
    await ask(ring([2]), '/s/other');
    expect(await subjects()).toEqual(['Ring 1']);
    expect((await control(post('/sandboxes/default/reset')))[0]).toBe(200);
    expect(await outbox()).toEqual([200, []]);
    await ask(ring([2]));
    expect(await outbox()).toMatchObject([200, [{ number: 1, subject: 'Ring 2' }]]);
    expect(await control(get('/sandboxes/other/outbox'))).toMatchObject([200, [{ subject: 'Ring 2' }]]);
  });

  test('survives a restart, and goes on counting', async () => {
    await stop();
    const data = join(folder.path, 'data');
    await start(data);
    await ask(ring([1]));
    await control(post('/compact'));
    await ask(ring([2]));
    await stop();
    await start(data);
    expect(await subjects()).toEqual(['Ring 2', 'Ring 1']);
    await ask(ring([1]));
    expect(await outbox('?limit=1')).toMatchObject([200, [{ number: 3 }]]);
  });
});
