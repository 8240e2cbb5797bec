import type { Faker } from '@faker-js/faker';
import { drawFor, member, type Draw } from './choose.js';
import { asciiSlug, type Names } from './names.js';
import { places, type Place } from './places.js';
import { anchor, dayMs, spanMs, wholeSecond } from './time.js';
import type { Address, Person } from './types.js';

/** A customer and where they work; cases need the place for its working hours. */
export interface PlacedPerson {
  readonly person: Person;
  readonly place: Place;
}

interface Company {
  readonly name: string;
  readonly domain: string;
  readonly place: Place;
  readonly address: Address;
  readonly account: Account;
}

type Account = Pick<Person, 'tier' | 'premium' | 'accountValue'>;

const companyCount = 26;

const trades: readonly string[] = [
  'Logistics',
  'Foods',
  'Robotics',
  'Dental Group',
  'Architects',
  'Energy',
  'Press',
  'Analytics',
  'Outdoor',
  'Travel',
  'Instruments',
  'Textiles',
  'Bakeries',
  'Property',
  'Learning',
  'Health',
  'Marine',
  'Coffee',
  'Software',
  'Consulting',
];

const jobs: readonly { readonly department: string; readonly titles: readonly string[] }[] = [
  { department: 'Operations', titles: ['Operations Manager', 'Head of Operations', 'Operations Coordinator'] },
  { department: 'IT', titles: ['IT Manager', 'Systems Administrator', 'IT Support Lead'] },
  { department: 'Engineering', titles: ['Software Engineer', 'Engineering Manager', 'Integration Developer'] },
  { department: 'Finance', titles: ['Finance Manager', 'Accounts Payable Clerk', 'Controller'] },
  { department: 'Sales', titles: ['Account Executive', 'Head of Sales', 'Sales Operations Analyst'] },
  { department: 'Customer Service', titles: ['Customer Service Lead', 'Customer Service Representative'] },
  { department: 'Human Resources', titles: ['HR Business Partner', 'People Operations Specialist'] },
  { department: 'Management', titles: ['Managing Director', 'Chief of Staff', 'Owner'] },
];

const notes: readonly string[] = [
  'Renewal is due in the autumn; keep the account manager informed.',
  'Prefers e-mail to phone calls.',
  'Replies fast in the morning, rarely after lunch.',
  'Answers for the whole team: copy nobody else.',
  'Asked to be told about maintenance windows a week ahead.',
  'Moved over from another provider in the spring and is still setting up.',
  'Patient and precise: sends good reproduction steps.',
];

/** `count` customers of some two dozen companies. */
export function makeCustomers(seed: string, count: number, names: Names): readonly PlacedPerson[] {
  const companies = makeCompanies(seed, names);
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, ordinal) =>
    makeCustomer(drawFor(seed, 'customer', ordinal), { companies, names, taken }),
  );
}

function makeCompanies(seed: string, names: Names): readonly Company[] {
  const taken = new Set<string>();
  return Array.from({ length: companyCount }, (_, ordinal) => {
    const draw = drawFor(seed, 'company', ordinal);
    const place = member(places, ordinal + drawFor(seed, 'company places', 0).index(places.length));
    const name = `${names(place.locale, draw.key).person.lastName()} ${draw.pick(trades)}`;
    const domain = unused(taken, (suffix) => `${asciiSlug(name, '-')}${suffix}.example`);
    return { name, domain, place, address: makeAddress(place, draw), account: makeAccount(draw) };
  });
}

interface Surroundings {
  readonly companies: readonly Company[];
  readonly names: Names;
  readonly taken: Set<string>;
}

function makeCustomer(draw: Draw, { companies, names, taken }: Surroundings): PlacedPerson {
  const company = draw.pick(companies);
  const faker = names(company.place.locale, draw.key);
  const job = draw.pick(jobs);
  const { name, pronouns } = makeName(faker, draw);
  const email = unused(taken, (suffix) => `${asciiSlug(name, '.')}${suffix}@${company.domain}`);
  const handle = asciiSlug(name, '');
  const createdAt = wholeSecond(anchor - spanMs - draw.between(1, 700) * dayMs);
  const person: Person = {
    name,
    email,
    company: company.name,
    department: job.department,
    title: draw.pick(job.titles),
    phone: draw.pattern(company.place.phone),
    pronouns: draw.chance(0.5) ? pronouns : undefined,
    address: company.address,
    region: company.place.region,
    timezone: company.place.timezone,
    ...company.account,
    vip: draw.chance(company.account.tier === 1 ? 0.25 : 0.06),
    website: `https://www.${company.domain}`,
    linkedin: draw.chance(0.4) ? `https://linkedin.example/in/${handle}` : undefined,
    github: job.department === 'Engineering' ? `https://github.example/${handle}` : undefined,
    notes: draw.chance(0.3) ? draw.pick(notes) : undefined,
    createdAt,
    updatedAt: wholeSecond(draw.between(createdAt, anchor)),
  };
  return { person, place: company.place };
}

/** First and last name, as people of the locale have them, and the pronouns that go with the first. */
export function makeName(faker: Faker, draw: Draw): { readonly name: string; readonly pronouns: string } {
  const sex = draw.pick(['female', 'male'] as const);
  const pronouns = draw.chance(0.08) ? 'they/them' : sex === 'female' ? 'she/her' : 'he/him';
  return { name: `${faker.person.firstName(sex)} ${faker.person.lastName(sex)}`, pronouns };
}

function makeAddress(place: Place, draw: Draw): Address {
  return {
    street: draw.pattern(draw.pick(place.streets)),
    city: place.city,
    state: place.state,
    postalCode: draw.pattern(place.postalCode),
    country: place.country,
  };
}

function makeAccount(draw: Draw): Account {
  const tier = Number(draw.weighted({ 1: 15, 2: 30, 3: 35, 4: 20 })) as Person['tier'];
  const most = [120_000, 45_000, 12_000, 3_000][tier - 1] ?? 3_000;
  return {
    tier,
    premium: tier === 1 || (tier === 2 && draw.chance(0.5)),
    accountValue: Math.round(draw.between(most * 0.25, most) * 100) / 100,
  };
}

/** The first of name, name2, name3 … that is free; takes it. */
export function unused(taken: Set<string>, name: (suffix: string) => string): string {
  let candidate = name('');
  for (let number = 2; taken.has(candidate); number++) candidate = name(`${number}`);
  taken.add(candidate);
  return candidate;
}
