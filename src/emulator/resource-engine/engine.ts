import { after } from '../../core/awaitable.js';
import { own } from '../../core/json.js';
import type { Action } from '../../spec/model.js';
import type { ServiceSpec } from '../../spec/types.js';
import type { AnyOperation, OperationContext, OperationInput, Records } from '../define-service.js';
import { acceptSent, type Code } from './accept.js';
import { answerRow, type Rendering } from './answers.js';
import { changeRow } from './change.js';
import { createFromRequest } from './create.js';
import { keptFile } from './kept-file.js';
import { answerList } from './list.js';
import { planResources, successStatus } from './make-plans.js';
import type { ResourcePlan, ResourcePlans } from './plan.js';
import { recordsOf } from './records.js';
import { removeRow } from './removal.js';
import { createRepresentation } from './representation.js';
import type { Room } from './room.js';
import { requireParent, requireRow } from './rules.js';

/** The generic stateful engine: serves create, list, get, update and delete of every resource as its model says. */
export interface ResourceEngine {
  readonly plans: ResourcePlans;
  /** Operations by operationId. */
  readonly operations: ReadonlyMap<string, AnyOperation>;
  /** Reading and writing by resource name, for operations that the model cannot say. */
  records(context: OperationContext): Records;
}

/** `code` answers the service's own code once it is loaded: what requests send is prepared by it. */
export function createResourceEngine(spec: ServiceSpec, code: Code = () => undefined): ResourceEngine {
  const plans = planResources(spec);
  const representation = createRepresentation(spec);
  const room: Room = { spec, plans, representation, code };
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
    run: (input, context) =>
      after(createFromRequest(room, rendering.plan, input, context), (row) => answerRow(rendering, row, context)),
  }),

  get: (room, rendering) => ({
    unit: 'read',
    run(input, context) {
      const { plan } = rendering;
      const row = after(parentKeyOf(room, plan, input, context), (parentKey) =>
        requireRow(plan, keyOf(plan, input), parentKey, context),
      );
      return after(row, (row) => answerRow(rendering, row, context));
    },
  }),

  list: (room, rendering) => ({
    unit: 'read',
    run: (input, context) => answerList(room, rendering, input, context),
  }),

  update: (room, rendering) => ({
    unit: 'write',
    async run(input, context) {
      const { plan } = rendering;
      const parentKey = await parentKeyOf(room, plan, input, context);
      const stored = await requireRow(plan, keyOf(plan, input), parentKey, context);
      const sent = { sent: input.body, before: stored.entity, code: room.code };
      const fields = await acceptSent(plan, sent, context);
      const changes =
        plan.resource.blob === undefined ? fields : { ...fields, ...(await keptFile(plan, input.body, context)) };
      return answerRow(rendering, await changeRow(plan, stored, changes, context), context);
    },
  }),

  delete: (room, { plan, status }) => ({
    unit: 'write',
    async run(input, context) {
      const parentKey = await parentKeyOf(room, plan, input, context);
      const row = await requireRow(plan, keyOf(plan, input), parentKey, context);
      await removeRow(plan, row, context);
      return { status };
    },
  }),
};

function keyOf(plan: ResourcePlan, input: OperationInput): string {
  return plan.key.param === undefined ? '' : String(input.path[plan.key.param]);
}

/** The parent's key from the path, once the parent is known to exist; undefined when the path names none. */
function parentKeyOf(
  room: Room,
  plan: ResourcePlan,
  input: OperationInput,
  context: OperationContext,
): ReturnType<typeof requireParent> {
  const key = plan.parent && own(input.path, plan.parent.param);
  return key === undefined ? undefined : requireParent(room.plans, plan, key, context);
}
