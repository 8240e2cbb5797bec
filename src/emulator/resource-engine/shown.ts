import { isJsonObject, own, type Json, type JsonObject } from '../../core/json.js';
import type { Url } from '../../spec/model.js';
import { fieldReader } from '../../store/values.js';
import type { Links } from '../define-service.js';
import type { ResourcePlan, ShownMember } from './plan.js';

/** What links are made by; asked for only where there is one to make. */
export interface LinkMaker {
  readonly links: Links;
}

/** A record of another resource as a link to it shows it. */
export function shownRecord(
  { other, members }: { readonly other: ResourcePlan; readonly members: readonly ShownMember[] },
  { entity, link }: { readonly entity: JsonObject; readonly link: Json },
  maker: LinkMaker,
): JsonObject {
  const shown: Record<string, Json> = {};
  for (const member of members) {
    if (member.url !== undefined) shown[member.name] = urlOf(other, member.url, entity, maker);
    else if (!member.own) shown[member.name] = fieldReader(member.from)(entity);
    else shown[member.name] = isJsonObject(link) ? (own(link, member.from) ?? null) : null;
  }
  return shown;
}

/**
 * A link to kept bytes; null when there are none. A kept file is `{blob, filename, content_type}`, or the resource's own
 * blob, which its record describes.
 */
export function urlOf(plan: ResourcePlan, rule: Url, entity: JsonObject, maker: LinkMaker): string | null {
  const { blob } = plan.resource;
  const file = entity[rule.from] ?? null;
  const record = String(entity[plan.key.field]);
  if (blob?.field === rule.from) {
    if (typeof file !== 'string') return null;
    const description = { filename: String(entity[blob.filename]), contentType: String(entity[blob.contentType]) };
    return maker.links.file(file, { ...description, record }, rule.expiresSeconds);
  }
  if (!isJsonObject(file)) return null;
  const { blob: bytes, filename, content_type: contentType } = file;
  return maker.links.file(
    String(bytes),
    { filename: String(filename), contentType: String(contentType), record },
    rule.expiresSeconds,
  );
}
