import type { Methods } from '../../../adapter-kit/adapter.js';
import { path } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/tickets */
export const deleteTicket: Methods['delete'] = async ({ id = '' }, { vendor }) => {
  await vendor.delete(path`/v1/tickets/${id}`);
  return { id };
};
