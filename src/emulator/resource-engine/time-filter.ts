import { isJsonObject, type Json } from '../../core/json.js';
import { Refusal } from '../../core/problem.js';
import type { Condition, Scalar } from '../../store/ports.js';
import { readTime } from './condition-values.js';
import type { KeptPath } from './kept-path.js';

const BOUNDS = ['gt', 'gte', 'lt', 'lte'] as const;

/**
 * The time that a filter names, or all of its bounds.
 * @throws {Refusal} invalid for a time that is none.
 */
export function timeConditions(
  { field }: KeptPath,
  param: string,
  value: Json,
  precision: 'seconds' | 'milliseconds',
): readonly Condition[] {
  const timeAt = (sent: Json, ...path: readonly string[]): Scalar => {
    // A blank between date and time is read as the letter.
    const [time] = times(String(sent).replace(' ', 'T'), [param, ...path], precision);
    return time ?? null;
  };
  if (!isJsonObject(value)) return [{ kind: 'equals', field, value: timeAt(value) }];
  const bounds = BOUNDS.flatMap((name) => {
    const sent = value[name];
    return sent === undefined ? [] : [[name, timeAt(sent, name)] as const];
  });
  return bounds.length === 0 ? [] : [{ kind: 'range', field, ...Object.fromEntries(bounds) }];
}

function times(text: string, path: readonly string[], precision: 'seconds' | 'milliseconds'): readonly Scalar[] {
  const read = readTime(text, precision);
  if (!('message' in read)) return read;
  const issue = { ...read, in: 'query' as const, path, message: `${path.join('.')}: ${read.message}` };
  throw new Refusal({ kind: 'invalid', issues: [issue] });
}
