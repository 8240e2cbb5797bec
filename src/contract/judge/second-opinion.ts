import type { Finding } from '../violation.js';
import type { PrismExchange, PrismFindings } from './prism.js';

export interface SecondOpinion extends PrismFindings {
  /** Why prism could not be heard; empty when it was. */
  readonly missing: readonly Finding[];
}

/** How to ask prism about an exchange, or the reason why it cannot be asked. */
export type Ask = ((exchange: PrismExchange) => PrismFindings) | string;

/** What prism found and we did not: the same fault is reported once, in our words. */
export function secondOpinion(ask: Ask, exchange: PrismExchange, ours: PrismFindings): SecondOpinion {
  if (typeof ask === 'string') return silent(`prism-http cannot read the operation: ${ask}`);
  try {
    const theirs = ask(exchange);
    return {
      request: unknownTo(ours.request, theirs.request),
      response: unknownTo(ours.response, theirs.response),
      missing: [],
    };
  } catch (thrown) {
    return silent(`prism-http fails on the exchange: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
}

function silent(message: string): SecondOpinion {
  const missing: Finding = {
    code: 'DD_SECOND_OPINION_MISSING',
    pointer: '',
    message,
    expected: undefined,
    actual: undefined,
  };
  return { request: [], response: [], missing: [missing] };
}

/**
 * prism lists the complaints of every branch of a failed `oneOf`, and lower-cases parameter names: a place is known
 * when ours have reported it, something above it or below it, or anything under the same failed branch.
 */
function unknownTo(ours: readonly Finding[], theirs: readonly Finding[]): Finding[] {
  const known = ours.map(({ pointer }) => pointer.toLowerCase());
  const isKnown = (pointer: string): boolean => known.some((place) => isRelated(place, pointer.toLowerCase()));
  const branches = theirs
    .filter(({ expected }) => /^(oneOf|anyOf)$/.test(keywordOf(expected)))
    .map(({ pointer }) => pointer);
  const covered = branches.filter(isKnown);
  return theirs.filter(({ pointer }) => !isKnown(pointer) && !covered.some((above) => pointer.startsWith(above)));
}

function keywordOf(expected: unknown): string {
  const keyword =
    typeof expected === 'object' && expected !== null && 'keyword' in expected ? expected.keyword : undefined;
  return typeof keyword === 'string' ? keyword : '';
}

function isRelated(left: string, right: string): boolean {
  return left === right || left.startsWith(`${right}/`) || right.startsWith(`${left}/`);
}
