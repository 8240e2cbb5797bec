import type { Operation } from '../../../emulator/define-service.js';
import { aggregate } from '../aggregate.js';
import type { operations } from '../api.generated.js';
import { fieldsOfSchema } from '../known-fields.js';

/**
 * The different values of user fields.
 * @see https://apidocs.deskhero.com/users_user_only_aggregates_get.html
 */
export const aggregateUsers: Operation<operations['aggregateUsers']> = {
  unit: 'read',
  run(input, context) {
    return aggregate({ resource: 'users', known: fieldsOfSchema('DTO_user_partial', context) }, input, context);
  },
};
