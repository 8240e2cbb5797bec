import { describe, expect, test } from '@jest/globals';
import type { Line } from '../claims/claims.js';
import { readByLedger } from './read-side.js';
import { writtenByLedger } from './write-side.js';

const line = (unified: string, vendor: string, more: Partial<Line> = {}): Line => ({
  unified,
  vendor,
  kind: 'exact',
  codec: 'same',
  ...more,
});

describe('the record that lines promise', () => {
  const lines = [
    line('/id', '/key'),
    line('/team/id', '/team_id', { key: true }),
    line('/team/name', '/team_name'),
    line('/emails/*/email', '/email', { key: true }),
    { unified: '/emails/*/type', kind: 'derived', codec: { constant: 'primary' }, reason: 'one' },
    line('/custom_fields/color', '/color'),
    { unified: '/tags', kind: 'unsupported', reason: 'none' },
    line('/remote_data', '', { codec: 'platform' }),
  ] satisfies Line[];

  test('has objects and items that stand on a value', () => {
    const record = { key: '1', team_id: 't', team_name: null, email: 'a@example.com', color: 'red' };
    expect(readByLedger(lines, { record, baseUrl: '' })).toEqual({
      id: '1',
      team: { id: 't', name: null },
      emails: [{ email: 'a@example.com', type: 'primary' }],
      custom_fields: { color: 'red' },
    });
  });

  test('has none that would stand on null, and objects that stand on nothing', () => {
    const record = { key: '1', team_id: null, team_name: 'x', email: null, color: null };
    expect(readByLedger(lines, { record, baseUrl: '' })).toEqual({
      id: '1',
      team: null,
      emails: [],
      custom_fields: { color: null },
    });
  });
});

describe('lists of the vendor', () => {
  const tags = [
    line('/tags/*/id', '/labels/*/key', { codec: 'numeric', key: true }),
    line('/tags/*/name', '/labels/*/text'),
    line('/tag_ids', '/labels/*/key', { codec: 'numeric' }),
  ];
  const read = (record: Parameters<typeof readByLedger>[1]['record']): unknown =>
    readByLedger(tags, { record, baseUrl: '' });

  test('are read item by item, as objects and as a list of values', () => {
    const labels = [{ key: 1, text: 'red' }, { key: 2, text: null }, { text: 'without a key' }];
    expect(read({ labels })).toEqual({
      tags: [
        { id: '1', name: 'red' },
        { id: '2', name: null },
      ],
      tag_ids: ['1', '2'],
    });
    expect(read({ labels: [] })).toEqual({ tags: [], tag_ids: [] });
    expect(read({ labels: null })).toEqual({ tags: [], tag_ids: null });
  });

  test('in lists keep to their own items', () => {
    const lines = [line('/groups/*/members/*/id', '/teams/*/people/*/key'), line('/groups/*/name', '/teams/*/name')];
    const record = {
      teams: [
        { name: 'a', people: [{ key: 'x' }, { key: 'y' }] },
        { name: 'b', people: [] },
      ],
    };
    expect(readByLedger(lines, { record, baseUrl: '' })).toEqual({
      groups: [
        { name: 'a', members: [{ id: 'x' }, { id: 'y' }] },
        { name: 'b', members: [] },
      ],
    });
  });

  test('are written item by item; what gives nothing is no item', () => {
    const lines = [
      line('/tags/*/id', '/labels/*/key', { codec: 'numeric' }),
      line('/tags/*/name', '/labels/*/text', { codec: 'text' }),
    ];
    const sent = (body: Parameters<typeof writtenByLedger>[1]): unknown => writtenByLedger(lines, body).body;
    const unified = [{ name: '' }, { id: '12', name: 'red' }, { color: 'none' }, { id: 'x' }];
    expect(sent({ tags: unified })).toEqual({ labels: [{ text: '' }, { key: 12, text: 'red' }, { key: 'x' }] });
    expect(sent({ tags: [] })).toEqual({ labels: [] });
    expect(sent({ tags: null })).toEqual({ labels: [] });
    expect(sent({ tags: [{}] })).toEqual({ labels: [] });
    expect(sent({})).toEqual({});
  });

  test('that several lists go into have the items of the first line first', () => {
    const lines = [
      line('/cc/*', '/people/*/email', { codec: 'id' }),
      line('/bcc/*', '/people/*/email', { codec: 'id' }),
    ];
    const { body } = writtenByLedger(lines, { bcc: ['d', ''], cc: ['a', 'b'] });
    expect(body).toEqual({ people: [{ email: 'a' }, { email: 'b' }, { email: 'd' }] });
  });
});

describe('the body that lines promise', () => {
  const lines = [
    line('/name', '/full_name', { codec: 'text' }),
    line('/first_name', '/full_name', { codec: { join: ['/first_name', '/last_name'] } }),
    line('/assignees/*/id', '/owner', { codec: { first: { empty: 'null' } } }),
    line('/emails/*/email', '/email', { codec: { first: { prefer: 'primary', empty: 'absent' } } }),
    line('/status/id', '/state', { codec: { enum: { of: { open: 'OPEN' }, otherwise: 'pass-on' } } }),
    line('/status/name', '/state', { codec: { enum: { of: { open: 'OPEN' } } } }),
    line('/ticket/id', 'path:/ticket_id', { codec: 'id' }),
    line('/file_name', '/file/filename', { codec: 'id', default: 'file' }),
  ];
  const sent = (body: Parameters<typeof writtenByLedger>[1]): unknown => writtenByLedger(lines, body);
  const usual = { file: { filename: 'file' } };

  test('holds what is named, and defaults', () => {
    expect(sent({})).toEqual({ body: usual, path: {} });
    expect(sent({ unheard_of: 1 })).toEqual({ body: usual, path: {} });
  });

  test('takes the first line that has a value', () => {
    expect(sent({ name: 'Ada', first_name: 'Eva' })).toMatchObject({ body: { full_name: 'Ada' } });
    expect(sent({ name: '', first_name: 'Eva', last_name: 'K' })).toMatchObject({ body: { full_name: 'Eva K' } });
    expect(sent({ name: '' })).toMatchObject({ body: { full_name: '' } });
  });

  test('passes on what no line knows', () => {
    expect(sent({ status: { id: 'X', name: 'open' } })).toMatchObject({ body: { state: 'OPEN' } });
    expect(sent({ status: { id: 'X', name: 'Y' } })).toMatchObject({ body: { state: 'x' } });
    expect(sent({ status: null })).toEqual({ body: usual, path: {} });
  });

  test('takes one item of a list', () => {
    const emails = [{ email: 'a' }, { email: 'b', type: 'primary' }];
    expect(sent({ assignees: [{ id: '1' }, { id: '2' }], emails })).toMatchObject({ body: { owner: '1', email: 'b' } });
    expect(sent({ assignees: [], emails: [] })).toEqual({ body: { ...usual, owner: null }, path: {} });
    expect(sent({ assignees: [{ name: 'no id' }] })).toEqual({ body: usual, path: {} });
    const number = line('/roles/*', '/role', { codec: { first: { empty: 'absent', as: 'numeric' } } });
    expect(writtenByLedger([number], { roles: ['2', '1'] }).body).toEqual({ role: 2 });
    expect(writtenByLedger([number], { roles: ['admin'] }).body).toEqual({ role: 'admin' });
  });

  test('tells the path from the body', () => {
    expect(sent({ ticket: { id: 't' }, file_name: 'a' })).toEqual({
      body: { file: { filename: 'a' } },
      path: { ticket_id: 't' },
    });
  });
});
