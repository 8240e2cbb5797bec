import { isJsonObject, type Json } from '../../../core/json.js';
import type { Prepare } from '../../../emulator/define-service.js';
import { withCustomFields } from '../custom-fields.js';
import { named } from '../words.js';

/** Keeps custom fields that are not sent. */
export const prepareContact: Prepare = (fields, _context, before) => withCustomFields(fields, before);

/** As for contacts; a role that is a word stands for one of that id and name. */
export const prepareUser: Prepare = (fields, _context, before) => {
  const { roles } = fields;
  const prepared = withCustomFields(fields, before);
  return Array.isArray(roles) ? { ...prepared, roles: (roles as readonly Json[]).map(roleOf) } : prepared;
};

function roleOf(role: Json): Json {
  if (typeof role === 'string') return { id: role, name: role };
  return isJsonObject(role) ? named(role) : role;
}
