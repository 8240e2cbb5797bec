import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../core/json.js';
import { textOfEditorjs, textOfTiptap } from './text-of-documents.js';

const blocks = (...data: Json[]): Json => ({ time: 1, blocks: data.map((one) => ({ type: 'any', data: one })) });
const doc = (...content: Json[]): Json => ({ type: 'doc', content });
const paragraph = (...content: Json[]): Json => ({ type: 'paragraph', content });
const text = (words: string): Json => ({ type: 'text', text: words });

describe('the text of an Editor.js document', () => {
  test.each<[string, Json, string]>([
    ['paragraphs, whose texts are HTML', blocks({ text: 'a <b>b</b>' }, { text: 'c &amp; d' }), 'a b c & d'],
    ['a list of texts', blocks({ style: 'ordered', items: ['a', 'b'] }), 'a b'],
    [
      'a nested list and a checklist',
      blocks({ items: [{ content: 'a', items: [{ content: 'b' }] }] }, { items: [{ text: 'c', checked: true }] }),
      'a b c',
    ],
    [
      'a table',
      blocks({
        withHeadings: true,
        content: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      }),
      'a b c d',
    ],
    ['a quote, a picture, a warning', blocks({ text: 'a', caption: 'b' }, { title: 'c', message: 'd' }), 'a b c d'],
    ['code, which is no HTML', blocks({ code: 'if (a<b) &amp;' }), 'if (a<b) &amp;'],
    ['raw HTML', blocks({ html: '<p>a</p>' }), 'a'],
    ['addresses are not seen', blocks({ file: { url: 'https://x' }, caption: 'a', stretched: false }), 'a'],
    ['blocks without data', { blocks: [{ type: 'delimiter' }, { data: null }, null] }, ''],
    ['no blocks', {}, ''],
    ['nothing', null, ''],
  ])('%s', async (_, document, expected) => {
    expect(await textOfEditorjs(document)).toBe(expected);
  });
});

describe('the text of a Tiptap document', () => {
  test.each<[string, Json, string]>([
    ['the texts of a paragraph follow each other', doc(paragraph(text('un'), text('done'))), 'undone'],
    ['paragraphs stand apart', doc(paragraph(text('a')), paragraph(text('b'))), 'a b'],
    ['a hard break parts words', doc(paragraph(text('a'), { type: 'hardBreak' }, text('b'))), 'a b'],
    [
      'lists',
      doc({
        type: 'bulletList',
        content: [paragraph(text('a')), { type: 'listItem', content: [paragraph(text('b'))] }],
      }),
      'a b',
    ],
    ['texts are no HTML', doc(paragraph(text('<b>&amp;'))), '<b>&amp;'],
    ['nodes without content', doc({ type: 'horizontalRule' }, { type: 'paragraph', content: null }), ''],
    ['nothing', null, ''],
  ])('%s', (_, document, expected) => {
    expect(textOfTiptap(document)).toBe(expected);
  });
});
