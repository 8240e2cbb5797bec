import { makeName, unused } from './customers.js';
import { drawFor, type Draw } from './choose.js';
import { asciiSlug, type Names } from './names.js';
import { places, type Place } from './places.js';
import { anchor, dayMs, spanMs, wholeSecond } from './time.js';
import type { Agent, Organization, Role, Team } from './types.js';

/** Someone who works for the organization, and where; cases need the place for its working hours. */
export interface PlacedAgent {
  readonly agent: Agent;
  readonly place: Place;
}

/** The same for every seed: configuration elsewhere names it. */
export const organization: Organization = {
  id: 'harborlight',
  name: 'Harborlight',
  domain: 'harborlight.example',
};

interface Position {
  readonly role: Role;
  readonly employment: Agent['employment'];
  readonly takesCases: boolean;
  /** Left the organization within the time the world covers. */
  readonly left?: boolean;
}

const handler: Position = { role: 'agent', employment: 'permanent', takesCases: true };

/** By ordinal; whoever comes after the last is a handler. */
const positions: readonly Position[] = [
  { role: 'admin', employment: 'permanent', takesCases: false },
  { role: 'agent', employment: 'bot', takesCases: false },
  { role: 'auditor', employment: 'permanent', takesCases: false },
  { role: 'observer', employment: 'external', takesCases: false },
  handler,
  handler,
  handler,
  handler,
  handler,
  { ...handler, employment: 'contractor' },
  { ...handler, left: true },
  { ...handler, employment: 'contractor', left: true },
];

/** Index of the automation among the agents: the author of `system` messages. */
export const automation = 1;

/** Staff: an administrator, the automation, two who only look on, and those who take cases, spread over the teams. */
export function makeStaff(
  seed: string,
  count: number,
  { teams, names }: { teams: number; names: Names },
): readonly PlacedAgent[] {
  const taken = new Set<string>();
  const firstHandler = positions.findIndex((position) => position.takesCases);
  return Array.from({ length: count }, (_, ordinal) => {
    const position = positions[ordinal] ?? handler;
    const team = position.takesCases ? (ordinal - firstHandler) % teams : undefined;
    return makeAgent(drawFor(seed, 'agent', ordinal), { position, team, names, taken });
  });
}

interface Seat {
  readonly position: Position;
  readonly team: number | undefined;
  readonly names: Names;
  readonly taken: Set<string>;
}

function makeAgent(draw: Draw, { position, team, names, taken }: Seat): PlacedAgent {
  const place = draw.pick(places);
  const isBot = position.employment === 'bot';
  const name = isBot ? 'Automation' : makeName(names(place.locale, draw.key), draw).name;
  const createdAt = wholeSecond(anchor - spanMs - draw.between(20, 900) * dayMs);
  const leftAt = anchor - draw.between(25, 60) * dayMs;
  const agent: Agent = {
    name,
    email: unused(taken, (suffix) => `${asciiSlug(name, '.')}${suffix}@${organization.domain}`),
    role: position.role,
    team,
    region: place.region,
    timezone: place.timezone,
    employment: position.employment,
    active: position.left !== true,
    createdAt,
    updatedAt: wholeSecond(position.left === true ? leftAt : draw.between(createdAt, anchor)),
  };
  return { agent, place };
}

/** Teams as the stories name them; they are older than every agent. */
export function makeTeams(seed: string, teams: readonly Pick<Team, 'name' | 'description'>[]): readonly Team[] {
  return teams.map(({ name, description }, ordinal) => {
    const draw = drawFor(seed, 'team', ordinal);
    return { name, description, createdAt: wholeSecond(anchor - spanMs - draw.between(900, 1000) * dayMs) };
  });
}
