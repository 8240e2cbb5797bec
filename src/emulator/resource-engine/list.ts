import { after, type Awaitable } from '../../core/awaitable.js';
import type { JsonObject } from '../../core/json.js';
import type { Query, Row } from '../../store/ports.js';
import type { EngineAnswer, OperationInput } from '../define-service.js';
import { answerRows, type Rendering } from './answers.js';
import type { RenderContext } from './embedding.js';
import type { EnvelopePlan, Standing } from './envelope.js';
import { collectionName, type ResourcePlan } from './plan.js';
import { projectionOf } from './projection.js';
import { pageOf, queryFor, type PageQuery } from './query.js';
import { cut } from './representation.js';
import type { Room } from './room.js';
import { requireParent } from './rules.js';

/** The page of a list that a request asks for, as the answer. */
export function answerList(
  room: Room,
  rendering: Rendering,
  input: OperationInput,
  context: RenderContext,
): Awaitable<EngineAnswer> {
  const { plan } = rendering;
  const { envelope } = plan;
  const page = pageOf(plan, input);
  const only = projectionOf(plan, input.query);
  return after(listQuery(room, plan, input, context), ({ where, order }) => {
    const found = context.unit.find(collectionName(plan, context.tenant), {
      where,
      order,
      offset: page?.query.offset,
      limit: page?.query.limit,
      count: page !== undefined && envelope?.total !== undefined,
    });
    return after(found, ({ rows, total }) =>
      answerRows(rendering, rows, context, { standing: standingOf(envelope, page, rows, total), only }),
    );
  });
}

/** Every record that a list with this query has on all its pages, as the list answers them. */
export async function listedRecords(
  room: Room,
  plan: ResourcePlan,
  input: OperationInput,
  context: RenderContext,
): Promise<readonly JsonObject[]> {
  const only = projectionOf(plan, input.query);
  const query = await listQuery(room, plan, input, context);
  const { rows } = await context.unit.find(collectionName(plan, context.tenant), query);
  const listed: JsonObject[] = [];
  for (const row of rows) {
    const shown = await room.representation.shown(plan, row, context);
    listed.push(only === undefined ? shown : cut(shown, only));
  }
  return listed;
}

function listQuery(room: Room, plan: ResourcePlan, input: OperationInput, context: RenderContext): Awaitable<Query> {
  const parent = requireParent(room.plans, plan, input.path[plan.parent?.param ?? ''], context);
  return after(parent, (parentKey) => queryFor(room.spec, plan, { input, parentKey }, context));
}

/** A list without pages is one page with all records. */
function standingOf(
  envelope: EnvelopePlan | undefined,
  page: PageQuery | undefined,
  rows: readonly Row[],
  total: number | undefined,
): Standing | undefined {
  if (envelope === undefined) return undefined;
  return { total: total ?? rows.length, page: page?.number ?? 1, limit: page?.query.limit ?? rows.length };
}
