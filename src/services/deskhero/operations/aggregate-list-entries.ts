import type { Operation } from '../../../emulator/define-service.js';
import { aggregate } from '../aggregate.js';
import type { operations } from '../api.generated.js';
import { fieldsOfEntries } from '../known-fields.js';

const ROW_COUNT_MAX = 1000;

/**
 * The different values of the fields of a list's entries.
 * @see https://apidocs.deskhero.com/list_entries_list_only_aggregates_get.html
 */
export const aggregateListEntries: Operation<operations['aggregateListEntries']> = {
  unit: 'read',
  async run(input, context) {
    const known = await fieldsOfEntries(input.path.list_id, context);
    return aggregate({ resource: 'list_entries', known, rowCountMax: ROW_COUNT_MAX }, input, context);
  },
};
