import { after, isPending, type Awaitable } from '../../core/awaitable.js';
import type { Issue } from '../../core/problem.js';
import type { Row } from '../../store/ports.js';
import type { EngineAnswer } from '../define-service.js';
import type { ResourcePlan } from './plan.js';
import type { RenderContext, Rendered, Representation } from './representation.js';

export interface Rendering {
  readonly representation: Representation;
  readonly plan: ResourcePlan;
  readonly status: number;
}

/** One record as the answer. */
export function answerRow(
  { representation, plan, status }: Rendering,
  row: Row,
  context: RenderContext,
): Awaitable<EngineAnswer> {
  return after(representation.render(plan, row, context), ({ text, issues }) => ({ status, text, issues }));
}

/** Records side by side in an array; an issue's path begins with the place of its record. */
export function answerRows(
  { representation, plan, status }: Rendering,
  rows: readonly Row[],
  context: RenderContext,
): Awaitable<EngineAnswer> {
  const rendered: Rendered[] = [];
  for (const [at, row] of rows.entries()) {
    const made = representation.render(plan, row, context);
    if (isPending(made))
      return allRendered(
        rendered,
        made,
        rows.slice(at + 1),
        (rest) => representation.render(plan, rest, context),
        status,
      );
    rendered.push(made);
  }
  return joined(rendered, status);
}

/** From the first record that has to wait on: one after the other. */
async function allRendered(
  rendered: Rendered[],
  first: PromiseLike<Rendered>,
  rest: readonly Row[],
  render: (row: Row) => Awaitable<Rendered>,
  status: number,
): Promise<EngineAnswer> {
  rendered.push(await first);
  for (const row of rest) rendered.push(await render(row));
  return joined(rendered, status);
}

function joined(rendered: readonly Rendered[], status: number): EngineAnswer {
  let text = '';
  const issues: Issue[] = [];
  for (let at = 0; at < rendered.length; at++) {
    const one = rendered[at] as Rendered;
    text += at === 0 ? one.text : `,${one.text}`;
    for (const issue of one.issues) issues.push({ ...issue, path: [at, ...issue.path] });
  }
  return { status, text: `[${text}]`, issues };
}
