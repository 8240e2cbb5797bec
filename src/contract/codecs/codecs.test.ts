import { describe, expect, test } from '@jest/globals';
import type { Json, JsonObject } from '../../core/json.js';
import { codecs, type Encoded } from './index.js';

function sent(value: Json | undefined, whole: JsonObject = {}, values = [value]): Encoded {
  return { value, values, whole, baseUrl: 'https://desk.example' };
}

describe('read', () => {
  const rows: readonly [codec: string, args: Json, encoded: Encoded, expected: Json][] = [
    ['same', null, sent(''), ''],
    ['text', null, sent(42), '42'],
    ['numeric', null, sent(42), '42'],
    ['numeric', null, sent([1, 2]), ['1', '2']],
    ['numeric-or-null', null, sent(7), '7'],
    ['numeric-or-null', null, sent(null), null],
    ['enum', { of: { '2': 'ADMIN' } }, sent(2), 'ADMIN'],
    ['enum', { of: { '2': true, '3': false } }, sent(3), false],
    ['utc', null, sent('2025-01-16T14:00:00Z'), '2025-01-16T14:00:00.000Z'],
    ['utc', null, sent('2025-01-01T00:30:00.123456+05:30'), '2024-12-31T19:00:00.123Z'],
    ['utc', null, sent(null), null],
    ['enum', { of: { new: 'open' } }, sent('new'), 'open'],
    ['enum', { of: { new: 'open' } }, sent(null), null],
    ['constant', 'primary', sent('x'), 'primary'],
    ['first-of', 'same', sent(null, {}, [null, 'b', 'c']), 'b'],
    ['first-of', 'utc', sent(null, {}, [null, null]), null],
    ['chosen-by', { A: '/a' }, sent('A', { a: 'x' }), 'x'],
    ['chosen-by', { A: '/a' }, sent('B', { a: 'x' }), null],
    ['first-of', 'id', sent(null, {}, ['', 'Ada@X.example', 7]), 'ada@x.example'],
    ['first-of', 'id', sent(null, {}, [null, 7]), '7'],
    ['first-of', 'id', sent(null, {}, ['', 0]), null],
    ['id', null, sent(''), null],
    ['words', ['open'], sent('OPEN'), 'open'],
    ['words', ['open'], sent('Opened'), 'Opened'],
    ['words', ['open'], sent(''), null],
    ['times', 1024, sent(2), 2048],
    ['times', 1024, sent(null), null],
    ['split-name', 'first', sent(' Ada  King Lovelace '), 'Ada King'],
    ['split-name', 'last', sent('Ada King Lovelace'), 'Lovelace'],
    ['split-name', 'last', sent('Ada'), null],
    ['split-name', 'first', sent(' '), null],
    ['template', '{base}/{0}/{1}', sent(null, {}, ['a b', 'c/d']), 'https://desk.example/a%20b/c%2Fd'],
    ['text-to-html', null, sent('a <b>\nc\n\n\nd & "e"'), '<p>a &lt;b&gt;<br>c</p><p>d &amp; &quot;e&quot;</p>'],
    ['text-to-html', null, sent(''), '<p></p>'],
    [
      'only',
      { id: 'same', at: 'utc' },
      sent({ id: 1, at: '2025-01-01T01:00:00+01:00', x: 2 }),
      { id: 1, at: '2025-01-01T00:00:00.000Z' },
    ],
    ['only', { id: 'same' }, sent(null), null],
    ['only', { id: { at: 'same' } }, sent({ id: null }), { id: null }],
    ['only', [{ a: 'same' }, 'a'], sent([{ a: 1, b: 2 }, { b: 2 }, { a: '' }]), [{ a: 1 }]],
    ['only', { list: [{ a: 'same' }] }, sent({ list: [{ b: 2 }] }), { list: [{}] }],
  ];
  test.each(rows)('%s %j of %j', (codec, args, encoded, expected) => {
    expect(codecs[codec]?.read?.(encoded, args)).toEqual(expected);
  });
});

describe('write', () => {
  const rows: readonly [codec: string, args: Json, encoded: Encoded, expected: Json | undefined][] = [
    ['same', null, sent(null), null],
    ['text', null, sent('a'), 'a'],
    ['text', null, sent(''), undefined],
    ['text', null, sent({ id: '1' }), undefined],
    ['id', null, sent(null), undefined],
    ['text-or-null', null, sent(null), null],
    ['text-or-null', null, sent(undefined), undefined],
    ['lower-case', null, sent('HIGH'), 'high'],
    ['numeric', null, sent('42'), 42],
    ['numeric', null, sent(42), 42],
    ['numeric', null, sent('042'), '042'],
    ['numeric', null, sent('1e3'), '1e3'],
    ['numeric', null, sent('9007199254740993'), '9007199254740993'],
    ['numeric', null, sent(''), undefined],
    ['numeric', null, sent(null), undefined],
    ['numeric-or-null', null, sent(null), null],
    ['numeric-or-null', null, sent('7'), 7],
    ['nothing', null, sent(null), null],
    ['nothing', null, sent([]), null],
    ['nothing', null, sent([1]), undefined],
    ['nothing', null, sent(undefined), undefined],
    ['text-to-html', null, sent('a\n\nb & c'), '<p>a</p><p>b &amp; c</p>'],
    ['text-to-html', null, sent(''), undefined],
    ['boolean', null, sent('false'), false],
    ['boolean', null, sent(null), undefined],
    ['base64', null, sent('-_8'), '+/8='],
    ['enum', { of: { open: 'open' } }, sent('OPEN'), 'open'],
    ['enum', { of: { open: 'open' } }, sent('toString'), undefined],
    ['enum', { of: { note: 2 } }, sent('Note'), 2],
    ['enum', { of: { true: 6 } }, sent(true), 6],
    ['enum', { of: { true: 6 } }, sent(false), undefined],
    ['enum', { of: { '': 1 } }, sent(null), undefined],
    ['join', ['/a', '/b'], sent('x', { a: 'x', b: 'y' }), 'x y'],
    ['join', ['/a', '/b'], sent('', { a: '', b: null }), undefined],
    ['any-of', ['/a', '/b'], sent(false, { a: false, b: true }), true],
    ['any-of', ['/a', '/b'], sent(false, { a: false }), false],
    ['any-of', ['/a', '/b'], sent(null, { a: null }), undefined],
    ['html-to-text', null, sent('<p>A &amp; B<br>C</p><ul><li>D</li></ul><script>1 < 2</script>'), 'A & B\nC\n\nD'],
    ['html-to-text', null, sent(''), undefined],
  ];
  test.each(rows)('%s %j of %j', (codec, args, encoded, expected) => {
    expect(codecs[codec]?.write?.(encoded, args)).toEqual(expected);
  });
});

test('what no line has a word for is passed on only where the table says so', () => {
  expect(codecs['enum']?.fallback?.(sent('WAITING'), { of: {}, otherwise: 'pass-on' })).toBe('waiting');
  expect(codecs['enum']?.fallback?.(sent('WAITING'), { of: {} })).toBeUndefined();
  expect(codecs['text']?.fallback?.(sent(''), null)).toBe('');
  expect(codecs['text-to-html']?.fallback?.(sent(''), null)).toBe('');
});
