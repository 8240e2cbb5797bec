import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';
import type { Issue } from '../../core/problem.js';
import type { ServiceSpec } from '../../spec/types.js';
import type { Row, UnitOfWork } from '../../store/ports.js';
import type { Links } from '../define-service.js';
import { collectionName, type ResourcePlan, type ResourcePlans } from './plan.js';

/** A record as it is answered: its JSON text, and what the document has against it. */
export interface Rendered {
  readonly text: string;
  readonly issues: readonly Issue[];
}

export interface RenderContext {
  readonly unit: UnitOfWork;
  readonly tenant: string;
  readonly links: Links;
}

/** Turns rows into answers. A plain record is written and checked once per version. */
export interface Representation {
  render(plan: ResourcePlan, row: Row, context: RenderContext): Rendered | Promise<Rendered>;
}

const CACHED_ROWS_MAX = 20_000;

export function createRepresentation(spec: ServiceSpec, plans: ResourcePlans): Representation {
  const cache = twoGenerations<Row, Rendered>(CACHED_ROWS_MAX);
  const write = (plan: ResourcePlan, answered: JsonObject): Rendered => ({
    text: JSON.stringify(answered),
    issues: plan.schema === undefined ? [] : spec.check(plan.schema, answered),
  });
  return {
    render(plan, row, context) {
      if (!plan.plain) return answerOf(plans, plan, row.entity, context).then((answered) => write(plan, answered));
      const known = cache.get(row);
      if (known !== undefined) return known;
      const rendered = write(plan, isPicked(plan.fields, row.entity) ? row.entity : pick(plan.fields, row.entity));
      cache.set(row, rendered);
      return rendered;
    },
  };
}

/** True when `pick` would answer the same once more: so are records that the engine itself has made. */
function isPicked(fields: readonly string[], entity: JsonObject): boolean {
  let at = 0;
  for (const field in entity) if (field !== fields[at++]) return false;
  return at === fields.length;
}

function pick(fields: readonly string[], entity: JsonObject): JsonObject {
  const answered: Record<string, Json> = {};
  for (const field of fields) answered[field] = entity[field] ?? null;
  return answered;
}

async function answerOf(
  plans: ResourcePlans,
  plan: ResourcePlan,
  entity: JsonObject,
  context: RenderContext,
): Promise<JsonObject> {
  const answered: Record<string, Json> = { ...pick(plan.fields, entity) };
  for (const rule of plan.resource.embed ?? []) {
    const other = plans.get(rule.resource);
    if (other !== undefined)
      answered[rule.field] = await embedded(other, rule.fields, entity[rule.from] ?? null, context);
  }
  for (const rule of plan.resource.urls ?? []) {
    answered[rule.field] = fileUrl(entity[rule.from] ?? null, rule.expiresSeconds, context.links);
  }
  return answered;
}

/** One record's fields for a key, a list of them for a list of keys; records that are gone are left out. */
async function embedded(
  other: ResourcePlan,
  fields: readonly string[],
  keys: Json,
  { unit, tenant }: RenderContext,
): Promise<Json> {
  const collection = collectionName(other, tenant);
  const one = async (key: Json): Promise<JsonObject | null> => {
    const row = key === null ? undefined : await unit.get(collection, String(key));
    return row === undefined ? null : pick(fields, row.entity);
  };
  if (!Array.isArray(keys)) return one(keys);
  const found: Json[] = [];
  for (const key of keys as readonly Json[]) {
    const record = await one(key);
    if (record !== null) found.push(record);
  }
  return found;
}

/** A kept file is `{blob, filename, content_type}`. */
function fileUrl(file: Json, expiresSeconds: number | undefined, links: Links): string | null {
  if (!isJsonObject(file)) return null;
  const { blob, filename, content_type: contentType } = file;
  return links.file(String(blob), { filename: String(filename), contentType: String(contentType) }, expiresSeconds);
}

/** A bounded cache in two halves: what was not asked for while one half filled up is dropped with the other. */
function twoGenerations<Key extends object, Value>(
  sizeMax: number,
): {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
} {
  let young = new Map<Key, Value>();
  let old = new Map<Key, Value>();
  const set = (key: Key, value: Value): void => {
    if (young.size >= sizeMax / 2) [old, young] = [young, new Map<Key, Value>()];
    young.set(key, value);
  };
  return {
    set,
    get(key) {
      const recent = young.get(key);
      if (recent !== undefined) return recent;
      const value = old.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
  };
}
