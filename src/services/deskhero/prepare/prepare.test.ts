import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../core/json.js';
import { Refusal } from '../../../core/problem.js';
import type { OperationContext } from '../../../emulator/define-service.js';
import { prepareField } from './fields.js';
import { prepareForm } from './forms.js';
import { prepareKnowledgeBase } from './knowledge-bases.js';
import { prepareList } from './lists.js';
import { prepareMailbox } from './mailboxes.js';
import { prepareTemplate } from './templates.js';

/** A tenant whose one tag is called `printer`, and that has neither lists nor keys besides. */
const context = {
  records: {
    query: async (resource: string) => (resource === 'list_entries' ? [{ id: 341, label: 'printer' }] : []),
    find: async (resource: string, key: string) => {
      if (key === '12') return { id: 12 };
      throw new Refusal({ kind: 'not-found', resource, key, message: '' });
    },
  },
  spec: { schemaAt: () => ({ properties: { label: {}, created: {} } }) },
} as unknown as OperationContext;

const hello = { plain_preview: 'Hello', html: '<p>Hello</p>', editorjs: null, tiptap: null, read_minutes: 1 };

describe('a list', () => {
  test('gets a key and whole fields, and its entries are never told', async () => {
    const sent = { name: 'Our Printers', entries_count: 9, list_fields: [{ id: 71 }, { id: 72, is_required: true }] };
    expect(await prepareList(sent, context, undefined)).toEqual({
      name: 'Our Printers',
      unique_key: 'our-printers',
      list_fields: [
        { id: 71, is_required: false, is_unique_identifier: false },
        { id: 72, is_required: true, is_unique_identifier: false },
      ],
      sys_tags: [],
    });
  });

  test('finds tags by label', async () => {
    const sent = { name: 'A', sys_tags: [7, { label: 'printer' }] };
    expect(await prepareList(sent, context, undefined)).toMatchObject({ sys_tags: [7, 341] });
  });
});

describe('a form', () => {
  test('gets whole parts and a language', async () => {
    const modules = [
      { module_field: { id: 71 } },
      { module_field: null, type: 2, text_primary: 'Hi', enabled: false },
      {},
    ];
    const texts = { text_primary: null, text_secondary: null };
    expect(await prepareForm({ name: 'Contact us', modules, language: { code: 'en' } }, context, undefined)).toEqual({
      name: 'Contact us',
      unique_key: 'contact-us',
      modules: [
        { module_field: { id: 71, required: false }, type: 0, ...texts, enabled: true },
        { module_field: null, type: 2, ...texts, text_primary: 'Hi', enabled: false },
        { module_field: null, type: 0, ...texts, enabled: true },
      ],
      language: { id: 1, name: 'English', code: 'en', icon: null, icon_sqare: null },
      sys_tags: [],
    });
  });
});

describe('a field', () => {
  test('gets a key with underscores and whole options', async () => {
    const sent = { label: 'Serial number', multi_option: { options: [301], list_id: 12, field_id: null } };
    expect(await prepareField(sent, context, undefined)).toEqual({
      label: 'Serial number',
      unique_key: 'serial_number',
      multi_option: { options: [301], type: 0, list_id: 12, field_id: 0 },
    });
  });

  test('gets no key that a record has a property for', async () => {
    expect(await prepareField({ label: 'Created' }, context, undefined)).toMatchObject({ unique_key: 'created_2' });
  });

  test.each<JsonObject>([{ list_id: 13 }, { field_id: 13 }])(
    'is refused with %j, which leads nowhere',
    async (option) => {
      const prepared = (async () => prepareField({ label: 'A', multi_option: option }, context, undefined))();
      await expect(prepared).rejects.toThrow(Refusal);
    },
  );
});

describe('an article', () => {
  test('gets a key, tags and texts', async () => {
    const sent = {
      sys_subject: 'Install firmware',
      sys_tags: [{ label: 'printer' }],
      sys_content_rich: { html: hello.html },
    };
    expect(await prepareKnowledgeBase(sent, context, undefined)).toEqual({
      sys_subject: 'Install firmware',
      unique_key: 'install-firmware',
      sys_tags: [341],
      sys_content_rich: hello,
    });
  });

  test('is changed in what was sent alone', async () => {
    const before = { unique_key: 'old', sys_subject: 'Old', sys_content_rich: hello };
    expect(await prepareKnowledgeBase({ published: true }, context, before)).toEqual({ published: true });
    expect(await prepareKnowledgeBase({ sys_subject: 'New', unique_key: null }, context, before)).toEqual({
      sys_subject: 'New',
    });
    expect(await prepareKnowledgeBase({ sys_content_rich: null }, context, before)).toEqual({ sys_content_rich: null });
    expect(await prepareKnowledgeBase({ sys_content_rich: { read_minutes: 9 } }, context, before)).toEqual({
      sys_content_rich: { ...hello, read_minutes: 9 },
    });
  });
});

test('a template gets its text, or none', async () => {
  expect(await prepareTemplate({ name: 'A', sys_content_rich: { html: hello.html } }, context, undefined)).toEqual({
    name: 'A',
    sys_content_rich: hello,
  });
  expect(await prepareTemplate({ name: 'A' }, context, undefined)).toEqual({ name: 'A', sys_content_rich: null });
});

test.each([
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 2],
])('a mailbox of type %i begins with status %i', async (type, status) => {
  expect(await prepareMailbox({ type }, context, undefined)).toEqual({ type, status });
});
