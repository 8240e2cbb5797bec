import type { Methods } from '../../../adapter-kit/adapter.js';
import { path } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/users */
export const deleteUser: Methods['delete'] = async ({ id = '' }, { vendor }) => {
  await vendor.delete(path`/v1/users/${id}`);
  return { id };
};
