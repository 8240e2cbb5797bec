import type { AdapterContext } from '../../adapter-kit/adapter.js';
import { allByOffset } from '../../adapter-kit/paging.js';
import { vendorList, type VendorTeam } from './vendor.js';

/** Which teams each user is in: the vendor tells it from the teams' side alone. @see https://toptickets.pages.dev/api-reference/teams */
export async function teamsByUser(context: AdapterContext): Promise<ReadonlyMap<string, readonly string[]>> {
  const teams = new Map<string, string[]>();
  for (const { id, members } of await allByOffset(vendorList<VendorTeam>(context, '/v1/teams'))) {
    for (const member of members) teams.set(member.id, [...(teams.get(member.id) ?? []), id]);
  }
  return teams;
}
