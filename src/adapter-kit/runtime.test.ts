import { expect, test } from '@jest/globals';
import type { ApiRequest } from '../core/api.js';
import { manualClock } from '../core/clock.js';
import type { Adapter } from './define-adapter.js';
import { runProxy, type Outcome, type ProxyCall } from './runtime.js';

/** What a vendor is asked whose resources lie below the account's tenant. */
async function asked(
  call: Partial<ProxyCall>,
  { resource = '/api/{tenant}/notes/{ticket_id}', update }: { resource?: string; update?: 'put' } = {},
): Promise<{ sent: ApiRequest[]; outcome: Outcome }> {
  const sent: ApiRequest[] = [];
  const adapter = {
    secrets: ['token'],
    connect: () => ({ headers: {} }),
    proxy: { resources: { notes: resource }, ...(update !== undefined && { update }) },
  } as unknown as Adapter;
  const outcome = await runProxy(adapter, {
    account: { id: 'a', integration: 'any', context: { tenant: 'ac/me', token: 'secret' } },
    place: {
      baseUrl: 'http://vendor',
      transport: async (request) => {
        sent.push(request);
        return { status: 200, headers: {}, body: '{}' };
      },
      download: () => Promise.reject(new Error('nothing is downloaded')),
    },
    clock: manualClock(0),
    signal: new AbortController().signal,
    resource: 'notes',
    method: 'get',
    id: '5',
    query: { ticket_id: '7' },
    body: undefined,
    limit: 1,
    position: undefined,
    ...call,
  });
  return { sent, outcome };
}

test("a path takes what is the account's from the account, and the rest from the query", async () => {
  const { sent } = await asked({ query: { tenant: 'other', ticket_id: '7', x: '1' } });
  expect(sent).toMatchObject([{ method: 'GET', path: '/api/ac%2Fme/notes/7/5', query: 'tenant=other&x=1' }]);
});

test('a path never takes a secret', async () => {
  const { sent, outcome } = await asked({}, { resource: '/notes/{token}' });
  expect(sent).toEqual([]);
  expect(outcome).toMatchObject({ kind: 'unmappable', missing: { query: ['token'] } });
});

test.each([
  [undefined, 'PATCH'],
  ['put', 'PUT'],
] as const)('a change is told as the vendor wants it: %s', async (update, method) => {
  const { sent } = await asked({ method: 'update', body: {} }, update === undefined ? {} : { update });
  expect(sent).toMatchObject([{ method }]);
});
