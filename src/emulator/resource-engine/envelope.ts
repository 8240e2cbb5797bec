import type { Issue } from '../../core/problem.js';
import type { Envelope } from '../../spec/model.js';

/** What answers are wrapped in, its names written as JSON once. */
export interface EnvelopePlan {
  readonly data: string;
  readonly head: string;
  readonly total: string | undefined;
  readonly page: string | undefined;
  readonly limit: string | undefined;
}

/** Where a list's answer stands among all records that match. */
export interface Standing {
  readonly total: number;
  readonly page: number;
  readonly limit: number;
}

export interface Written {
  readonly text: string;
  /** Its length in UTF-8. */
  readonly bytes: number;
  readonly issues: readonly Issue[];
}

/** @see EnvelopePlan */
export function envelopePlan(rule: Envelope | undefined): EnvelopePlan | undefined {
  if (rule === undefined) return undefined;
  const member = (name: string | undefined): string | undefined => name && `,${JSON.stringify(name)}:`;
  return {
    data: rule.data,
    head: `{${JSON.stringify(rule.data)}:`,
    total: member(rule.total),
    page: member(rule.page),
    limit: member(rule.limit),
  };
}

/** The text in its envelope, with what else is said of a list; the paths of issues begin at the envelope. */
export function wrapped(envelope: EnvelopePlan | undefined, written: Written, standing?: Standing): Written {
  if (envelope === undefined) return written;
  const { text, bytes, issues } = written;
  const tail = `${standing === undefined ? '' : tailOf(envelope, standing)}}`;
  return {
    text: `${envelope.head}${text}${tail}`,
    bytes: Buffer.byteLength(envelope.head) + bytes + Buffer.byteLength(tail),
    issues: issues.map((issue) => ({ ...issue, path: [envelope.data, ...issue.path] })),
  };
}

function tailOf(envelope: EnvelopePlan, standing: Standing): string {
  return (['total', 'page', 'limit'] as const)
    .map((member) => (envelope[member] === undefined ? '' : `${envelope[member]}${standing[member]}`))
    .join('');
}
