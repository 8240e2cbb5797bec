import { fieldShape, type FieldShape } from '../../spec/fields.js';
import type { ServiceSpec } from '../../spec/types.js';
import { keptPath, type KeptPath } from './kept-path.js';
import type { EmbedPlan, ResourcePlan } from './plan.js';

/** What an answered field is made of: how a condition or an order on it can be asked of the store. */
export type FieldPath =
  /** Kept as it is answered. `kept` is undefined when no query can ask for it. */
  | { readonly kind: 'kept'; readonly kept: KeptPath | undefined; readonly shape: FieldShape }
  /** The other record's key. */
  | { readonly kind: 'key'; readonly kept: KeptPath | undefined; readonly shape: FieldShape; readonly embed: EmbedPlan }
  /** A field of the record that the key at `kept` leads to. */
  | {
      readonly kind: 'other';
      readonly kept: KeptPath | undefined;
      readonly shape: FieldShape;
      readonly embed: EmbedPlan;
      readonly field: string;
    }
  /** Worked out when answering. */
  | { readonly kind: 'made'; readonly shape: FieldShape };

/** Undefined when records are answered without such a field. */
export function fieldPath(spec: ServiceSpec, plan: ResourcePlan, path: string): FieldPath | undefined {
  const shape = plan.schema === undefined ? undefined : fieldShape(spec.document, plan.schema, path);
  if (shape === undefined) return freePath(plan, path);
  const embed = plan.embeds.find(({ field }) => path === field || path.startsWith(`${field}.`));
  if (embed !== undefined) return embeddedPath(spec, plan, { path, shape, embed });
  const [top] = path.split('.');
  const made = [...(plan.resource.urls ?? []), ...(plan.resource.reverse ?? [])].some(({ field }) => field === top);
  return made ? { kind: 'made', shape } : { kind: 'kept', kept: keptPath(path, shape.arrays), shape };
}

/** A field that only the records of an open resource know: it may be anything, or be in none of them. */
function freePath(plan: ResourcePlan, path: string): FieldPath | undefined {
  const [top = ''] = path.split('.');
  const taken = plan.fields.includes(top) || plan.unanswered.has(top);
  if (!plan.open || taken || top === '' || top === '__proto__') return undefined;
  return { kind: 'kept', kept: { field: path, item: undefined, list: 'unknown' }, shape: FREE };
}

const FREE: FieldShape = {
  pointer: '',
  types: new Set(),
  itemTypes: new Set(),
  format: undefined,
  arrays: [],
  nullable: true,
};

interface Embedded {
  readonly path: string;
  readonly shape: FieldShape;
  readonly embed: EmbedPlan;
}

function embeddedPath(spec: ServiceSpec, plan: ResourcePlan, { path, shape, embed }: Embedded): FieldPath {
  const from = [...embed.holder, embed.from].join('.');
  const arrays = plan.schema === undefined ? [] : (fieldShape(spec.document, plan.schema, embed.field)?.arrays ?? []);
  const link = (...below: string[]): KeptPath | undefined => keptPath([from, ...below].join('.'), arrays);
  const key = embed.own.length === 0 ? link() : link(embed.member);
  const [name = '', ...rest] = path.slice(embed.field.length + 1).split('.');
  const member = embed.members.find((one) => one.name === name);
  if (member?.own === true) return { kind: 'kept', kept: link(member.from, ...rest), shape };
  if (name === '' || (member?.from ?? name) === embed.other.key.field) return { kind: 'key', kept: key, shape, embed };
  if (member === undefined || member.url !== undefined) return { kind: 'made', shape };
  return { kind: 'other', kept: key, shape, embed, field: [member.from, ...rest].join('.') };
}
