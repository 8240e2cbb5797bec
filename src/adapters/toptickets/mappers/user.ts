import { missingBody } from '../../../adapter-kit/errors.js';
import type { User } from '../../../adapter-kit/unified.js';
import { at, given, listIn, nameFrom, partsOfName, textIn, timeOf } from '../../../adapter-kit/values.js';
import type { JsonObject } from '../../../core/json.js';
import type { VendorUser } from '../vendor.js';
import { firstOf } from './contact.js';

/** `teams` are the ids of the teams that the user is a member of. */
export function unifiedUser(user: VendorUser, teams: readonly string[]): User {
  const { first, last } = partsOfName(user.full_name);
  return {
    id: user.id,
    name: user.full_name,
    first_name: first,
    last_name: last,
    emails: [{ email: user.email, type: 'primary' }],
    is_active: user.is_active,
    team_ids: teams,
    avatar: user.avatar_url,
    roles: [{ id: user.role, name: user.role }],
    created_at: timeOf(user.created_at),
    updated_at: timeOf(user.updated_at),
  };
}

export function vendorUser(body: JsonObject): JsonObject {
  const [role] = listIn(body['roles']);
  return given({
    full_name: nameFrom(body),
    email: firstOf(body['emails'], 'email'),
    role: textIn(role) ?? textIn(at(role, 'id')) ?? textIn(at(role, 'name')),
  });
}

/** Who is created without a role is an agent. @throws {UnmappableRequest} naming what the vendor needs besides. */
export function completeUser(sent: JsonObject): JsonObject {
  const missing = [
    ...(sent['full_name'] === undefined ? ['name'] : []),
    ...(sent['email'] === undefined ? ['emails'] : []),
  ];
  if (missing.length > 0) throw missingBody(...missing);
  return { role: 'agent', ...sent };
}
