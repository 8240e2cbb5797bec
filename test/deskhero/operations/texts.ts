import { expect } from '@jest/globals';
import { get, post, put, raw, upload } from '../../support/call.js';
import { START, userIdOf, v1 } from '../scenario.js';
import { ARTICLE, CATEGORY, FILE, GROUP, html, NOBODY, OPEN, PRINTER } from '../samples.js';
import { answers, MALFORMED, one, operation, page, refuses, rejects, some, type Row } from './row.js';

const ARTICLES = v1('/knowledge_bases');
const FROM_FILE = v1('/knowledge_bases/create_from_file');
const TEMPLATES = v1('/templates');
const me = some({ id: userIdOf('owner') });
const made = { id: expect.any(Number), created: START, created_by: me, last_updated: START, last_updated_by: me };
const rich = (text: string): object => ({
  plain_preview: text,
  html: `<p>${text}</p>`,
  editorjs: null,
  tiptap: null,
  read_minutes: 1,
});

export const textRows: readonly Row[] = [
  ...operation('listKnowledgeBases', [
    answers(
      'those of a category',
      get(`${ARTICLES}?filters=category.id:eq:${CATEGORY}&filters=id:eq:${ARTICLE}`),
      page([some({ id: ARTICLE, sys_subject: 'Install firmware' })]),
    ),
    refuses('an order by a field that there is not', get(`${ARTICLES}?sort_by_key=mood`), /mood/),
  ]),

  ...operation('createKnowledgeBase', [
    answers(
      'with a file, a category and a tag by its label',
      post(ARTICLES, {
        sys_subject: 'Clean the head',
        category: { id: CATEGORY },
        sys_tags: [{ label: 'printer' }],
        sys_attachments: [{ id: FILE }],
        sys_content_rich: html('Use a cloth.'),
      }),
      one({
        category: { id: CATEGORY, label: 'How to' },
        group_access: [],
        sys_tags: [{ id: PRINTER, label: 'printer' }],
        sys_attachments: [some({ id: FILE, label: 'guide.pdf', status: 2, size_kb: expect.any(Number) })],
        unique_key: 'clean-the-head',
        sys_subject: 'Clean the head',
        sys_content_rich: rich('Use a cloth.'),
        sys_content_rich_draft: null,
        published: false,
        view_count: 0,
        rate_up_count: 0,
        rate_down_count: 0,
        privacy: 0,
        highest_group_permission: 3,
        ...made,
      }),
    ),
    rejects('a body that is no JSON', raw('POST', ARTICLES, '<article/>'), MALFORMED),
    rejects('no subject', post(ARTICLES, { published: true }), 'sys_subject is required'),
    refuses(
      'a category of another list',
      post(ARTICLES, { sys_subject: 'x', category: { id: OPEN } }),
      /category|entry/,
    ),
    refuses('a file that does not exist', post(ARTICLES, { sys_subject: 'x', sys_attachments: [{ id: NOBODY }] }), /./),
    refuses(
      'a key that is taken',
      post(ARTICLES, { sys_subject: 'x', unique_key: 'install-firmware' }),
      /install-firmware|unique_key/,
    ),
  ]),

  ...operation('getKnowledgeBase', [
    answers('the sample article', get(`${ARTICLES}/${ARTICLE}`), one(some({ id: ARTICLE, published: false }))),
    refuses('an article that does not exist', get(`${ARTICLES}/${NOBODY}`), new RegExp(`${NOBODY} does not exist`)),
    rejects('an id that is no number', get(`${ARTICLES}/install-firmware`), /id/),
  ]),

  ...operation('updateKnowledgeBase', [
    answers(
      'published, and nothing else',
      put(`${ARTICLES}/${ARTICLE}`, { published: true }),
      one(
        some({
          id: ARTICLE,
          sys_subject: 'Install firmware',
          published: true,
          last_updated: START,
          last_updated_by: me,
        }),
      ),
    ),
    rejects('a body that is no JSON', raw('PUT', `${ARTICLES}/${ARTICLE}`, '{,}'), MALFORMED),
    rejects('no truth', put(`${ARTICLES}/${ARTICLE}`, { published: 'perhaps' }), /published/),
    refuses('an article that does not exist', put(`${ARTICLES}/${NOBODY}`, {}), new RegExp(`${NOBODY} does not exist`)),
  ]),

  ...operation('createKnowledgeBaseFromFile', [
    answers(
      'a guide',
      upload(FROM_FILE, { filename: 'guide.txt', type: 'text/plain', bytes: 'Before you begin' }),
      one(some({ id: expect.any(Number), sys_subject: expect.any(String) })),
    ),
    rejects('a form without a file', upload(FROM_FILE, { name: 'other', filename: 'x', bytes: 'x' }), /file/),
  ]),

  ...operation('listTemplates', [
    answers('all of them', get(TEMPLATES), some({ data: expect.any(Array), page: 1, take: 25 })),
    rejects('a page that is none', get(`${TEMPLATES}?page=-1`), /page/),
  ]),

  ...operation('createTemplate', [
    answers(
      'for one group',
      post(TEMPLATES, { name: 'Goodbye', groups: [{ id: GROUP }], sys_content_rich: html('See you.') }),
      one({
        groups: [{ id: GROUP, label: 'Support' }],
        sys_attachments: [],
        name: 'Goodbye',
        is_default: false,
        type: 0,
        sys_content_rich: rich('See you.'),
        ...made,
      }),
    ),
    rejects('a body that is no JSON', raw('POST', TEMPLATES, '{"name": NaN}'), MALFORMED),
    rejects('no name', post(TEMPLATES, {}), 'name is required'),
    refuses('a group that does not exist', post(TEMPLATES, { name: 'x', groups: [{ id: NOBODY }] }), /group/i),
  ]),
];
