import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../core/json.js';
import { assertSameRecord, isId, numbered, ticketOf } from './ids.js';

const NONE = ['', '0', '-5', '007', '005033', '2147483648', '99999999999', '1.0', '1e3', ' 1', '1\n', '1/2', 'merge'];

describe('an id', () => {
  test.each(['1', '1035', '2147483647'])('may be %s', (id) => {
    expect(isId(id)).toBe(true);
    expect(numbered(id)).toBe(id);
  });

  test.each(NONE)('is not %j', (id) => {
    expect(isId(id)).toBe(false);
    expect(() => numbered(id)).toThrow(expect.objectContaining({ status: 404, message: `${id} not found` }));
  });
});

describe('the ticket of a request', () => {
  const request = (query: JsonObject, body: JsonObject = {}) => ({ id: undefined, query, body });

  test.each<[JsonObject, JsonObject]>([
    [{ ticket: { id: '5' } }, {}],
    [{ ticket: '5' }, {}],
    [{ ticket_id: '5' }, {}],
    [{ ticket: { id: '6' } }, { ticket: { id: 5 } }],
    [{ ticket: { id: 'merge' } }, { ticket_id: '5' }],
  ])('is named by %j and the body %j', (query, body) => {
    expect(ticketOf(request(query, body))).toBe('5');
  });

  test.each(['convert_type', 'merge', 'aggregate', '007', '-5', '2147483648'])('is not found by %s', (id) => {
    for (const asked of [request({ ticket: { id } }), request({ ticket_id: id }), request({}, { ticket: { id } })])
      expect(() => ticketOf(asked)).toThrow(expect.objectContaining({ status: 404 }));
  });

  test.each<[JsonObject]>([[{}], [{ ticket: { id: '' } }], [{ ticket: null }]])('is missing in %j', (query) => {
    expect(() => ticketOf(request(query))).toThrow(expect.objectContaining({ missing: { query: ['ticket'] } }));
  });
});

describe('what is sent untouched', () => {
  test.each<[JsonObject]>([
    [{}],
    [{ remote_data: null }],
    [{ remote_data: { mood: 'good' } }],
    [{ remote_data: { id: 1035 } }],
    [{ remote_data: { id: '1035' } }],
  ])('of %j is about the record', (body) => {
    expect(() => assertSameRecord('1035', body)).not.toThrow();
  });

  test.each<[JsonObject['id']]>([[1036], ['1036'], ['01035'], [null], [''], [{ id: 1035 }], [[1035]]])(
    'with the id %j would be about another',
    (id) => {
      expect(() => assertSameRecord('1035', { remote_data: { id: id ?? null } })).toThrow(
        expect.objectContaining({ status: 400, message: expect.stringContaining('remote_data.id must be 1035') }),
      );
    },
  );
});
