import { describe, expect, test } from '@jest/globals';
import type { VendorRichText } from '../vendor.js';
import { textOfRich } from './rich-text.js';

const empty: VendorRichText = { plain_preview: '', html: null, editorjs: null, tiptap: null, read_minutes: 0 };
const paragraph = (...content: readonly object[]) => ({ type: 'paragraph', content });
const word = (text: string) => ({ type: 'text', text });

describe('the plain text of', () => {
  test.each<[string, Partial<VendorRichText>, string]>([
    ['nothing', {}, ''],
    ['HTML', { html: '<p>A &amp; <b>b</b></p><p>漢😀</p>', plain_preview: 'A' }, 'A & b\n\n漢😀'],
    ['HTML without a word, and a preview', { html: '<p></p>', plain_preview: 'cut short' }, 'cut short'],
    [
      'a Tiptap document',
      {
        html: '',
        tiptap: {
          type: 'doc',
          content: [
            paragraph(word('Dear '), { ...word('Jo'), marks: [{ type: 'bold' }] }, { type: 'hardBreak' }, word('hi')),
            paragraph(),
            {
              type: 'bulletList',
              content: [
                { type: 'listItem', content: [paragraph(word('one'))] },
                { type: 'listItem', content: [paragraph(word('two')), paragraph(word('more'))] },
              ],
            },
          ],
        },
      },
      'Dear Jo\nhi\n\none\ntwo\nmore',
    ],
    ['an empty Tiptap document', { tiptap: {}, plain_preview: '' }, ''],
    ['a Tiptap document of nothing', { tiptap: { type: 'doc', content: null } }, ''],
    [
      'an Editor.js document',
      {
        editorjs: {
          blocks: [
            { type: 'header', data: { text: 'T &lt; <i>i</i>', level: 2 } },
            { type: 'list', data: { style: 'ordered', items: ['a', { content: 'b', items: [{ content: 'c' }] }] } },
            { type: 'code', data: { code: 'if (a < b) <b>' } },
            { type: 'delimiter', data: {} },
            { type: 'image', data: null },
            { type: 'table', data: { content: [['1', '2']] } },
          ],
        },
      },
      'T < i\n\na\nb\nc\n\nif (a < b) <b>\n\n1\n2',
    ],
    ['an Editor.js document without blocks', { editorjs: {}, tiptap: null }, ''],
  ])('%s', (_, forms, text) => {
    expect(textOfRich({ ...empty, ...forms })).toBe(text);
  });
});
