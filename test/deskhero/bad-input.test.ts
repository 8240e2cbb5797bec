import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { documentedOperations } from '../support/documented.js';
import { get, post, put, raw, type Call } from '../support/call.js';
import { sendAsIs } from '../support/raw-http.js';
import type { TestServer } from '../support/server.js';
import { newClient, startDeskHero, type Client } from './client.js';
import { ARTICLE, DANA, html, note, OTHER_TICKET, TICKET } from './samples.js';
import { read, tokenOf, v1, type Who } from './scenario.js';
import { soundCall } from './sound-calls.js';

/** Everything in this file is refused, so that all tests share one sandbox that must stay as it is. */
let server: TestServer;
let client: Client;
let before: unknown;

beforeAll(async () => {
  server = await startDeskHero();
  client = await newClient(server);
  before = await client.state();
});
afterEach(async () => expect(await client.state()).toEqual(before));
afterAll(() => server.stop());

const ENTRIES = v1(`/ticket_conversations/${TICKET}`);
const TICKETS = v1('/tickets');
const ARTICLES = v1(`/knowledge_bases/${ARTICLE}`);
const LIMIT_BYTES = 4_194_304;
const MALFORMED = { status: 400, message: 'The body is not valid JSON' };
const REFUSED = { status: 400, message: expect.stringMatching(/./) };
const says = (part: string): object => ({ status: 400, message: expect.stringContaining(part) });

const operations = await documentedOperations('deskhero');
/** Operations that take JSON, and whether it is an array. */
const taking = operations
  .map(({ id }) => ({ id, call: soundCall(id) }))
  .filter(({ call }) => call.headers['content-type'] === 'application/json')
  .map(({ id, call }) => ({
    id,
    call,
    takesArray: Buffer.from(call.body ?? [])
      .toString()
      .startsWith('['),
  }));
const refusalOf = async (call: Call, who?: Who): Promise<object> => {
  const { status, body } = await client.call(call, who);
  return { status, message: (body as { message?: unknown }).message };
};
const withBody = (call: Call, body: string | Uint8Array, type?: string): Call =>
  raw(call.method, call.path, body, type);

test('the document has operations that take arrays and operations that take objects', () => {
  expect(taking.filter(({ takesArray }) => takesArray)).toHaveLength(3);
  expect(taking.filter(({ takesArray }) => !takesArray)).toHaveLength(13);
});

describe.each(taking)('$id', ({ call, takesArray }) => {
  const refusal = (body: string | Uint8Array, type?: string): Promise<unknown> =>
    refusalOf(withBody(call, body, type), 'owner');

  test('refuses a body that is no JSON', async () => {
    for (const body of ['{', '[{]', "{'id': 1}", '{"id": 1,}', '[1] [2]', '{"id": NaN}', '   ', '\0', '{"a": "\n"}']) {
      expect([body, await refusal(body)]).toEqual([body, MALFORMED]);
    }
    const invalid = Buffer.concat([Buffer.from('{"name": "'), Buffer.from([0x80]), Buffer.from('"}')]);
    expect(await refusal(invalid)).toEqual(MALFORMED);
  });

  test('refuses what is nested without end', async () => {
    expect(await refusal('['.repeat(100_000))).toEqual(MALFORMED);
    expect(await refusal(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)).toEqual(MALFORMED);
  });

  test('refuses a body of another kind of JSON', async () => {
    const others = takesArray
      ? ['{}', '{"0": {}}', '{"length": 1}', 'null', '"x"', '1', 'true', '[null]', '["x"]', '[1]', '[[]]', '[[{}]]']
      : ['[]', '[{}]', 'null', '"x"', '1', 'false'];
    for (const body of others) expect([body, await refusal(body)]).toEqual([body, REFUSED]);
  });

  test('refuses no body, and one in another type', async () => {
    expect(await refusal('')).toEqual(REFUSED);
    const sound = Buffer.from(call.body ?? []);
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/xml',
      'multipart/form-data; boundary=x',
    ]) {
      expect([type, await refusal(sound, type)]).toEqual([type, REFUSED]);
    }
  });

  test('refuses what is larger than any text', async () => {
    const filler = `"${'x'.repeat(LIMIT_BYTES)}"`;
    expect(await refusal(takesArray ? `[{"sys_subject": ${filler}}]` : `{"name": ${filler}}`)).toEqual(REFUSED);
  });

  test('does not take what every object inherits for a property', async () => {
    const hidden = `{"__proto__": {"id": 1042, "type": 2, "name": "x", "polluted": true}, "constructor": {"prototype": {"polluted": true}}}`;
    const own = await newClient(server);
    const { status } = await own.call(withBody(call, takesArray ? `[${hidden}]` : hidden), 'owner');
    expect([200, 400]).toContain(status);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('an entry', () => {
  const entry = (fields: object): Call => post(ENTRIES, [{ ...note('x'), ...fields }]);

  test.each([
    ['type', '2'],
    ['type', 2.5],
    ['type', [2]],
    ['type', null],
    ['sys_content_rich', null],
    ['sys_content_rich', 'x'],
    ['sys_content_rich', []],
    ['sys_content_rich', [html('x')]],
    ['sys_content_rich', { html: 5 }],
    ['sys_content_rich', { html: ['x'] }],
    ['sys_content_rich', { ...html('x'), read_minutes: -1 }],
    ['sys_content_rich', { ...html('x'), read_minutes: 1.5 }],
    ['sys_content_rich', { editorjs: 'x' }],
    ['sys_content_rich', { editorjs: { blocks: {} } }],
    ['sys_content_rich', { editorjs: { blocks: ['x'] } }],
    ['sys_content_rich', { editorjs: { time: 'now', blocks: [{ type: 'x' }] } }],
    ['sys_content_rich', { tiptap: [] }],
    ['sys_content_rich', { tiptap: { content: 'x' } }],
    ['sys_content_rich', { tiptap: { content: [{ content: {} }] } }],
    ['sys_content_rich', { tiptap: { content: [{ attrs: { level: 'x' } }] } }],
    ['sys_status', 303],
    ['sys_status', 'Solved'],
    ['sys_status', { id: '303' }],
    ['sys_status', { id: null }],
    ['sys_status', { label: 'Solved' }],
    ['sys_status', [{ id: 303 }]],
    ['requester', 'mei.tanaka@kumo-logistics.example'],
    ['requester', []],
    ['requester', { email: 5 }],
    ['requester', { user_id: 'x' }],
    ['email_addresses', {}],
    ['email_addresses', 'x@example.com'],
    ['email_addresses', ['x@example.com']],
    ['email_addresses', [{ direction: 1 }]],
    ['email_addresses', [{ email: 'x@example.com', direction: '1' }]],
    ['email_addresses', [{ email: '', direction: 1 }]],
    ['email_addresses', [{ email: null, direction: 1 }]],
    ['sys_attachments', { id: 611 }],
    ['sys_attachments', [[{ id: 611 }]]],
    ['ticket_id', '1042'],
    ['ticket_id', OTHER_TICKET],
    ['last_message_extracted', 5],
  ])('whose %s is %j is refused', async (field, value) => {
    expect(await refusalOf(entry({ [field]: value }))).toEqual(says(`0.${field}`));
  });
});

describe('a ticket', () => {
  test.each([
    ['id', '1042'],
    ['id', null],
    ['id', 1042.5],
    ['sys_subject', 5],
    ['sys_subject', ['x']],
    ['sys_content_rich', 'x'],
    ['sys_status', 'Open'],
    ['sys_status', 301],
    ['sys_tags', { id: 341 }],
    ['sys_tags', ['printer']],
    ['sys_tags', [{ id: '341' }]],
    ['sys_tags', [{ label: 5 }]],
    ['assigned_user', DANA],
    ['assigned_user', { email: 'dana.okafor@example.com' }],
    ['assigned_group', 'Support'],
    ['requester', 7],
  ])('whose %s is %j is refused', async (field, value) => {
    const call = put(TICKETS, [{ id: TICKET, [field]: value }]);
    expect(await refusalOf(call)).toEqual(says(`0.${field}`));
  });

  test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf'])(
    'is not changed by a property that is called %s',
    async (name) => {
      const call = raw('PUT', TICKETS, `[{"id": ${TICKET}, "${name}": {"sys_subject": "x", "polluted": true}}]`);
      expect(await refusalOf(call)).toEqual(REFUSED);
      expect(await refusalOf(put(v1(`/tickets?properties=${name}`), [{ id: TICKET }]))).toEqual(REFUSED);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  test('named twice, in whatever spelling of its number, is refused', async () => {
    expect(await refusalOf(raw('PUT', TICKETS, `[{"id": ${TICKET}}, {"id": ${TICKET}.0}]`))).toEqual(REFUSED);
  });
});

describe('an article', () => {
  test.each([
    ['published', 'true'],
    ['published', 1],
    ['published', null],
    ['view_count', '5'],
    ['view_count', 1.5],
    ['category', 361],
    ['group_access', [{ id: 2 }]],
    ['sys_subject', null],
    ['unique_key', ''],
    ['unique_key', 5],
    ['sys_content_rich_draft', []],
  ])('whose %s is %j is refused', async (field, value) => {
    expect(await refusalOf(put(ARTICLES, { [field]: value }))).toEqual(says(field));
  });
});

describe('an id in a path', () => {
  const paths = [
    '/tickets/',
    '/ticket_conversations/',
    '/users/',
    '/lists/',
    '/list_entries/',
    '/forms/',
    '/knowledge_bases/',
  ];

  test.each([
    'x',
    '1e3',
    '0x10',
    '1.5',
    '+1',
    '%31%00',
    '%00',
    '-',
    '９',
    '99999999999',
    '-2147483649',
    'null',
    '__proto__',
  ])('(%s) that is none is refused', async (id) => {
    for (const path of paths) {
      const { status, body } = await client.call(get(v1(path + encodeURI(id).replaceAll('%25', '%'))), 'owner');
      expect([path, status, body]).toEqual([path, 400, { message: expect.any(String) }]);
    }
  });

  test.each([0, -1, 2_147_483_647])('(%i) of nothing does not exist', async (id) => {
    for (const path of paths) {
      expect(await refusalOf(get(v1(`${path}${id}`)))).toEqual(says(`${id} does not exist`));
    }
  });
});

describe('a query', () => {
  test.each([
    'take=1x',
    'take[]=x',
    'take=%zz',
    'take=%E0%A4%A',
    'take=1&take=x',
    'page=%EF%BC%91',
    'filters[]=x',
    'filters[a]=x',
    'sort_order[]=9',
    'sort_by_key=%00',
    'response_field_keys=',
    'response_field_keys=id&response_field_keys=__proto__',
    'filters=__proto__:eq:x',
    'filters=constructor.prototype:eq:x',
  ])('with %s is refused or left aside, and never an error of the server', async (query) => {
    const headers = { authorization: `Bearer ${tokenOf('user')}` };
    const path = `/s/${client.sandbox}/deskhero${v1(`/users?${query}`)}`;
    const { status, text } = await sendAsIs(server.deskdouble.url, path, { method: 'GET', headers });
    expect([200, 400]).toContain(status);
    if (status === 400) expect(JSON.parse(text)).toEqual({ message: expect.any(String) });
  });

  test('with parameters that nobody declared is answered without them', async () => {
    const all = await client.body(read('/users'));
    expect(await client.body(read('/users?sort=-id&limit=1&offset=2&&=&a=b=c'))).toEqual(all);
  });

  test('with many filters is answered', async () => {
    const many = Array.from({ length: 200 }, () => 'filters=id:gt:0').join('&');
    expect(await client.body(read(`/users?${many}`))).toMatchObject({ total_count: 3 });
  });
});

test('after all of this the server answers as ever, and has reported nothing', async () => {
  expect((await client.call(read('/users'))).status).toBe(200);
  expect(server.reports.slice(0, 5)).toEqual([]);
});
