import type { ServiceSpec } from '../../spec/types.js';
import type { Code } from './accept.js';
import type { ResourcePlans } from './plan.js';
import type { Representation } from './representation.js';

/** What all operations of one service's engine share. */
export interface Room {
  readonly spec: ServiceSpec;
  readonly plans: ResourcePlans;
  readonly representation: Representation;
  readonly code: Code;
}
