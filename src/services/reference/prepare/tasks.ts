import { isJsonObject } from '../../../core/json.js';
import type { Prepare } from '../../../emulator/define-service.js';
import { named } from '../words.js';

/** Tasks have whatever statuses they are given. */
export const prepareTask: Prepare = (fields) => {
  const { status } = fields;
  return status !== undefined && isJsonObject(status) ? { ...fields, status: named(status) } : fields;
};
