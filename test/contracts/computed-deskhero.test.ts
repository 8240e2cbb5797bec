import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Json, JsonObject } from '../../src/core/json.js';
import { fakeVendor, type FakeVendor } from './fake-vendor.js';
import { conversations } from './conversations.js';
import { loadSubject, runOperation, sampleRecord, type Subject } from './subject.js';

describe('fields of deskhero that no codec says', () => {
  let subject: Subject;
  beforeAll(async () => {
    subject = await loadSubject('deskhero');
  });

  /** Answers as given, the usual records elsewhere, and nothing behind the first page. */
  const vendor = (answers: Readonly<Record<string, Json>>, account: JsonObject = {}): FakeVendor =>
    fakeVendor(
      subject.vendorOperations,
      (operation, query) => {
        const given = answers[operation] ?? null;
        const rest = Array.isArray(given) && Number(query['page'] ?? 1) > 1 ? [] : given;
        return operation === 'uploadAttachment' ? rest : { data: rest };
      },
      { tenant: 'acme', access_token: 'x', ...account },
    );
  const names = (fake: FakeVendor): readonly string[] => fake.calls.map(({ operation }) => operation);
  const item = (fake: FakeVendor, operation: string): JsonObject =>
    (fake.last(operation).body as readonly JsonObject[])[0] ?? {};

  const entry = (parts: JsonObject = {}): JsonObject => ({ ...conversations[0]?.entry, ...parts });
  const requester = { user_id: 0, email: 'Mei@x.example', name: 'Mei', profile_pic: null };
  const file = {
    size_kb: 1,
    status: 2,
    status_message: null,
    download_url: 'https://vendor.example/f/9',
    id: 9,
    label: 'a',
  };
  const ticket = (parts: JsonObject = {}): JsonObject => ({
    ...sampleRecord(subject, 'listTickets'),
    id: 1174,
    requester,
    sys_attachments: [],
    ...parts,
  });
  const whole = (parts: JsonObject = {}, entries: readonly Json[] = []): JsonObject => ({
    ticket: ticket(parts),
    conversations: entries,
  });
  const lists = [3, 4, 5].map((type) => ({ id: type * 10, type }));
  const entries = [
    { id: 301, label: 'Open' },
    { id: 303, label: 'Solved' },
  ];

  describe('a choice', () => {
    test.each([
      ['status', 'sys_status', 30],
      ['priority', 'sys_priority', 40],
      ['ticket_type', 'sys_type', 50],
    ])('of a %s is looked up by its label, capitals or not', async (name, field, list) => {
      const fake = vendor({ getCurrentTenant: lists, listListEntries: entries, updateTickets: [ticket()] });
      await runOperation(subject, 'updateTicket', fake, { id: '1174', body: { [name]: { name: 'SOLVED' } } });
      expect(fake.last('listListEntries').path).toMatchObject({ list_id: String(list) });
      expect(item(fake, 'updateTickets')).toEqual({ id: 1174, [field]: { id: 303 } });
      expect(fake.last('updateTickets').query).toMatchObject({ properties: [field] });
    });

    test('that is there nowhere is refused by the labels that there are, and nothing is sent', async () => {
      const fake = vendor({ getCurrentTenant: lists, listListEntries: entries });
      const asked = runOperation(subject, 'updateTicket', fake, { id: '1174', body: { status: 'nope' } });
      await expect(asked).rejects.toThrow('there are Open, Solved');
      expect(names(fake)).not.toContain('updateTickets');
    });

    test.each([
      [{ status: '303' }, { sys_status: { id: 303 } }],
      [{ status: { id: '303', name: 'whatever' } }, { sys_status: { id: 303 } }],
      [
        { status: null, priority: null },
        { sys_status: null, sys_priority: null },
      ],
    ])('%j needs no look at any list', async (body, sent) => {
      const fake = vendor({ updateTickets: [ticket()] });
      await runOperation(subject, 'updateTicket', fake, { id: '1174', body });
      expect(names(fake)).toEqual(['updateTickets']);
      expect(item(fake, 'updateTickets')).toEqual({ id: 1174, ...sent });
    });
  });

  describe('a ticket', () => {
    test("tells contact, text and the tenant's own fields, which are written back as they are", async () => {
      const text = { plain_preview: 'x', html: null, editorjs: null, tiptap: null, read_minutes: 1 };
      const known = ticket({ sys_content_rich: text, serial_number: 'LP', sizes: { a: [1] } });
      const fake = vendor({ getTicket: { ticket: known, conversations: [] }, updateTickets: [known] });
      const [answer] = await runOperation(subject, 'getTicket', fake, { id: '1174' });
      expect(answer?.unified).toMatchObject({
        description: 'x',
        contact: { id: 'mei@x.example', name: 'Mei', emails: [{ email: 'Mei@x.example' }] },
        custom_fields: { serial_number: 'LP', sizes: { a: [1] } },
      });
      const { contact = null, custom_fields = null } = answer?.unified ?? {};
      await runOperation(subject, 'updateTicket', fake, { id: '1174', body: { contact, custom_fields } });
      expect(item(fake, 'updateTickets')).toMatchObject({
        requester: { email: 'Mei@x.example', name: 'Mei' },
        serial_number: 'LP',
        sizes: { a: [1] },
      });
    });

    test('is made by the form that the account names', async () => {
      const fake = vendor({ submitExternalDynamicForm: [ticket()] }, { form: 'contact us' });
      await runOperation(subject, 'createTicket', fake, { body: { description: 'Hi', custom_fields: { a: 1 } } });
      expect(fake.last('submitExternalDynamicForm').query).toMatchObject({ form: 'contact us' });
      expect(item(fake, 'submitExternalDynamicForm')).toEqual({ sys_content_rich: { html: '<p>Hi</p>' }, a: 1 });
    });

    test('is not made where the account names no form, unless the caller does', async () => {
      const fake = vendor({ submitExternalDynamicForm: [ticket()] });
      const body = { description: 'Hi' };
      const refused = runOperation(subject, 'createTicket', fake, { body });
      await expect(refused).rejects.toMatchObject({ status: 400, missing: { query: ['remote_query[form]'] } });
      const context = { ...fake.context, remoteQuery: { form: 'mine' } };
      await runOperation(subject, 'createTicket', { ...fake, context }, { body });
      expect(names(fake)).toEqual(['submitExternalDynamicForm']);
    });

    test('is told of the properties that the caller sends untouched', async () => {
      const fake = vendor({ updateTickets: [ticket()] });
      const body = { name: 'New', remote_data: { id: 1174, mood: 'good' } };
      await runOperation(subject, 'updateTicket', fake, { id: '1174', body });
      expect(fake.last('updateTickets').query).toMatchObject({ properties: ['sys_subject', 'mood'] });
    });

    test.each(['merge', '', '1/2', '007', '-5', '0', '2147483648'])(
      'of which the id is "%s" is not there, and nobody is asked',
      async (id) => {
        const fake = vendor({});
        for (const operation of ['getTicket', 'updateTicket', 'getComment', 'updateComment', 'getUser', 'updateUser'])
          await expect(runOperation(subject, operation, fake, { id })).rejects.toMatchObject({ status: 404 });
        expect(fake.calls).toEqual([]);
      },
    );
  });

  test.each(['convert_type', 'merge', 'aggregate', '007', '-5', '2147483648'])(
    'what belongs to the ticket "%s" is not there, and nobody is asked',
    async (id) => {
      const fake = vendor({});
      const sent = { file_name: 'a', content_type: 'text/plain', data: 'SGk=', body: 'Hi' };
      const refused = { status: 404, message: `${id} not found` };
      for (const operation of ['listComments', 'getComment', 'updateComment', 'listAttachments', 'getAttachment'])
        await expect(runOperation(subject, operation, fake, { query: { ticket: { id } } })).rejects.toMatchObject(
          refused,
        );
      for (const operation of ['createComment', 'createAttachment'])
        await expect(
          runOperation(subject, operation, fake, { body: { ...sent, ticket: { id } } }),
        ).rejects.toMatchObject(refused);
      expect(fake.calls).toEqual([]);
    },
  );

  test.each<[string, JsonObject]>([
    ['updateTicket', { name: 'New' }],
    ['createAttachment', { file_name: 'a', content_type: 'text/plain', data: 'SGk=' }],
    ['updateComment', { is_private: false }],
  ])('%s changes no other record than the one that is named', async (operation, body) => {
    const fake = vendor({});
    const asked = runOperation(subject, operation, fake, { id: '5', body: { ...body, remote_data: { id: 1036 } } });
    await expect(asked).rejects.toMatchObject({ status: 400, message: expect.stringContaining('remote_data.id') });
    expect(fake.calls).toEqual([]);
  });

  test.each<[JsonObject]>([
    [{ contact: { id: 'MEI@X.example' } }],
    [{ contact: 'Mei@X.EXAMPLE' }],
    [{ contact: { id: 'mei@x.example' } }],
  ])('tickets are found by %j', async (query) => {
    const other = ticket({ id: 1175, requester: { ...requester, email: 'amei@x.example' } });
    const found = await runOperation(subject, 'listTickets', vendor({ listTickets: [ticket(), other] }), { query });
    expect(found.map(({ unified }) => unified['id'])).toEqual(['1174']);
  });

  describe('a comment', () => {
    const written = async (body: JsonObject, answers: Readonly<Record<string, Json>> = {}): Promise<FakeVendor> => {
      const fake = vendor({ createTicketConversations: [entry()], ...answers });
      await runOperation(subject, 'createComment', fake, { body: { body: 'Hi', ...body } });
      return fake;
    };

    test('of which only copies have an address goes to the requester besides', async () => {
      const fake = await written({ cc: ['a@x.example'] }, { getTicket: whole() });
      expect(names(fake)).toEqual(['getTicket', 'createTicketConversations']);
      expect(item(fake, 'createTicketConversations')['email_addresses']).toEqual([
        { email: 'Mei@x.example', name: 'Mei', direction: 2 },
        { email: 'a@x.example', direction: 3 },
      ]);
    });

    test.each([{ requester: null }, { requester: { ...requester, email: null } }])(
      'goes to the copies alone where the ticket has %j',
      async (parts) => {
        const fake = await written({ bcc: ['a@x.example'] }, { getTicket: whole(parts) });
        expect(item(fake, 'createTicketConversations')['email_addresses']).toEqual([
          { email: 'a@x.example', direction: 4 },
        ]);
      },
    );

    test('that is no reply asks nobody for the requester', async () => {
      const fake = await written({ cc: ['a@x.example'], is_private: true });
      expect(names(fake)).toEqual(['createTicketConversations']);
    });

    test('brings its files and a status of the ticket along', async () => {
      const data = Buffer.from('Hi').toString('base64');
      const attachments = [
        { file_name: 'ü.txt', content_type: 'text/plain', data },
        { id: '44', file_name: 'old' },
      ];
      const answers = {
        getCurrentTenant: lists,
        listListEntries: entries,
        getTicket: whole(),
        uploadAttachment: file,
      };
      const fake = await written({ attachments, status: 'open' }, answers);
      expect(names(fake)).toEqual([
        'getCurrentTenant',
        'listListEntries',
        'getTicket',
        'uploadAttachment',
        'createTicketConversations',
      ]);
      expect(fake.last('uploadAttachment')).toMatchObject({
        path: { tenant: 'acme' },
        body: { file: { filename: 'ü.txt', content_type: 'text/plain', bytes: data } },
      });
      expect(item(fake, 'createTicketConversations')).toMatchObject({
        sys_status: { id: 301 },
        sys_attachments: [{ id: 9 }, { id: 44 }],
      });
    });

    test.each<[string, JsonObject]>([
      ['a file without bytes', { attachments: [{ file_name: 'a' }] }],
      ['a status that there is not', { attachments: [{ id: '9' }], status: 'nope' }],
      ['no text', { body: '', attachments: [{ file_name: 'a', content_type: 'b', data: 'SGk=' }] }],
    ])('with %s is refused before anything is uploaded', async (_, body) => {
      const fake = vendor({ getCurrentTenant: lists, listListEntries: entries });
      const asked = runOperation(subject, 'createComment', fake, { body: { body: 'Hi', ...body } });
      await expect(asked).rejects.toMatchObject({ status: 400 });
      expect(names(fake)).not.toContain('uploadAttachment');
      expect(names(fake)).not.toContain('createTicketConversations');
    });

    test('of a ticket that is not there leaves no file behind', async () => {
      const fake = vendor({ uploadAttachment: file });
      const attachments = [{ file_name: 'a', content_type: 'b', data: 'SGk=' }];
      await expect(
        runOperation(subject, 'createComment', fake, { body: { body: 'Hi', attachments } }),
      ).rejects.toMatchObject({ name: 'VendorError' });
      expect(names(fake)).toEqual(['getTicket']);
    });

    test('with files that the vendor has already looks nothing up', async () => {
      const fake = await written({ attachments: [{ id: '44', file_name: 'old' }] });
      expect(names(fake)).toEqual(['createTicketConversations']);
    });

    test('that is private and has a channel of another vendor is a private note', async () => {
      const fake = await written({ is_internal: true, channel: { type: 'email', id: '5' } });
      expect(item(fake, 'createTicketConversations')['type']).toBe(2);
    });

    test.each<[number, JsonObject, number]>([
      [2, { is_private: false }, 3],
      [3, { is_internal: true }, 2],
      [6, { is_private: false }, 5],
      [6, { is_private: true }, 6],
      [5, { body: 'changed' }, 5],
    ])('of type %i that is changed by %j turns into %i', async (type, body, into) => {
      const answers = { listTicketConversations: [entry({ id: 5, type })], convertTicketConversationType: entry() };
      const fake = vendor(answers);
      await runOperation(subject, 'updateComment', fake, { id: '5', body });
      expect(fake.last('convertTicketConversationType').body).toEqual({ id: 5, type: into });
    });

    test('of another ticket is not there', async () => {
      const fake = vendor({ listTicketConversations: [entry({ id: 6 })] });
      for (const operation of ['getComment', 'updateComment'])
        await expect(runOperation(subject, operation, fake, { id: '5' })).rejects.toMatchObject({ status: 404 });
      await expect(runOperation(subject, 'getComment', fake, { id: '5', query: {} })).rejects.toMatchObject({
        missing: { query: ['ticket'] },
      });
    });
  });

  describe('an attachment', () => {
    test('goes behind the files that the ticket has', async () => {
      const known = whole({ sys_attachments: [{ ...file, id: 7 }] }, [
        entry({ sys_attachments: [{ ...file, id: 8 }] }),
      ]);
      const fake = vendor({ getTicket: known, uploadAttachment: file, updateTickets: [ticket()] });
      const body = { ticket_id: '1174', file_name: 'a', content_type: 'text/plain', data: 'SGk=' };
      const [answer] = await runOperation(subject, 'createAttachment', fake, { body, query: {} });
      expect(names(fake)).toEqual(['getTicket', 'uploadAttachment', 'updateTickets']);
      expect(item(fake, 'updateTickets')).toEqual({ id: 1174, sys_attachments: [{ id: 7 }, { id: 9 }] });
      expect(answer?.unified).toMatchObject({ id: '9', ticket_id: '1174' });
    });

    test('is that of the ticket or of an entry, and not there otherwise', async () => {
      const fake = vendor({ getTicket: whole({}, [entry({ sys_attachments: [file] })]) });
      const [answer] = await runOperation(subject, 'getAttachment', fake, { id: '9' });
      expect(answer?.unified).toMatchObject({ id: '9', ticket_id: '1174' });
      await expect(runOperation(subject, 'getAttachment', fake, { id: '10' })).rejects.toMatchObject({ status: 404 });
    });

    test('of a private note is internal', async () => {
      const notes = [entry({ type: 2, sys_attachments: [file] })];
      const fake = vendor({ getTicket: whole({ sys_attachments: [{ ...file, id: 7 }] }, notes) });
      const listed = async (query: JsonObject): Promise<readonly unknown[]> => {
        const answers = await runOperation(subject, 'listAttachments', fake, {
          query: { ticket_id: '1174', ...query },
        });
        return answers.map(({ unified }) => unified['id']);
      };
      expect(await listed({})).toEqual(['7', '9']);
      expect(await listed({ is_internal: 'true' })).toEqual(['9']);
      expect(await listed({ is_internal: false })).toEqual(['7']);
    });

    test.each([
      'http://169.254.169.254/',
      'http://vendor.example/f/9',
      'https://vendor.example.org/',
      'file:///etc/x',
      'x',
    ])('behind the link %s is none of the vendor, and is not fetched', async (file_url) => {
      const fetched: string[] = [];
      const fake = vendor({});
      const client = {
        ...fake.context.vendor,
        download: (url: string) => Promise.reject(new Error(String(fetched.push(url)))),
      };
      const asked = runOperation(
        subject,
        'downloadAttachment',
        { ...fake, context: { ...fake.context, vendor: client } },
        { query: { file_url } },
      );
      await expect(asked).rejects.toMatchObject({ status: 404 });
      expect(fetched).toEqual([]);
    });
  });

  test('a contact is found by the address among those who asked, whatever its case', async () => {
    const fake = vendor({ listTickets: [ticket(), ticket({ requester: { ...requester, email: 'b@x.example' } })] });
    const [answer] = await runOperation(subject, 'getContact', fake, { id: 'MEI@x.example' });
    expect(answer?.unified).toMatchObject({ id: 'mei@x.example', name: 'Mei' });
    expect(fake.last('listTickets').query).toMatchObject({ search: 'MEI@x.example' });
    await expect(runOperation(subject, 'getContact', fake, { id: 'c@x.example' })).rejects.toMatchObject({
      status: 404,
    });
  });
});
