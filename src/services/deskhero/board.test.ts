import { expect, test } from '@jest/globals';
import { cells } from './board.js';

const oslo = { id: 801, site: 'Oslo', state: 'in use' };
const kyoto = { id: 802, site: 'Kyoto', state: 'in repair' };
const osloToo = { id: 803, site: 'Oslo', state: 'in repair' };
const nowhere = { id: 804, state: 'in use' };
const entries = [oslo, kyoto, osloToo, nowhere];

test('entries stand in the cell of their row and column', () => {
  expect(cells([...entries, { ...oslo, id: 805 }], { swimlane: 'site', column: 'state' })).toEqual([
    { swimlane: 'Oslo', column: 'in use', entries: [oslo, { ...oslo, id: 805 }] },
    { swimlane: 'Kyoto', column: 'in repair', entries: [kyoto] },
    { swimlane: 'Oslo', column: 'in repair', entries: [osloToo] },
    { swimlane: null, column: 'in use', entries: [nowhere] },
  ]);
});

test('without a column there are rows alone', () => {
  const board = cells(entries, { swimlane: 'site', column: undefined });
  expect(board.map(({ swimlane, column, entries }) => [swimlane, column, entries.length])).toEqual([
    ['Oslo', null, 2],
    ['Kyoto', null, 1],
    [null, null, 1],
  ]);
});

test('without keys there is one cell with everything, and none without entries', () => {
  const keys = { swimlane: undefined, column: undefined };
  expect(cells(entries, keys)).toEqual([{ swimlane: null, column: null, entries }]);
  expect(cells([], keys)).toEqual([]);
});

test('values that only look alike as text are in different cells', () => {
  expect(cells([{ a: 1 }, { a: '1' }], { swimlane: 'a', column: undefined })).toHaveLength(2);
});
