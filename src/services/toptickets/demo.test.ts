import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { JsonObject } from '../../core/json.js';
import type { DemoRecords } from '../../emulator/define-service.js';
import { makeWorld, type Stories, type World } from '../../emulator/scenarios/world.js';
import { demoRecords } from './demo.js';

const root = new URL('../../../', import.meta.url);
const read = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');

let world: World;
let organization: string;
let records: DemoRecords;

beforeAll(async () => {
  world = await makeWorld('deskdouble', JSON.parse(await read('fixtures/scenarios/demo/stories.json')) as Stories);
  [[organization, records] = ['', {}]] = Object.entries(demoRecords(world));
});

function all(resource: string): readonly JsonObject[] {
  const found = records[resource] ?? [];
  expect(found.length).toBeGreaterThan(0);
  return found;
}

function keysOf(resource: string, field = 'id'): Set<unknown> {
  return new Set(all(resource).map((record) => record[field]));
}

/** Stored records as they are answered: the loader computes sizes, replies embed members and render URLs. */
const answered: Readonly<Record<string, { schema: string; answer: (record: JsonObject) => JsonObject }>> = {
  users: { schema: 'User', answer: ({ avatar, ...record }) => ({ ...record, avatar_url: avatar ?? null }) },
  teams: { schema: 'Team', answer: ({ member_ids: _ids, ...record }) => ({ ...record, members: [] }) },
  customers: { schema: 'Customer', answer: (record) => record },
  tickets: { schema: 'Ticket', answer: (record) => record },
  comments: { schema: 'Comment', answer: (record) => record },
  attachments: { schema: 'Attachment', answer: ({ content: _content, ...record }) => ({ ...record, size_bytes: 1 }) },
};

describe('the records', () => {
  test.each(Object.entries(answered))(
    'of %s fit the document, with no field besides',
    async (resource, { schema, answer }) => {
      const document = parse(await read('openapi/toptickets.yaml')) as {
        components: { schemas: Record<string, { properties?: object }> };
      };
      const ajv = new Ajv2020({ strict: false });
      addFormats.default(ajv);
      ajv.addSchema({ $id: 'document', ...document });
      const validate = ajv.compile({ $ref: `document#/components/schemas/${schema}` });
      const declared = Object.keys(document.components.schemas[schema]?.properties ?? {}).sort();
      for (const record of all(resource)) {
        const reply = answer(record);
        expect({ valid: validate(reply), errors: validate.errors }).toEqual({ valid: true, errors: null });
        expect(Object.keys(reply).sort()).toEqual(declared);
      }
    },
  );

  test('have ids of their own', () => {
    const ids = Object.keys(records).flatMap((resource) => all(resource).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(keysOf('tickets', 'tracking_token').size).toBe(all('tickets').length);
  });

  test('are the same for the same world, and others for another seed', () => {
    expect(JSON.stringify(demoRecords(world))).toBe(JSON.stringify({ [organization]: records }));
    const [other = {}] = Object.values(demoRecords({ ...world, seed: 'other' }));
    const ids = keysOf('tickets');
    expect((other['tickets'] ?? []).filter(({ id }) => ids.has(id))).toEqual([]);
  });

  test('show every date-time in whole seconds', () => {
    const texts = JSON.stringify(records).match(/"\d{4}-\d\d-\d\dT[^"]*"/g) ?? [];
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => !/^"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"$/.test(text))).toEqual([]);
  });
});

describe('the references', () => {
  test.each([
    ['tickets', 'customer_id', 'customers'],
    ['tickets', 'assigned_user_id', 'users'],
    ['tickets', 'assigned_team_id', 'teams'],
    ['comments', 'ticket_id', 'tickets'],
    ['comments', 'author_user_id', 'users'],
    ['comments', 'author_customer_id', 'customers'],
    ['attachments', 'ticket_id', 'tickets'],
    ['attachments', 'uploaded_by_user_id', 'users'],
    ['api_keys', 'user_id', 'users'],
  ])('of %s by %s are found in %s', (resource, field, target) => {
    const targets = keysOf(target);
    const named = all(resource)
      .map((record) => record[field])
      .filter((id) => id !== null);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !targets.has(id))).toEqual([]);
  });

  test('of teams are active users', () => {
    const active = new Set(
      all('users')
        .filter(({ is_active }) => is_active === true)
        .map(({ id }) => id),
    );
    const members = all('teams').flatMap(({ member_ids }) => member_ids as string[]);
    expect(members.length).toBeGreaterThan(5);
    expect(members.filter((id) => !active.has(id))).toEqual([]);
  });
});

describe('tickets and comments', () => {
  test('are numbered from 1001 on', () => {
    expect(all('tickets').map(({ ticket_number }) => ticket_number)).toEqual(
      world.cases.map((_, index) => 1001 + index),
    );
    for (const { ticket_number, ticket_display_id } of all('tickets')) {
      expect(ticket_display_id).toBe(`TKT-${String(ticket_number)}`);
    }
  });

  test('carry the stamp of their status and no other', () => {
    for (const { status, resolved_at, closed_at } of all('tickets')) {
      expect(resolved_at !== null).toBe(status === 'resolved');
      expect(closed_at !== null).toBe(status === 'closed');
    }
  });

  test('name one author, by kind, and hide notes only', () => {
    const internal = all('comments').filter(({ is_internal }) => is_internal === true);
    const notes = world.cases.flatMap(({ messages }) => messages.filter(({ from }) => from === 'note'));
    expect(internal.map(({ content }) => content)).toEqual(notes.map(({ text }) => text));
    for (const { author_type, author_user_id, author_customer_id } of all('comments')) {
      expect(author_customer_id !== null).toBe(author_type === 'CUSTOMER');
      expect(author_user_id !== null).toBe(author_type !== 'CUSTOMER');
    }
  });
});

describe('the keys', () => {
  test('are those of the docs scenario, in the same organization', async () => {
    const docs = JSON.parse(await read('fixtures/scenarios/docs/toptickets.json')) as {
      tenants: Record<string, DemoRecords>;
    };
    const bare = (keys: readonly JsonObject[] = []): JsonObject[] =>
      keys.map(({ id: _id, user_id: _user, ...key }) => key);
    expect(bare(all('api_keys'))).toEqual(bare(docs.tenants[organization]?.['api_keys']));
  });

  test('belong to active users of the same role', () => {
    const users = new Map(all('users').map((user) => [user['id'], user]));
    for (const { user_id, role } of all('api_keys')) {
      expect(users.get(user_id ?? '')).toMatchObject({ role, is_active: true });
    }
    const roles = new Set(all('users').map(({ role }) => role));
    expect(roles).toEqual(new Set(['admin', 'read_only_admin', 'agent', 'read_only_agent']));
  });
});
