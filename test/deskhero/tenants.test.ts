import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { as, get, post, put, send, type Call } from '../support/call.js';
import { documentedOperations } from '../support/documented.js';
import type { TestServer } from '../support/server.js';
import { newClient, startDeskHero, tenantState, type Client } from './client.js';
import { ARTICLE, DANA, GROUP, html, INVITE, note, OTHER_TICKET, TICKET } from './samples.js';
import { read, recordsOf, tokenOf, v1, type Json, type Tenant } from './scenario.js';
import { changes, soundCall, soundCalls } from './sound-calls.js';

let server: TestServer;

beforeAll(async () => {
  server = await startDeskHero({ inFolder: true });
});
afterAll(() => server.stop());

const operations = await documentedOperations('deskhero');
const ids = operations.map(({ id }) => id);

/** Every record that is kept of a tenant, hidden ones and credentials included, as it stands on the disk. */
async function keptOf(tenant: Tenant): Promise<readonly string[]> {
  const call = { method: 'POST', headers: {} };
  const { status } = await fetch(`${server.deskdouble.url}/_deskdouble/compact`, call);
  expect(status).toBe(204);
  const text = await readFile(join(server.folder, 'data', 'db.json'), 'utf8');
  const collections = Object.entries(recordsIn(JSON.parse(text) as unknown));
  return collections.filter(([name]) => name.startsWith(`deskhero/${tenant}/`)).map((entry) => JSON.stringify(entry));
}

function recordsIn(snapshot: unknown): Json {
  const { sandboxes } = snapshot as { sandboxes: { default: { collections: Json } } };
  return sandboxes.default.collections;
}

test('the scenario has what this file needs: ids that both tenants have, and some that one alone has', () => {
  const shared = ['tickets', 'ticket_conversations', 'users', 'groups', 'lists', 'list_entries', 'files', 'fields'];
  for (const resource of [...shared, 'forms', 'knowledge_bases', 'templates', 'mailboxes', 'user_invites']) {
    const [own, others] = [recordsOf(resource), recordsOf(resource, 'globex')];
    const both = own.filter(({ id }) => others.some((other) => other['id'] === id));
    expect([resource, both.length > 0]).toEqual([resource, true]);
    expect([
      resource,
      both.some((record) => others.some((other) => JSON.stringify(other) === JSON.stringify(record))),
    ]).toEqual([resource, resource === 'lists' && both.some(({ type }) => type !== 1)]);
  }
});

describe('every operation', () => {
  test('of the document has a call in this file, and there is no other', () => {
    expect(Object.keys(soundCalls()).sort()).toEqual([...ids].sort());
    expect(ids).toHaveLength(41);
  });

  let client: Client;
  let before: unknown;
  beforeAll(async () => {
    client = await newClient(server);
    before = await client.state();
  });

  test.each(operations)('($id) refuses a token of another tenant, whatever its role', async ({ id, scope }) => {
    for (const [path, token] of [
      ['globex', 'acme'],
      ['acme', 'globex'],
    ] as const) {
      const { status, body } = await send(client.base, as(tokenOf('owner', token), soundCall(id, path)));
      // What needs no token does not look at one: it is for the tenant of its path.
      const expected = scope === undefined ? 200 : 403;
      expect([path, status]).toEqual([path, expected]);
      if (status === 403) {
        expect(body).toEqual({ message: 'The token is not valid for this tenant' });
        expect(await client.state()).toEqual(before);
      } else {
        before = await client.state();
      }
    }
  });

  test.each(operations)('($id) is refused for a tenant that does not exist', async ({ id }) => {
    const tenants = ['nowhere', 'ACME', 'acme%20', '__proto__', '-', 'constructor', 'acme%2F..%2Fglobex'];
    for (const tenant of tenants) {
      const { status, body } = await client.call(soundCall(id, tenant), 'owner');
      expect([tenant, [400, 403].includes(status), body]).toEqual([tenant, true, { message: expect.any(String) }]);
    }
    expect(await client.state()).toEqual(before);
  });
});

describe('what acme does', () => {
  const writing = ids.filter(changes);

  test('is tried with every operation that writes', () => {
    expect(writing).toHaveLength(16);
  });

  test('leaves everything of globex as it was', async () => {
    const kept = await keptOf('globex');
    const shown = await tenantState(server, 'default', 'globex');
    const ownBefore = await keptOf('acme');
    expect(kept.length).toBeGreaterThan(10);

    const base = server.base(undefined, 'deskhero');
    for (const id of writing) {
      const { status, text } = await send(base, as(tokenOf('owner'), soundCall(id)));
      expect([id, status, text]).toEqual([id, 200, expect.any(String)]);
    }
    expect(await keptOf('globex')).toEqual(kept);
    expect(await tenantState(server, 'default', 'globex')).toEqual(shown);
    expect(await keptOf('acme')).not.toEqual(ownBefore);
  });

  test('gives globex no number away', async () => {
    const client = await newClient(server);
    await client.body(post(v1('/lists'), { name: 'x' }), 'owner');
    const made = await client.data<Json>(post(v1('/lists', 'globex'), { name: 'x' }), 'owner', 'globex');
    const last = Math.max(...recordsOf('lists', 'globex').map(({ id }) => Number(id)));
    expect(made['id']).toBe(last + 1);
  });

  test('may use names that globex has taken', async () => {
    const client = await newClient(server);
    const [form] = recordsOf('forms', 'globex');
    const [mailbox] = recordsOf('mailboxes', 'globex');
    await client.body(post(v1('/forms'), { name: 'x', unique_key: `${String(form?.['unique_key'])}-x` }), 'owner');
    await client.body(post(v1('/mailboxes'), { email: mailbox?.['email'], type: 1 }), 'owner');
    await client.body(
      post(v1('/user_invites/create_v2'), { emails: ['new.hire@globex.example'], tenant_role: 3 }),
      'owner',
    );
  });
});

describe('what acme sees', () => {
  let client: Client;
  beforeAll(async () => {
    client = await newClient(server);
  });

  /** Texts that only a record of globex holds. */
  const foreignTexts = [
    'globex',
    'VPN',
    'bo.nilsen',
    'Service desk',
    'Book a room',
    'floor-plan',
    'Building',
    'Facilities',
  ];
  const reading = ids.filter((id) => soundCall(id).method === 'GET');

  test.each(reading)('by %s holds nothing of globex', async (id) => {
    const { status, text } = await client.call(soundCall(id), 'owner');
    expect(status).toBe(200);
    for (const foreign of foreignTexts) expect(text).not.toContain(foreign);
  });

  test.each(['tickets', 'users', 'groups', 'fields', 'forms', 'knowledge_bases', 'templates', 'mailboxes'])(
    'in the list of %s is not found by a search for what globex has',
    async (list) => {
      for (const foreign of foreignTexts) {
        expect(await client.data(read(`/${list}?search=${encodeURIComponent(foreign)}`), 'owner')).toEqual([]);
      }
    },
  );

  test('under the ids that both have is its own', async () => {
    expect(await client.data(read(`/users/${DANA}`))).toMatchObject({ email: 'dana.okafor@example.com' });
    const theirs = await client.data(read(`/users/${DANA}`, 'globex'), 'user', 'globex');
    expect(theirs['email']).not.toBe('dana.okafor@example.com');
    expect(await client.data(read(`/tickets/${TICKET}`))).toMatchObject({
      ticket: {
        sys_subject: 'Label printer stopped',
        sys_status: { label: 'Open' },
        assigned_group: { label: 'Support' },
      },
    });
    expect(await client.data(read(`/tickets/${TICKET}`, 'globex'), 'user', 'globex')).toMatchObject({
      ticket: { sys_subject: 'VPN drops every hour', sys_status: { label: 'New' } },
    });
  });
});

describe('a reference to what only the other tenant has', () => {
  const only = (resource: string, owner: Tenant, other: Tenant): number => {
    const found = recordsOf(resource, owner).find(
      ({ id }) => !recordsOf(resource, other).some((record) => record['id'] === id),
    );
    if (found === undefined) throw new Error(`only ${owner} must have one of the ${resource}`);
    return Number(found['id']);
  };
  const acmeOnly = (resource: string): number => only(resource, 'acme', 'globex');

  /** By globex: it has less, and acme has everything that it has not. */
  const at = (path: string): string => v1(path, 'globex');
  const entry = { ...note('x') };
  const ticket = (fields: object): Call => put(at('/tickets'), [{ id: TICKET, ...fields }]);
  const reaches: readonly (readonly [string, () => Call])[] = [
    ['listTicketConversations', () => get(at(`/ticket_conversations/${OTHER_TICKET}`))],
    ['createTicketConversations', () => post(at(`/ticket_conversations/${OTHER_TICKET}`), [entry])],
    [
      'createTicketConversations',
      () => post(at(`/ticket_conversations/${TICKET}`), [{ ...entry, sys_attachments: [{ id: acmeOnly('files') }] }]),
    ],
    [
      'convertTicketConversationType',
      () => post(at('/ticket_conversations/convert_type'), { id: acmeOnly('ticket_conversations'), type: 3 }),
    ],
    ['updateTickets', () => put(at('/tickets'), [{ id: OTHER_TICKET, sys_subject: 'x' }])],
    ['updateTickets', () => ticket({ sys_priority: { id: 314 } })],
    ['updateTickets', () => ticket({ sys_type: { id: 323 } })],
    ['updateTickets', () => ticket({ sys_tags: [{ id: 342 }] })],
    ['updateTickets', () => ticket({ sys_attachments: [{ id: acmeOnly('files') }] })],
    ['updateTickets', () => ticket({ assigned_user: { id: acmeOnly('users') } })],
    ['updateTickets', () => ticket({ assigned_group: { id: acmeOnly('groups') } })],
    ['updateTickets', () => ticket({ serial_number: 'LP-0001' })],
    ['getTicket', () => get(at(`/tickets/${OTHER_TICKET}`))],
    [
      'mergeTickets',
      () => post(at('/tickets/merge'), { merge_to_ticket_id: TICKET, merge_from_ticket_ids: [OTHER_TICKET] }),
    ],
    [
      'mergeTickets',
      () => post(at('/tickets/merge'), { merge_to_ticket_id: OTHER_TICKET, merge_from_ticket_ids: [TICKET] }),
    ],
    ['getUser', () => get(at(`/users/${acmeOnly('users')}`))],
    ['updateUser', () => put(at(`/users/${acmeOnly('users')}`), { status: 2 })],
    ['updateUser', () => put(at(`/users/${DANA}`), { groups: [{ id: acmeOnly('groups') }] })],
    [
      'createUserInvites',
      () =>
        post(at('/user_invites/create_v2'), {
          emails: ['x@example.com'],
          tenant_role: 3,
          group_ids: [acmeOnly('groups')],
        }),
    ],
    ['createList', () => post(at('/lists'), { name: 'x', sys_tags: [{ id: 342 }] })],
    ['createList', () => post(at('/lists'), { name: 'x', group_access: [{ id: acmeOnly('groups'), permission: 1 }] })],
    ['getList', () => get(at(`/lists/${acmeOnly('lists')}`))],
    ['listListEntries', () => get(at(`/list_entries/${acmeOnly('lists')}`))],
    ['groupListEntries', () => get(at(`/list_entries/${acmeOnly('lists')}/grouped`))],
    ['aggregateListEntries', () => get(at(`/list_entries/${acmeOnly('lists')}/aggregate`))],
    ['createField', () => post(at('/fields'), { label: 'x', multi_option: { options: [{ id: 342 }] } })],
    ['createForm', () => post(at('/forms'), { name: 'x', collect_to_list: { id: acmeOnly('lists') } })],
    ['createForm', () => post(at('/forms'), { name: 'x', collect_to_group: { id: acmeOnly('groups') } })],
    ['createKnowledgeBase', () => post(at('/knowledge_bases'), { sys_subject: 'x', category: { id: 362 } })],
    [
      'updateKnowledgeBase',
      () => put(at(`/knowledge_bases/${ARTICLE}`), { sys_attachments: [{ id: acmeOnly('files') }] }),
    ],
    ['createTemplate', () => post(at('/templates'), { name: 'x', groups: [{ id: acmeOnly('groups') }] })],
    [
      'createMailbox',
      () => post(at('/mailboxes'), { email: 'x@example.com', type: 1, group: { id: acmeOnly('groups') } }),
    ],
  ];
  /** Operations that can name a record, where the scenario has no such record that only acme has. */
  const tried: readonly (readonly [string, string])[] = [
    ['revokeUserInvite', 'its own invite has the same id; see below'],
    ['getForm', 'its own form has the same id'],
    ['getKnowledgeBase', 'its own article has the same id'],
    ['submitExternalDynamicForm', 'see below'],
  ];

  test('is tried with every operation that can name a record', () => {
    const naming = operations.filter(({ id, path }) => changes(id) || /\{(id|ticket_id|list_id)\}/.test(path));
    const known = new Set([...reaches.map(([id]) => id), ...tried.map(([id]) => id), 'uploadAttachment']);
    expect(naming.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
  });

  let client: Client;
  beforeAll(async () => {
    client = await newClient(server);
  });

  test.each(reaches)('is refused by %s, number %#', async (_, call) => {
    expect(await client.refusal(call(), 'owner', 'globex')).toEqual({ status: 400, message: expect.any(String) });
  });

  test('is refused where it comes into being later', async () => {
    const fresh = await newClient(server);
    const made = async (path: string, fields: object): Promise<unknown> =>
      (await fresh.data(post(v1(path), fields), 'owner'))['id'];
    const article = await made('/knowledge_bases', { sys_subject: 'x' });
    const form = await made('/forms', { name: 'Ours', unique_key: 'ours' });
    const { invites } = await fresh.data<{ invites: Json[] }>(
      post(v1('/user_invites/create_v2'), { emails: ['x@example.com'], tenant_role: 3 }),
      'owner',
    );
    const [invite] = invites;
    for (const call of [
      get(at(`/knowledge_bases/${String(article)}`)),
      get(at(`/forms/${String(form)}`)),
      put(at('/user_invites/revoke'), { id: invite?.['id'] }),
      post(at('/tickets/external_dynamic_form?form=ours'), [{ sys_content_rich: html('x') }]),
    ]) {
      expect(await fresh.refusal(call, 'owner', 'globex')).toEqual({ status: 400, message: expect.any(String) });
    }
  });

  test('is no reference where both have one: an invite that globex revokes is its own', async () => {
    const fresh = await newClient(server);
    await fresh.body(put(at('/user_invites/revoke'), { id: INVITE }), 'owner', 'globex');
    await fresh.body(put(v1('/user_invites/revoke'), { id: INVITE }), 'owner');
  });

  test('of a group changes nobody of the other', async () => {
    const fresh = await newClient(server);
    const before = await tenantState(server, fresh.sandbox, 'globex');
    await fresh.body(put(v1(`/users/${DANA}`), { groups: [], role: 1 }), 'owner');
    await fresh.body(put(v1(`/users/${DANA}`), { groups: [{ id: GROUP }] }), 'owner');
    expect(await tenantState(server, fresh.sandbox, 'globex')).toEqual(before);
  });
});

test('no answer of this file broke the document', () => {
  expect(server.reports.slice(0, 5)).toEqual([]);
});
