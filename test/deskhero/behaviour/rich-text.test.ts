import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { post, put } from '../../support/call.js';
import type { TestServer } from '../../support/server.js';
import { newClient, startDeskHero, type Client } from '../client.js';
import { ARTICLE, html, TICKET } from '../samples.js';
import { read, v1, type Json } from '../scenario.js';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startDeskHero();
});
beforeEach(async () => {
  client = await newClient(server);
});
afterAll(() => server.stop());

const ENTRIES = v1(`/ticket_conversations/${TICKET}`);
const made = async (content: object): Promise<Json> => {
  const [entry] = await client.data<Json[]>(post(ENTRIES, [{ type: 2, sys_content_rich: content }]));
  return entry?.['sys_content_rich'] as Json;
};
const preview = async (content: object): Promise<unknown> => (await made(content))['plain_preview'];
const paragraph = (...content: object[]): object => ({ type: 'paragraph', content });
const text = (words: string, ...marks: object[]): object => ({ type: 'text', text: words, marks });
const tiptap = (...content: object[]): object => ({ tiptap: { type: 'doc', content } });
const editorjs = (...blocks: object[]): object => ({ editorjs: { blocks } });
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

describe('a text', () => {
  test.each([
    ['HTML', html('Hello')],
    [
      'Editor.js',
      { editorjs: { time: 1, version: '2', blocks: [{ id: 'a', type: 'paragraph', data: { text: 'Hello' } }] } },
    ],
    [
      'Tiptap',
      tiptap({ ...paragraph(text('Hello', { type: 'bold' })), attrs: { textAlign: 'left', level: null, own: 1 } }),
    ],
    ['two forms', { ...html('Hello'), ...editorjs({ type: 'quote', data: { text: 'Hello', deep: [{ x: [1] }] } }) }],
  ])('in %s is kept as it was sent, and in no other form', async (_, content) => {
    const none = { html: null, editorjs: null, tiptap: null };
    const kept = await made(content);
    expect(kept).toEqual({ ...none, ...content, plain_preview: 'Hello', read_minutes: 1 });
    const entries = await client.data<Json[]>(read(`/ticket_conversations/${TICKET}`));
    expect(entries.at(-1)?.['sys_content_rich']).toEqual(kept);
  });

  test('cannot bring its preview', async () => {
    expect(await preview({ ...html('Hello'), plain_preview: 'Bye' })).toBe('Hello');
  });

  test('may hold a script, which nobody runs', async () => {
    const sent = { html: '<script>alert(1)</script><p>Hello</p>' };
    expect(await made(sent)).toMatchObject({ ...sent, plain_preview: 'Hello' });
  });
});

describe('the preview', () => {
  test.each([
    ['markup', '<h1>Dear <b>all</b>,</h1><p>see<br>below</p>', 'Dear all, see below'],
    ['characters that were escaped', '<p>a &lt; b &amp;&nbsp;c &#8212; d &eacute;</p>', 'a < b & c — d é'],
    ['white space', '<p>\n  a\t\tb \r\n c </p>', 'a b c'],
    ['attributes with signs', '<p title="a > b">c</p>', 'c'],
    ['a list', '<ul><li>a</li><li>b</li></ul>', 'a b'],
    ['no markup', 'just words', 'just words'],
  ])('is the text of HTML without %s', async (_, sent, expected) => {
    expect(await preview({ html: sent })).toBe(expected);
  });

  test('is the text of all blocks', async () => {
    const list = { type: 'list', data: { style: 'ordered', items: ['two', 'three'] } };
    const blocks = [{ type: 'header', data: { text: 'one <b>&amp;</b>', level: 2 } }, list];
    expect(await preview(editorjs(...blocks))).toBe('one & two three');
  });

  test('is the text of all nodes', async () => {
    const content = [paragraph(text('one'), text(' two', { type: 'bold' })), paragraph(text('three'))];
    expect(await preview(tiptap(...content))).toBe('one two three');
  });

  test('has at most 200 characters', async () => {
    expect(await preview(html('x'.repeat(200)))).toBe('x'.repeat(200));
    expect(String(await preview(html('x'.repeat(201)))).length).toBeLessThanOrEqual(200);
    const smiles = String(await preview(html('😀'.repeat(201))));
    expect(smiles).toMatch(/^(?:😀)+…?$/u);
  });
});

describe('the time to read', () => {
  test.each([
    [1, 1],
    [200, 1],
    [201, 2],
    [400, 2],
    [1000, 5],
  ])('of %i words is %i minutes', async (count, minutes) => {
    expect(await made(html(words(count)))).toMatchObject({ read_minutes: minutes });
  });

  test.each([0, 7])('that is sent is kept: %i', async (read_minutes) => {
    expect(await made({ ...html('x'), read_minutes })).toMatchObject({ read_minutes });
  });

  test('that is null is worked out', async () => {
    expect(await made({ ...html('x'), read_minutes: null })).toMatchObject({ read_minutes: 1 });
  });
});

describe('content without any text, block or node', () => {
  test.each([
    [{}],
    [{ html: null }],
    [{ html: '' }],
    [{ html: ' \n ' }],
    [{ html: '<p></p>' }],
    [{ html: '<p>&nbsp;</p>' }],
    [{ editorjs: null, tiptap: null }],
    [{ editorjs: {} }],
    [{ editorjs: { blocks: [] } }],
    [{ tiptap: { type: 'doc' } }],
    [{ tiptap: { type: 'doc', content: null } }],
    [{ plain_preview: 'Hello' }],
    [{ read_minutes: 3 }],
  ])('is no entry: %j', async (content) => {
    const call = post(ENTRIES, [{ type: 2, sys_content_rich: content }]);
    expect(await client.refusal(call)).toEqual({ status: 400, message: expect.stringContaining('sys_content_rich') });
  });

  test.each([
    [editorjs({ type: 'image', data: { file: { url: 'https://example.com/x.png' } } })],
    [tiptap({ type: 'image', attrs: { alt: null } })],
  ])('is what a picture is not: %j', async (content) => {
    expect(await made(content)).toMatchObject({ ...content, plain_preview: '' });
  });
});

describe('a text of another record', () => {
  test('is kept in the same way, draft and all', async () => {
    const change = { sys_content_rich: html('One'), sys_content_rich_draft: tiptap(paragraph(text('Two'))) };
    const article = await client.data(put(v1(`/knowledge_bases/${ARTICLE}`), change));
    expect(article).toMatchObject({
      sys_content_rich: { plain_preview: 'One', html: '<p>One</p>', editorjs: null, tiptap: null, read_minutes: 1 },
      sys_content_rich_draft: { plain_preview: 'Two', html: null, read_minutes: 1 },
    });
  });

  test.each(['sys_content_rich', 'sys_content_rich_draft'])('goes with null: %s', async (name) => {
    await client.body(put(v1(`/knowledge_bases/${ARTICLE}`), { [name]: html('x') }));
    const article = await client.data(put(v1(`/knowledge_bases/${ARTICLE}`), { [name]: null }));
    expect(article[name]).toBeNull();
  });

  test('may be empty where it is no entry', async () => {
    const article = await client.data(put(v1(`/knowledge_bases/${ARTICLE}`), { sys_content_rich: { html: '' } }));
    expect(article['sys_content_rich']).toMatchObject({ plain_preview: '', html: '', editorjs: null, tiptap: null });
  });
});

test('no answer of this file broke the document', () => {
  expect(server.reports.slice(0, 5)).toEqual([]);
});
