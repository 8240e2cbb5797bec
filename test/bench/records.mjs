import { randomUUID } from 'node:crypto';

/** How many records match the sparse filter, at every size: an index answers in the same time, a scan does not. */
export const FEW = 60;
export const PAGE = 50;
/** One record in this many matches the dense filter. */
const DENSE_EVERY = 10;

/** Bodies to create tickets with, in turn; every tenth is the one that the dense filter finds. */
export function ticketBodies(customerId) {
  return Array.from({ length: DENSE_EVERY }, (_, index) => ({
    customer_id: customerId,
    subject: `The export of invoices stops at page ${index}`,
    description: 'It worked last week. We tried another browser and a shorter range, and it still stops there.',
    priority: index === 0 ? 'high' : 'low',
  }));
}

/** Positions of the sparse matches, spread over the whole so that no scan finds a page of them early. */
export function fewPositions(size) {
  const count = Math.min(FEW, size);
  return Array.from({ length: count }, (_, index) => Math.floor((index * size) / count));
}

/** A ticket as Deskdouble would answer it, from a body: what the baselines store, and what peers serve without us. */
export function ticketOf(body, number) {
  const now = '2025-01-15T10:30:00Z';
  return {
    id: randomUUID(),
    ticket_number: number,
    tracking_token: randomUUID(),
    ticket_display_id: `TKT-${number}`,
    customer_id: body.customer_id,
    subject: body.subject,
    description: body.description,
    status: 'new',
    priority: body.priority,
    category: null,
    assigned_user_id: null,
    assigned_team_id: null,
    due_date: null,
    created_at: now,
    updated_at: now,
    resolved_at: null,
    closed_at: null,
  };
}

/** Stand-in records for a run in which there is no Deskdouble to take them from. */
export function syntheticTickets(size) {
  const bodies = ticketBodies(randomUUID());
  const few = new Set(fewPositions(size));
  return Array.from({ length: size }, (_, index) => ({
    ...ticketOf(bodies[index % bodies.length], 1000 + index),
    status: few.has(index) ? 'open' : 'new',
  }));
}
