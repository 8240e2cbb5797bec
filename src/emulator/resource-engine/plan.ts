import type { Json } from '../../core/json.js';
import type { Filter, Key, Page, Parent, Reference, Resource, Url } from '../../spec/model.js';
import type { Scalar } from '../../store/ports.js';
import type { EnvelopePlan } from './envelope.js';
import type { KeptPath } from './kept-path.js';

/** A resource with everything about it that can be worked out once: the engine's operations read plans, never the model. */
export interface ResourcePlan {
  readonly service: string;
  readonly name: string;
  readonly resource: Resource;
  readonly key: Key;
  /** Keys are numbers in records; rows are always found by the key's text. */
  readonly numericKey: boolean;
  readonly parent: Parent | undefined;
  /** JSON pointer of the answered schema; undefined for a resource that is never answered. */
  readonly schema: string | undefined;
  /** Answered fields in the document's order. */
  readonly fields: readonly string[];
  /** Fields that are kept and never answered. */
  readonly unanswered: ReadonlySet<string>;
  /** Records have further fields, kept and answered. */
  readonly open: boolean;
  /** Kept field that is set in records which nobody finds. */
  readonly hidden: string | undefined;
  /** A record before anything is set: defaults, and null for every other kept field. */
  readonly blank: Readonly<Record<string, Json>>;
  /** Fields that are never answered as null. */
  readonly neverNull: ReadonlySet<string>;
  /** Fields that are kept as date-times. */
  readonly times: ReadonlySet<string>;
  /** Fields that are kept as UUIDs. */
  readonly uuids: ReadonlySet<string>;
  /** Fields that a creation, or an update, may set; undefined: all that are sent. */
  readonly creatable: readonly string[] | undefined;
  readonly updatable: readonly string[] | undefined;
  /** How the list operation's answer is cut; undefined where it is not. */
  readonly page: Page | undefined;
  readonly envelope: EnvelopePlan | undefined;
  /** The answer of one record follows from its entity alone: its text can be kept. */
  readonly plain: boolean;
  readonly precision: 'seconds' | 'milliseconds';
  readonly embeds: readonly EmbedPlan[];
  readonly reverses: readonly ReversePlan[];
  readonly filters: readonly FilterPlan[];
  /** References that are looked up before a record is written. */
  readonly references: readonly ReferencePlan[];
  /** References of other resources to this one. */
  readonly referrers: readonly Referrer[];
  /** Fields that are written from others. */
  readonly formats: readonly FormatPlan[];
  /** Stamped fields in which the acting user's key is a number. */
  readonly numericStamps: ReadonlySet<string>;
  readonly notFound: string;
  /** Names of its collections by tenant. */
  readonly collections: Map<string, string>;
}

/** A field whose text is made of pieces: at even places what stands there, at odd ones the field whose value does. */
export interface FormatPlan {
  readonly field: string;
  readonly pieces: readonly string[];
}

/** A query parameter that selects records, and where they keep what it asks for. */
export interface FilterPlan {
  readonly rule: Filter;
  /** One for each of its fields. */
  readonly paths: readonly FilterPath[];
}

/** The way from a record to what is asked: from one to the other, and there to a field. */
export interface FilterPath {
  readonly links: readonly Link[];
  /** Undefined where the last record itself is asked for. */
  readonly field: KeptPath | undefined;
}

/** A reference as records keep it. */
export interface Link {
  readonly kept: KeptPath;
  readonly other: ResourcePlan;
  /** What its answer calls the other record's fields. */
  readonly members: ReadonlyMap<string, string>;
}

/** A field that shows records which this one points to. */
export interface EmbedPlan {
  /** As the model names it. */
  readonly field: string;
  /** Steps to the object that holds the field; none for one of the record itself. */
  readonly holder: readonly string[];
  /** Answered member of the holder. */
  readonly name: string;
  /** Kept member of the holder: key, link or a list of them. */
  readonly from: string;
  /** The kept member must not be answered. */
  readonly dropsFrom: boolean;
  readonly other: ResourcePlan;
  /** Member that carries the key in a link, and in what is sent. */
  readonly member: string;
  readonly sent: boolean;
  /** Fields of the other record by which a request may name it. */
  readonly named: readonly string[];
  /** Members of the link itself; a link is kept as an object when there are any. */
  readonly own: readonly string[];
  readonly members: readonly ShownMember[];
}

/** A member of what is shown of another record. */
export interface ShownMember {
  readonly name: string;
  /** Member of the link instead of the other record. */
  readonly own: boolean;
  /** Path in the link or in the other record. */
  readonly from: string;
  /** Set when the other record answers a link to bytes there. */
  readonly url: Url | undefined;
}

/** A field that shows, or counts, the records that point to this one. */
export interface ReversePlan {
  readonly field: string;
  readonly other: ResourcePlan;
  readonly through: KeptPath;
  /** Undefined where they are counted. */
  readonly members: readonly ShownMember[] | undefined;
}

export interface ReferencePlan {
  readonly steps: readonly string[];
  readonly target: ResourcePlan;
  readonly whenMissing: Reference['whenMissing'];
  /** What the other record must have. */
  readonly where: readonly (readonly [field: string, value: Json])[];
  /** Steps by which a request sends it. */
  readonly sent: readonly string[];
  /** Fields of the other record by which a request may name it. */
  readonly named: readonly string[];
}

export interface Referrer {
  readonly plan: ResourcePlan;
  readonly steps: readonly string[];
  /** Undefined where no query can say it: then all records are looked through. */
  readonly kept: KeptPath | undefined;
  readonly onDelete: Reference['onDelete'];
  readonly message: string | undefined;
  /** A link that lost its target goes as a whole. */
  readonly whole: boolean;
}

export type ResourcePlans = ReadonlyMap<string, ResourcePlan>;

/** Name of the collection that keeps a resource's records of one tenant; worked out once, since every request asks. */
export function collectionName(plan: ResourcePlan, tenant: string): string {
  let name = plan.collections.get(tenant);
  if (name === undefined) {
    plan.collections.set(tenant, (name = collectionOf(plan.service, plan.name, plan.resource, tenant)));
  }
  return name;
}

/** The same for one who has the model alone. */
export function collectionOf(service: string, name: string, { shared }: Resource, tenant: string): string {
  return `${service}/${shared === true ? ALL_TENANTS : tenant}/${name}`;
}

/** Stands where collections name their tenant. */
const ALL_TENANTS = '-';

/** Collection of a service's credentials: one for all tenants, since a credential is what names the tenant. */
export function credentialsCollection(service: string, resource: string): string {
  return `${service}/${ALL_TENANTS}/${resource}`;
}

/** A row's key as other records keep it. */
export function keptKey(plan: ResourcePlan, key: string): Scalar {
  return plan.numericKey ? Number(key) : key;
}
