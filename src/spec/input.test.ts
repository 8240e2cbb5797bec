import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { loadService } from './load.js';
import type { Input, ServiceSpec } from './types.js';
import type { Issue } from '../core/problem.js';

let spec: ServiceSpec;
beforeAll(async () => {
  spec = await loadService(fileURLToPath(new URL('sample', import.meta.url)), 'helpdesk');
});

function read(
  id: string,
  sent: { params?: Record<string, string>; query?: string; headers?: Record<string, string> },
): { input: Input; issues: readonly Issue[] } {
  const operation = spec.operations.get(id);
  if (operation === undefined) throw new Error(`no operation ${id}`);
  return spec.readInput(operation, sent.params ?? {}, sent.query ?? '', sent.headers ?? {});
}

const list = (query: string): ReturnType<typeof read> => read('listTickets', { query });
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('readInput', () => {
  test('applies defaults', () => {
    expect(list('')).toEqual({
      input: { path: {}, query: { offset: 0, limit: 20 }, header: {}, undeclaredQuery: [] },
      issues: [],
    });
  });

  test.each([
    ['limit=50', { limit: 50 }],
    ['limit=5&limit=7', { limit: 7 }],
    ['limit[]=5&limit[]=7', { limit: 7 }],
    ['urgent=True', { urgent: true }],
    ['urgent=1', { urgent: true }],
    ['urgent=FALSE', { urgent: false }],
    ['urgent=0', { urgent: false }],
    ['rating=-1.5e2', { rating: -150 }],
    ['search=12', { search: '12' }],
    ['search=true', { search: 'true' }],
    ['search=a+b', { search: 'a b' }],
    ['ids=1,2,3', { ids: [1, 2, 3] }],
    ['ids=1%2C2', { ids: [1, 2] }],
    ['ids=', { ids: [] }],
    ['ids[]=1&ids[]=2', { ids: [1, 2] }],
    ['tags=a,b', { tags: ['a,b'] }],
    ['tags=a&tags=b', { tags: ['a', 'b'] }],
    ['tags[]=a&tags[]=b', { tags: ['a', 'b'] }],
    ['tags[0]=a&tags[1]=b', { tags: ['a', 'b'] }],
    ['ticket[id]=7', { ticket: { id: '7' } }],
    ['ticket%5Bid%5D=7&ticket[open]=true', { ticket: { id: '7', open: true } }],
    ['ticket[id]=7&ticket[numbers][]=1&ticket[numbers][]=2', { ticket: { id: '7', numbers: [1, 2] } }],
    ['sort[by]=name', { 'sort[by]': 'name' }],
    ['where=%7B%22a%22%3A1%7D', { where: { a: 1 } }],
  ])('%s', (query, expected) => {
    const { input, issues } = list(query);
    expect(issues).toEqual([]);
    expect(plain(input.query)).toEqual({ offset: 0, limit: 20, ...expected });
  });

  test.each([
    ['limit=ten', ['limit'], 'type', 'limit must be integer, not string'],
    ['limit=', ['limit'], 'type', 'limit must be integer, not string'],
    ['limit=1.5', ['limit'], 'type', 'limit must be integer, not number'],
    ['limit=0x10', ['limit'], 'type', 'limit must be integer, not string'],
    ['limit=99999999999999999999', ['limit'], 'maximum', 'limit must be <= 100'],
    ['limit=0', ['limit'], 'minimum', 'limit must be >= 1'],
    ['urgent=yes', ['urgent'], 'type', 'urgent must be boolean, not string'],
    ['status=lost', ['status'], 'enum', 'status must be one of open, closed'],
    ['ids=1,x', ['ids', 1], 'type', 'ids.1 must be integer, not string'],
    ['ticket[open]=true', ['ticket', 'id'], 'required', 'ticket.id is required'],
    ['ticket=7', ['ticket'], 'type', 'ticket must be object, not string'],
    ['where=%7B', ['where'], 'type', 'where must be object, not string'],
  ])('%s is an issue', (query, path, keyword, message) => {
    expect(list(query).issues).toEqual([expect.objectContaining({ in: 'query', path, keyword, message })]);
  });

  test('carries the facts of the keyword', () => {
    expect(list('limit=ten').issues[0]?.params).toEqual({ type: 'integer', received: 'string' });
    expect(list('status=x').issues[0]?.params).toEqual({ allowedValues: ['open', 'closed'] });
    expect(list('limit=0').issues[0]?.params).toEqual({ comparison: '>=', limit: 1 });
  });

  test('lists query names that are not declared, and leaves them out', () => {
    const { input } = list('foo=1&limit=5&foo=2&bar[x]=1&ticket[id]=1&__proto__=x');
    expect(input.undeclaredQuery).toEqual(['foo', 'bar[x]', '__proto__']);
    expect(Object.keys(input.query)).toEqual(['offset', 'limit', 'ticket']);
  });

  test("an operation's parameter replaces the path's of the same name", () => {
    const { input, issues } = read('getTicket', { params: { ticket_id: '12' }, query: 'verbose=true' });
    expect(input).toMatchObject({ path: { ticket_id: 12 }, query: { verbose: true } });
    expect(issues).toEqual([]);
  });

  test('reports a path parameter of the wrong type', () => {
    const { issues } = read('getTicket', { params: { ticket_id: 'abc' } });
    expect(issues).toEqual([expect.objectContaining({ in: 'path', path: ['ticket_id'], keyword: 'type' })]);
  });

  test('reads headers by any letter case, without those OpenAPI reserves', () => {
    const { input } = read('listTickets', { headers: { 'x-page': '3', authorization: 'Bearer x' } });
    expect(input.header).toEqual({ 'X-Page': 3 });
    expect(read('listTickets', { headers: { 'x-page': 'x' } }).issues).toMatchObject([
      { in: 'header', path: ['X-Page'] },
    ]);
  });

  test('tells about what is beyond the limits', () => {
    const many = Array.from({ length: 1001 }, (_, at) => `k${at}=v`).join('&');
    expect(list(many).issues).toMatchObject([
      { in: 'query', path: [], keyword: 'maxProperties', params: { limit: 1000 } },
    ]);
    const ids = Array.from({ length: 1001 }, () => '1').join(',');
    expect(list(`ids=${ids}`).issues).toMatchObject([{ in: 'query', path: ['ids'], keyword: 'maxItems' }]);
  });

  test('never throws and gives declared names only, whatever is sent', () => {
    const word = fc.constantFrom(
      ...[
        'ticket',
        'limit',
        'tags',
        'ids',
        '__proto__',
        'constructor',
        '[',
        ']',
        '[]',
        '=',
        '&',
        '%',
        '+',
        '1',
        'true',
        '[0]',
      ],
    );
    const declared = new Set(spec.operations.get('listTickets')?.parameters.map(({ name }) => name));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const { input } = list(words.join(''));
        expect(Object.keys(input.query).filter((name) => !declared.has(name))).toEqual([]);
        expect(Object.getPrototypeOf(input.query)).toBe(Object.prototype);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
