import { describe, expect, test } from '@jest/globals';
import type { Issue, Problem } from '../../core/problem.js';
import { deskheroErrors } from './errors.js';

const shape = (problem: Problem, message = 'the text') => deskheroErrors(problem, { message });
const issue = (fields: Partial<Issue>): Issue => ({
  in: 'body',
  path: [],
  keyword: 'other',
  params: {},
  message: 'does not fit',
  ...fields,
});
const messageOf = (fields: Partial<Issue>): unknown =>
  (shape({ kind: 'invalid', issues: [issue(fields), issue({ path: ['second'] })] }).value as { message: unknown })
    .message;

describe('the answer to a problem', () => {
  test('a missing token has no body', () => {
    const answer = shape({ kind: 'unauthenticated', reason: 'missing' });
    expect(answer).toEqual({ status: 401, headers: { 'www-authenticate': 'Bearer' }, value: undefined });
  });

  test.each<[number, Problem]>([
    [400, { kind: 'not-found', resource: 'tickets', key: '1', message: '' }],
    [400, { kind: 'conflict', resource: 'lists', fields: ['unique_key'], message: '' }],
    [400, { kind: 'malformed-body', message: '' }],
    [400, { kind: 'unsupported-media-type', received: 'text/plain', accepted: ['application/json'] }],
    [400, { kind: 'body-too-large', limitBytes: 1 }],
    [400, { kind: 'refused', message: '' }],
    [400, { kind: 'invalid', issues: [] }],
    [403, { kind: 'missing-role', role: 'ADMIN' }],
    [403, { kind: 'wrong-tenant', tenant: 'acme' }],
    [404, { kind: 'no-route' }],
    [500, { kind: 'internal', message: '' }],
    [501, { kind: 'unsupported', message: '' }],
  ])('%i for %j, with the message as its body', (status, problem) => {
    expect(shape(problem)).toEqual({ status, value: { message: 'the text' } });
  });

  test('that the disk is full is nothing a client is told', () => {
    const answer = shape({ kind: 'storage-failed', message: 'The disk is full' }, 'The disk is full');
    expect(answer).toEqual({ status: 500, value: { message: 'Internal Server Error' } });
  });

  test('a wrong method is told which ones there are', () => {
    const answer = shape({ kind: 'no-method', allow: ['GET', 'POST'] });
    expect(answer).toEqual({ status: 405, headers: { allow: 'GET, POST' }, value: { message: 'the text' } });
  });
});

describe('the message of a value that does not fit', () => {
  test.each<[Partial<Issue>, string]>([
    [{ path: [0, 'sys_content_rich'], keyword: 'required' }, '0.sys_content_rich is required'],
    [{ keyword: 'required' }, 'The body is required'],
    [{ keyword: 'type', params: { type: 'array' } }, 'The body must be an array'],
    [{ path: ['name'], keyword: 'type', params: { type: ['string', 'null'] } }, 'name must be a string or null'],
    [
      { path: ['tenant_role'], keyword: 'enum', params: { allowedValues: ['OWNER', 'ADMIN'] } },
      'tenant_role must be one of OWNER, ADMIN',
    ],
    [{ path: ['emails'], keyword: 'minItems', params: { limit: 1 } }, 'emails must not be empty'],
    [{ path: ['emails', 0], keyword: 'format', params: { format: 'email' } }, 'emails.0 must be an e-mail address'],
    [{ in: 'query', path: ['take'], keyword: 'maximum', params: { limit: 1000 } }, 'take must be at most 1000'],
    [{ in: 'path', path: ['id'], keyword: 'type', params: { type: 'integer' } }, 'id must be an integer'],
    [
      { path: ['type'], keyword: 'oneOf', message: 'type must match exactly one schema in oneOf' },
      'type has none of the documented forms',
    ],
    [
      { path: ['sys_tags', 0], keyword: 'anyOf', message: 'sys_tags.0 needs id or label' },
      'sys_tags.0 needs id or label',
    ],
    [
      { path: ['category'], keyword: 'reference', message: 'List entry 9 does not exist' },
      'category: List entry 9 does not exist',
    ],
    [{ path: [0, 'id'], message: '0.id names ticket 7 a second time' }, '0.id names ticket 7 a second time'],
    [{ in: 'query', message: 'the query string must not have more' }, 'the query string must not have more'],
  ])('%j is %j', (fields, expected) => {
    expect(messageOf(fields)).toBe(expected);
  });
});
