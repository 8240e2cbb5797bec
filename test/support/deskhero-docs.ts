import { readFile } from 'node:fs/promises';
import { inCheckout } from './root.js';

type Records = readonly Readonly<Record<string, unknown>>[];
interface Scenario {
  readonly tenants: Readonly<Record<string, Readonly<Record<string, Records>>>>;
}

/** Ids at which the records begin, and end, that `docs` has for the sake of people who are known to the other accounts. */
const GUESTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  users: [11, 15],
  groups: [3, 5],
  tickets: [1035, 1037],
  ticket_conversations: [4970, 4975],
};

const file = inCheckout('fixtures', 'scenarios', 'docs', 'deskhero.json');
const { tenants } = JSON.parse(await readFile(file, 'utf8')) as Scenario;

/**
 * The scenario `docs` of DeskHero without those records: many tables of the tests say which records a filter, an order or a
 * page holds, and are easier to follow with few.
 */
export const deskheroDocs: Scenario = {
  tenants: { ...tenants, acme: withoutGuests(tenants['acme'] ?? {}) },
};

function withoutGuests(resources: Readonly<Record<string, Records>>): Record<string, Records> {
  return Object.fromEntries(
    Object.entries(resources).map(([name, records]) => {
      const [from, to] = GUESTS[name] ?? [Infinity, Infinity];
      return [name, records.filter(({ id }) => Number(id) < from || Number(id) > to || typeof id !== 'number')];
    }),
  );
}
