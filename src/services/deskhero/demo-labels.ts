import type { Priority, Status } from '../../emulator/scenarios/world.js';

/** What a status is called here. */
export const statusLabels: Readonly<Record<Status, string>> = {
  new: 'New',
  open: 'Open',
  pending: 'Pending',
  resolved: 'Resolved',
  closed: 'Closed',
};

/** What a priority is called here. */
export const priorityLabels: Readonly<Record<Priority, string>> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  urgent: 'Urgent',
};

/** The tag of what very important customers ask. */
export const vipTag = 'vip';

/** The tag that a category is. */
export function tagLabel(category: string): string {
  return category.toLowerCase();
}

const incidents = new Set(['API', 'Bug', 'Hardware', 'Integrations', 'Login', 'Mobile', 'Outage', 'Performance']);
const requests = new Set(['Account', 'Feature request', 'Order', 'Privacy', 'Refund', 'Returns', 'Subscription']);

/** The type of ticket that problems of a category are. */
export function typeLabel(category: string): string {
  if (incidents.has(category)) return 'Incident';
  return requests.has(category) ? 'Request' : 'Question';
}

/** How the tier of a company is called. */
export function tierLabel(tier: number): string {
  return `Tier ${tier}`;
}
