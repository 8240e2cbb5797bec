import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { DeskdoubleError } from '../core/errors.js';
import { checkDocument } from './check-document.js';
import { checkModel } from './check-model.js';
import type { Node } from './document.js';
import { MODEL_SCHEMA_FILE } from './files.js';
import { parseSource } from './source.js';

/** Filters, orders, names and files of the sample library, each planted wrong. */
let document: Node;
let good: string;
let modelSchema: Node;
beforeAll(async () => {
  const text = await readFile(new URL('sample-library/library.yaml', import.meta.url), 'utf8');
  document = checkDocument(parseSource(text, 'library.yaml', 'DD_BAD_DOCUMENT'));
  good = await readFile(new URL('sample-library/library.model.yaml', import.meta.url), 'utf8');
  modelSchema = JSON.parse(await readFile(MODEL_SCHEMA_FILE, 'utf8')) as Node;
});

function refusal(model: string): string {
  try {
    checkModel(parseSource(model, 'm.yaml', 'DD_BAD_MODEL'), modelSchema, 'library', document);
    return 'none';
  } catch (error) {
    if (!(error instanceof DeskdoubleError)) throw error;
    return error.message.replace(/^m\.yaml:\d+: /, '');
  }
}

const filters = '/resources/books/filters';
const cases: readonly (readonly [what: string, from: string, to: string, message: unknown])[] = [
  [
    'a filter by what refers to nothing',
    'kind: refers, fields: [shelf],',
    'kind: refers, fields: [title],',
    `${filters}/0/fields/0: 'title' is no reference; 'refers' needs one`,
  ],
  [
    'a path that leads to no field',
    'fields: [shelf.room]',
    'fields: [shelf.roof]',
    expect.stringContaining(`${filters}/2/fields/0: Shelf has no field 'roof'`),
  ],
  [
    'a name that the other record does not have',
    'fields: [tags], by: [name]',
    'fields: [tags], by: [nam]',
    `${filters}/3/by/0: Room has no field 'nam'; did you mean 'name'?`,
  ],
  [
    'another parameter that there is not',
    'unless: shelf',
    'unless: shelves',
    expect.stringContaining(`${filters}/1/unless: listBooks has no query parameter 'shelves'`),
  ],
  [
    'members of several fields',
    'fields: [authors], ignoreCase',
    'fields: [authors, tags], ignoreCase',
    `${filters}/4/fields: 'item' takes one field`,
  ],
  [
    'a way of sorting that the parameter does not have',
    'paths: { authors: authors.0.name }',
    'paths: { author: authors.0.name }',
    "/resources/books/order/sort/paths/author: 'sort_by' has no member 'author'",
  ],
  [
    'a way of sorting by what is not there',
    'paths: { authors: authors.0.name }',
    'paths: { authors: authors.0.nam }',
    expect.stringContaining("/resources/books/order/sort/paths/authors: Book has no field 'authors.nam'"),
  ],
  [
    'a name by which nothing is known',
    'named: [name]',
    'named: [nam]',
    expect.stringContaining("/resources/books/embed/0/named/0: Shelf has no field 'nam'"),
  ],
  [
    'a stamp of neither a value nor several',
    'when: { field: shelf, in: [attic, cellar] }',
    'when: { field: shelf }',
    "/resources/books/stamps/2/when: needs either 'equals' with a value or 'in' with several",
  ],
  [
    'a key that cannot be one',
    'in: [attic, cellar]',
    'in: [attic, 7]',
    expect.stringContaining('/resources/books/stamps/2/when/in/1: 7 does not fit the field'),
  ],
  [
    'bytes in a field that no body has',
    'base64: bytes',
    'base64: byte',
    "/resources/books/blob/base64: no body has a field 'byte'; did you mean 'bytes'?",
  ],
  [
    'bytes in a field and in a form',
    'base64: bytes',
    'base64: bytes, part: file'.replace(', ', '\n      '),
    "/resources/books/blob: needs either 'part', of a form, or 'base64', of a JSON body",
  ],
  [
    'types without a word for others',
    'base64: bytes',
    'base64: bytes\n      types: [text/plain]',
    '/resources/books/blob/messages: type is missing; it is answered to types that are not taken',
  ],
];

describe('checkModel refuses', () => {
  test.each(cases)('%s', (_, from, to, message) => {
    expect(good).toContain(from);
    expect(refusal(good.replace(from, () => to))).toEqual(message);
  });

  test('nothing of the sample itself', () => {
    expect(refusal(good)).toBe('none');
  });
});
