import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bodyOf, noBody } from '../../src/core/api.js';
import { propertiesOf } from '../../src/spec/fields.js';
import { loadService } from '../../src/spec/load.js';
import type { ApiOperation, ServiceSpec } from '../../src/spec/types.js';
import { inCheckout } from '../support/root.js';
import { IDS, KEYS, OWNER } from './ids.js';
import { startReference, type ReferenceServer } from './server.js';

const spec: ServiceSpec = await loadService(inCheckout('openapi'), 'reference');
let server: ReferenceServer;
beforeAll(async () => {
  server = await startReference();
});
afterAll(() => server.stop());

const words = fc.constantFrom<unknown>(
  'open',
  'Refund',
  '',
  ' ',
  '\u0000',
  '\ud800',
  '__proto__',
  'constructor',
  '2025-02-30T00:00:00Z',
  '0000-01-01T00:00:00-23:59',
  '9999-12-31T23:59:59.999-23:00',
  'john.doe@example.com',
  'a'.repeat(5000),
  'aGk=',
  IDS.tickets,
  IDS.contacts,
  IDS.workspaces,
  OWNER,
);
const scalar = fc.oneof(words, fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, 10 ** 20));
const names = fc.constantFrom(
  'id',
  'name',
  'type',
  'email',
  'emails',
  'number',
  'contact',
  'data',
  'file_name',
  '__proto__',
);
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(names, tie('any'), { maxKeys: 4 }),
  ),
})).any;

const operations = [...spec.operations.values()];
const fieldsOf = ({ body }: ApiOperation): readonly string[] => {
  const schema = body?.content.find(({ type }) => type === 'application/json')?.schema;
  return schema === undefined ? [] : [...propertiesOf(spec.document, schema).keys()];
};
const idOf = (path: string): string =>
  Object.entries(IDS).find(([name]) => path.startsWith(`/v1/${name}/`))?.[1] ?? 'x';

async function statusOf(
  operation: ApiOperation,
  { query = '', body }: { query?: string; body?: unknown },
): Promise<number> {
  const path = operation.path.replace('{id}', idOf(operation.path));
  const headers = {
    authorization: `Bearer ${KEYS.main}`,
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  const bytes = Buffer.from(JSON.stringify(body ?? null));
  const answer = await server.deskdouble.emulator.answer({
    method: operation.method,
    target: `/reference${path}${query}`,
    headers,
    body: body === undefined ? noBody : bodyOf(bytes),
  });
  return answer?.status ?? 0;
}

const documented = (operation: ApiOperation): readonly number[] =>
  operation.responses.map(({ status }) => Number(status)).filter((status) => status !== 500);

describe('whatever is sent gets a documented answer, and none of them is a failure of ours', () => {
  test.each(
    operations
      .filter((operation) => fieldsOf(operation).length > 0)
      .map((operation) => [operation.id, operation] as const),
  )('%s by its body', async (_, operation) => {
    const body = fc.record(Object.fromEntries(fieldsOf(operation).map((name) => [name, value])), { requiredKeys: [] });
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        expect(documented(operation)).toContain(await statusOf(operation, { body: sent }));
      }),
      { numRuns: 120, seed: 7 },
    );
  });

  test.each(
    operations
      .filter(({ parameters }) => parameters.some((one) => one.in === 'query'))
      .map((operation) => [operation.id, operation] as const),
  )('%s by its query', async (_, operation) => {
    const known = operation.parameters.filter((one) => one.in === 'query').map(({ name }) => name);
    const member = fc.constantFrom(
      '',
      '[id]',
      '[name]',
      '[]',
      '[gt]',
      '[lte]',
      '[email]',
      '[__proto__]',
      '[a][b]',
      '[0]',
      '[',
    );
    const text = fc.oneof(words.map(String), fc.constantFrom('1', '0', 'asc', '2025-01-01', '%', '%ff'));
    const pair = fc.tuple(fc.constantFrom(...known, '__proto__'), member, text);
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { maxLength: 5 }), async (pairs) => {
        const query = pairs.map(([name, below, sent]) => `${name}${below}=${encodeText(sent)}`).join('&');
        expect(documented(operation)).toContain(await statusOf(operation, { query: `?${query}` }));
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  test('and nothing that was answered broke the document', () => {
    expect(server.reports).toEqual([]);
  });
});

/** Half a pair, and what is no encoding, are sent as they are. */
function encodeText(text: string): string {
  return !/\p{Cs}/u.test(text) && !text.startsWith('%') ? encodeURIComponent(text.slice(0, 500)) : text;
}
