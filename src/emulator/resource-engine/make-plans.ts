import type { Json } from '../../core/json.js';
import { fieldShape } from '../../spec/fields.js';
import type { Page, Resource } from '../../spec/model.js';
import type { ApiOperation, ServiceSpec } from '../../spec/types.js';
import { envelopePlan } from './envelope.js';
import { linkPlans, type Mutable } from './link-plans.js';
import type { ResourcePlan, ResourcePlans } from './plan.js';

type Properties = Readonly<Record<string, { readonly [keyword: string]: unknown }>>;

/** @throws {DeskdoubleError} DD_BAD_MODEL when a resource names one that does not exist. */
export function planResources(spec: ServiceSpec): ResourcePlans {
  const plans = new Map<string, Mutable<ResourcePlan>>();
  for (const [name, resource] of Object.entries(spec.model.resources))
    plans.set(name, planResource(spec, name, resource));
  linkPlans(spec, plans);
  return plans;
}

function planResource(spec: ServiceSpec, name: string, resource: Resource): Mutable<ResourcePlan> {
  const schema = resource.schema === undefined ? undefined : `/components/schemas/${resource.schema}`;
  const properties = schema === undefined ? {} : propertiesOf(spec, schema);
  const fields = Object.keys(properties);
  const { embed = [], urls = [], reverse = [], operations = {} } = resource;
  const settable = schema === undefined ? undefined : writable(properties);
  return {
    service: spec.name,
    name,
    resource,
    key: resource.key,
    numericKey: resource.key.kind === 'sequence' || isInteger(properties[resource.key.field]),
    parent: resource.parent,
    schema,
    fields,
    unanswered: new Set(unansweredFields(resource).filter((field) => !fields.includes(field))),
    open: resource.open === true,
    hidden: resource.hidden?.field,
    blank: blankRecord(resource, fields),
    neverNull: schema === undefined ? new Set() : neverNull(spec, schema, resource),
    times: new Set(fields.filter((field) => properties[field]?.['format'] === 'date-time')),
    uuids: new Set(fields.filter((field) => properties[field]?.['format'] === 'uuid')),
    creatable: keepable(resource, operations.create === undefined ? settable : bodyFields(spec, operations.create)),
    updatable: updatable(resource, operations.update === undefined ? settable : bodyFields(spec, operations.update)),
    page: pageOf(spec, resource),
    envelope: envelopePlan(spec.model.policies.envelope),
    plain: embed.length === 0 && urls.length === 0 && reverse.length === 0,
    precision: spec.model.policies.timestamps.precision,
    embeds: [],
    reverses: [],
    filters: [],
    references: [],
    referrers: [],
    formats: (resource.formats ?? []).map(({ field, template }) => ({ field, pieces: template.split(/\{(\w+)\}/) })),
    numericStamps: new Set(),
    notFound: resource.messages?.notFound ?? `${resource.title} not found`,
    collections: new Map(),
  };
}

/** Kept fields besides those of the schema: what others are made from, and what the model says. */
function unansweredFields({ embed = [], urls = [], kept = [], blob, hidden }: Resource): string[] {
  const from = [...embed, ...urls].map((rule) => rule.from).filter((field) => !field.includes('.'));
  return [
    ...from,
    ...kept,
    ...(blob === undefined ? [] : [blob.field]),
    ...(hidden === undefined ? [] : [hidden.field]),
  ];
}

/** What is embedded, counted or linked is made when answering; kept is what it is made from. */
function blankRecord(resource: Resource, fields: readonly string[]): Record<string, Json> {
  const { embed = [], urls = [], reverse = [], defaults = [] } = resource;
  const made = new Set([...embed, ...urls, ...reverse].map(({ field }) => field));
  const kept = [...fields.filter((field) => !made.has(field)), ...unansweredFields(resource)];
  const blank: Record<string, Json> = Object.fromEntries(kept.map((field) => [field, null]));
  for (const { field, value } of defaults) blank[field] = value;
  // On Node 20 what is spread from an object that is not frozen gets a hidden class of its own once it is frozen itself:
  // every record would have its own, and all that reads records would miss V8's caches.
  return Object.freeze(blank);
}

/** Fields with a default that the answered schema does not let be null. */
function neverNull(spec: ServiceSpec, schema: string, { defaults = [] }: Resource): Set<string> {
  const nullable = (field: string): boolean => fieldShape(spec.document, schema, field)?.nullable ?? true;
  return new Set(defaults.map(({ field }) => field).filter((field) => !nullable(field)));
}

/** Fields of the request schema that a request may set: those marked read-only are never taken. */
function bodyFields(spec: ServiceSpec, operationId: string): readonly string[] {
  const body = spec.operations.get(operationId)?.body;
  const schema = body?.content.find(({ type }) => type === 'application/json')?.schema;
  return schema === undefined ? [] : writable(propertiesOf(spec, schema));
}

/** Bytes in a body are kept apart. */
function keepable({ blob }: Resource, sent: readonly string[] | undefined): readonly string[] | undefined {
  return sent?.filter((field) => field !== blob?.base64);
}

/** A stamp that is taken from what is sent is taken once: when something came to be does not change. */
function updatable(resource: Resource, sent: readonly string[] | undefined): readonly string[] | undefined {
  const stamps = (resource.stamps ?? []).filter(({ on, unlessSent }) => unlessSent === true && on !== 'enter');
  return keepable(resource, sent)?.filter((field) => !stamps.some((stamp) => stamp.field === field));
}

function writable(properties: Properties): readonly string[] {
  return Object.keys(properties).filter((field) => properties[field]?.['readOnly'] !== true);
}

function propertiesOf(spec: ServiceSpec, pointer: string): Properties {
  return (spec.schemaAt(pointer)['properties'] ?? {}) as Properties;
}

function isInteger(schema: Properties[string] | undefined): boolean {
  return schema?.['type'] === 'integer';
}

/** The page that the list operation has parameters for. */
function pageOf(spec: ServiceSpec, resource: Resource): Page | undefined {
  const page = resource.page ?? spec.model.policies.page;
  const list = spec.operations.get(resource.operations?.list ?? '');
  if (page === undefined || list === undefined) return page;
  const names = list.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  return names.includes(page.limit) ? page : undefined;
}

/** The status that an operation answers when all is well: the lowest 2xx it documents. */
export function successStatus(operation: ApiOperation): number {
  const statuses = operation.responses
    .map(({ status }) => Number(status))
    .filter((status) => status >= 200 && status < 300);
  return Math.min(...statuses);
}
