import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { Agent } from 'node:http';
import { createJudge, type Judge } from '../../src/contract/judge/index.js';
import type { Violation } from '../../src/contract/violation.js';
import { inCheckout } from '../support/root.js';
import { sendAsIs, type RawAnswer } from '../support/raw-http.js';
import type { TestServer } from '../support/server.js';
import { startDeskHero, stateOf } from './client.js';
import { anyRequest, type FloodRequest } from './flood-requests.js';

const REQUEST_COUNT = 400;
const TIMEOUT_MS = 90_000;

let server: TestServer;
let judge: Judge;
const agent = new Agent({ keepAlive: true });

beforeAll(async () => {
  server = await startDeskHero();
  judge = await createJudge(await readFile(inCheckout('openapi', 'deskhero.yaml'), 'utf8'));
});
afterAll(async () => {
  agent.destroy();
  await server.stop();
});

function headersOf({ token, type }: FloodRequest): Record<string, string> {
  return {
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(type !== undefined && { 'content-type': type }),
  };
}

const targetOf = ({ path, query }: FloodRequest): string => (query === '' ? path : `${path}?${query}`);

function sendTo(sandbox: string, sent: FloodRequest): Promise<RawAnswer> {
  const { method, body } = sent;
  const call = { method, headers: headersOf(sent), ...(body !== undefined && { body }) };
  return sendAsIs(server.deskdouble.url, `/s/${sandbox}/deskhero${targetOf(sent)}`, call, agent);
}

function violationsOf(sent: FloodRequest, { status, headers, text }: RawAnswer): Promise<readonly Violation[]> {
  const exchange = {
    request: { method: sent.method, target: targetOf(sent), headers: headersOf(sent), body: sent.body },
    response: { status, headers, body: text === '' ? undefined : Buffer.from(text) },
  };
  return judge.violationsOf(exchange, { sides: ['response'] });
}

/** Names of our files, and the lines of a stack, have no place in an answer. */
const INNARDS = /\\n +at |node_modules|\/src\/|\/dist\/|\.[jt]s:\d|DD_[A-Z]/;

test(
  `any request is answered as documented, and a refused one changes nothing (${REQUEST_COUNT} requests)`,
  async () => {
    const sandbox = await server.sandbox();
    let before = await stateOf(server, sandbox);
    const seen = new Map<number, number>();

    await fc.assert(
      fc.asyncProperty(anyRequest, async (sent) => {
        const answer = await sendTo(sandbox, sent);
        const { status, text, headers } = answer;
        seen.set(status, (seen.get(status) ?? 0) + 1);

        expect(status).toBeLessThan(500);
        expect(text).not.toMatch(INNARDS);
        if (text !== '') {
          expect(headers['content-type']).toBe('application/json');
          JSON.parse(text);
        }
        // Where no operation is meant, these two are all there is to say.
        if (![404, 405].includes(status)) expect(await violationsOf(sent, answer)).toEqual([]);
        if (status >= 400 || sent.method === 'GET') expect(await stateOf(server, sandbox)).toEqual(before);
        else before = await stateOf(server, sandbox);
      }),
      // One shrinking of a failure needs the state it began with, which is gone: the request as it was is what helps.
      { numRuns: REQUEST_COUNT, seed: 1, endOnFailure: true },
    );

    expect([...seen.keys()].sort()).toEqual(expect.arrayContaining([200, 400, 401, 403, 404, 405]));
    expect(seen.get(200)).toBeGreaterThan(REQUEST_COUNT / 10);
    expect(server.reports.slice(0, 5)).toEqual([]);
  },
  TIMEOUT_MS,
);
