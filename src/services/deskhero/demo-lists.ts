import type { JsonObject } from '../../core/json.js';
import type { Person, World } from '../../emulator/scenarios/world.js';
import type { FieldKey } from './demo-fields.js';
import { priorityLabels, statusLabels, tagLabel, tierLabel, vipTag } from './demo-labels.js';

export interface EntryPlan {
  readonly label: string;
  readonly color?: string;
  /** What the fields of the list hold. */
  readonly values?: JsonObject;
}

export interface ListPlan {
  readonly key: string;
  readonly name: string;
  readonly type: number;
  readonly description?: string;
  /** The first one is what tells two entries apart. */
  readonly fields?: readonly FieldKey[];
  readonly entries: readonly EntryPlan[];
}

/** `list_type` of what is no system list. */
export const customType = 1;

const statuses: readonly EntryPlan[] = [
  { label: statusLabels.new, color: '#6a1b9a' },
  { label: statusLabels.open, color: '#c62828' },
  { label: statusLabels.pending, color: '#f9a825' },
  { label: statusLabels.resolved, color: '#2e7d32' },
  { label: statusLabels.closed, color: '#546e7a' },
];

const priorities: readonly EntryPlan[] = [
  { label: priorityLabels.low, color: '#546e7a' },
  { label: priorityLabels.medium, color: '#1565c0' },
  { label: priorityLabels.high, color: '#ef6c00' },
  { label: priorityLabels.urgent, color: '#b71c1c' },
];

const ticketTypes: readonly EntryPlan[] = [
  { label: 'Question', color: '#1565c0' },
  { label: 'Incident', color: '#c62828' },
  { label: 'Request', color: '#00695c' },
];

/** The vendor's system lists, one of companies and one of the tiers that they can be in. */
export function listPlans(world: World): readonly ListPlan[] {
  return [
    { key: 'sys_tags', name: 'Tags', type: 2, entries: tagEntries(world) },
    { key: 'sys_ticket_statuses', name: 'Statuses', type: 3, entries: statuses },
    { key: 'sys_ticket_priorities', name: 'Priorities', type: 4, entries: priorities },
    { key: 'sys_ticket_types', name: 'Types', type: 5, entries: ticketTypes },
    { key: 'sys_ticket_form_types', name: 'Form types', type: 6, entries: [{ label: 'Contact' }, { label: 'Return' }] },
    { key: 'sys_kb_types', name: 'Article types', type: 7, entries: [{ label: 'How to' }, { label: 'Known problem' }] },
    { key: 'sys_files', name: 'Files', type: 9, entries: [] },
    companyList(world.customers),
    tierList,
  ];
}

function tagEntries({ cases }: World): readonly EntryPlan[] {
  const categories = [...new Set(cases.map(({ category }) => tagLabel(category)))].sort();
  return [vipTag, ...categories].map((label) => ({ label, color: '#455a64' }));
}

export const tierList: ListPlan = {
  key: 'tiers',
  name: 'Customer tiers',
  type: customType,
  description: 'What can be chosen as the tier of a company',
  entries: [1, 2, 3, 4].map((tier) => ({ label: tierLabel(tier) })),
};

/** Colleagues share address, tier and account, so the first of a company tells all about it. */
function companyList(customers: readonly Person[]): ListPlan {
  const companies = new Map<string, Person>();
  for (const person of customers) if (!companies.has(person.company)) companies.set(person.company, person);
  return {
    key: 'companies',
    name: 'Companies',
    type: customType,
    description: 'Whom our customers work for',
    fields: ['website', 'country', 'city', 'tier', 'account_value', 'premium_support'],
    entries: [...companies].map(([label, person]) => ({ label, values: companyValues(person) })),
  };
}

function companyValues({ website, address, tier, accountValue, premium }: Person): JsonObject {
  return {
    website,
    country: address.country,
    city: address.city,
    tier: tierLabel(tier),
    account_value: accountValue,
    premium_support: premium,
  };
}
