import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../core/json.js';
import { hasContent, plainText, richText } from './rich-text.js';

const tiptap = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'node' }] }] };
const editorjs = { time: 1, version: '2.29.1', blocks: [{ id: 'a', type: 'paragraph', data: { text: 'block' } }] };
const words = (count: number): string => Array.from({ length: count }, () => 'w').join(' ');

describe('a rich text as it is kept', () => {
  test('keeps the forms as sent, and null for those that were not', async () => {
    expect(await richText({ editorjs, plain_preview: 'mine' })).toEqual({
      plain_preview: 'block',
      html: null,
      editorjs,
      tiptap: null,
      read_minutes: 1,
    });
  });

  test('is null when null is sent', async () => {
    expect(await richText(null)).toBeNull();
  });

  test.each<[string, Json, string]>([
    ['HTML before all others', { html: '<p>html</p>', editorjs, tiptap }, 'html'],
    ['blocks before nodes', { editorjs, tiptap }, 'block'],
    ['nodes', { tiptap }, 'node'],
    ['blocks when the HTML shows nothing', { html: '<p></p>', editorjs }, 'block'],
    ['nothing when nothing was sent', {}, ''],
  ])('previews %s', async (_, sent, preview) => {
    expect(await richText(sent)).toMatchObject({ plain_preview: preview });
  });

  test('cuts the preview at 200 characters and splits none of them', async () => {
    expect(await richText({ html: 'x'.repeat(201) })).toMatchObject({ plain_preview: 'x'.repeat(200) });
    expect(await richText({ html: `x${'😀'.repeat(300)}` })).toMatchObject({ plain_preview: `x${'😀'.repeat(199)}` });
    expect(await richText({ html: '😀'.repeat(200) })).toMatchObject({ plain_preview: '😀'.repeat(200) });
  });

  test.each([
    [0, 1],
    [1, 1],
    [200, 1],
    [201, 2],
    [401, 3],
  ])('%i words take %i minutes', async (count, minutes) => {
    expect(await richText({ html: words(count) })).toMatchObject({ read_minutes: minutes });
  });

  test('takes the minutes that were sent, 0 too, and counts when null was', async () => {
    expect(await richText({ html: 'a', read_minutes: 0 })).toMatchObject({ read_minutes: 0 });
    expect(await richText({ html: 'a', read_minutes: 7 })).toMatchObject({ read_minutes: 7 });
    expect(await richText({ html: 'a', read_minutes: null })).toMatchObject({ read_minutes: 1 });
  });

  test('replaces all forms as soon as one is sent', async () => {
    expect(await richText({ html: '<p>new</p>' }, { html: null, editorjs, tiptap })).toEqual({
      plain_preview: 'new',
      html: '<p>new</p>',
      editorjs: null,
      tiptap: null,
      read_minutes: 1,
    });
    expect(await richText({ html: null }, { html: 'old' })).toMatchObject({ plain_preview: '', html: null });
  });

  test('leaves the forms when none is sent', async () => {
    const before = { plain_preview: 'old', html: '<p>old</p>', editorjs: null, tiptap: null, read_minutes: 1 };
    expect(await richText({ read_minutes: 3 }, before)).toEqual({ ...before, read_minutes: 3 });
  });
});

test('the plain text is not cut', async () => {
  expect(await plainText({ html: 'x'.repeat(500) })).toHaveLength(500);
});

describe('content', () => {
  test.each<[string, Json]>([
    ['a text', { html: '<p>a</p>' }],
    ['a block without text', { editorjs: { blocks: [{ type: 'delimiter' }] } }],
    ['a node without text', { tiptap: { type: 'doc', content: [{ type: 'horizontalRule' }] } }],
  ])('is %s', async (_, rich) => {
    expect(hasContent(await richText(rich))).toBe(true);
  });

  test.each<[string, Json]>([
    ['nothing', null],
    ['no form', {}],
    ['only nulls', { html: null, editorjs: null, tiptap: null }],
    ['HTML without text', { html: '<p>&nbsp;<br></p>' }],
    ['no blocks', { editorjs: { blocks: [] } }],
    ['no nodes', { tiptap: { type: 'doc', content: [] } }],
    ['minutes alone', { read_minutes: 3 }],
  ])('is not %s', async (_, rich) => {
    expect(hasContent(await richText(rich))).toBe(false);
  });
});
