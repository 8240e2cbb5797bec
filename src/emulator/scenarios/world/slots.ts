import type { Faker } from '@faker-js/faker';
import { own } from '../../../core/json.js';
import type { Draw } from './choose.js';
import { dayMs } from './time.js';
import type { Stories } from './stories.js';
import type { Address } from './types.js';

/** Whom a story happens to. */
export interface Cast {
  readonly customerName: string;
  readonly company: string;
  readonly address: Address;
  readonly agentName: string;
  /** Somebody the agent works with; notes speak of that one. */
  readonly otherAgentName: string;
  readonly createdAt: number;
}

/** Fills the slots of one story: each is drawn once and keeps its value from the subject to the last message. */
export interface SlotFiller {
  fill(text: string): string;
  /** As `fill`, for what only staff read. */
  fillNote(text: string): string;
}

type Values = Readonly<Record<string, string>>;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * Slots that name people, places or dates follow the case; all others are drawn from the list of the stories file.
 * @throws {RangeError} when a text has a slot that nobody knows.
 */
export function slotFiller(
  slots: Stories['slots'],
  cast: Cast,
  { draw, faker }: { draw: Draw; faker: Faker },
): SlotFiller {
  const known = knownValues(cast, draw, faker);
  const drawn = new Map<string, string>();
  const valueOf = (name: string, values: Values): string => {
    const value = own(values, name) ?? drawn.get(name) ?? drawSlot(slots, name, { draw, faker });
    drawn.set(name, value);
    return value;
  };
  const fill = (text: string, values: Values): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => valueOf(name, values));
  const forStaff = { ...known, colleague: givenName(cast.otherAgentName) };
  return { fill: (text) => fill(text, known), fillNote: (text) => fill(text, forStaff) };
}

function knownValues(cast: Cast, draw: Draw, faker: Faker): Values {
  return {
    customer: givenName(cast.customerName),
    agent: givenName(cast.agentName),
    // The stories call the customer's colleague "she".
    colleague: faker.person.firstName('female'),
    company: cast.company,
    city: cast.address.city,
    street: cast.address.street,
    date: dayName(cast.createdAt - draw.between(2, 14) * dayMs),
    later: dayName(cast.createdAt + draw.between(10, 30) * dayMs),
    month: monthName(cast.createdAt),
  };
}

function drawSlot(slots: Stories['slots'], name: string, { draw, faker }: { draw: Draw; faker: Faker }): string {
  const values = own(slots, name);
  if (values === undefined) throw new RangeError(`the stories have no values for the slot {${name}}`);
  return typeof values === 'string' ? faker.helpers.fake(`{{${values.replace(/^faker:/, '')}}}`) : draw.pick(values);
}

function givenName(name: string): string {
  return name.split(' ')[0] ?? name;
}

function dayName(time: number): string {
  return `${monthName(time)} ${new Date(time).getUTCDate()}`;
}

function monthName(time: number): string {
  return months[new Date(time).getUTCMonth()] ?? '';
}
