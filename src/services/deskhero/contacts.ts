import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';

/** A sent `DTO_contact` as it is kept, with all its members; null when none was sent. */
export function contact(sent: Json | undefined): JsonObject | null {
  if (!isJsonObject(sent)) return null;
  const { user_id, email, name, profile_pic } = sent;
  return { user_id: user_id ?? 0, email: email ?? null, name: name ?? null, profile_pic: profile_pic ?? null };
}
