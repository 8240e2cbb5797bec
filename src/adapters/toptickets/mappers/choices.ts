import { at, textIn } from '../../../adapter-kit/values.js';
import type { Json } from '../../../core/json.js';
import type { TicketPriority, TicketStatus } from '../../../adapter-kit/unified.js';
import type { VendorTicket } from '../vendor.js';

type VendorStatus = VendorTicket['status'];
type VendorPriority = VendorTicket['priority'];
type StatusName = 'open' | 'pending' | 'resolved' | 'closed';

/** What each status means in the unified API's words. @see https://toptickets.pages.dev/guides/filtering-search */
const STATUSES: Readonly<Record<VendorStatus, { readonly name: StatusName; readonly description: string }>> = {
  new: { name: 'open', description: 'Created, and not opened by anybody yet' },
  open: { name: 'open', description: 'Being worked on' },
  pending: { name: 'pending', description: 'Waiting for the customer' },
  resolved: { name: 'resolved', description: 'Solved' },
  closed: { name: 'closed', description: 'Done with' },
};

const PRIORITIES: Readonly<Record<VendorPriority, string>> = {
  low: 'Can wait',
  medium: 'The usual',
  high: 'Before the others',
  urgent: 'At once',
};

/** Statuses that several of the vendor's stand for are taken for the first that is not `new`. */
const BY_NAME: Readonly<Record<string, VendorStatus>> = {
  active: 'open',
  open: 'open',
  pending: 'pending',
  resolved: 'resolved',
  completed: 'resolved',
  closed: 'closed',
  archived: 'closed',
};

export function statusName(status: VendorStatus): StatusName {
  return STATUSES[status].name;
}

/**
 * The vendor's status for what a client wrote: the id of one, or a unified name, as a text or in an object. Whatever is
 * neither is passed on, for the vendor to refuse.
 */
export function statusId(value: Json | undefined): string | undefined {
  const [id, name] = idAndName(value);
  if (id !== undefined && Object.hasOwn(STATUSES, id)) return id;
  const known = [id, name].find((text) => text !== undefined && Object.hasOwn(BY_NAME, text));
  return known === undefined ? (id ?? name) : BY_NAME[known];
}

/** The vendor's statuses that have a unified name. */
export function statusesNamed(name: string): readonly string[] {
  return Object.entries(STATUSES).flatMap(([id, status]) => (status.name === name ? [id] : []));
}

/** The same for priorities, whose unified names are the vendor's. */
export function priorityId(value: Json | undefined): string | undefined {
  const [id, name] = idAndName(value);
  return id ?? name;
}

function idAndName(value: Json | undefined): [id: string | undefined, name: string | undefined] {
  const text = textIn(value)?.toLowerCase();
  if (text !== undefined) return [text, undefined];
  return [textIn(at(value, 'id'))?.toLowerCase(), textIn(at(value, 'name'))?.toLowerCase()];
}

/** The vendor has no list of statuses: they are those of its document. */
export const ticketStatuses: readonly TicketStatus[] = Object.entries(STATUSES).map(([id, { name, description }]) => ({
  id,
  name: id === 'new' ? id : name,
  description,
}));

export const ticketPriorities: readonly TicketPriority[] = Object.entries(PRIORITIES).map(([id, description]) => ({
  id,
  name: id,
  description,
}));
