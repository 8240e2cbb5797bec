import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { documentedOperations } from '../support/documented.js';
import { look, type TestServer } from '../support/server.js';
import { newClient, startDeskHero } from './client.js';
import { soundCalls, STUBBED } from './sound-calls.js';

/** Where code answers instead of the model alone. */
const HANDLED = [
  'createTicketConversations',
  'convertTicketConversationType',
  'updateTickets',
  'getTicket',
  'mergeTickets',
  'submitExternalDynamicForm',
  'aggregateUsers',
  'updateUser',
  'createUserInvites',
  'revokeUserInvite',
  'aggregateGroups',
  'getCurrentTenant',
  'groupListEntries',
  'aggregateListEntries',
  'uploadAttachment',
];

describe('how faithful an operation is', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startDeskHero();
  });
  afterAll(() => server.stop());

  test('is what the fidelity report says, and nothing is left out', async () => {
    const services = (await look(server, '/_deskdouble/fidelity')) as { service: string; operations: Rungs }[];
    const { operations } = services.find(({ service }) => service === 'deskhero') ?? {};
    const all = (await documentedOperations('deskhero')).map(({ id }) => id);
    const modelled = all.filter((id) => !STUBBED.includes(id) && !HANDLED.includes(id));
    expect(operations).toEqual({ handled: HANDLED, modelled, stubbed: STUBBED, unsupported: [] });
    expect(all).toHaveLength(HANDLED.length + modelled.length + STUBBED.length);
  });

  test('is said by a header where nothing stands behind the answer, and nowhere else', async () => {
    for (const [operationId, call] of Object.entries(soundCalls())) {
      const client = await newClient(server);
      const { status, headers } = await client.call(call, 'owner');
      const fidelity = STUBBED.includes(operationId) ? 'stubbed' : undefined;
      expect([operationId, status, headers['x-deskdouble-fidelity']]).toEqual([operationId, 200, fidelity]);
    }
  });
});
type Rungs = Readonly<Record<string, readonly string[]>>;
