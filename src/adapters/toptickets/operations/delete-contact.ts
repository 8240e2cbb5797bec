import type { Methods } from '../../../adapter-kit/adapter.js';
import { path } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/customers */
export const deleteContact: Methods['delete'] = async ({ id = '' }, { vendor }) => {
  await vendor.delete(path`/v1/customers/${id}`);
  return { id };
};
