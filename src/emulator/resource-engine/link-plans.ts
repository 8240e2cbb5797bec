import { DeskdoubleError } from '../../core/errors.js';
import { fieldShape, memberNames, type FieldShape } from '../../spec/fields.js';
import type { Embed, Reference, Reverse } from '../../spec/model.js';
import type { ServiceSpec } from '../../spec/types.js';
import { filterPlans } from './filter-paths.js';
import { keptPath, type KeptPath } from './kept-path.js';
import type { EmbedPlan, Referrer, ReferencePlan, ResourcePlan, ReversePlan, ShownMember } from './plan.js';

export type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };
type MutablePlans = ReadonlyMap<string, Mutable<ResourcePlan>>;

/**
 * Works out how the resources of one service hang together.
 * @throws {DeskdoubleError} DD_BAD_MODEL when a resource names one that does not exist.
 */
export function linkPlans(spec: ServiceSpec, plans: MutablePlans): void {
  for (const plan of plans.values()) linkPlan(spec, plans, plan);
  // What is shown through another resource's links needs those links first.
  for (const plan of plans.values()) {
    plan.reverses = (plan.resource.reverse ?? []).map((rule) => reversePlan(spec, plans, plan, rule));
    plan.numericStamps = numericStamps(spec, plans, plan);
    plan.filters = filterPlans({ spec, plans, keptAt: (at, field) => keptAt(spec, at, field) }, plan);
  }
}

function linkPlan(spec: ServiceSpec, plans: MutablePlans, plan: Mutable<ResourcePlan>): void {
  const { embed = [], references = [] } = plan.resource;
  plan.embeds = embed.map((rule) => embedPlan(spec, plans, plan, rule));
  // A reference that outlives its target cannot be checked against it.
  const checked = references.filter(({ onDelete }) => onDelete !== 'keep');
  plan.references = checked.map((rule) => referencePlan(plans, plan, rule));
  const { parent } = plan;
  if (parent !== undefined) {
    const kept: KeptPath = { field: parent.field, item: undefined, list: false };
    const rule = { field: parent.field, onDelete: 'cascade' as const };
    addReferrer(target(plans, plan, parent.resource), plan, rule, kept);
  }
  for (const rule of references)
    addReferrer(
      target(plans, plan, rule.resource),
      plan,
      rule,
      keptAt(spec, plan, rule.field),
      isWhole(spec, plan, rule),
    );
}

function target(plans: MutablePlans, plan: ResourcePlan, name: string): Mutable<ResourcePlan> {
  const found = plans.get(name);
  if (found !== undefined) return found;
  const text = `resource "${plan.name}" refers to an unknown resource "${name}"`;
  throw new DeskdoubleError('DD_BAD_MODEL', `${plan.service}.model.yaml: ${text}`);
}

function addReferrer(
  to: Mutable<ResourcePlan>,
  plan: ResourcePlan,
  rule: Pick<Reference, 'field' | 'onDelete' | 'message'>,
  kept: KeptPath | undefined,
  whole = false,
): void {
  const { field, onDelete, message } = rule;
  const referrer: Referrer = { plan, steps: field.split('.'), kept, onDelete, message, whole };
  to.referrers = [...to.referrers, referrer];
}

/** Where the keys at a path of the kept record are; what only the model knows is a list when its default is one. */
function keptAt(spec: ServiceSpec, plan: ResourcePlan, path: string): KeptPath | undefined {
  if (plan.parent?.field === path) return { field: path, item: undefined, list: false };
  const shape = shapeOf(spec, plan, path);
  if (shape !== undefined) return keptPath(path, shape.arrays);
  return { field: path, item: undefined, list: Array.isArray(plan.blank[path]) ? true : 'unknown' };
}

/** A key without which nothing is left: the member of a link, or one that an array's item cannot be without. */
function isWhole(spec: ServiceSpec, plan: ResourcePlan, { field }: Reference): boolean {
  const inLink = plan.embeds.some((embed) => embed.own.length > 0 && field === `${embed.field}.${embed.member}`);
  if (inLink) return true;
  const shape = shapeOf(spec, plan, field);
  const steps = field.split('.');
  return shape !== undefined && shape.arrays.at(-1) === steps.length - 1 && steps.length > 1 && !shape.nullable;
}

function shapeOf(spec: ServiceSpec, plan: ResourcePlan, path: string): FieldShape | undefined {
  return plan.schema === undefined ? undefined : fieldShape(spec.document, plan.schema, path);
}

function embedPlan(spec: ServiceSpec, plans: MutablePlans, plan: ResourcePlan, rule: Embed): EmbedPlan {
  const other = target(plans, plan, rule.resource);
  const steps = rule.field.split('.');
  const from = rule.from.split('.').at(-1) ?? rule.from;
  const name = steps.at(-1) ?? rule.field;
  const own = rule.own ?? [];
  const shape = shapeOf(spec, plan, rule.field);
  return {
    field: rule.field,
    holder: steps.slice(0, -1),
    name,
    from,
    dropsFrom: steps.length > 1 && from !== name && shapeOf(spec, plan, rule.from) === undefined,
    other,
    member: rule.sent ?? other.key.field,
    sent: rule.sent !== undefined,
    named: rule.named ?? [],
    own,
    members: shownMembers(spec, { other, fields: rule.fields, own, shape }),
  };
}

function referencePlan(plans: MutablePlans, plan: ResourcePlan, rule: Reference): ReferencePlan {
  const embed = (plan.resource.embed ?? []).find(({ from, sent }) => from === rule.field && sent !== undefined);
  return {
    steps: rule.field.split('.'),
    target: target(plans, plan, rule.resource),
    whenMissing: rule.whenMissing,
    where: Object.entries(rule.where ?? {}) as ReferencePlan['where'],
    sent: (embed?.field ?? rule.field).split('.'),
    named: embed?.named ?? [],
  };
}

function reversePlan(spec: ServiceSpec, plans: MutablePlans, plan: ResourcePlan, rule: Reverse): ReversePlan {
  const other = target(plans, plan, rule.resource);
  const link = other.embeds.find((embed) => embed.own.length > 0 && embed.field === rule.through);
  const arrays = shapeOf(spec, other, rule.through)?.arrays;
  const through =
    link === undefined ? keptAt(spec, other, rule.through) : keptPath(`${rule.through}.${link.member}`, arrays ?? []);
  if (through === undefined) {
    const text = `resource "${plan.name}" cannot look for its key in more than one array of "${rule.through}"`;
    throw new DeskdoubleError('DD_BAD_MODEL', `${plan.service}.model.yaml: ${text}`);
  }
  const shape = shapeOf(spec, plan, rule.field);
  const members = shownMembers(spec, { other, fields: rule.fields ?? [], own: [], shape });
  return { field: rule.field, other, through, members: rule.count === true ? undefined : members };
}

interface Shown {
  readonly other: ResourcePlan;
  readonly fields: Embed['fields'];
  readonly own: readonly string[];
  readonly shape: FieldShape | undefined;
}

/** What is shown of another record, in the document's order. */
function shownMembers(spec: ServiceSpec, { other, fields, own, shape }: Shown): readonly ShownMember[] {
  const names = Array.isArray(fields)
    ? (fields as readonly string[]).map((name) => [name, name] as const)
    : Object.entries(fields as Readonly<Record<string, string>>);
  const urls = new Map((other.resource.urls ?? []).map((url) => [url.field, url]));
  const members: ShownMember[] = [
    ...own.map((name) => ({ name, own: true, from: name, url: undefined })),
    ...names.map(([name, from]) => ({ name, own: false, from, url: urls.get(from) })),
  ];
  const order = shape === undefined ? [] : memberNames(spec.document, shape.pointer);
  const place = ({ name }: ShownMember): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return members.sort((left, right) => place(left) - place(right));
}

/** The acting user is known by a text; where users have numbers for keys, records keep the number. */
function numericStamps(spec: ServiceSpec, plans: MutablePlans, { resource }: ResourcePlan): Set<string> {
  const { embed = [], references = [], stamps = [] } = resource;
  const fields = stamps.filter(({ set }) => set === 'user').map(({ field }) => field);
  const users = spec.model.policies.authorisation?.roles?.resource;
  return new Set(
    fields.filter((field) => {
      const name =
        embed.find(({ from }) => from === field)?.resource ??
        references.find((reference) => reference.field === field)?.resource ??
        users;
      return name !== undefined && plans.get(name)?.numericKey === true;
    }),
  );
}
