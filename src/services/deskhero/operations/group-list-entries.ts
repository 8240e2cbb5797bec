import type { Operation } from '../../../emulator/define-service.js';
import { assertKnown, listed, pageAnswer, project } from '../aggregate.js';
import type { components, operations } from '../api.generated.js';
import { cells } from '../board.js';
import { fieldsOfEntries } from '../known-fields.js';

/**
 * The entries of a list in the cells of a board; pages count cells.
 * @see https://apidocs.deskhero.com/list_entries_list_grouped_get.html
 */
export const groupListEntries: Operation<operations['groupListEntries']> = {
  unit: 'read',
  async run(input, context) {
    const { swimlane_key: swimlane, column_key: column, response_field_keys: shown } = input.query;
    const known = await fieldsOfEntries(input.path.list_id, context);
    for (const [param, key] of Object.entries({ swimlane_key: swimlane, column_key: column })) {
      if (key !== undefined) assertKnown([param], key, known);
    }
    const board = cells(await listed('list_entries', input, context, known), { swimlane, column });
    const answered = board.map(({ entries, ...place }) => ({
      ...place,
      entries: shown === undefined ? entries : entries.map((entry) => project(entry, shown)),
    }));
    return pageAnswer(answered as readonly unknown[] as readonly Group[], input.query, context);
  },
};

type Group = components['schemas']['DTO_list_entry_group'];
