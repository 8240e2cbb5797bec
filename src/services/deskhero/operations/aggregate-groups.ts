import type { Operation } from '../../../emulator/define-service.js';
import { aggregate } from '../aggregate.js';
import type { operations } from '../api.generated.js';
import { fieldsOfSchema } from '../known-fields.js';

/**
 * The different values of group fields.
 * @see https://apidocs.deskhero.com/groups_group_only_aggregates_get.html
 */
export const aggregateGroups: Operation<operations['aggregateGroups']> = {
  unit: 'read',
  run(input, context) {
    return aggregate({ resource: 'groups', known: fieldsOfSchema('DTO_group_partial', context) }, input, context);
  },
};
