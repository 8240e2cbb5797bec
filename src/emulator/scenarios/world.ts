import { makeCases } from './world/cases.js';
import { makeCustomers } from './world/customers.js';
import { loadNames } from './world/names.js';
import { places } from './world/places.js';
import { makeStaff, makeTeams, organization } from './world/staff.js';
import type { Stories } from './world/stories.js';
import type { World } from './world/types.js';

export type * from './world/types.js';
export type { Stories } from './world/stories.js';
export { anchor } from './world/time.js';

/** How much of everything; one more of a kind leaves nearly all of the rest as it was. */
export interface WorldSizes {
  readonly agents: number;
  readonly customers: number;
  readonly cases: number;
}

const usualSizes: WorldSizes = { agents: 14, customers: 60, cases: 200 };

/**
 * The demo world of a seed: the same bytes for the same seed and stories, on every machine.
 * @throws {RangeError} when the stories do not fit together: a slot without values, a category without a team.
 * @example const world = await makeWorld('deskdouble', stories)
 */
export async function makeWorld(seed: string, stories: Stories, sizes: Partial<WorldSizes> = {}): Promise<World> {
  const { agents: agentCount, customers: customerCount, cases: caseCount } = { ...usualSizes, ...sizes };
  const names = await loadNames(places.map(({ locale }) => locale));
  const teams = makeTeams(seed, stories.teams);
  const agents = makeStaff(seed, agentCount, { teams: teams.length, names });
  const customers = makeCustomers(seed, customerCount, names);
  const cases = makeCases({ seed, stories, names, customers, agents }, caseCount);
  return {
    seed,
    organization,
    teams,
    agents: agents.map(({ agent }) => agent),
    customers: customers.map(({ person }) => person),
    cases,
  };
}
