import type { Row } from '../../store/ports.js';
import type { OperationContext, Records } from '../define-service.js';
import { acceptSent } from './accept.js';
import { answerRow, answerRows } from './answers.js';
import { changeRow, touchRow } from './change.js';
import { createFromFields } from './create.js';
import { keptFile } from './kept-file.js';
import { listedRecords } from './list.js';
import { collectionName, type ResourcePlan } from './plan.js';
import { assertReferences } from './references.js';
import { removeRow } from './removal.js';
import type { Room } from './room.js';
import { requireRow } from './rules.js';
import { isHidden, visible } from './visible.js';

/** Reading and writing by resource name, for operations that the model cannot say. */
export function recordsOf(room: Room, context: OperationContext): Records {
  const { representation } = room;
  const planOf = (resource: string): ResourcePlan => {
    const plan = room.plans.get(resource);
    if (plan === undefined) throw new Error(`the model has no resource "${resource}"`);
    return plan;
  };
  const rowOf = async (plan: ResourcePlan, key: string): Promise<Row> => requireRow(plan, key, undefined, context);
  return {
    async find(resource, key) {
      return (await rowOf(planOf(resource), key)).entity;
    },
    async get(resource, key) {
      const plan = planOf(resource);
      const row = await context.unit.get(collectionName(plan, context.tenant), key);
      return row === undefined || isHidden(plan, row.entity) ? undefined : row.entity;
    },
    async query(resource, where = []) {
      const plan = planOf(resource);
      const order = plan.resource.order?.by ?? [];
      const query = { where: [...visible(plan), ...where], order };
      const { rows } = await context.unit.find(collectionName(plan, context.tenant), query);
      return rows.map(({ entity }) => entity);
    },
    async accept(resource, sent, before) {
      const plan = planOf(resource);
      const fields = {
        ...(await acceptSent(plan, { sent, before, code: room.code }, context)),
        ...(await keptFile(plan, sent, context)),
      };
      await assertReferences(plan, fields, context);
      return fields;
    },
    async create(resource, fields) {
      return (await createFromFields(room, planOf(resource), fields, context)).entity;
    },
    async update(resource, key, changes) {
      const plan = planOf(resource);
      return (await changeRow(plan, await rowOf(plan, key), changes, context)).entity;
    },
    async remove(resource, key) {
      const plan = planOf(resource);
      await removeRow(plan, await rowOf(plan, key), context);
    },
    async touch(resource, key) {
      const plan = planOf(resource);
      return (await touchRow(plan, await rowOf(plan, key), context)).entity;
    },
    async shown(resource, key) {
      const plan = planOf(resource);
      return representation.shown(plan, await rowOf(plan, key), context);
    },
    async listed(resource, input) {
      return listedRecords(room, planOf(resource), input, context);
    },
    async answer(resource, key, status) {
      const plan = planOf(resource);
      return answerRow({ representation, plan, status }, await rowOf(plan, key), context);
    },
    async answerAll(resource, keys, status) {
      const plan = planOf(resource);
      const rows: Row[] = [];
      for (const key of keys) rows.push(await rowOf(plan, key));
      return answerRows({ representation, plan, status }, rows, context);
    },
  };
}
