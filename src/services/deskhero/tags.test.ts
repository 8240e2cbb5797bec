import { expect, test } from '@jest/globals';
import type { JsonObject } from '../../core/json.js';
import type { Records } from '../../emulator/define-service.js';
import type { Condition } from '../../store/ports.js';
import { resolveTags } from './tags.js';

/** Records that know `equals` and count ids on from 900. */
function recordsWith(kept: Record<string, JsonObject[]>): Records {
  const records: Pick<Records, 'query' | 'create'> = {
    query: (resource, where = []) =>
      Promise.resolve((kept[resource] ?? []).filter((record) => where.every((condition) => fits(record, condition)))),
    create(resource, fields) {
      const made = { id: 900 + (kept[resource]?.length ?? 0), ...fields };
      (kept[resource] ??= []).push(made);
      return Promise.resolve(made);
    },
  };
  return records as Records;
}

function fits(record: JsonObject, condition: Condition): boolean {
  if (condition.kind !== 'equals') throw new Error(`unexpected condition ${condition.kind}`);
  const fold = (value: unknown): unknown =>
    condition.ignoreCase === true && typeof value === 'string' ? value.toLowerCase() : value;
  return fold(record[condition.field] ?? null) === fold(condition.value);
}

const world = (): Record<string, JsonObject[]> => ({
  lists: [
    { id: 12, type: 3 },
    { id: 15, type: 2 },
    { id: 11, type: 2 },
  ],
  list_entries: [
    { id: 301, list_id: 12, list_type: 3, label: 'Open' },
    { id: 341, list_id: 11, list_type: 2, label: 'printer' },
  ],
});

test('ids stay, in any of their forms, and come once', async () => {
  const records = recordsWith(world());
  expect(await resolveTags([341, { id: 341 }, { id: 17, label: 'printer' }, 0, { id: 0 }, null], { records })).toEqual([
    341, 17,
  ]);
});

test('a label stands for the tag that has it, whatever the case', async () => {
  const kept = world();
  expect(
    await resolveTags([{ label: 'Printer' }, { id: null, label: 'printer' }], { records: recordsWith(kept) }),
  ).toEqual([341]);
  expect(kept['list_entries']).toHaveLength(2);
});

test('a new label becomes a tag of the oldest list of tags, once', async () => {
  const kept = world();
  const ids = await resolveTags([{ label: 'firmware' }, { id: 341 }, { label: 'firmware' }], {
    records: recordsWith(kept),
  });
  expect(ids).toEqual([902, 341]);
  expect(kept['list_entries']?.slice(2)).toEqual([{ id: 902, list_id: 11, list_type: 2, label: 'firmware' }]);
});

test('an entry of another list with that label is no tag', async () => {
  expect(await resolveTags([{ label: 'Open' }], { records: recordsWith(world()) })).toEqual([902]);
});

test('a new label without a list of tags is refused', async () => {
  const records = recordsWith({ lists: [{ id: 12, type: 3 }] });
  await expect(resolveTags([{ label: 'firmware' }], { records })).rejects.toMatchObject({
    problem: { kind: 'refused', message: 'There is no list of tags that a new tag could be put into' },
  });
});

test('no tags are none', async () => {
  expect(await resolveTags(null, { records: recordsWith({}) })).toEqual([]);
  expect(await resolveTags([], { records: recordsWith({}) })).toEqual([]);
});
