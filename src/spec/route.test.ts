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

test('a parameter that takes the rest of the path is tried last', () => {
  const rest = (method: string, path: string): ApiOperation => ({ ...operation(method, path), takesRest: true });
  const router = createRouter([
    rest('GET', '/files/{path}'),
    rest('PUT', '/files/{path}'),
    operation('GET', '/files/{id}/size'),
    operation('GET', '/files/all'),
    rest('GET', '/files/deep/{rest}'),
  ]);
  const found = (method: string, path: string): unknown => {
    const route = router(method, path);
    return route && ('allow' in route ? route.allow : [route.operation.path, ...Object.values(route.params)]);
  };
  expect(found('GET', '/files/a')).toEqual(['/files/{path}', 'a']);
  expect(found('PUT', '/files/a/b/c')).toEqual(['/files/{path}', 'a/b/c']);
  expect(found('GET', '/files/a%2Fb/%C3%A4/')).toEqual(['/files/{path}', 'a/b/ä/']);
  expect(found('GET', '/files/7/size')).toEqual(['/files/{id}/size', '7']);
  expect(found('GET', '/files/7/size/x')).toEqual(['/files/{path}', '7/size/x']);
  expect(found('GET', '/files/all')).toEqual(['/files/all']);
  expect(found('GET', '/files/deep/a/b')).toEqual(['/files/deep/{rest}', 'a/b']);
  expect(found('GET', '/files/deep')).toEqual(['/files/{path}', 'deep']);
  expect(found('POST', '/files/a/b')).toEqual(['GET', 'PUT']);
  for (const path of ['/files', '/files/', '/files//a', '/other/a']) expect(found('GET', path)).toBeUndefined();
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
