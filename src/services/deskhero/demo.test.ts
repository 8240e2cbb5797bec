import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';
import type { DemoRecords } from '../../emulator/define-service.js';
import { makeWorld, type Stories, type World } from '../../emulator/scenarios/world.js';
import { demoRecords } from './demo.js';
import { richText } from './rich-text.js';

const root = new URL('../../../', import.meta.url);
const read = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');

/** What is read of a resource in the model: enough to answer its records without the engine. */
interface Resource {
  readonly schema?: string;
  readonly open?: boolean;
  readonly kept?: readonly string[];
  readonly references?: readonly { field: string; resource: string; where?: JsonObject }[];
  readonly embed?: readonly { field: string; resource: string; fields: string[] | Record<string, string> }[];
  readonly reverse?: readonly { field: string; count?: boolean }[];
  readonly unique?: readonly { fields: readonly string[] }[];
}

interface Document {
  readonly components: { readonly schemas: Record<string, { properties?: object; allOf?: { $ref: string }[] }> };
}

let world: World;
let tenant: string;
let records: DemoRecords;
let model: Readonly<Record<string, Resource>>;
let document: Document;

beforeAll(async () => {
  world = await makeWorld('deskdouble', JSON.parse(await read('fixtures/scenarios/demo/stories.json')) as Stories);
  [[tenant, records] = ['', {}]] = Object.entries(demoRecords(world));
  model = (parse(await read('openapi/deskhero.model.yaml')) as { resources: typeof model }).resources;
  document = parse(await read('openapi/deskhero.yaml')) as Document;
});

function all(resource: string): readonly JsonObject[] {
  const found = records[resource] ?? [];
  expect(found.length).toBeGreaterThan(0);
  return found;
}

function byId(resource: string, id: Json | undefined): JsonObject {
  const found = all(resource).find((record) => record['id'] === id);
  if (found === undefined) throw new Error(`${resource} has no ${String(id)}`);
  return found;
}

/** Every value at a path with dots, which goes into the items of arrays. */
function valuesAt(value: Json | undefined, path: readonly string[]): readonly Json[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item) => valuesAt(item, path));
  const [name, ...rest] = path;
  if (value === undefined || value === null) return [];
  if (name === undefined) return [value];
  return isJsonObject(value) ? valuesAt(value[name], rest) : [];
}

/** `value` with what stands at the path, or each item of it, put through `change`. */
function changedAt(value: Json, path: readonly string[], change: (link: Json) => Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => changedAt(item, path, change));
  if (value === null) return null;
  const [name, ...rest] = path;
  if (name === undefined) return change(value);
  return isJsonObject(value) ? { ...value, [name]: changedAt(value[name] ?? null, rest, change) } : value;
}

/** A kept record as the model says that it is answered. */
function answerOf(resource: string, record: JsonObject): JsonObject {
  const { kept = [], embed = [], reverse = [] } = model[resource] ?? {};
  let reply: Json = resource === 'files' ? fileAnswer(record) : record;
  for (const { field, resource: target, fields } of embed) {
    reply = changedAt(reply, field.split('.'), (link) => {
      const own = isJsonObject(link) ? link : {};
      const other =
        target === 'files' ? fileAnswer(byId(target, link)) : byId(target, isJsonObject(link) ? link['id'] : link);
      const names = Array.isArray(fields) ? fields.map((name) => [name, name] as const) : Object.entries(fields);
      return { ...own, ...Object.fromEntries(names.map(([name, from]) => [name, other[from] ?? null])) };
    });
  }
  const counted = Object.fromEntries(reverse.map(({ field, count }) => [field, count === true ? 0 : []]));
  const shown = Object.entries({ ...(reply as JsonObject), ...counted }).filter(([name]) => !kept.includes(name));
  return Object.fromEntries(shown);
}

/** The loader counts the bytes, and the address is made when answering. */
function fileAnswer({ content: _content, content_type: _type, ...file }: JsonObject): JsonObject {
  return { ...file, size_kb: 1, download_url: 'https://files.example/1' };
}

function declaredBy(schema: string): readonly string[] {
  const { properties = {}, allOf = [] } = document.components.schemas[schema] ?? {};
  return [...Object.keys(properties), ...allOf.flatMap(({ $ref }) => declaredBy($ref.split('/').at(-1) ?? ''))].sort();
}

const answered = [
  'users',
  'user_invites',
  'groups',
  'mailboxes',
  'fields',
  'lists',
  'list_entries',
  'forms',
  'templates',
  'knowledge_bases',
  'files',
  'tickets',
  'ticket_conversations',
];

describe('the records', () => {
  test.each(answered)('of %s fit the document as they are answered, with no field besides', (resource) => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    ajv.addSchema({ $id: 'document', ...document });
    const { schema = '', open = false } = model[resource] ?? {};
    const validate = ajv.compile({ $ref: `document#/components/schemas/${schema}` });
    const declared = declaredBy(schema);
    for (const record of all(resource)) {
      const reply = answerOf(resource, record);
      expect({ valid: validate(reply), errors: validate.errors }).toEqual({ valid: true, errors: null });
      const names = Object.keys(reply).filter((name) => !open || declared.includes(name));
      expect(names.sort()).toEqual(declared);
    }
  });

  test('are those of the resources of the model, and of one tenant', () => {
    expect(Object.keys(records).sort()).toEqual(Object.keys(model).sort());
    expect(all('tenants')).toEqual([{ unique_name: tenant, id: 1, friendly_name: world.organization.name }]);
    for (const { tenant_user } of all('users')) expect(tenant_user).toMatchObject({ tenant_id: 1 });
  });

  test('have ids and unique fields of their own', () => {
    for (const [resource, { unique = [] }] of Object.entries(model)) {
      if (!answered.includes(resource)) continue;
      for (const fields of [['id'], ...unique.map((rule) => rule.fields)]) {
        const values = all(resource).map((record) =>
          fields.map((field) => String(record[field]).toLowerCase()).join('|'),
        );
        expect(new Set(values).size).toBe(values.length);
      }
    }
  });

  test('are the same for the same world', () => {
    expect(JSON.stringify(demoRecords(world))).toBe(JSON.stringify({ [tenant]: records }));
  });

  test('show every date-time in whole seconds', () => {
    const texts = JSON.stringify(records).match(/"\d{4}-\d\d-\d\dT[^"]*"/g) ?? [];
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => !/^"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"$/.test(text))).toEqual([]);
  });

  test('were changed last after they were made, by people who were there', () => {
    for (const resource of answered) {
      for (const { created, last_updated, created_by } of all(resource)) {
        expect(String(last_updated) >= String(created)).toBe(true);
        if (typeof created_by === 'number')
          expect(String(byId('users', created_by)['created']) <= String(created)).toBe(true);
      }
    }
  });
});

describe('the references', () => {
  test.each(answered)('of %s are found, and are what the model wants', (resource) => {
    for (const { field, resource: target, where = {} } of model[resource]?.references ?? []) {
      for (const id of all(resource).flatMap((record) => valuesAt(record, field.split('.')))) {
        expect(byId(target, id)).toMatchObject(where);
      }
    }
  });

  test.each([
    ['users', 'tenant_user.groups.id'],
    ['groups', 'group_admins'],
    ['groups', 'group_users'],
    ['mailboxes', 'group'],
    ['lists', 'list_fields.id'],
    ['fields', 'multi_option.options'],
    ['forms', 'modules.module_field.id'],
    ['forms', 'collect_to_group'],
    ['templates', 'groups'],
    ['knowledge_bases', 'category'],
    ['knowledge_bases', 'sys_tags'],
    ['tickets', 'assigned_user'],
    ['tickets', 'last_updated_by'],
    ['ticket_conversations', 'sys_status'],
    ['ticket_conversations', 'sys_attachments'],
    ['ticket_conversations', 'created_by'],
  ])('of %s by %s are in use', (resource, field) => {
    expect(model[resource]?.references?.map((reference) => reference.field)).toContain(field);
    expect(all(resource).flatMap((record) => valuesAt(record, field.split('.'))).length).toBeGreaterThan(0);
  });

  test('to lists agree with the kind of list', () => {
    for (const { list_id, list_type } of all('list_entries')) expect(byId('lists', list_id)['type']).toBe(list_type);
    const kinds = all('lists').map(({ type }) => type);
    expect(kinds).toEqual([2, 3, 4, 5, 6, 7, 9, 1, 1]);
  });
});

describe('staff', () => {
  test('are in a group just when the group has them, as what it has them', () => {
    const memberships = all('users').flatMap(({ id, tenant_user }) =>
      valuesAt(tenant_user, ['groups']).map((group) => JSON.stringify([id, group])),
    );
    const members = all('groups').flatMap((group) =>
      (['group_users', 'group_admins'] as const).flatMap((side) =>
        valuesAt(group, [side]).map((id) =>
          JSON.stringify([id, { id: group['id'], is_admin: side === 'group_admins' }]),
        ),
      ),
    );
    expect(members.length).toBeGreaterThan(all('groups').length);
    expect([...memberships].sort()).toEqual([...members].sort());
    for (const group of all('groups')) expect(valuesAt(group, ['group_admins']).length).toBe(1);
  });

  test('who have left are in no group', () => {
    const left = world.agents.flatMap(({ email, active }) => (active ? [] : email));
    expect(left.length).toBeGreaterThan(0);
    for (const { email, tenant_user } of all('users')) {
      const hasLeft = left.includes(String(email));
      expect(tenant_user).toMatchObject({ status: hasLeft ? 2 : 1 });
      if (hasLeft) expect(tenant_user).toMatchObject({ groups: [] });
    }
  });

  test('are one owner, an admin and users, each with a token', () => {
    const roles = all('users').map(({ tenant_user }) => valuesAt(tenant_user, ['role'])[0]);
    expect(roles.filter((role) => role === 1).length).toBe(1);
    expect(roles.filter((role) => role === 2).length).toBe(1);
    const tokens = all('tokens').map((token) => [token['token'], token['tenant'], roleOf(token['user_id'])]);
    expect(tokens).toEqual([
      ['dh_owner_harborlight_deskdouble00000000', 'harborlight', 1],
      ['dh_admin_harborlight_deskdouble00000000', 'harborlight', 2],
      ['dh_user_harborlight_deskdouble00000000', 'harborlight', 3],
    ]);
  });

  function roleOf(user: Json | undefined): Json | undefined {
    const { tenant_user } = byId('users', user);
    expect(tenant_user).toMatchObject({ status: 1 });
    return valuesAt(tenant_user, ['role'])[0];
  }

  test('are not invited once more', () => {
    const emails = new Set(all('users').map(({ email }) => email));
    expect(all('user_invites').filter(({ email }) => emails.has(email ?? ''))).toEqual([]);
    expect(new Set(all('user_invites').map(({ state }) => state))).toEqual(new Set(['ACTIVE', 'REVOKED']));
  });
});

describe('tickets', () => {
  test('are the cases of the world, with the numbers that they have elsewhere', () => {
    const cases = world.cases.map((one) => ({
      id: 1000 + one.number,
      subject: one.subject,
      requester: world.customers[one.customer]?.email,
      agent: one.agent === undefined ? null : world.agents[one.agent]?.email,
      group: world.teams[one.team]?.name,
      status: one.status,
      priority: one.priority,
      category: one.category.toLowerCase(),
    }));
    const tickets = all('tickets').map((ticket) => {
      const { requester, assigned_user, sys_tags } = ticket;
      return {
        id: ticket['id'],
        subject: ticket['sys_subject'],
        requester: valuesAt(requester, ['email'])[0],
        agent: assigned_user === null ? null : byId('users', assigned_user)['email'],
        group: byId('groups', ticket['assigned_group'])['name'],
        status: label(ticket['sys_status']),
        priority: label(ticket['sys_priority']),
        category: label(valuesAt(sys_tags, [])[0]),
      };
    });
    expect(tickets).toEqual(cases);
  });

  function label(entry: Json | undefined): string {
    return String(byId('list_entries', entry)['label']).toLowerCase();
  }

  test('set no field that the tenant has not added', () => {
    const added = new Set(all('fields').map(({ unique_key }) => unique_key));
    const declared = declaredBy('DTO_ticket');
    const names = new Set(all('tickets').flatMap((ticket) => Object.keys(ticket)));
    const extra = [...names].filter((name) => !declared.includes(name));
    expect(extra.length).toBeGreaterThan(0);
    expect(extra.filter((name) => !added.has(name))).toEqual([]);
  });

  test('begin with what was asked, and were changed last by their last entry', () => {
    for (const ticket of all('tickets')) {
      const entries = entriesOf(ticket['id']);
      const [first, last] = [entries[0], entries.at(-1)];
      expect(first).toMatchObject({
        type: 1,
        created: ticket['created'],
        sys_content_rich: ticket['sys_content_rich'],
      });
      expect(last?.['created']).toBe(ticket['last_updated']);
      expect(last?.['created_by']).toBe(ticket['last_updated_by']);
    }
  });

  function entriesOf(ticket: Json | undefined): readonly JsonObject[] {
    return all('ticket_conversations').filter(({ ticket_id }) => ticket_id === ticket);
  }
});

describe('entries', () => {
  test('are numbered in the order in which they were written, one more than messages per case', () => {
    const messages = world.cases.flatMap((one) => one.messages);
    expect(all('ticket_conversations').length).toBe(messages.length + world.cases.length);
    const times = all('ticket_conversations').map(({ created }) => String(created));
    expect(times).toEqual([...times].sort());
  });

  test('are mails with a sender and a receiver, or notes with neither', () => {
    for (const { type, requester, email_addresses, created_by } of all('ticket_conversations')) {
      const directions = valuesAt(email_addresses, ['direction']);
      expect(directions).toEqual(type === 1 || type === 5 ? [1, 2] : []);
      expect(created_by === null).toBe(type === 1);
      if (type !== 1 && type !== 5) continue;
      const customer = valuesAt(email_addresses, ['email'])[type === 1 ? 0 : 1];
      expect(customer).toBe(valuesAt(requester, ['email'])[0]);
    }
    const types = new Set(all('ticket_conversations').map(({ type }) => type));
    expect(types).toEqual(new Set([1, 2, 3, 5]));
  });

  test('hold each file once', () => {
    const held = all('ticket_conversations').flatMap((entry) => valuesAt(entry, ['sys_attachments']));
    expect([...held].sort()).toEqual(
      all('files')
        .map(({ id }) => id)
        .sort(),
    );
    expect(all('files').map(({ content }) => content)).toEqual(
      world.cases.flatMap(({ attachments }) => attachments.map(({ text }) => ({ text }))),
    );
  });

  test('carry a status once a ticket at most: the one it has, or the one before it was closed', () => {
    const turning = all('ticket_conversations').filter(({ sys_status }) => sys_status !== null);
    expect(new Set(turning.map(({ ticket_id }) => ticket_id)).size).toBe(turning.length);
    const labels = turning.map(({ sys_status, ticket_id }) =>
      [sys_status, byId('tickets', ticket_id)['sys_status']]
        .map((id) => byId('list_entries', id ?? null)['label'])
        .join(),
    );
    expect(new Set(labels)).toEqual(
      new Set(['Pending,Pending', 'Resolved,Resolved', 'Resolved,Closed', 'Closed,Closed']),
    );
  });
});

test('every text is kept as it would be if its HTML had been sent', async () => {
  const texts = [
    ...all('ticket_conversations').map(({ sys_content_rich }) => sys_content_rich),
    ...all('templates').map(({ sys_content_rich }) => sys_content_rich),
    ...all('knowledge_bases').flatMap((article) => [article['sys_content_rich'], article['sys_content_rich_draft']]),
  ].filter(isJsonObject);
  expect(texts.filter(({ html }) => String(html).includes('&')).length).toBeGreaterThan(0);
  for (const text of texts) expect(text).toEqual(await richText({ html: text['html'] ?? null }));
});
