import type { Methods } from '../../../adapter-kit/adapter.js';
import { path, ticketOf } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/comments */
export const deleteComment: Methods['delete'] = async (request, { vendor }) => {
  const { id = '' } = request;
  await vendor.delete(path`/v1/tickets/${ticketOf(request)}/comments/${id}`);
  return { id };
};
