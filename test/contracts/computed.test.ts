import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Json, JsonObject } from '../../src/core/json.js';
import { BASE_URL, fakeVendor, type FakeVendor } from './fake-vendor.js';
import { loadSubject, runOperation, sampleAnswer, sampleRecord, type Subject } from './subject.js';

function bodyOf(fake: FakeVendor, operation: string): JsonObject {
  return fake.last(operation).body as JsonObject;
}

describe('fields of toptickets that no codec says', () => {
  let subject: Subject;
  beforeAll(async () => {
    subject = await loadSubject('toptickets');
  });

  const vendor = (answers: Readonly<Record<string, Json>> = {}): FakeVendor =>
    fakeVendor(subject.vendorOperations, (operation, query) => {
      const given = answers[operation] ?? sampleAnswer(subject, operation);
      return Array.isArray(given) && Number(query['offset'] ?? query['skip'] ?? 0) > 0 ? [] : given;
    });
  const sample = (operation: string): JsonObject => sampleRecord(subject, operation);

  test("a user's team_ids are the teams that name the user as a member", async () => {
    const user = sample('getUser');
    const team = (id: string, ...members: readonly string[]): JsonObject => ({
      ...sample('getTeam'),
      id,
      members: members.map((member) => ({ id: member, email: 'a@example.com', full_name: 'A' })),
    });
    const listTeams = [team('t1', String(user['id'])), team('t2', 'other'), team('t3', 'other', String(user['id']))];
    const fake = vendor({ getUser: user, updateUser: user, listUsers: [user], listTeams });
    for (const id of ['getUser', 'updateUser', 'listUsers']) {
      const [answer] = await runOperation(subject, id, fake, {});
      expect(answer?.unified['team_ids']).toEqual(['t1', 't3']);
    }
    const [created] = await runOperation(subject, 'createUser', vendor({ createUser: user, listTeams: [] }), {
      body: { name: 'A B', emails: [{ email: 'a@example.com' }] },
    });
    expect(created?.unified['team_ids']).toEqual([]);
  });

  test.each([
    ['updateContact', 'getCustomer', 'updateCustomer', 'name'],
    ['updateUser', 'getUser', 'updateUser', 'full_name'],
  ])('%s keeps the part of a name that is not sent', async (id, read, written, field) => {
    const known = { ...sample(read), [field]: 'Ada King Lovelace' };
    const fake = vendor({ [read]: known, listTeams: [] });
    const sent = async (body: JsonObject): Promise<Json | undefined> => {
      await runOperation(subject, id, fake, { body });
      return bodyOf(fake, written)[field];
    };
    expect(await sent({ first_name: 'Augusta' })).toBe('Augusta Lovelace');
    expect(await sent({ last_name: 'Byron' })).toBe('Ada King Byron');
    const readsBefore = fake.calls.filter(({ operation }) => operation === read).length;
    expect(await sent({ first_name: 'Grace', last_name: 'Hopper' })).toBe('Grace Hopper');
    expect(await sent({ name: 'Whole', first_name: 'Part' })).toBe('Whole');
    expect(fake.calls.filter(({ operation }) => operation === read)).toHaveLength(readsBefore);
  });

  describe('the contact of a new ticket', () => {
    const ticket = { name: 'Broken', description: 'It is broken' };
    const customers = (): Json => [
      { ...sample('getCustomer'), id: 'near', email: 'xada@example.com' },
      { ...sample('getCustomer'), id: 'ada', email: 'Ada@Example.com' },
    ];

    test('is looked up by its address, capitals or not, among what the vendor finds', async () => {
      const fake = vendor({ listCustomers: customers() });
      await runOperation(subject, 'createTicket', fake, {
        body: { ...ticket, contact: { emails: [{ email: 'ada@example.com' }] } },
      });
      expect(fake.last('listCustomers').query).toMatchObject({ search: 'ada@example.com' });
      expect(bodyOf(fake, 'createTicket')['customer_id']).toBe('ada');
    });

    test('is its id where it has one, and nothing is looked up', async () => {
      const fake = vendor({ listCustomers: customers() });
      const contact = { id: 'bob', emails: [{ email: 'ada@example.com' }] };
      await runOperation(subject, 'createTicket', fake, { body: { ...ticket, contact } });
      expect(fake.calls.map(({ operation }) => operation)).toEqual(['createTicket']);
      expect(bodyOf(fake, 'createTicket')['customer_id']).toBe('bob');
    });

    test('is missing when nobody has the address', async () => {
      const fake = vendor({ listCustomers: [] });
      const body = { ...ticket, contact: { emails: [{ email: 'ada@example.com' }] } };
      await expect(runOperation(subject, 'createTicket', fake, { body })).rejects.toThrow('contact is missing');
      expect(fake.calls.map(({ operation }) => operation)).toEqual(['listCustomers']);
    });
  });

  test("a comment's files go to the ticket before it, and are answered with it", async () => {
    const uploaded = sample('uploadAttachment');
    const fake = vendor({ uploadAttachment: uploaded });
    const file = { file_name: 'a.txt', content_type: 'text/plain', data: Buffer.from('Hi').toString('base64') };
    const [answer] = await runOperation(subject, 'createComment', fake, {
      body: { body: 'See there', ticket: { id: 't 1' }, attachments: [file] },
    });
    expect(fake.calls.map(({ operation }) => operation)).toEqual(['uploadAttachment', 'createComment']);
    expect(fake.last('uploadAttachment')).toMatchObject({
      path: { ticket_id: 't 1' },
      body: { file: { filename: 'a.txt', content_type: 'text/plain', bytes: file.data } },
    });
    expect(answer?.unified['attachments']).toMatchObject([
      {
        id: uploaded['id'],
        file_name: uploaded['filename'],
        file_url: `${BASE_URL}/v1/tickets/${String(uploaded['ticket_id'])}/attachments/${String(uploaded['id'])}/download`,
        uploaded_by: { id: uploaded['uploaded_by_user_id'] },
      },
    ]);
  });
});
