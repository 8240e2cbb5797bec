import { after, isPending, type Awaitable } from '../../core/awaitable.js';
import type { Issue } from '../../core/problem.js';
import type { Row } from '../../store/ports.js';
import type { EngineAnswer } from '../define-service.js';
import type { RenderContext } from './embedding.js';
import { wrapped, type Standing, type Written } from './envelope.js';
import type { ResourcePlan } from './plan.js';
import type { Representation } from './representation.js';

export interface Rendering {
  readonly representation: Representation;
  readonly plan: ResourcePlan;
  readonly status: number;
}

/** What a list says besides its records, and which of their fields. */
export interface Listing {
  readonly standing?: Standing | undefined;
  readonly only?: ReadonlySet<string> | undefined;
}

/** One record as the answer. */
export function answerRow(
  { representation, plan, status }: Rendering,
  row: Row,
  context: RenderContext,
): Awaitable<EngineAnswer> {
  return after(representation.render(plan, row, context), (written) => {
    const { text, bytes, issues } = wrapped(plan.envelope, written);
    return { status, text, textBytes: bytes, issues };
  });
}

/** Records side by side in an array; an issue's path begins with the place of its record. */
export function answerRows(
  { representation, plan, status }: Rendering,
  rows: readonly Row[],
  context: RenderContext,
  { standing, only }: Listing = {},
): Awaitable<EngineAnswer> {
  const render = (row: Row): Awaitable<Written> => representation.render(plan, row, context, only);
  const answer = (all: readonly Written[]): EngineAnswer => {
    const { text, bytes, issues } = wrapped(plan.envelope, joined(all), standing);
    return { status, text, textBytes: bytes, issues };
  };
  const rendered: Written[] = [];
  for (const [at, row] of rows.entries()) {
    const made = render(row);
    if (isPending(made)) return allRendered(rendered, made, rows.slice(at + 1), render).then(answer);
    rendered.push(made);
  }
  return answer(rendered);
}

/** From the first record that has to wait on: one after the other. */
async function allRendered(
  rendered: Written[],
  first: PromiseLike<Written>,
  rest: readonly Row[],
  render: (row: Row) => Awaitable<Written>,
): Promise<Written[]> {
  rendered.push(await first);
  for (const row of rest) rendered.push(await render(row));
  return rendered;
}

function joined(rendered: readonly Written[]): Written {
  let text = '[';
  // Brackets, and a comma between each two.
  let bytes = Math.max(2, rendered.length + 1);
  const issues: Issue[] = [];
  for (let at = 0; at < rendered.length; at++) {
    const one = rendered[at] as Written;
    text += at === 0 ? one.text : `,${one.text}`;
    bytes += one.bytes;
    for (const issue of one.issues) issues.push({ ...issue, path: [at, ...issue.path] });
  }
  return { text: `${text}]`, bytes, issues };
}
