import { describe, expect, test } from '@jest/globals';
import { callerOf, jsonOf, type Call } from './calls.js';
import { blackBox, type Server } from './program.js';

const box = blackBox();
const ACCOUNT = 'integrated_account_id=62f44730-dd91-461e-bd6a-aedd9e0ad79d';
const TICKETS = `/unified/ticketing/tickets`;
const CUSTOMER = 'a1b2c3d4-e5f6-7890-abcd-ef1234567890';

function unified({ ready }: Server): Call {
  const { baseUrl = '', credentials = [] } = ready.services['truto'] ?? {};
  return callerOf({ baseUrl, key: credentials[0]?.value ?? '' });
}

interface Page {
  readonly result: readonly { readonly id: string; readonly name: string }[];
  readonly next_cursor: string | null;
}

async function walk(call: Call, limit: number): Promise<string[]> {
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Page = await jsonOf<Page>(
      call('GET', `${TICKETS}?${ACCOUNT}&limit=${limit}&next_cursor=${encodeURIComponent(cursor)}`),
    );
    seen.push(...page.result.map(({ id }) => id));
    cursor = page.next_cursor;
  }
  return seen;
}

describe('the unified API of the built program', () => {
  test('writes what its vendor has, and both survive kill -9', async () => {
    const data = await box.folder();
    const server = await box.serve(['--data', data, '--strict', '--no-rate-limits']);
    const body = { name: 'Broken hinge', description: 'It came off.', contact: { id: CUSTOMER }, status: 'pending' };
    const made = await jsonOf<{ id: string }>(unified(server)('POST', `${TICKETS}?${ACCOUNT}`, body));
    const token = { integrated_account_id: ACCOUNT.split('=')[1] };
    const { integrated_account_token: own } = await jsonOf<{ integrated_account_token: string }>(
      unified(server)('POST', '/integrated-account/token', token),
    );
    await server.end('SIGKILL');

    const again = await box.serve(['--data', data, '--strict', '--no-rate-limits']);
    expect(await jsonOf(callerOf(again)('GET', `/v1/tickets/${made.id}`))).toMatchObject({
      subject: 'Broken hinge',
      status: 'pending',
      customer_id: CUSTOMER,
    });
    const baseUrl = again.ready.services['truto']?.baseUrl ?? '';
    const asAccount = callerOf({ baseUrl, key: own });
    expect(await jsonOf(asAccount('GET', `${TICKETS}/${made.id}`))).toMatchObject({ name: 'Broken hinge' });
    const all = await walk(asAccount, 2);
    expect(all).toContain(made.id);
    expect(new Set(all).size).toBe(all.length);
  });

  test('--vendor: its vendor is another program, and answers the same bytes', async () => {
    const fixed = ['--memory', '--strict', '--no-rate-limits', '--time', '2025-01-16T15:00:00Z', '--seed', 'apart'];
    const vendor = await box.serve(fixed);
    const apart = await box.serve([...fixed, '--vendor', `toptickets=${vendor.baseUrl}`]);
    const together = await box.serve(fixed);
    const body = { name: 'Seen from afar', description: 'x', contact: { id: CUSTOMER } };
    const replies = async (server: Server): Promise<unknown[]> => {
      const call = unified(server);
      const made = await call('POST', `${TICKETS}?${ACCOUNT}`, body);
      const { id } = JSON.parse(made.text) as { id: string };
      const changed = await call('PATCH', `${TICKETS}/${id}?${ACCOUNT}`, { status: { name: 'resolved' } });
      return [
        made,
        changed,
        await call('GET', `${TICKETS}?${ACCOUNT}`),
        await call('GET', `${TICKETS}/no-id?${ACCOUNT}`),
      ];
    };
    const [far, near] = [await replies(apart), await replies(together)];
    expect(far).toEqual(near);
    expect(far).toMatchObject([{ status: 200 }, { status: 200 }, { status: 200 }, { status: 422 }]);
    const there = await jsonOf<object[]>(callerOf(vendor)('GET', '/v1/tickets'));
    expect(there).toContainEqual(expect.objectContaining({ subject: 'Seen from afar', status: 'resolved' }));
    const here = await jsonOf<object[]>(callerOf(apart)('GET', '/v1/tickets'));
    expect(here).not.toContainEqual(expect.objectContaining({ subject: 'Seen from afar' }));
  });

  test('a vendor that cannot be reached is a bad gateway, told in one line', async () => {
    const server = await box.serve(['--memory', '--strict', '--vendor', 'toptickets=http://127.0.0.1:9']);
    const { status, text } = await unified(server)('GET', `${TICKETS}?${ACCOUNT}`);
    expect({ status, body: JSON.parse(text) as unknown }).toEqual({
      status: 502,
      body: expect.objectContaining({ statusCode: 502, error: 'Bad Gateway' }),
    });
    expect(text).not.toMatch(/node:internal|\bat /);
  });

  test.each([['toptickets'], ['toptickets=nowhere'], ['=http://127.0.0.1']])(
    '--vendor %s is refused',
    async (value) => {
      const { code, stderr } = await box.run(['start', '--memory', '--vendor', value]);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/--vendor.*<service>=<http/) });
    },
  );
});
