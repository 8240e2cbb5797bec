import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { get, patch, post, raw } from '../support/call.js';
import { newClient } from '../support/client.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { CUSTOMER, TICKET } from './operations/samples.js';
import { issueAt, refusalsOf, UNREADABLE, type Refusals } from './refusals.js';

let server: TestServer;
let refusals: Refusals;

beforeAll(async () => {
  server = await startTestServer({ rateLimits: false });
  refusals = await refusalsOf(server);
});
afterAll(() => server.stop());

const COMMENTS = `/v1/tickets/${TICKET}/comments`;
const ticket = { customer_id: CUSTOMER, subject: 'x', description: 'x' };

const NO_OBJECT = {
  status: 422,
  detail: [{ loc: ['body'], msg: 'value is not a valid dict', type: 'type_error.dict' }],
};

describe('a body that cannot be read as JSON', () => {
  test.each([
    ['cut off', '{"content": "x"'],
    ['two values', '{"content": "x"} {}'],
    ['single quotes', "{'content': 'x'}"],
    ['a comma too many', '{"content": "x",}'],
    ['a comment', '{"content": "x" /* really */}'],
    ['no number of JSON', '{"content": NaN}'],
    ['a raw line end in a text', '{"content": "a\nb"}'],
    ['only spaces', '   '],
    ['a NUL', '\0'],
    ['nesting without end', '['.repeat(100_000)],
    ['deep nesting that is whole', `{"content":${'['.repeat(40)}${']'.repeat(40)}}`],
    ['deep nesting of objects', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
  ])('(%s) is refused as malformed', async (_, body) => {
    expect(await refusals.of(raw('POST', COMMENTS, body))).toEqual(UNREADABLE);
  });

  test.each([
    ['a lone continuation byte', [0x80]],
    ['a sequence that is cut off', [0xe2, 0x82]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['UTF-16', [...Buffer.from('{"content": "x"}', 'utf16le')]],
  ])('(invalid UTF-8: %s) is refused as malformed', async (_, bytes) => {
    const body = Buffer.concat([Buffer.from('{"content": "'), Buffer.from(bytes), Buffer.from('"}')]);
    expect(await refusals.of(raw('POST', COMMENTS, body))).toEqual(UNREADABLE);
  });

  test('because it is compressed is refused as malformed', async () => {
    const body = Buffer.from('H4sIAAAAAAAAA6tWSs7PK0nNK1GyUqpQqgUAV4V8yBAAAAA=', 'base64');
    const call = raw('POST', COMMENTS, body);
    expect(await refusals.of({ ...call, headers: { ...call.headers, 'content-encoding': 'gzip' } })).toEqual(
      UNREADABLE,
    );
  });
});

describe('a body that is no object', () => {
  test.each(['null', '[]', '[{"content": "x"}]', '"content"', '0', '1e400', 'true', 'false'])(
    '(%s) is none',
    async (body) => {
      const { status, detail } = await refusals.of(raw('POST', COMMENTS, body));
      expect([status, (detail as { loc: unknown }[])[0]?.loc]).toEqual([422, ['body']]);
      expect(await refusals.of(raw('PATCH', `/v1/tickets/${TICKET}`, body))).toMatchObject({ status: 422 });
    },
  );

  test('because there is no body is missing', async () => {
    const missing = { status: 422, detail: [{ loc: ['body'], msg: 'field required', type: 'value_error.missing' }] };
    expect(await refusals.of(post(COMMENTS))).toEqual(missing);
    expect(await refusals.of(raw('POST', COMMENTS, ''))).toEqual(missing);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/xml',
    'multipart/form-data; boundary=x',
    'nonsense',
    'application/json5',
  ])('because it was sent as %s is a text', async (type) => {
    expect(await refusals.of(raw('POST', COMMENTS, '{"content": "x"}', type))).toEqual(NO_OBJECT);
  });
});

describe('a field', () => {
  test.each([
    ['a number', 1],
    ['a boolean', true],
    ['a list', ['x']],
    ['an object', { text: 'x' }],
    ['null', null],
    ['the empty text', ''],
  ])('that is %s where a text must be is refused', async (_, content) => {
    expect(await refusals.of(post(COMMENTS, { content }))).toEqual(issueAt('body', 'content'));
  });

  test.each([
    ['customer_id', 'john'],
    ['customer_id', `${CUSTOMER}0`],
    ['customer_id', `{${CUSTOMER}}`],
    ['customer_id', 42],
    ['customer_id', null],
    ['status', 'OPEN'],
    ['status', ''],
    ['status', null],
    ['priority', ['high']],
    ['category', 5],
    ['assigned_user_id', ''],
    ['due_date', 'tomorrow'],
    ['due_date', '2025-01-20'],
    ['due_date', '2025-02-30T00:00:00Z'],
    ['due_date', '2025-01-20T25:00:00Z'],
    ['due_date', 1737392400],
  ])('%s that is %j is refused, on creation and on change', async (field, value) => {
    expect(await refusals.of(post('/v1/tickets', { ...ticket, [field]: value }))).toEqual(issueAt('body', field));
    expect(await refusals.of(patch(`/v1/tickets/${TICKET}`, { [field]: value }))).toEqual(issueAt('body', field));
  });

  test.each(['', 'x', 'x@', '@example.com', 'a b@example.com', 'x@example.com\n', 5, null])(
    'that must be an address is refused when it is %j',
    async (email) => {
      expect(await refusals.of(post('/v1/customers', { name: 'x', email }))).toEqual(issueAt('body', 'email'));
    },
  );

  test('is missed by its name, and so is every other', async () => {
    const { status, detail } = await refusals.of(post('/v1/tickets', {}));
    const fields = (detail as { loc: unknown[]; msg: string }[]).map(({ loc, msg }) => [...loc, msg]);
    expect(status).toBe(422);
    expect(fields).toEqual(['customer_id', 'subject', 'description'].map((name) => ['body', name, 'field required']));
  });
});

describe('what every object inherits', () => {
  const polluted = (): unknown => (({}) as Record<string, unknown>)['polluted'];

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'is nothing when it is sent as "%s"',
    async (name) => {
      const body = `{"${name}": {"content": "x", "polluted": true, "prototype": {"polluted": true}}}`;
      expect(await refusals.of(raw('POST', COMMENTS, body))).toEqual(issueAt('body', 'content'));
      expect(await refusals.of(get(`/v1/tickets?limit=0&${name}=x&${name}[polluted]=1`))).toEqual(
        issueAt('query', 'limit'),
      );
      expect(await refusals.at(`/v1/${name}`)).toEqual({ status: 404, detail: 'Not Found' });
      expect(await refusals.at(`/v1/tickets/${name}`)).toEqual(issueAt('path', 'ticket_id'));
      expect(polluted()).toBeUndefined();
    },
  );

  test('is ignored like any unknown field beside the known ones', async () => {
    const sent = `{"__proto__": {"is_internal": true}, "constructor": {"prototype": {"polluted": true}}, "content": "x"}`;
    const own = await newClient(server);
    expect(await own.body(raw('POST', COMMENTS, sent))).toMatchObject({ content: 'x', is_internal: false });
    expect(polluted()).toBeUndefined();
  });
});

describe('a name that is sent twice', () => {
  test('in a body counts the second time', async () => {
    const own = await newClient(server);
    const comment = await own.body(raw('POST', COMMENTS, '{"content": "first", "content": "second"}'));
    expect(comment).toMatchObject({ content: 'second' });
    expect(await refusals.of(raw('POST', COMMENTS, '{"content": "first", "content": ""}'))).toEqual(
      issueAt('body', 'content'),
    );
  });

  test('in a query counts the second time', async () => {
    expect(await refusals.client.body(get('/v1/tickets?limit=x&limit=1'))).toHaveLength(1);
    expect(await refusals.of(get('/v1/tickets?limit=1&limit=x'))).toEqual(issueAt('query', 'limit'));
  });
});

describe('a limit', () => {
  test.each([
    '0',
    '501',
    '-1',
    'abc',
    '1.5',
    '',
    '1e309',
    '99999999999999999999',
    '0x10',
    '１',
    'null',
    '%00',
    '1%00',
    '+',
    '1,2',
  ])('of %s is refused', async (limit) => {
    expect(await refusals.at(`/v1/tickets?limit=${encodeURI(limit).replaceAll('%25', '%')}`)).toEqual(
      issueAt('query', 'limit'),
    );
  });

  test.each(['limit[]=1x', 'limit[a]=1', 'limit=%zz', 'limit=%E0%A4%A', 'offset=-1', 'skip=-5', 'skip='])(
    '(%s) is refused, whatever its form',
    async (query) => {
      expect(await refusals.at(`/v1/tickets?${query}`)).toMatchObject({ status: 422 });
    },
  );

  test('may be written in other ways that mean a whole number within its range', async () => {
    expect(await refusals.client.body(get('/v1/tickets?limit=2.0'))).toHaveLength(2);
    expect(await refusals.client.body(get('/v1/tickets?limit=0002'))).toHaveLength(2);
  });
});

describe('a query', () => {
  test.each([
    'unassigned=maybe',
    'unassigned=',
    'status=',
    'status=Open',
    'customer_id=',
    'assigned_user_id=1',
    'priority[]=high',
  ])('with %s is refused or left aside, and never an error of the server', async (query) => {
    expect([200, 422]).toContain((await refusals.of(get(`/v1/tickets?${query}`))).status);
  });

  test('with parameters that nobody declared is answered without them', async () => {
    const all = await refusals.client.body(get('/v1/tickets'));
    expect(await refusals.client.body(get('/v1/tickets?sort=-id&page=2&&=&?&a=b=c'))).toEqual(all);
  });

  test('with more than a thousand parameters is refused', async () => {
    const query = Array.from({ length: 1100 }, (_, at) => `a${at}=`).join('&');
    expect(await refusals.of(get(`/v1/tickets?${query}`))).toMatchObject({ status: 422 });
  });
});

describe('after every test', () => {
  test('the server answers as ever, and has reported nothing', async () => {
    expect((await refusals.client.call(get('/v1/test'))).status).toBe(200);
    expect(server.reports.slice(0, 5)).toEqual([]);
  });
});
