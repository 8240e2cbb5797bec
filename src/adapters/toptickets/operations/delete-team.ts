import type { Methods } from '../../../adapter-kit/adapter.js';
import { path } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/teams */
export const deleteTeam: Methods['delete'] = async ({ id = '' }, { vendor }) => {
  await vendor.delete(path`/v1/teams/${id}`);
  return { id };
};
