import { beforeAll, expect, test } from '@jest/globals';
import { callerOf, inParallel, jsonOf, type Call } from './calls.js';
import { blackBox, type Server } from './program.js';
import { listTickets, type Ticket } from './stories.js';

const box = blackBox();
const SANDBOXES = 200;
const names = Array.from({ length: SANDBOXES }, (_, at) => `box-${at}`);
const customer_id = 'a1b2c3d4-e5f6-7890-abcd-ef1234567890';

interface Sandbox {
  readonly name: string;
  readonly records: Readonly<Record<string, number>>;
}

let server: Server;
let control: Call;
beforeAll(async () => {
  server = await box.serve(['--memory', '--no-rate-limits']);
  control = callerOf({ baseUrl: server.ready.controlUrl, key: '' });
});

test('two hundred sandboxes, made and written at once, see nothing of each other', async () => {
  const untouched = await jsonOf<Sandbox>(control('GET', '/sandboxes/default'));
  const before = await listTickets(callerOf(server));
  const numbers = new Set<number>();
  await inParallel(20, names, async (name) => {
    await jsonOf(control('POST', '/sandboxes', { name }));
    const call = inside(name);
    const body = { customer_id, subject: name, description: 'Mine alone.' };
    const { id, ticket_number } = await jsonOf<Ticket>(call('POST', '/v1/tickets', body));
    numbers.add(ticket_number);
    await jsonOf(call('POST', `/v1/tickets/${id}/comments`, { content: name }));
    // One record that all of them have, changed in each.
    await jsonOf(call('PATCH', `/v1/customers/${customer_id}`, { notes: name }));
  });

  const leaks: string[] = [];
  await inParallel(20, names, async (name) => {
    const tickets = await listTickets(inside(name));
    const own = tickets.filter(({ subject }) => subject.startsWith('box-'));
    const { notes } = await jsonOf<{ notes: string }>(inside(name)('GET', `/v1/customers/${customer_id}`));
    if (own.length !== 1 || own[0]?.subject !== name || notes !== name) leaks.push(name);
  });
  expect(leaks).toEqual([]);
  expect(numbers.size).toBe(1);
  expect(await listTickets(callerOf(server))).toEqual(before);
  expect((await jsonOf<Sandbox>(control('GET', '/sandboxes/default'))).records).toEqual(untouched.records);
});

test('deleted, they are gone with their records, and their names are free again', async () => {
  await inParallel(20, names, async (name) => {
    const { status } = await control('DELETE', `/sandboxes/${name}`);
    expect(status).toBe(204);
  });
  expect((await jsonOf<Sandbox[]>(control('GET', '/sandboxes'))).map(({ name }) => name)).toEqual(['default']);
  expect((await inside('box-7')('GET', '/v1/tickets')).status).toBe(404);
  const { records } = await jsonOf<Sandbox>(control('POST', '/sandboxes', { name: 'box-7' }));
  expect(records).toEqual((await jsonOf<Sandbox>(control('GET', '/sandboxes/default'))).records);
  expect(server.stderr()).toBe('');
});

function inside(name: string): Call {
  return callerOf({ baseUrl: `${server.url}/s/${name}/toptickets`, key: server.key });
}
