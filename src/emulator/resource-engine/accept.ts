import { after, type Awaitable } from '../../core/awaitable.js';
import { formatTime, parseTime } from '../../core/clock.js';
import { normalUuid } from '../../core/ids.js';
import { isJsonObject, own, type Json, type JsonObject } from '../../core/json.js';
import type { OperationContext, Service } from '../define-service.js';
import type { Fields } from './fields.js';
import { withKeys } from './named-links.js';
import { changeObjects } from './paths.js';
import type { EmbedPlan, ResourcePlan } from './plan.js';

/** The service's code, once it is loaded: a model alone is served without. */
export type Code = () => Service | undefined;

/** What a request has sent in the form that is kept, prepared by the service's code where it has something to add. */
export function acceptSent(
  plan: ResourcePlan,
  { sent, before, code }: { readonly sent: unknown; readonly before: JsonObject | undefined; readonly code: Code },
  context: OperationContext,
): Awaitable<Fields> {
  const allowed = before === undefined ? plan.creatable : plan.updatable;
  return after(withKeys(plan, sent, context), (named) => {
    const fields = acceptedFields(plan, allowed, named);
    const prepare = own(code()?.prepare ?? {}, plan.name);
    return prepare === undefined ? fields : after(prepare(fields, context, before), (prepared) => ({ ...prepared }));
  });
}

/**
 * The caller's values of the fields that may be set: references by their keys, times and ids in the service's form.
 * Anything else is left out. `allowed` undefined: whatever was sent.
 */
export function acceptedFields(plan: ResourcePlan, allowed: readonly string[] | undefined, sent: unknown): Fields {
  const fields: Fields = {};
  const body = (sent ?? {}) as JsonObject;
  for (const field of allowed ?? extraFields(body)) {
    const value = own(body, field);
    if (value !== undefined) fields[field] = normalValue(plan, field, value);
  }
  if (plan.open && allowed !== undefined) {
    for (const field of extraFields(body)) {
      if (!plan.fields.includes(field) && !plan.unanswered.has(field)) fields[field] = body[field] ?? null;
    }
  }
  for (const embed of plan.embeds) if (embed.sent) keepKeys(embed, fields);
  return fields;
}

/** Names of the body; one that would be a prototype is no field. */
function extraFields(body: JsonObject): readonly string[] {
  return Object.keys(body).filter((field) => field !== '__proto__');
}

function normalValue(plan: ResourcePlan, field: string, value: Json): Json {
  if (value === null && plan.neverNull.has(field)) return plan.blank[field] ?? null;
  if (typeof value !== 'string') return value;
  if (plan.uuids.has(field)) return normalUuid(value);
  return plan.times.has(field) ? normalTime(plan, value) : value;
}

function normalTime(plan: ResourcePlan, value: string): Json {
  const time = parseTime(value);
  const normal = time === undefined ? value : formatTime(time, plan.precision);
  // Another offset may lie in a year that no date-time can name: such a time stays as it was sent.
  return /^\d{4}-/.test(normal) ? normal : value;
}

/** Puts keys in the place of the objects by which a request names other records. */
function keepKeys(embed: EmbedPlan, fields: Fields): void {
  const [top, ...below] = embed.holder;
  if (top === undefined) {
    const sent = own(fields, embed.name);
    if (sent === undefined) return;
    if (embed.from !== embed.name) delete fields[embed.name];
    fields[embed.from] = keptLinks(embed, sent);
    return;
  }
  const root = own(fields, top);
  if (root !== undefined) fields[top] = changeObjects(root, below, (holder) => keptHolder(embed, holder));
}

function keptHolder(embed: EmbedPlan, holder: JsonObject): JsonObject {
  const { [embed.name]: sent, ...rest } = holder;
  return sent === undefined ? holder : { ...rest, [embed.from]: keptLinks(embed, sent) };
}

function keptLinks(embed: EmbedPlan, sent: Json): Json {
  if (!Array.isArray(sent)) return keptLink(embed, sent);
  // An item without a key that says something else may be one that does not exist yet.
  const links = (sent as readonly Json[]).map((item) => (isDescribed(embed, item) ? item : keptLink(embed, item)));
  return withoutRepeats(links.filter((link) => link !== null));
}

/** Whoever is named twice is linked once; what is no key is kept for the service's code to read. */
function withoutRepeats(links: readonly Json[]): Json {
  const seen = new Set<Json>();
  return links.filter((link) => {
    const isNew = typeof link === 'object' || !seen.has(link);
    seen.add(link);
    return isNew;
  });
}

function isDescribed(embed: EmbedPlan, item: Json): boolean {
  return isJsonObject(item) && item[embed.member] === null && Object.keys(item).length > 1;
}

/** What names no key stays as it was sent: the service's `prepare` may know what is meant. */
function keptLink(embed: EmbedPlan, sent: Json): Json {
  if (!isJsonObject(sent)) return sent;
  const key = own(sent, embed.member);
  if (key === undefined) return sent;
  if (key === null || key === 0) return null;
  const kept = typeof key === 'string' && embed.other.uuids.has(embed.other.key.field) ? normalUuid(key) : key;
  if (embed.own.length === 0) return kept;
  const beside = embed.own.flatMap((name) => {
    const value = own(sent, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { [embed.member]: kept, ...Object.fromEntries(beside) };
}
