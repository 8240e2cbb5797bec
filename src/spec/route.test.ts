import { describe, expect, test } from '@jest/globals';
import { createRouter, templateSegments } from './route.js';
import type { ApiOperation } from './types.js';

const operation = (method: string, path: string): ApiOperation => ({
  id: `${method} ${path}`,
  method,
  path,
  summary: '',
  parameters: [],
  body: undefined,
  responses: [],
  authenticated: false,
  scopes: [],
});

const route = createRouter(
  [
    ['GET', '/'],
    ['GET', '/tickets'],
    ['POST', '/tickets'],
    ['GET', '/tickets/search'],
    ['GET', '/tickets/{id}'],
    ['DELETE', '/tickets/{id}'],
    ['GET', '/tickets/{ticket_id}/comments/{comment_id}'],
    ['GET', '/tickets/search/recent'],
    ['HEAD', '/tickets/{id}'],
    ['GET', '/api/{tenant}/v{version}/tickets'],
    ['GET', '/api/{tenant}/{other}/tickets'],
    ['GET', '/constructor/{__proto__}'],
  ].map(([method = '', path = '']) => operation(method, path)),
);

/** `id {params}`, `allow …` or `none`. */
const shown = (method: string, path: string): string => {
  const found = route(method, path);
  if (found === undefined) return 'none';
  if ('allow' in found) return `allow ${found.allow.join(' ')}`;
  return `${found.operation.path} ${JSON.stringify(found.params)}`;
};

describe('createRouter', () => {
  test.each([
    ['GET', '/', '/ {}'],
    ['GET', '/tickets', '/tickets {}'],
    ['GET', '/tickets/7', '/tickets/{id} {"id":"7"}'],
    ['GET', '/tickets/search', '/tickets/search {}'],
    ['GET', '/tickets/7/comments/9', '/tickets/{ticket_id}/comments/{comment_id} {"ticket_id":"7","comment_id":"9"}'],
    // The literal branch ends nowhere, so the parameter takes the segment after all.
    [
      'GET',
      '/tickets/search/comments/9',
      '/tickets/{ticket_id}/comments/{comment_id} {"ticket_id":"search","comment_id":"9"}',
    ],
    ['GET', '/tickets/a%2Fb', '/tickets/{id} {"id":"a/b"}'],
    ['GET', '/tickets/%C3%A4%20+', '/tickets/{id} {"id":"ä +"}'],
    ['GET', '/%74ickets', '/tickets {}'],
    ['GET', '/tickets/%zz', '/tickets/{id} {"id":"%zz"}'],
    ['GET', '/tickets/%', '/tickets/{id} {"id":"%"}'],
    ['GET', '/api/acme/v3/tickets', '/api/{tenant}/v{version}/tickets {"tenant":"acme","version":"3"}'],
    ['GET', '/api/acme/v/tickets', '/api/{tenant}/{other}/tickets {"tenant":"acme","other":"v"}'],
    ['HEAD', '/tickets/7', '/tickets/{id} {"id":"7"}'],
    ['HEAD', '/tickets', 'allow GET POST'],
    ['PUT', '/tickets/7', 'allow GET DELETE HEAD'],
    // The path decides before the method.
    ['DELETE', '/tickets/search', 'allow GET'],
    ['GET', '/tickets/', 'none'],
    ['GET', '/tickets//comments/9', 'none'],
    ['GET', '/Tickets', 'none'],
    ['GET', '', 'none'],
    ['GET', '/toString', 'none'],
    ['GET', '/tickets/7/comments', 'none'],
  ])('%s %s', (method, path, expected) => {
    expect(shown(method, path)).toBe(expected);
  });

  test('answers the operation itself', () => {
    const found = route('DELETE', '/tickets/7');
    expect(found).toMatchObject({ operation: { id: 'DELETE /tickets/{id}' }, params: { id: '7' } });
  });
});

describe('templateSegments', () => {
  test.each([
    ['/a/{b}', [{ text: 'a' }, { prefix: '', param: 'b', suffix: '' }]],
    ['/v{n}.json', [{ prefix: 'v', param: 'n', suffix: '.json' }]],
    ['/', [{ text: '' }]],
    ['/{a}{b}', undefined],
    ['/{a', undefined],
    ['/{}', undefined],
  ])('%s', (template, expected) => {
    expect(templateSegments(template)).toEqual(expected);
  });
});
