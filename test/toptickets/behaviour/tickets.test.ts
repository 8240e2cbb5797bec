import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseTime } from '../../../src/core/clock.js';
import { get, patch, post } from '../../support/call.js';
import { newClient, type Client } from '../../support/client.js';
import { START, startTestServer, type TestServer } from '../../support/server.js';
import { CUSTOMER, TEAM, TICKET, USER } from '../operations/samples.js';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  server.clock.set(parseTime(START) ?? 0);
  client = await newClient(server);
});
afterAll(() => server.stop());

interface Ticket {
  readonly id: string;
  readonly ticket_number: number;
  readonly [field: string]: unknown;
}

const asked = { customer_id: CUSTOMER, subject: 'Printer on fire', description: 'Smoke, mostly.' };
const create = async (fields: object = {}): Promise<Ticket> =>
  (await client.body(post('/v1/tickets', { ...asked, ...fields }))) as Ticket;
const change = async (id: string, fields: object): Promise<Ticket> =>
  (await client.body(patch(`/v1/tickets/${id}`, fields))) as Ticket;
const list = async (query: string): Promise<Ticket[]> => (await client.body(get(`/v1/tickets?${query}`))) as Ticket[];
const numbers = async (query: string): Promise<number[]> =>
  (await list(query)).map(({ ticket_number: number }) => number);

describe('a new ticket', () => {
  test('gets the next number of its organization, and a display id made of it', async () => {
    expect(await create()).toMatchObject({ ticket_number: 1043, ticket_display_id: 'TKT-1043' });
    expect(await create()).toMatchObject({ ticket_number: 1044, ticket_display_id: 'TKT-1044' });
    const other = { subject: 'x', description: '', customer_id: '2b6a6765-f587-4aba-bce8-394f279fa2e8' };
    expect(await client.body(post('/v1/tickets', other), 'Other organization')).toMatchObject({ ticket_number: 1003 });
  });

  test('that was refused takes no number', async () => {
    expect((await client.call(post('/v1/tickets', { ...asked, assigned_user_id: asked.customer_id }))).status).toBe(
      404,
    );
    expect(await create()).toMatchObject({ ticket_number: 1043 });
  });

  test('cannot choose what the server owns: such fields are ignored, as are unknown ones', async () => {
    const owned = {
      id: TICKET,
      ticket_number: 7,
      ticket_display_id: 'TKT-7',
      tracking_token: TICKET,
      created_at: '1999-01-01T00:00:00Z',
      updated_at: 'never',
      resolved_at: '1999-01-01T00:00:00Z',
      closed_at: false,
      colour: 'red',
    };
    const ticket = await create(owned);
    expect(ticket).toMatchObject({
      ticket_number: 1043,
      created_at: START,
      updated_at: START,
      resolved_at: null,
      closed_at: null,
    });
    expect(ticket.id).not.toBe(TICKET);
    expect(ticket['tracking_token']).not.toBe(TICKET);
    expect(ticket).not.toHaveProperty('colour');
  });

  test('may start in any status, with the stamp of that status', async () => {
    expect(await create({ status: 'closed' })).toMatchObject({ closed_at: START, resolved_at: null });
    expect(await create({ status: 'resolved' })).toMatchObject({ closed_at: null, resolved_at: START });
  });

  test.each([
    ['2025-02-01T12:00:00+02:00', '2025-02-01T10:00:00Z'],
    ['2025-02-01T00:30:00-08:00', '2025-02-01T08:30:00Z'],
    ['2025-02-01T10:00:00.987Z', '2025-02-01T10:00:00Z'],
  ])('has its due date %s answered in UTC and whole seconds', async (sent, answered) => {
    expect(await create({ due_date: sent })).toMatchObject({ due_date: answered });
  });

  test.each(['9999-12-31T23:59:59-10:00', '0000-01-01T00:00:00+10:00'])(
    'has its due date %s as it was sent: in UTC its year has no four digits',
    async (sent) => {
      expect(await create({ due_date: sent })).toMatchObject({ due_date: sent });
    },
  );

  test('comes before all others in the list', async () => {
    server.clock.advance(1000);
    const { id } = await create();
    expect((await list(''))[0]).toMatchObject({ id });
  });
});

describe('a change', () => {
  test('leaves every other field as it was, and sets updated_at', async () => {
    const before = (await client.body(get(`/v1/tickets/${TICKET}`))) as Ticket;
    expect(await change(TICKET, { priority: 'low' })).toEqual({ ...before, priority: 'low', updated_at: START });
  });

  test.each([
    ['no field', {}],
    ['an unknown field', { colour: 'red' }],
    [
      'fields that the server owns',
      { id: USER, ticket_number: 1, created_at: START, updated_at: START, closed_at: START },
    ],
    ['the values that are there already', { status: 'open', priority: 'high', due_date: '2025-01-20T18:00:00+01:00' }],
  ])('with %s changes nothing, not even updated_at', async (_, fields) => {
    const before = await client.state();
    expect(await change(TICKET, fields)).toMatchObject({ updated_at: '2025-01-16T14:22:00Z' });
    expect(await client.state()).toEqual(before);
  });

  test('clears what may be null', async () => {
    const cleared = { category: null, assigned_user_id: null, assigned_team_id: null, due_date: null };
    expect(await change(TICKET, cleared)).toMatchObject(cleared);
  });

  test('is seen by every later read', async () => {
    const changed = await change(TICKET, { subject: 'Another subject' });
    expect(await client.body(get(`/v1/tickets/${TICKET}`))).toEqual(changed);
    expect((await list('search=another%20subject'))[0]).toEqual(changed);
  });
});

describe('the stamps of a status', () => {
  test('are set when it is entered, kept while it lasts and cleared when it is left', async () => {
    expect(await change(TICKET, { status: 'resolved' })).toMatchObject({ resolved_at: START, closed_at: null });
    server.clock.advance(60_000);
    expect(await change(TICKET, { priority: 'low' })).toMatchObject({
      resolved_at: START,
      updated_at: '2025-01-16T15:01:00Z',
    });
    server.clock.advance(60_000);
    expect(await change(TICKET, { status: 'closed' })).toMatchObject({
      resolved_at: null,
      closed_at: '2025-01-16T15:02:00Z',
    });
    expect(await change(TICKET, { status: 'open' })).toMatchObject({ resolved_at: null, closed_at: null });
  });

  test('any status may follow any other', async () => {
    const statuses = ['new', 'open', 'pending', 'resolved', 'closed'];
    for (const from of statuses) {
      for (const to of statuses) {
        await change(TICKET, { status: from });
        expect(await change(TICKET, { status: to })).toMatchObject({ status: to });
      }
    }
  });
});

describe('the list', () => {
  test('is ordered from the newest to the oldest, the later of two in the same second first', async () => {
    expect(await numbers('')).toEqual([1042, 1041, 1040, 1039, 1038, 1037]);
    await create();
    await create();
    expect((await numbers('')).slice(0, 3)).toEqual([1044, 1043, 1042]);
  });

  test.each([
    ['status=open', [1042, 1040]],
    ['priority=medium', [1040, 1038]],
    [`assigned_user_id=${USER}`, [1042, 1039, 1038]],
    [`assigned_team_id=${TEAM}`, [1042, 1039, 1038]],
    [`customer_id=${CUSTOMER}`, [1042, 1040]],
    ['category=Billing', [1040, 1037]],
    ['category=billing', []],
    ['unassigned=true', [1041]],
    ['unassigned=1', [1041]],
    ['unassigned=false', [1042, 1040, 1039, 1038, 1037]],
    ['status=open&priority=high', [1042]],
    [`status=open&customer_id=${CUSTOMER}&category=Billing`, [1040]],
    ['status=new&unassigned=false', []],
    ['status=open&status=pending', [1039]],
    ['colour=red', [1042, 1041, 1040, 1039, 1038, 1037]],
  ])('with %s holds %j', async (query, expected) => {
    expect(await numbers(query)).toEqual(expected);
  });

  test.each([
    ['a part of the subject, whatever its case', 'search=LOGIN', [1042]],
    ['a part of the description', 'search=row%2010%2C000', [1038]],
    ['the display id', 'search=tkt-1040', [1040]],
    ['words with signs that mean something in a pattern', 'search=.*', []],
    ['together with a filter', 'search=invoice&status=closed', [1037]],
    ['no text at all', 'search=', [1042, 1041, 1040, 1039, 1038, 1037]],
  ])('is searched for %s', async (_, query, expected) => {
    expect(await numbers(query)).toEqual(expected);
  });

  test.each([
    ['limit=2', [1042, 1041]],
    ['limit=500', [1042, 1041, 1040, 1039, 1038, 1037]],
    ['offset=4', [1038, 1037]],
    ['skip=4', [1038, 1037]],
    ['offset=1&limit=1', [1041]],
    ['offset=1&skip=4&limit=1', [1041]],
    ['offset=0&skip=4&limit=1', [1042]],
    ['offset=6', []],
    ['offset=1000000000000', []],
    ['limit=1&status=open&offset=1', [1040]],
  ])('with %s is the page %j', async (query, expected) => {
    expect(await numbers(query)).toEqual(expected);
  });

  test('is a hundred long when no limit is sent', async () => {
    for (let made = 0; made < 100; made++) await create();
    expect(await numbers('')).toHaveLength(100);
    expect(await numbers('limit=500')).toHaveLength(106);
  });
});

test('no answer of this file broke the document', () => {
  expect(server.reports.slice(0, 5)).toEqual([]);
});
