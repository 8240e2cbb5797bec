import { DeskdoubleError } from '../../core/errors.js';
import type { Json } from '../../core/json.js';
import type { Key, Page, Parent, Reference, Resource } from '../../spec/model.js';
import type { ApiOperation, ServiceSpec } from '../../spec/types.js';

/** A resource with everything about it that can be worked out once: the engine's operations read plans, never the model. */
export interface ResourcePlan {
  readonly service: string;
  readonly name: string;
  readonly resource: Resource;
  readonly key: Key;
  readonly parent: Parent | undefined;
  /** JSON pointer of the answered schema; undefined for a resource that is never answered. */
  readonly schema: string | undefined;
  /** Answered fields in the document's order. */
  readonly fields: readonly string[];
  /** A record before anything is set: defaults, and null for every other kept field. */
  readonly blank: Readonly<Record<string, Json>>;
  /** Fields that are kept as date-times. */
  readonly times: ReadonlySet<string>;
  /** Fields that are kept as UUIDs. */
  readonly uuids: ReadonlySet<string>;
  /** Fields that a creation, or an update, may set: those its request schema declares. */
  readonly creatable: readonly string[];
  readonly updatable: readonly string[];
  readonly page: Page | undefined;
  /** The answer of one record is exactly `fields` of the entity: its text can be kept. */
  readonly plain: boolean;
  readonly precision: 'seconds' | 'milliseconds';
  /** References of other resources to this one. */
  readonly referrers: readonly Referrer[];
  readonly notFound: string;
  /** Names of its collections by tenant. */
  readonly collections: Map<string, string>;
}

export interface Referrer {
  readonly plan: ResourcePlan;
  readonly field: string;
  readonly onDelete: Reference['onDelete'];
  readonly message: string | undefined;
}

export type ResourcePlans = ReadonlyMap<string, ResourcePlan>;

/** Name of the collection that keeps a resource's records of one tenant; worked out once, since every request asks. */
export function collectionName(plan: ResourcePlan, tenant: string): string {
  let name = plan.collections.get(tenant);
  if (name === undefined) plan.collections.set(tenant, (name = `${plan.service}/${tenant}/${plan.name}`));
  return name;
}

/** Collection of a service's credentials: one for all tenants, since a credential is what names the tenant. */
export function credentialsCollection(service: string, resource: string): string {
  return `${service}/-/${resource}`;
}

export function planResources(spec: ServiceSpec): ResourcePlans {
  const plans = new Map<string, Mutable<ResourcePlan>>();
  for (const [name, resource] of Object.entries(spec.model.resources))
    plans.set(name, planResource(spec, name, resource));
  for (const plan of plans.values()) {
    for (const link of linksOf(plan)) {
      const target = plans.get(link.resource);
      if (target === undefined) {
        throw new DeskdoubleError(
          'DD_BAD_MODEL',
          `${spec.name}.model.yaml: resource "${plan.name}" refers to an unknown resource "${link.resource}"`,
        );
      }
      target.referrers = [
        ...target.referrers,
        { plan, field: link.field, onDelete: link.onDelete, message: link.message },
      ];
    }
  }
  return plans;
}

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

function linksOf(plan: ResourcePlan): readonly Pick<Reference, 'field' | 'resource' | 'onDelete' | 'message'>[] {
  const parent = plan.parent && [
    { field: plan.parent.field, resource: plan.parent.resource, onDelete: 'cascade' as const },
  ];
  return [...(parent ?? []), ...(plan.resource.references ?? [])];
}

function planResource(spec: ServiceSpec, name: string, resource: Resource): ResourcePlan {
  const schema = resource.schema === undefined ? undefined : `/components/schemas/${resource.schema}`;
  const properties = schema === undefined ? {} : propertiesOf(spec, schema);
  const fields = Object.keys(properties);
  return {
    service: spec.name,
    name,
    resource,
    key: resource.key,
    parent: resource.parent,
    schema,
    fields,
    blank: blankRecord(resource, fields),
    times: new Set(fields.filter((field) => properties[field]?.format === 'date-time')),
    uuids: new Set(fields.filter((field) => properties[field]?.format === 'uuid')),
    creatable: bodyFields(spec, resource.operations?.create),
    updatable: bodyFields(spec, resource.operations?.update),
    page: resource.page ?? spec.model.policies.page,
    plain: (resource.embed ?? []).length === 0 && (resource.urls ?? []).length === 0,
    precision: spec.model.policies.timestamps.precision,
    referrers: [],
    notFound: resource.messages?.notFound ?? `${resource.title} not found`,
    collections: new Map(),
  };
}

/** What is embedded, and links, are made when answering; kept is what they are made from. */
function blankRecord(
  { embed = [], urls = [], defaults = [] }: Resource,
  fields: readonly string[],
): Record<string, Json> {
  const made = [...embed, ...urls];
  const kept = [
    ...fields.filter((field) => made.every((rule) => rule.field !== field)),
    ...made.map(({ from }) => from),
  ];
  const blank: Record<string, Json> = Object.fromEntries(kept.map((field) => [field, null]));
  for (const { field, value } of defaults) blank[field] = value;
  return blank;
}

function bodyFields(spec: ServiceSpec, operationId: string | undefined): readonly string[] {
  const operation = operationId === undefined ? undefined : spec.operations.get(operationId);
  const schema = operation?.body?.content.find(({ type }) => type === 'application/json')?.schema;
  return schema === undefined ? [] : Object.keys(propertiesOf(spec, schema));
}

function propertiesOf(spec: ServiceSpec, pointer: string): Readonly<Record<string, { readonly format?: unknown }>> {
  const { properties } = spec.schemaAt(pointer);
  return (properties ?? {}) as Readonly<Record<string, { readonly format?: unknown }>>;
}

/** The status that an operation answers when all is well: the lowest 2xx it documents. */
export function successStatus(operation: ApiOperation): number {
  const statuses = operation.responses
    .map(({ status }) => Number(status))
    .filter((status) => status >= 200 && status < 300);
  return Math.min(...statuses);
}
