import { documentedOperations } from '../../support/documented.js';
import type { Row } from './row.js';

/** Why nothing answers an operation with a status: the reason, a pattern of statuses, and one of operationIds. */
export type Reason = readonly [reason: string, statuses: string, ids: RegExp];

const operations = await documentedOperations('truto');

/** Every answer of the document, as `operationId status`; a status may be a range. */
export const documentedAnswers: readonly string[] = operations.flatMap(({ id, statuses }) =>
  statuses.map((status) => `${id} ${status}`),
);

export function idOf(answer: string): string {
  return answer.split(' ')[0] ?? '';
}

/** The documented answers that the rows get. */
function coveredBy(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.map(({ operationId, status }) => documented(operationId, status)));
}

/** What the document calls the answer: the status, or its range. */
function documented(operationId: string, status: number): string {
  const declared = operations.find(({ id }) => id === operationId)?.statuses ?? [];
  const own = declared.includes(String(status)) ? String(status) : `${Math.floor(status / 100)}XX`;
  return `${operationId} ${own}`;
}

/** The first of the reasons that excuse an answer; undefined where none does. */
function excuseFor(answer: string, reasons: readonly Reason[]): string | undefined {
  return reasons.find((reason) => excuses(reason, answer))?.[0];
}

function excuses([, statuses, ids]: Reason, answer: string): boolean {
  const [id = '', status = ''] = answer.split(' ');
  return ids.test(id) && new RegExp(`^(${statuses})$`).test(status);
}

/** What is wrong with a table: answers that nobody accounts for, and accounts of what nobody asked for. */
export interface Gaps {
  readonly withoutRow: readonly string[];
  readonly undocumented: readonly string[];
  /** Answers that have a row, and reasons that there is nothing for. */
  readonly excusedInVain: readonly string[];
}

export const NO_GAPS: Gaps = { withoutRow: [], undocumented: [], excusedInVain: [] };

/** Compares rows and excuses with the documented answers that they are there for, both ways. */
export function gapsIn(answers: readonly string[], rows: readonly Row[], reasons: readonly Reason[]): Gaps {
  const covered = coveredBy(rows);
  const known = new Set(documentedAnswers);
  const idle = reasons.filter((reason) => !answers.some((answer) => excuses(reason, answer)));
  return {
    withoutRow: answers.filter((answer) => !covered.has(answer) && excuseFor(answer, reasons) === undefined),
    undocumented: [...covered].filter((answer) => !known.has(answer)),
    excusedInVain: [
      ...answers.filter((answer) => covered.has(answer) && excuseFor(answer, reasons) !== undefined),
      ...idle.map(([reason, statuses, ids]) => `${reason}: ${statuses} of ${ids.source}`),
    ],
  };
}
