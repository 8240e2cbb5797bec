import type { Json, JsonObject } from '../../core/json.js';

/** A user's place in a group, as it is kept with the user. */
export type Membership = { readonly id: number; readonly is_admin: boolean };

/** The groups of a kept user. */
export function membershipsOf(tenantUser: JsonObject): readonly Membership[] {
  const { groups } = tenantUser;
  return (Array.isArray(groups) ? groups : []) as readonly Json[] as readonly Membership[];
}

/** Places in the groups of these ids and in no others: an administrator of a group stays one, who is new is none. */
export function membershipsIn(ids: readonly number[], before: readonly Membership[]): readonly Membership[] {
  return [...new Set(ids)].map((id) => before.find((membership) => membership.id === id) ?? { id, is_admin: false });
}

/** The members of a kept group once `user` has this place in it, or none. What is right already stays as it is. */
export function membersAfter(group: JsonObject, user: number, place: Membership | undefined): JsonObject {
  const isMember = place !== undefined && !place.is_admin;
  const isAdmin = place?.is_admin === true;
  return {
    group_users: isAdmin ? idsOf(group['group_users']) : withMember(idsOf(group['group_users']), user, isMember),
    group_admins: withMember(idsOf(group['group_admins']), user, isAdmin),
  };
}

function withMember(ids: readonly number[], user: number, isMember: boolean): readonly number[] {
  if (ids.includes(user) === isMember) return ids;
  return isMember ? [...ids, user] : ids.filter((id) => id !== user);
}

function idsOf(value: Json | undefined): readonly number[] {
  return Array.isArray(value) ? (value as readonly number[]) : [];
}
