import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { DeskdoubleError } from '../core/errors.js';
import { checkDocument } from './check-document.js';
import { checkModel } from './check-model.js';
import type { Node } from './document.js';
import { MODEL_SCHEMA_FILE } from './files.js';
import { parseSource } from './source.js';

let document: Node;
let good: string;
let modelSchema: Node;
beforeAll(async () => {
  const text = await readFile(new URL('sample/helpdesk.yaml', import.meta.url), 'utf8');
  document = checkDocument(parseSource(text, 'helpdesk.yaml', 'DD_BAD_DOCUMENT'));
  good = flat(await readFile(new URL('sample/helpdesk.model.yaml', import.meta.url), 'utf8'));
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

function check(model: string): unknown {
  return checkModel(parseSource(model, 'm.yaml', 'DD_BAD_MODEL'), modelSchema, 'helpdesk', document);
}

/** What `check` throws, without the line; `none` when it throws nothing. */
function refusal(model: string): string {
  try {
    check(model);
    return 'none';
  } catch (error) {
    if (!(error instanceof DeskdoubleError)) throw error;
    expect([error.code, error.message]).toEqual(['DD_BAD_MODEL', expect.stringMatching(/^m\.yaml:\d+: /)]);
    return error.message.replace(/^m\.yaml:\d+: /, '');
  }
}

/** The line is left out: layout of the sample is not the point. */
const cases: [what: string, from: string, to: string, message: string][] = [
  [
    'an unknown key of a resource',
    'filters:',
    'filtrs:',
    "/resources/tickets/filtrs: unknown key 'filtrs'; did you mean 'filters'?",
  ],
  [
    'an unknown key of a rule',
    'onDelete: nullify',
    'onDelet: nullify',
    "/resources/tickets/references/0/onDelet: unknown key 'onDelet'; did you mean 'onDelete'?",
  ],
  ['an unknown key of the model', 'policies:', 'polices:', "/polices: unknown key 'polices'; did you mean 'policies'?"],
  ['a missing key', 'title: Sample help desk', '$schema: x', '/title: title is required'],
  [
    'a value outside its list',
    'onDelete: nullify',
    'onDelete: nulify',
    '/resources/tickets/references/0/onDelete: resources.tickets.references.0.onDelete must be one of cascade, restrict, nullify, keep',
  ],
  [
    'a rule without evidence',
    'param: search, fields: [subject], decision: sample',
    'param: search, fields: [subject]',
    '/resources/tickets/search: a rule needs exactly one of source, inferred and decision',
  ],
  [
    'a rule with two kinds of evidence',
    'param: search, fields: [subject]',
    'param: search, source: s, fields: [subject]',
    '/resources/tickets/search: a rule needs exactly one of source, inferred and decision',
  ],
  [
    'a wrong type',
    'start: 1',
    "start: '1'",
    '/resources/tickets/sequences/0/start: resources.tickets.sequences.0.start must be integer, not string',
  ],
  [
    'another name than the file',
    'service: helpdesk',
    'service: other',
    "/service: service is 'other', but the file is named helpdesk.model.yaml; make them the same",
  ],
  [
    'an unknown operation',
    'list: listTickets',
    'list: listTicket',
    "/resources/tickets/operations/list: the document has no operation 'listTicket'; did you mean 'listTickets'?",
  ],
  [
    'an operation of a note that is unknown',
    'operation: downloadFile',
    'operation: download',
    "/fidelity/0/operation: the document has no operation 'download'; there are createTicket, deleteTicket, downloadFile, getTicket, listTickets, uploadFile",
  ],
  [
    'an operation used twice',
    'create: uploadFile',
    'create: uploadFile, list: listTickets',
    "/resources/files/parent/param: listTickets has no path parameter 'ticket_id'; there are none",
  ],
  [
    'an operation with two meanings',
    'create: createTicket',
    'create: createTicket, update: getTicket',
    "/resources/tickets/operations/get: operation 'getTicket' is already used at /resources/tickets/operations/update",
  ],
  [
    'an unknown schema',
    'schema: Ticket',
    'schema: Tiket',
    "/resources/tickets/schema: the document has no component schema 'Tiket'; did you mean 'Ticket'?",
  ],
  [
    'an unknown key field',
    '{ field: id, kind: sequence, param: ticket_id',
    '{ field: idd, kind: sequence, param: ticket_id',
    "/resources/tickets/key/field: Ticket has no field 'idd'; did you mean 'id'?",
  ],
  [
    'a key without its parameter',
    'kind: sequence, param: ticket_id',
    'kind: sequence',
    '/resources/tickets/key: param is missing; getTicket needs the key in its path',
  ],
  [
    'an unknown key parameter',
    'kind: sequence, param: ticket_id',
    'kind: sequence, param: id',
    "/resources/tickets/key/param: getTicket has no path parameter 'id'; there are ticket_id",
  ],
  [
    'an unknown parent',
    'parent: { resource: tickets',
    'parent: { resource: ticket',
    "/resources/files/parent/resource: there is no resource 'ticket'; did you mean 'tickets'?",
  ],
  [
    'an unknown parent parameter',
    'field: ticket_id, param: ticket_id',
    'field: ticket_id, param: ticket',
    "/resources/files/parent/param: uploadFile has no path parameter 'ticket'; there are ticket_id",
  ],
  [
    'an unknown field of a filter',
    'kind: equals, fields: [status]',
    'kind: equals, fields: [state]',
    "/resources/tickets/filters/0/fields/0: Ticket has no field 'state'; did you mean 'status'?",
  ],
  [
    'an unknown field below a field',
    'kind: equals, fields: [status]',
    'kind: equals, fields: [parent.nothing]',
    "/resources/tickets/filters/0/fields/0: Ticket has no field 'nothing'; there are created_at, id, member, number, parent, parent_id, status, subject",
  ],
  [
    'an undeclared filter parameter',
    '{ param: status',
    '{ param: state',
    "/resources/tickets/filters/0/param: listTickets has no query parameter 'state'; did you mean 'status'?",
  ],
  [
    'a filter without a list',
    'list: listTickets, ',
    '',
    "/resources/tickets/filters/0/param: 'status' needs a list operation",
  ],
  [
    'an undeclared search parameter',
    '{ param: search',
    '{ param: serch',
    "/resources/tickets/search/param: listTickets has no query parameter 'serch'; did you mean 'search'?",
  ],
  [
    'an unknown field of an order',
    'field: created_at, direction',
    'field: createdat, direction',
    "/resources/tickets/order/by/0/field: Ticket has no field 'createdat'; did you mean 'created_at'?",
  ],
  [
    'an unknown reference',
    '{ field: member, resource: keys',
    '{ field: member, resource: key',
    "/resources/tickets/references/0/resource: there is no resource 'key'; did you mean 'keys'?",
  ],
  [
    'an unknown embedded field',
    'fields: [id, subject]',
    'fields: [id, topic]',
    "/resources/tickets/embed/0/fields/1: Ticket has no field 'topic'; there are created_at, id, member, number, parent, parent_id, status, subject",
  ],
  [
    'an unknown field of a uniqueness',
    '{ fields: [subject]',
    '{ fields: [subjct]',
    "/resources/tickets/unique/0/fields/0: Ticket has no field 'subjct'; did you mean 'subject'?",
  ],
  [
    'an unknown stamped field',
    '{ field: created_at, on',
    '{ field: create_at, on',
    "/resources/tickets/stamps/0/field: Ticket has no field 'create_at'; did you mean 'created_at'?",
  ],
  [
    'a stamp that is never entered',
    'equals: closed',
    'equals: close',
    '/resources/tickets/stamps/1/when/equals: "close" does not fit the field: the value must be one of open, closed',
  ],
  [
    'a stamp without its value',
    'value: done, ',
    '',
    "/resources/tickets/stamps/1: value is missing; 'constant' sets it",
  ],
  [
    'a stamp without its moment',
    'when: { field: status, equals: closed }, ',
    '',
    "/resources/tickets/stamps/1: when is missing; 'enter' needs the value that is entered",
  ],
  [
    'an unknown field in a template',
    "'T-{id}'",
    "'T-{nr}'",
    "/resources/tickets/formats/0/template: Ticket has no field 'nr'; did you mean 'id'?",
  ],
  [
    'a default that does not fit',
    '{ field: status, value: open',
    '{ field: status, value: new',
    '/resources/tickets/defaults/0/value: "new" does not fit the field: the value must be one of open, closed',
  ],
  [
    'an unknown part of a form',
    'part: file',
    'part: fil',
    "/resources/files/blob/part: the form has no part 'fil'; did you mean 'file'?",
  ],
  [
    'a blob field that is not answered',
    'size: size',
    'size: bytesize',
    "/resources/files/blob/size: File has no field 'bytesize'; there are bytes, content_type, filename, id, size, ticket_id, url",
  ],
  [
    'an unknown link field',
    '{ field: url, from',
    '{ field: link, from',
    "/resources/files/urls/0/field: File has no field 'link'; there are bytes, content_type, filename, id, size, ticket_id, url",
  ],
  [
    'unknown credentials',
    'credentials: keys',
    'credentials: kyes',
    "/policies/authentication/credentials: there is no resource 'kyes'; did you mean 'keys'?",
  ],
  [
    'scopes that nobody holds',
    'scopes: scopes, ',
    '',
    "/policies/authentication: scopes is missing; listTickets wants the scope 'tickets:read'",
  ],
  [
    'a ceiling that permits nothing',
    "'*:read'",
    "'*:raed'",
    "/policies/authorisation/ceilings/0/allow/0: no operation asks for a scope like '*:raed'; there are tickets:read, tickets:write",
  ],
  [
    'an order of refusals that does not end with find',
    'validate, find]',
    'find, validate]',
    "/policies/precedence/order: 'find' must come last: it is the operation itself",
  ],
  [
    'an undeclared page parameter',
    'offset: offset',
    'offset: skip',
    "/policies/page/offset: listTickets has no query parameter 'skip'; there are ids, limit, offset, rating, search, sort[by], status, tags, ticket, urgent, where",
  ],
];

describe('checkModel refuses', () => {
  test.each(cases)('%s', (_, from, to, message) => {
    expect(good).toContain(from);
    expect(refusal(good.replace(from, () => to))).toBe(message);
  });

  test('a stamp by a user that no credential names', () => {
    const text = good.replace('set: now', 'set: user').replace('user: user, ', '');
    expect(refusal(text)).toBe(
      "/resources/tickets/stamps/0/set: 'user' needs policies.authentication.user to say who acts",
    );
  });

  test('credentials that no policy reads', () => {
    const without = good.replace(/ {2}authentication: .*\n/, '');
    expect(refusal(without)).toBe(
      '/policies: authentication is missing; the document wants a credential for listTickets',
    );
  });

  test('an operation that the document says is not emulated', async () => {
    const text = await readFile(new URL('sample/helpdesk.yaml', import.meta.url), 'utf8');
    const word = "operationId: getTicket\n      x-deskdouble-not-emulated: 'why'";
    const marked = checkDocument(
      parseSource(text.replace('operationId: getTicket', word), 'helpdesk.yaml', 'DD_BAD_DOCUMENT'),
    );
    const source = parseSource(good, 'm.yaml', 'DD_BAD_MODEL');
    expect(() => checkModel(source, modelSchema, 'helpdesk', marked)).toThrow(
      /\/resources\/tickets\/operations\/get: the document says that 'getTicket' is not emulated; keep one of the two$/,
    );
  });

  test('a repeated key', () => {
    expect(refusal('service: helpdesk\nservice: helpdesk\n')).toBe(
      'this key is given twice in the same object; keep one of them',
    );
  });

  test('with the line of the mistake', () => {
    const line = good.split('\n').findIndex((text) => text.includes('member, resource: keys')) + 1;
    const text = good.replace('member, resource: keys', 'member, resource: kyes');
    expect(() => check(text)).toThrow(`m.yaml:${line}: /resources/tickets/references/0/resource: `);
  });
});

test('checkModel takes the sample, and fields that are only kept', () => {
  expect(refusal(good)).toBe('none');
  expect(refusal(good.replace('kind: equals, fields: [status]', 'kind: equals, fields: [parent_id]'))).toBe('none');
});
