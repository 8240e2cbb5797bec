import { after, type Awaitable } from '../../core/awaitable.js';
import { frozenJson, type Json, type JsonObject } from '../../core/json.js';
import type { Issue } from '../../core/problem.js';
import type { ServiceSpec } from '../../spec/types.js';
import type { Row } from '../../store/ports.js';
import { embedAll, reverseAll, type RenderContext } from './embedding.js';
import type { Written } from './envelope.js';
import type { ResourcePlan } from './plan.js';
import { urlOf } from './shown.js';

/** Turns rows into answers. A plain record is written and checked once per version. */
export interface Representation {
  /** A record's JSON text and what the document has against it; with `only`, the text has no other fields. */
  render(plan: ResourcePlan, row: Row, context: RenderContext, only?: ReadonlySet<string>): Awaitable<Written>;
  /** The record as it is answered. */
  shown(plan: ResourcePlan, row: Row, context: RenderContext): Awaitable<JsonObject>;
}

const CACHED_ROWS_MAX = 20_000;

export function createRepresentation(spec: ServiceSpec): Representation {
  const cache = twoGenerations<Row, Written>(CACHED_ROWS_MAX);
  const written = (plan: ResourcePlan, answered: JsonObject, text: string): Written => ({
    text,
    bytes: Buffer.byteLength(text),
    issues: plan.schema === undefined ? NO_ISSUES : spec.check(plan.schema, answered),
  });
  const writtenAnew = (plan: ResourcePlan, answered: JsonObject, only?: ReadonlySet<string>): Written =>
    written(plan, answered, JSON.stringify(only === undefined ? answered : cut(answered, only)));
  return {
    shown: answerOf,
    render(plan, row, context, only) {
      if (!plan.plain || only !== undefined)
        return after(answerOf(plan, row, context), (answered) => writtenAnew(plan, answered, only));
      const known = cache.get(row);
      if (known !== undefined) return known;
      const rendered = isPicked(plan.fields, row.entity)
        ? written(plan, row.entity, frozenJson(row.entity))
        : writtenAnew(plan, pick(plan, row.entity));
      cache.set(row, rendered);
      return rendered;
    },
  };
}

const NO_ISSUES: readonly Issue[] = [];

/** True when `pick` would answer the same once more: so are records that the engine itself has made. */
function isPicked(fields: readonly string[], entity: JsonObject): boolean {
  let at = 0;
  for (const field in entity) if (field !== fields[at++]) return false;
  return at === fields.length;
}

/** The answered fields in the document's order, then those that an open record has besides. */
function pick({ fields, open, unanswered }: ResourcePlan, entity: JsonObject): Record<string, Json> {
  const answered: Record<string, Json> = {};
  for (const field of fields) answered[field] = entity[field] ?? null;
  if (!open) return answered;
  for (const [field, value] of Object.entries(entity)) {
    if (!Object.hasOwn(answered, field) && !unanswered.has(field)) answered[field] = value;
  }
  return answered;
}

function answerOf(plan: ResourcePlan, row: Row, context: RenderContext): Awaitable<JsonObject> {
  const answered = pick(plan, row.entity);
  for (const rule of plan.resource.urls ?? []) answered[rule.field] = urlOf(plan, rule, row.entity, context);
  return after(embedAll(plan, row.entity, answered, context), () =>
    after(reverseAll(plan, row.key, answered, context), () => answered),
  );
}

/** The record with only some of its fields, in their order. */
export function cut(answered: JsonObject, only: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(answered).filter(([field]) => only.has(field)));
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
