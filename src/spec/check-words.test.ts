import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { DeskdoubleError } from '../core/errors.js';
import { checkDocument } from './check-document.js';
import { checkModel } from './check-model.js';
import type { Node } from './document.js';
import { MODEL_SCHEMA_FILE } from './files.js';
import { parseSource } from './source.js';

/** The words of a resource, each planted wrong in the model of the sample desk. */
let document: Node;
let good: string;
let modelSchema: Node;
beforeAll(async () => {
  const text = await readFile(new URL('sample-desk/desk.yaml', import.meta.url), 'utf8');
  document = checkDocument(parseSource(text, 'desk.yaml', 'DD_BAD_DOCUMENT'));
  good = flat(await readFile(new URL('sample-desk/desk.model.yaml', import.meta.url), 'utf8'));
  modelSchema = JSON.parse(await readFile(MODEL_SCHEMA_FILE, 'utf8')) as Node;
});

/** Layout of the sample is not the point. */
function flat(text: string): string {
  return text
    .replace(/:\s+\{/g, ': {')
    .replace(/\{\s+/g, '{ ')
    .replace(/,?\s+\}/g, ' }')
    .replace(/,\s+/g, ', ');
}

/** What the model is refused for, without file and line; `none` when it is taken. */
function refusal(model: string): string {
  try {
    checkModel(parseSource(model, 'm.yaml', 'DD_BAD_MODEL'), modelSchema, 'desk', document);
    return 'none';
  } catch (error) {
    if (!(error instanceof DeskdoubleError)) throw error;
    return error.message.replace(/^m\.yaml:\d+: /, '');
  }
}

const cases: [what: string, from: string, to: string, message: unknown][] = [
  [
    'a hidden field that is not asked for by name',
    'hidden: { field: merged_into',
    'hiden: { field: merged_into',
    "/resources/tasks/hiden: unknown key 'hiden'; did you mean 'hidden'?",
  ],
  [
    'a parent field that is neither answered nor kept',
    'field: task_id, param: task_id',
    'field: tasks_id, param: task_id',
    "/resources/notes/parent/field: Note has no field 'tasks_id'; did you mean 'task_id'?",
  ],
  [
    'an unknown field of a reference in an array',
    'field: account.groups.id',
    'field: account.groups.idd',
    expect.stringContaining("/resources/users/references/0/field: User has no field 'account.groups.idd'"),
  ],
  [
    'an unknown field of what a reference must have',
    'where: { kind: state }',
    'where: { kine: state }',
    "/resources/tasks/references/0/where/kine: Label has no field 'kine'; did you mean 'kind'?",
  ],
  [
    'a value that what a reference must have cannot be',
    'where: { kind: state }',
    'where: { name: 3 }',
    expect.stringContaining('/resources/tasks/references/0/where/name: 3 does not fit the field'),
  ],
  [
    'an embedded field below a field that is not there',
    'field: modules.label, from: modules.label',
    'field: module.label, from: module.label',
    expect.stringContaining("/resources/forms/embed/1/field: Form has no field 'module.label'"),
  ],
  [
    'a kept key that stands elsewhere',
    'field: modules.label, from: modules.label',
    'field: modules.label, from: label_id',
    "/resources/forms/embed/1/from: 'label_id' must stand beside 'modules.label', as 'modules.…'",
  ],
  [
    'an unknown shown field',
    'fields: [id, name], sent: id, own: [required]',
    'fields: [id, nam], sent: id, own: [required]',
    "/resources/forms/embed/1/fields/1: Label has no field 'nam'; did you mean 'name'?",
  ],
  [
    'an unknown shown field of a map',
    'field: access, from: access, resource: groups, fields: { id: id, label: name }',
    'field: access, from: access, resource: groups, fields: { id: id, label: nme }',
    "/resources/forms/embed/0/fields/label: Group has no field 'nme'; did you mean 'name'?",
  ],
  [
    'a shown field that the other record only answers',
    'field: access, from: access, resource: groups, fields: { id: id, label: name }',
    'field: access, from: access, resource: groups, fields: { id: id, label: members }',
    "/resources/forms/embed/0/fields/label: 'members' is worked out when answering; only kept fields can be shown elsewhere",
  ],
  [
    'an unknown member of a link',
    'own: [permission]',
    'own: [permision]',
    expect.stringContaining("/resources/forms/embed/0/own/0: Form has no field 'access.permision'"),
  ],
  [
    'a link whose key has no name',
    'sent: id, own: [permission]',
    'own: [permission]',
    '/resources/forms/embed/0/sent: sent is missing; own needs the name of the member that keeps the key',
  ],
  [
    'a key that is sent in an unknown member',
    'sent: id, own: [permission]',
    'sent: key, own: [permission]',
    expect.stringContaining("/resources/forms/embed/0/sent: Form has no field 'access.key'"),
  ],
  [
    'an unknown reverse field',
    'reverse: [{ field: tasks_count',
    'reverse: [{ field: task_count',
    "/resources/labels/reverse/0/field: Label has no field 'task_count'; did you mean 'tasks_count'?",
  ],
  [
    'an unknown reverse resource',
    'resource: tasks, through: labels',
    'resource: task, through: labels',
    "/resources/labels/reverse/0/resource: there is no resource 'task'; did you mean 'tasks'?",
  ],
  [
    'an unknown field through which others point',
    'resource: tasks, through: labels',
    'resource: tasks, through: lables',
    "/resources/labels/reverse/0/through: Task has no field 'lables'; did you mean 'labels'?",
  ],
  [
    'a reverse that says neither what it shows nor that it counts',
    'through: labels, count: true',
    'through: labels',
    '/resources/labels/reverse/0: needs either fields or count: true',
  ],
  [
    'a reverse that shows and counts',
    'through: labels, count: true',
    'through: labels, fields: [id], count: true',
    '/resources/labels/reverse/0: needs either fields or count: true',
  ],
  [
    'an undeclared parameter of conditions',
    'param: where',
    'param: were',
    "/resources/tasks/conditions/param: listTasks has no query parameter 'were'; did you mean 'where'?",
  ],
  [
    'a parameter of conditions that takes one value only',
    'param: where',
    'param: page',
    "/resources/tasks/conditions/param: the query parameter 'page' must be an array",
  ],
  [
    'an operator that does nothing known',
    'gte: at-least',
    'gte: at-lest',
    expect.stringContaining('/resources/tasks/conditions/operators/gte: '),
  ],
  [
    'an undeclared parameter of a projection',
    'projection: { param: only',
    'projection: { param: onely',
    "/resources/tasks/projection/param: listTasks has no query parameter 'onely'; did you mean 'only'?",
  ],
  [
    'conditions without a list',
    'list: listTasks, ',
    '',
    "/resources/tasks/conditions/param: 'where' needs a list operation",
  ],
  [
    'an undeclared parameter of an order',
    'direction: sort_order, ascending: [asc]',
    'direction: order, ascending: [asc]',
    "/resources/notes/order/params/direction: listNotes has no query parameter 'order'; there are only, sort_by, sort_order",
  ],
  [
    'a part that no form has, where code takes the file',
    'part: file',
    'part: fil',
    "/resources/files/blob/part: no form has a part 'fil'; did you mean 'file'?",
  ],
  [
    'a blob whose creation takes no form',
    'operations: { create: createForm }',
    'operations: { create: createForm }\n    blob: { part: file, field: content, filename: id, contentType: id, size: id, limitBytes: 1, messages: { tooLarge: x, type: x }, decision: x }',
    '/resources/forms/blob: blob needs a create operation that takes multipart/form-data with a schema',
  ],
  [
    'a content type that is neither answered nor kept',
    'kept: [content_type]',
    'kept: [type]',
    expect.stringContaining("/resources/files/blob/contentType: File has no field 'content_type'"),
  ],
];

describe('checkModel refuses', () => {
  test.each(cases)('%s', (_, from, to, message) => {
    expect(good).toContain(from);
    expect(refusal(good.replace(from, () => to))).toEqual(message);
  });
});

test('checkModel takes the sample, and rules on fields that are only kept', () => {
  expect(refusal(good)).toBe('none');
  expect(
    refusal(
      good.replace('by: [{ field: created, direction: descending', 'by: [{ field: merged_into, direction: descending'),
    ),
  ).toBe('none');
});
