import type { JsonObject } from '../../core/json.js';
import type { Condition } from '../../store/ports.js';
import type { ResourcePlan } from './plan.js';

/** Kept, and yet found by nobody. */
export function isHidden({ hidden }: ResourcePlan, entity: JsonObject): boolean {
  return hidden !== undefined && (entity[hidden] ?? null) !== null;
}

/** What a query must ask for besides, so that it finds no hidden records. */
export function visible({ hidden }: ResourcePlan): readonly Condition[] {
  return hidden === undefined ? NONE : [{ kind: 'absent', fields: [hidden], absent: true }];
}

const NONE: readonly Condition[] = [];
