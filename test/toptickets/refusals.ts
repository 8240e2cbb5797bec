import { expect } from '@jest/globals';
import type { Call } from '../support/call.js';
import { newClient, type Client } from '../support/client.js';
import { sendAsIs } from '../support/raw-http.js';
import { keyNamed } from '../support/scenario.js';
import type { TestServer } from '../support/server.js';

export interface Refusal {
  readonly status: number;
  readonly detail: unknown;
}

/** Sends what must be refused, and sees to it that everything is as it was. */
export interface Refusals {
  readonly client: Client;
  of(call: Call): Promise<Refusal>;
  /** For a path that clients would correct. */
  at(path: string, method?: string): Promise<Refusal>;
  assertNothingChanged(): Promise<void>;
}

export async function refusalsOf(server: TestServer): Promise<Refusals> {
  const client = await newClient(server);
  const before = await client.state();
  const headers = { authorization: `Bearer ${keyNamed('Admin')}` };
  const assertNothingChanged = async (): Promise<void> => expect(await client.state()).toEqual(before);
  return {
    client,
    assertNothingChanged,
    async of(call) {
      const { status, body } = await client.call(call);
      await assertNothingChanged();
      return { status, detail: body.detail as unknown };
    },
    async at(path, method = 'GET') {
      const whole = `/s/${client.sandbox}/toptickets${path}`;
      const { status, text } = await sendAsIs(server.deskdouble.url, whole, { method, headers });
      await assertNothingChanged();
      return { status, detail: text === '' ? undefined : (JSON.parse(text) as { detail: unknown }).detail };
    },
  };
}

/** What a field that does not fit is answered with. */
export const issueAt = (...loc: readonly (string | number)[]): object => ({
  status: 422,
  detail: expect.arrayContaining([expect.objectContaining({ loc })]),
});
export const UNREADABLE = { status: 400, detail: 'Malformed JSON in request body' };
