import { after, each, type Awaitable } from '../../core/awaitable.js';
import { isJsonObject, own, type Json, type JsonObject } from '../../core/json.js';
import type { Row, UnitOfWork } from '../../store/ports.js';
import { holdsAny } from './kept-path.js';
import { changeObjects, valuesAt, without } from './paths.js';
import { collectionName, keptKey, type EmbedPlan, type ResourcePlan, type ReversePlan } from './plan.js';
import { shownRecord, type LinkMaker } from './shown.js';
import { isHidden, visible } from './visible.js';

export interface RenderContext extends LinkMaker {
  readonly unit: UnitOfWork;
  readonly tenant: string;
}

type Answered = Record<string, Json>;

/** Fills in the records that `entity` points to. */
export function embedAll(
  plan: ResourcePlan,
  entity: JsonObject,
  answered: Answered,
  context: RenderContext,
): Awaitable<void> {
  return each(plan.embeds, (embed) => {
    const [top, ...below] = embed.holder;
    const root = top === undefined ? (own(entity, embed.from) ?? null) : (answered[top] ?? null);
    const links = valuesAt(root, top === undefined ? [] : [...below, embed.from]).map(({ value }) => value);
    return after(targetsOf(embed, links, context), (rows) => {
      const show = (link: Json): Json => shownLinks(embed, link, rows, context);
      if (top === undefined) answered[embed.name] = show(root);
      else answered[top] = changeObjects(root, below, (holder) => filledIn(embed, holder, show));
    });
  });
}

function filledIn(embed: EmbedPlan, holder: JsonObject, show: (link: Json) => Json): JsonObject {
  const kept = embed.dropsFrom ? without(holder, embed.from) : holder;
  return { ...kept, [embed.name]: show(own(holder, embed.from) ?? null) };
}

/** The records that the links lead to, by key. */
function targetsOf(
  embed: EmbedPlan,
  links: readonly Json[],
  { unit, tenant }: RenderContext,
): Awaitable<ReadonlyMap<string, Row>> {
  const rows = new Map<string, Row>();
  const collection = collectionName(embed.other, tenant);
  const looked = each(links, (link) => {
    const key = String(keyOf(embed, link));
    if (rows.has(key)) return;
    return after(unit.get(collection, key), (row) => {
      if (row !== undefined && !isHidden(embed.other, row.entity)) rows.set(key, row);
    });
  });
  return after(looked, () => rows);
}

function keyOf(embed: EmbedPlan, link: Json): Json {
  return isJsonObject(link) ? (own(link, embed.member) ?? null) : link;
}

/** One record for a link, a list of them for a list; what is gone is null, and left out of a list. */
function shownLinks(embed: EmbedPlan, link: Json, rows: ReadonlyMap<string, Row>, maker: LinkMaker): Json {
  if (Array.isArray(link)) {
    const shown = (link as readonly Json[]).map((one) => shownLinks(embed, one, rows, maker));
    return shown.filter((one) => one !== null);
  }
  const row = link === null ? undefined : rows.get(String(keyOf(embed, link)));
  return row === undefined ? null : shownRecord(embed, { entity: row.entity, link }, maker);
}

/** Fills in the records that point to the one with this key, or how many they are. */
export function reverseAll(
  plan: ResourcePlan,
  key: string,
  answered: Answered,
  context: RenderContext,
): Awaitable<void> {
  return each(plan.reverses, (reverse) =>
    after(pointing(plan, key, reverse, context), (value) => {
      answered[reverse.field] = value;
    }),
  );
}

function pointing(
  plan: ResourcePlan,
  key: string,
  { other, through, members }: ReversePlan,
  context: RenderContext,
): Awaitable<Json> {
  const { unit, tenant } = context;
  const where = [...holdsAny(through, [keptKey(plan, key)]), ...visible(other)];
  const collection = collectionName(other, tenant);
  if (members === undefined)
    return after(unit.find(collection, { where, count: true, limit: 0 }), ({ total }) => total ?? 0);
  return after(unit.find(collection, { where }), ({ rows }) =>
    rows.map(({ entity }) => shownRecord({ other, members }, { entity, link: null }, context)),
  );
}
