import { describe, expect, test } from '@jest/globals';
import type { ApiRequest, ApiResponse } from '../core/api.js';
import { manualClock } from '../core/clock.js';
import { VendorError } from './errors.js';
import { createVendorClient, overlaid, type VendorClient } from './vendor-client.js';

const json = (status: number, value: unknown, headers: Record<string, string> = {}): ApiResponse => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});

/** A client of a vendor that gives the answers in turn, and then the last one for ever. */
function clientOf(...answers: (ApiResponse | Error)[]): { vendor: VendorClient; sent: ApiRequest[] } {
  const sent: ApiRequest[] = [];
  const vendor = createVendorClient({
    baseUrl: 'http://vendor',
    transport: async (request) => {
      const answer = answers[Math.min(sent.length, answers.length - 1)];
      sent.push(request);
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error('no answer');
      return answer;
    },
    download: async () => ({ bytes: new Uint8Array(0), contentType: 'text/plain', filename: undefined }),
    // It stands still: whoever waited by it would wait for ever.
    clock: manualClock(0),
    signal: new AbortController().signal,
    headers: { authorization: 'Bearer secret' },
  });
  return { vendor, sent };
}

const failure = (call: Promise<unknown>): Promise<VendorError> =>
  call.then(
    () => {
      throw new Error('it was answered');
    },
    (thrown: unknown) => {
      expect(thrown).toBeInstanceOf(VendorError);
      return thrown as VendorError;
    },
  );

describe('a read', () => {
  test.each([429, 502, 503, 504])('is repeated after a %i that asks for no pause', async (status) => {
    const { vendor, sent } = clientOf(json(status, {}), json(status, {}), json(200, { ok: true }));
    expect((await vendor.get('/x')).body).toEqual({ ok: true });
    expect([sent.length, vendor.calls.map(({ answer }) => answer?.status)]).toEqual([3, [status, status, 200]]);
  });

  test('is given up after three times', async () => {
    const { vendor, sent } = clientOf(json(503, { detail: 'later' }));
    expect(await failure(vendor.get('/x'))).toMatchObject({ status: 503, message: 'later', body: { detail: 'later' } });
    expect(sent).toHaveLength(3);
  });

  test('is not repeated where the vendor wants a pause: that is told on', async () => {
    const { vendor, sent } = clientOf(json(429, {}, { 'retry-after': '1' }), json(200, {}));
    expect(await failure(vendor.get('/x'))).toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
    expect(sent).toHaveLength(1);
  });

  test.each([400, 404, 500])('is not repeated after a %i', async (status) => {
    const { vendor, sent } = clientOf(json(status, {}));
    expect(await failure(vendor.get('/x'))).toMatchObject({ status });
    expect(sent).toHaveLength(1);
  });
});

test('a write is never repeated', async () => {
  for (const method of ['post', 'put', 'patch', 'delete'] as const) {
    const { vendor, sent } = clientOf(json(503, {}), json(200, {}));
    expect(await failure(vendor[method]('/x'))).toMatchObject({ status: 503 });
    expect(sent).toHaveLength(1);
  }
});

test.each([
  ['hangs up', new Error('socket hang up'), 502],
  ['answers something that is no JSON', { status: 200, headers: {}, body: '<html>' }, 502],
  ['refuses in words', { status: 400, headers: {}, body: 'no' }, 400],
] as const)('a vendor that %s', async (_, answer, status) => {
  expect(await failure(clientOf(answer).vendor.get('/x'))).toMatchObject({ status });
});

test('a vendor that never answers is waited for by the clock, for 30 seconds', async () => {
  const clock = manualClock(0);
  const vendor = createVendorClient({
    baseUrl: 'http://vendor',
    transport: () => new Promise(() => undefined),
    download: () => Promise.reject(new Error('nothing is downloaded')),
    clock,
    signal: new AbortController().signal,
    headers: {},
  });
  const call = failure(vendor.get('/x'));
  await new Promise((resolve) => setImmediate(resolve));
  clock.advance(30_000);
  expect(await call).toMatchObject({ status: 504 });
});

test('calls are kept without the credential they were made with', async () => {
  const { vendor, sent } = clientOf(json(200, {}));
  await vendor.post('/x', { body: { a: 1 }, query: { b: ['1', '2'], c: undefined } });
  expect(sent[0]).toMatchObject({ query: 'b=1&b=2', headers: { authorization: 'Bearer secret' } });
  expect(vendor.calls).toMatchObject([
    { method: 'POST', path: '/x', headers: { authorization: '[redacted]' }, body: { a: 1 }, answer: { status: 200 } },
  ]);
});

describe('a file that a call answers', () => {
  const bytes = Buffer.from([0, 255, 10]);
  const headers = { 'content-type': 'image/png', 'content-disposition': `attachment; filename*=UTF-8''%C3%A4.png` };

  test('comes as it is, with its type and name, and its bytes are not logged', async () => {
    const { vendor, sent } = clientOf({ status: 200, headers, body: bytes });
    const file = await vendor.postForFile('/download', { query: { id: '1' } });
    expect(file).toEqual({ bytes, contentType: 'image/png', filename: 'ä.png' });
    expect(sent[0]).toMatchObject({ method: 'POST', path: '/download', query: 'id=1' });
    expect(vendor.calls[0]?.answer).toEqual({ status: 200, headers, body: undefined });
  });

  test('that is none is the failure that the vendor tells', async () => {
    const { vendor } = clientOf(json(404, { message: 'no such file' }));
    expect(await failure(vendor.postForFile('/download'))).toMatchObject({ status: 404, message: 'no such file' });
  });
});

test.each([
  [
    { a: { b: 1, c: 2 }, d: [1] },
    { a: { b: 9, c: 2 }, d: 3 },
  ],
  [
    [{ a: 0 }, {}, 'text'],
    [{ a: { b: 9 }, d: 3 }, { a: { b: 9 }, d: 3 }, 'text'],
  ],
  [[], []],
  ['text', 'text'],
])('what goes untouched comes on top of %j, and on top of every item of a list', (base, whole) => {
  expect(overlaid(base, { a: { b: 9 }, d: 3 })).toEqual(whole);
  expect(overlaid(base, undefined)).toBe(base);
});

test('a file that cannot be read is a failure of the vendor', async () => {
  const vendor = createVendorClient({
    baseUrl: 'http://vendor',
    transport: () => Promise.reject(new Error('nobody is asked')),
    download: () => Promise.reject(new Error('/f answered 404')),
    clock: manualClock(0),
    signal: new AbortController().signal,
    headers: {},
  });
  expect(await failure(vendor.download('http://vendor/f'))).toMatchObject({
    status: 502,
    message: 'the file cannot be read: /f answered 404',
  });
});

test('a call is shown with the body that was sent, what the client put on top included', async () => {
  const vendor = createVendorClient({
    baseUrl: 'http://vendor',
    transport: async () => json(200, {}),
    download: () => Promise.reject(new Error('nothing is downloaded')),
    clock: manualClock(0),
    signal: new AbortController().signal,
    headers: {},
    body: { b: { c: 2 } },
  });
  await vendor.post('/x', { body: { b: { d: 3 } } });
  expect(vendor.calls[0]?.body).toEqual({ b: { c: 2, d: 3 } });
});
