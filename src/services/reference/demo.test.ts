import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Json, JsonObject } from '../../core/json.js';
import type { DemoRecords } from '../../emulator/define-service.js';
import { makeWorld, type Stories, type World } from '../../emulator/scenarios/world.js';
import { demoRecords } from './demo.js';

const storiesFile = new URL('../../../fixtures/scenarios/demo/stories.json', import.meta.url);

let world: World;
let records: DemoRecords;

beforeAll(async () => {
  world = await makeWorld('deskdouble', JSON.parse(await readFile(storiesFile, 'utf8')) as Stories);
  [records = {}] = Object.values(demoRecords(world));
});

function all(resource: string): readonly JsonObject[] {
  const found = records[resource] ?? [];
  expect(found.length).toBeGreaterThan(0);
  return found;
}

const keysOf = (resource: string): Set<unknown> => new Set(all(resource).map(({ id }) => id));

/** What stands in a field, in a list as well as alone. */
function namedBy(resource: string, field: string): readonly Json[] {
  return all(resource)
    .flatMap((record) => record[field] ?? null)
    .filter((id) => id !== null);
}

describe('the records', () => {
  test('are the same bytes for the same world, and other ids for another seed', () => {
    expect(JSON.stringify(Object.values(demoRecords(world))[0])).toBe(JSON.stringify(records));
    const [other = {}] = Object.values(demoRecords({ ...world, seed: 'other' }));
    const ids = keysOf('tickets');
    expect(other['tickets']).toHaveLength(ids.size);
    expect((other['tickets'] ?? []).filter(({ id }) => ids.has(id))).toEqual([]);
  });

  test('have ids of their own', () => {
    for (const resource of Object.keys(records).filter((name) => name !== 'api_keys')) {
      expect([resource, keysOf(resource).size]).toEqual([resource, all(resource).length]);
    }
  });

  test('are the people of the world', () => {
    const addresses = (resource: string): string[] =>
      all(resource).flatMap(({ emails }) => (emails as { email: string }[]).map(({ email }) => email));
    expect(addresses('contacts')).toEqual(world.customers.map(({ email }) => email));
    expect(addresses('users')).toEqual(world.agents.map(({ email }) => email));
    expect(new Set(all('accounts').map(({ name }) => name))).toEqual(
      new Set(world.customers.map(({ company }) => company)),
    );
  });

  test('are the cases of the world, with all that was said', () => {
    expect(all('tickets').map(({ number, name }) => [number, name])).toEqual(
      world.cases.map(({ number, subject }) => [String(1000 + number), subject]),
    );
    expect(all('comments').map(({ body }) => body)).toEqual(
      world.cases.flatMap(({ messages }) => messages.map(({ text }) => text)),
    );
    expect(all('attachments').map(({ content }) => content)).toEqual(
      world.cases.flatMap(({ attachments }) => attachments.map(({ text }) => ({ text }))),
    );
  });

  test('were changed no earlier than they were made', () => {
    for (const resource of ['tickets', 'comments', 'contacts', 'users', 'accounts', 'tasks', 'task_lists']) {
      const wrong = all(resource).filter(({ created_at: made, updated_at: changed }) => String(changed) < String(made));
      expect([resource, wrong]).toEqual([resource, []]);
    }
  });

  test('are over when they are done: a settled ticket has no open task', () => {
    const over = new Set(all('tickets').flatMap(({ id, completed_at: at }) => (at === null ? [] : String(id))));
    const open = all('tasks').filter(({ status }) => (status as JsonObject)['id'] === 'open');
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter(({ ticket }) => over.has(String(ticket)))).toEqual([]);
  });
});

describe('the references', () => {
  test.each([
    ['tickets', 'contact', 'contacts'],
    ['tickets', 'additional_contacts', 'contacts'],
    ['tickets', 'account', 'accounts'],
    ['tickets', 'assignees', 'users'],
    ['tickets', 'team', 'teams'],
    ['tickets', 'workspace', 'workspaces'],
    ['tickets', 'collections', 'collections'],
    ['tickets', 'parent_ticket', 'tickets'],
    ['tickets', 'tags', 'tags'],
    ['tickets', 'status', 'ticket_status'],
    ['tickets', 'priority', 'ticket_priorities'],
    ['tickets', 'ticket_type', 'ticket_types'],
    ['comments', 'ticket', 'tickets'],
    ['attachments', 'ticket_id', 'tickets'],
    ['attachments', 'comment_id', 'comments'],
    ['attachments', 'uploaded_by', 'users'],
    ['contacts', 'account_id', 'accounts'],
    ['users', 'team_ids', 'teams'],
    ['collections', 'parent_collection_id', 'collections'],
    ['collections', 'workspace', 'workspaces'],
    ['tags', 'parent', 'tags'],
    ['tags', 'workspace', 'workspaces'],
    ['task_lists', 'ticket', 'tickets'],
    ['tasks', 'ticket', 'tickets'],
    ['tasks', 'task_list', 'task_lists'],
    ['tasks', 'assignees', 'users'],
  ])('of %s by %s are found in %s', (resource, field, target) => {
    const named = namedBy(resource, field);
    const there = keysOf(target);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !there.has(id))).toEqual([]);
  });

  test('of tickets to the account are those of their contact', () => {
    const accountOf = new Map(all('contacts').map(({ id, account_id: account }) => [id, account]));
    expect(all('tickets').filter(({ contact, account }) => accountOf.get(contact ?? '') !== account)).toEqual([]);
  });

  test('of a follow-up lead to an earlier ticket of the same contact', () => {
    const tickets = new Map(all('tickets').map((ticket) => [ticket['id'], ticket]));
    for (const { parent_ticket: parent, contact, number } of all('tickets')) {
      if (parent === null) continue;
      const earlier = tickets.get(parent);
      expect([earlier?.['contact'], Number(earlier?.['number']) < Number(number)]).toEqual([contact, true]);
    }
  });

  test('of comments and their attachments lead to the same ticket', () => {
    const ticketOf = new Map(all('comments').map(({ id, ticket }) => [id, ticket]));
    const files = all('attachments').filter(({ comment_id: comment }) => comment !== null);
    expect(files.length).toBeGreaterThan(0);
    for (const { comment_id: comment, ticket_id: ticket } of files) expect(ticketOf.get(comment ?? '')).toBe(ticket);
  });
});
