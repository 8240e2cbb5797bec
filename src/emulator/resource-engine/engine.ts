import { after, type Awaitable } from '../../core/awaitable.js';
import type { JsonObject } from '../../core/json.js';
import { Refusal } from '../../core/problem.js';
import type { Action } from '../../spec/model.js';
import type { ServiceSpec } from '../../spec/types.js';
import type { Row } from '../../store/ports.js';
import type {
  AnyOperation,
  EngineAnswer,
  OperationContext,
  OperationInput,
  Records,
  UploadedFile,
} from '../define-service.js';
import { answerRow, answerRows, type Rendering } from './answers.js';
import { acceptedFields, changedEntity, newEntity, type Fields } from './fields.js';
import { collectionName, planResources, successStatus, type ResourcePlan, type ResourcePlans } from './plan.js';
import { queryFor } from './query.js';
import { createRepresentation, type Representation } from './representation.js';
import { assertReferences, assertUnique, removeRow, requireRow, type RuleContext } from './rules.js';

/** The generic stateful engine: serves create, list, get, update and delete of every resource as its model says. */
export interface ResourceEngine {
  readonly plans: ResourcePlans;
  /** Operations by operationId. */
  readonly operations: ReadonlyMap<string, AnyOperation>;
  /** Reading and writing by resource name, for operations that the model cannot say. */
  records(context: Omit<OperationContext, 'records'>): Records;
}

interface Room {
  readonly plans: ResourcePlans;
  readonly representation: Representation;
}

export function createResourceEngine(spec: ServiceSpec): ResourceEngine {
  const plans = planResources(spec);
  const representation = createRepresentation(spec, plans);
  const room: Room = { plans, representation };
  const operations = new Map<string, AnyOperation>();
  for (const plan of plans.values()) {
    for (const [action, operationId] of Object.entries(plan.resource.operations ?? {})) {
      const operation = spec.operations.get(operationId);
      if (operation !== undefined)
        operations.set(
          operationId,
          actions[action as Action](room, { representation, plan, status: successStatus(operation) }),
        );
    }
  }
  return { plans, operations, records: (context) => recordsOf(room, context) };
}

const actions: Readonly<Record<Action, (room: Room, rendering: Rendering) => AnyOperation>> = {
  create: (room, rendering) => ({
    unit: 'write',
    run(input, context) {
      const { plan } = rendering;
      const rules = ruleContext(room, context);
      const row = after(sentFields(room, plan, input, context), (sent) =>
        after(assertReferences(plan, sent, rules), () => insertNew(plan, sent, context, rules)),
      );
      return after(row, (row) => answerRow(rendering, row, context));
    },
  }),

  get: (room, rendering) => ({
    unit: 'read',
    run(input, context) {
      const { plan } = rendering;
      const rules = ruleContext(room, context);
      const row = after(requireParent(room, plan, input, rules), (parentKey) =>
        requireRow(plan, keyOf(plan, input), parentKey, rules),
      );
      return after(row, (row) => answerRow(rendering, row, context));
    },
  }),

  list: (room, rendering) => ({
    unit: 'read',
    run(input, context) {
      const { plan } = rendering;
      const found = after(requireParent(room, plan, input, ruleContext(room, context)), (parentKey) =>
        context.unit.find(collectionName(plan, context.tenant), queryFor(plan, input, parentKey)),
      );
      return after(found, ({ rows }) => answerRows(rendering, rows, context));
    },
  }),

  update: (room, rendering) => ({
    unit: 'write',
    async run(input, context) {
      const { plan } = rendering;
      const rules = ruleContext(room, context);
      const parentKey = await requireParent(room, plan, input, rules);
      const stored = await requireRow(plan, keyOf(plan, input), parentKey, rules);
      const sent = acceptedFields(plan, plan.updatable, input.body);
      const row = await change(room, plan, stored.key, sent, context);
      return answerRow(rendering, row, context);
    },
  }),

  delete: (room, { plan, status }) => ({
    unit: 'write',
    async run(input, context) {
      const rules = ruleContext(room, context);
      const parentKey = await requireParent(room, plan, input, rules);
      const row = await requireRow(plan, keyOf(plan, input), parentKey, rules);
      await removeRow(plan, row, rules);
      return { status };
    },
  }),
};

function ruleContext(room: Room, { unit, tenant }: Pick<OperationContext, 'unit' | 'tenant'>): RuleContext {
  return { plans: room.plans, unit, tenant };
}

function keyOf(plan: ResourcePlan, input: OperationInput): string {
  return plan.key.param === undefined ? '' : String(input.path[plan.key.param]);
}

/** The parent's key from the path, once the parent is known to exist. */
function requireParent(
  room: Room,
  plan: ResourcePlan,
  input: OperationInput,
  rules: RuleContext,
): Awaitable<string | undefined> {
  const parent = plan.parent && room.plans.get(plan.parent.resource);
  if (plan.parent === undefined || parent === undefined) return undefined;
  const key = String(input.path[plan.parent.param]);
  return after(requireRow(parent, key, undefined, rules), () => key);
}

/** What a creation sets: the body's fields, the file's, the parent's key. */
function sentFields(
  room: Room,
  plan: ResourcePlan,
  input: OperationInput,
  context: OperationContext,
): Awaitable<Fields> {
  return after(requireParent(room, plan, input, ruleContext(room, context)), (parentKey) => {
    const sent = acceptedFields(plan, plan.creatable, input.body);
    if (plan.parent !== undefined && parentKey !== undefined) sent[plan.parent.field] = parentKey;
    return plan.resource.blob === undefined
      ? sent
      : keptFile(plan, input.body, context).then((file) => Object.assign(sent, file));
  });
}

function insertNew(plan: ResourcePlan, sent: Fields, context: OperationContext, rules: RuleContext): Awaitable<Row> {
  const { unit } = context;
  const collection = collectionName(plan, context.tenant);
  return after(unit.reserve(collection), (ordinal) =>
    after(newKey(plan, ordinal, context), (key) =>
      after(newEntity(plan, sent, { key, ordinal }, context), (entity) =>
        after(assertUnique(plan, entity, undefined, rules), () => unit.insert(collection, { key, ordinal, entity })),
      ),
    ),
  );
}

function newKey(plan: ResourcePlan, ordinal: number, { unit, ids, tenant }: OperationContext): Awaitable<string> {
  const collection = collectionName(plan, tenant);
  return plan.key.kind === 'sequence'
    ? after(unit.next(`${collection}#${plan.key.field}`, 1), String)
    : ids.uuid(collection, ordinal);
}

/** Stores the file of a multipart body; the bytes are safe before the record that names them is written. */
async function keptFile(plan: ResourcePlan, body: unknown, context: OperationContext): Promise<Fields> {
  const rule = plan.resource.blob;
  const file = (body as Readonly<Record<string, UploadedFile>> | undefined)?.[rule?.part ?? ''];
  if (rule === undefined || file === undefined) return {};
  if (file.bytes.length > rule.limitBytes) throw new Refusal({ kind: 'refused', message: rule.messages.tooLarge });
  if (rule.types !== undefined && !rule.types.includes(file.contentType)) {
    throw new Refusal({ kind: 'refused', message: rule.messages.type.replaceAll('{type}', file.contentType) });
  }
  return {
    [rule.field]: await context.blobs.put(file.bytes),
    [rule.filename]: file.filename,
    [rule.contentType]: file.contentType,
    [rule.size]: file.bytes.length,
  };
}

async function change(
  room: Room,
  plan: ResourcePlan,
  key: string,
  changes: Fields,
  context: Omit<OperationContext, 'records'>,
) {
  const rules = ruleContext(room, context);
  const stored = await requireRow(plan, key, undefined, rules);
  await assertReferences(plan, changes, rules);
  const entity = changedEntity(plan, stored.entity, changes, stored.ordinal, context);
  if (entity === stored.entity) return stored;
  await assertUnique(plan, entity, key, rules);
  return context.unit.replace(collectionName(plan, context.tenant), key, entity);
}

function recordsOf(room: Room, context: Omit<OperationContext, 'records'>): Records {
  const planOf = (resource: string): ResourcePlan => {
    const plan = room.plans.get(resource);
    if (plan === undefined) throw new Error(`the model has no resource "${resource}"`);
    return plan;
  };
  return {
    async find(resource, key) {
      return (await requireRow(planOf(resource), key, undefined, ruleContext(room, context))).entity;
    },
    async get(resource, key): Promise<JsonObject | undefined> {
      return (await context.unit.get(collectionName(planOf(resource), context.tenant), key))?.entity;
    },
    async update(resource, key, changes) {
      return (await change(room, planOf(resource), key, changes, context)).entity;
    },
    async answer(resource, key, status): Promise<EngineAnswer> {
      const plan = planOf(resource);
      const row = await requireRow(plan, key, undefined, ruleContext(room, context));
      return answerRow({ representation: room.representation, plan, status }, row, context);
    },
  };
}
