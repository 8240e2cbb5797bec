import type { User } from '../../../adapter-kit/unified.js';
import { at, given, listIn, textIn, timeOf } from '../../../adapter-kit/values.js';
import type { JsonObject } from '../../../core/json.js';
import type { VendorUser } from '../vendor.js';
import { vendorNumber } from './numbers.js';

type Role = VendorUser['tenant_user']['role'];

/** What the numbers of a role mean: the lower, the more it may do. */
const ROLES: Readonly<Record<Role, string>> = { 0: 'UNKNOWN', 1: 'OWNER', 2: 'ADMIN', 3: 'USER' };

/** Who has no name goes by the address. What a user's status means the vendor does not say. */
export function unifiedUser(user: VendorUser): User {
  const { groups, role } = user.tenant_user;
  return {
    id: String(user.id),
    name: user.full_name ?? user.email,
    first_name: user.given_name,
    last_name: user.family_name,
    emails: [{ email: user.email, type: 'primary' }],
    team_ids: groups.map(({ id }) => String(id)),
    avatar: user.profile_pic,
    roles: [{ id: String(role), name: ROLES[role] }],
    created_at: timeOf(user.created),
    updated_at: timeOf(user.last_updated),
  };
}

/** Of a user the vendor changes role, groups and status; the unified API has a word for the first alone. */
export function vendorUser(body: JsonObject): JsonObject {
  const [role] = listIn(body['roles']);
  return given({ role: vendorNumber(textIn(role) ?? textIn(at(role, 'id')) ?? textIn(at(role, 'name'))) });
}
