import { makeAttachments } from './attachments.js';
import { drawFor, member, type Draw } from './choose.js';
import type { PlacedPerson } from './customers.js';
import type { Names } from './names.js';
import { slotFiller, type SlotFiller } from './slots.js';
import { automation, type PlacedAgent } from './staff.js';
import { closedForSilence, isSettled, toldSoFar, type Stories, type Story } from './stories.js';
import { anchor, dayMs, hourMs, minuteMs, spanMs, wholeSecond } from './time.js';
import { timelineOf, type Timeline } from './timeline.js';
import type { Case, Message, Priority } from './types.js';

/** What cases are made from. */
export interface Setting {
  readonly seed: string;
  readonly stories: Stories;
  readonly names: Names;
  readonly customers: readonly PlacedPerson[];
  readonly agents: readonly PlacedAgent[];
}

/** How many in a hundred are over: resolved or closed. */
const settledPercent = 70;

/** Nobody who is about to leave is given a case that they could not finish. */
const handoverMs = 30 * dayMs;

/** A resolved case is closed after this time. */
const closeAfterMs = 21 * dayMs;

const dueHours: Readonly<Record<Priority, number | undefined>> = { urgent: 8, high: 24, medium: 72, low: undefined };

/** `count` cases in order of creation, numbered from 1: most are over, the others are under way at the anchor. */
export function makeCases(setting: Setting, count: number): readonly Case[] {
  const { seed, stories } = setting;
  const settledCount = Math.round((count * settledPercent) / 100);
  const told = new Set<string>();
  const settled = tell(seed, 'settled', settledStories(stories.stories), settledCount).map(({ story, draw }, turn) => {
    const start = anchor - draw.between(1, spanMs / dayMs) * dayMs;
    return makeCase({ story, start, draw, told, turn }, setting);
  });
  const live = tell(seed, 'live', stories.stories, count - settledCount).map(({ story, draw }) => {
    const soFar = toldSoFar(story, keptMessages(story, draw));
    const ageDays = (soFar.ends === 'new' ? 1.5 : 18) * draw.between(0, 1) ** 1.5;
    return makeCase({ story: soFar, start: anchor - ageDays * dayMs, draw, told }, setting);
  });
  return [...settled, ...live]
    .sort((left, right) => left.createdAt - right.createdAt)
    .map((unnumbered, index) => ({ number: index + 1, ...unnumbered }));
}

function settledStories(stories: readonly Story[]): readonly Story[] {
  return stories.flatMap((story) =>
    isSettled(story) ? story : story.ends === 'pending' ? closedForSilence(story) : [],
  );
}

/** A story that is over cannot be told to its end and be under way; of the others some have not come as far. */
function keptMessages(story: Story, draw: Draw): number {
  const whole = story.thread.length;
  return isSettled(story) || draw.chance(0.2) ? Math.floor(draw.between(0.5, whole)) : whole;
}

/** Deals the stories out like cards: shuffled, and each once before any comes again. */
function tell(seed: string, kind: string, stories: readonly Story[], count: number): { story: Story; draw: Draw }[] {
  const shuffled = (round: number): readonly Story[] =>
    stories
      .map((story, index) => ({ story, place: drawFor(seed, `${kind} round ${round}`, index).between(0, 1) }))
      .sort((left, right) => left.place - right.place)
      .map(({ story }) => story);
  const rounds = Array.from({ length: Math.ceil(count / stories.length) }, (_, round) => shuffled(round));
  const dealt = rounds.flat().slice(0, count);
  return dealt.map((story, ordinal) => ({ story, draw: drawFor(seed, `${kind} case`, ordinal) }));
}

interface Plot {
  readonly story: Story;
  readonly start: number;
  readonly draw: Draw;
  /** Story and customer, of what was told already: nobody has the same problem twice. */
  readonly told: Set<string>;
  /** Whose turn it is: each customer has a case, because some help desks know nobody who has not asked yet. */
  readonly turn?: number;
}

function makeCase(
  { story, start, draw, told, turn }: Plot,
  { stories, names, customers, agents }: Setting,
): Omit<Case, 'number'> {
  const customer = chooseCustomer(story, customers.length, { draw, told, turn });
  const team = stories.teams.findIndex(({ categories }) => categories.includes(story.category));
  const agent = chooseAgent(agents, { team, start, draw });
  const priority = draw.weighted(story.priority);
  const { person, place } = member(customers, customer);
  const until = anchor - (isSettled(story) ? hourMs : 0);
  const course = {
    customerPlace: place,
    agentPlace: member(agents, agent).place,
    urgent: priority === 'urgent',
    until,
  };
  const timeline = timelineOf(story, start, course, draw);
  const cast = {
    customerName: person.name,
    company: person.company,
    address: person.address,
    agentName: member(agents, agent).agent.name,
    otherAgentName: member(agents, otherAgent(agents, agent, draw)).agent.name,
    createdAt: timeline.createdAt,
  };
  const filler = slotFiller(stories.slots, cast, { draw, faker: names(place.locale, draw.key) });
  const messages = makeMessages(story, timeline, filler, { customer, agent });
  const matter = {
    subject: filler.fill(story.subject),
    description: filler.fill(story.description),
    category: story.category,
  };
  return {
    customer,
    team,
    agent: story.ends === 'new' ? undefined : agent,
    ...matter,
    priority,
    ...makeStamps(story, timeline, messages, draw),
    dueAt: dueAt(timeline.createdAt, priority, person.premium),
    messages,
    attachments: makeAttachments(messages, { ...matter, customerName: person.name, company: person.company }, draw),
  };
}

interface Choice extends Pick<Plot, 'draw' | 'told'> {
  readonly turn: number | undefined;
}

/** Everyone once, then the smaller of two draws: those who came first write more often. */
function chooseCustomer(story: Story, count: number, { draw, told, turn = count }: Choice): number {
  for (let attempt = 0; ; attempt++) {
    const customer = turn < count ? turn : Math.min(draw.index(count), draw.index(count));
    const key = `${story.id} ${customer}`;
    if (told.has(key) && attempt < 100) continue;
    told.add(key);
    return customer;
  }
}

function chooseAgent(
  agents: readonly PlacedAgent[],
  { team, start, draw }: { team: number; start: number; draw: Draw },
): number {
  const able = agents.flatMap(({ agent }, index) => {
    const isThere = agent.active || start < agent.updatedAt - handoverMs;
    return agent.team === team && isThere ? index : [];
  });
  if (able.length === 0)
    throw new RangeError(`nobody in team ${team} could take a case; are all categories in a team?`);
  return member(able, draw.index(able.length));
}

function otherAgent(agents: readonly PlacedAgent[], agent: number, draw: Draw): number {
  const others = agents.flatMap(({ agent: { active, team } }, index) =>
    active && team !== undefined && index !== agent ? index : [],
  );
  return member(others, draw.index(others.length));
}

function makeMessages(
  story: Story,
  { at }: Timeline,
  filler: SlotFiller,
  authors: { customer: number; agent: number },
): readonly Message[] {
  const authorOf = { customer: authors.customer, agent: authors.agent, note: authors.agent, system: automation };
  return story.thread.map(({ from, text }, index) => ({
    from,
    author: authorOf[from],
    text: from === 'note' ? filler.fillNote(text) : filler.fill(text),
    at: member(at, index),
  }));
}

type Stamps = Pick<Case, 'status' | 'createdAt' | 'updatedAt' | 'resolvedAt' | 'closedAt'>;

function makeStamps(story: Story, { createdAt, at }: Timeline, messages: readonly Message[], draw: Draw): Stamps {
  const lastAt = at.at(-1) ?? createdAt;
  if (!isSettled(story)) {
    return { status: story.ends, createdAt, updatedAt: lastAt, resolvedAt: undefined, closedAt: undefined };
  }
  const lastWord = messages.findLast(({ from }) => from !== 'system')?.at ?? createdAt;
  const isClosedByMachine = story.ends === 'closed' && lastWord < lastAt;
  const resolvedAt = wholeSecond((isClosedByMachine ? lastWord : lastAt) + draw.between(1, 20) * minuteMs);
  const closedAt = story.ends === 'closed' ? Math.max(lastAt, resolvedAt) : resolvedAt + closeAfterMs;
  if (closedAt > anchor)
    return { status: 'resolved', createdAt, updatedAt: resolvedAt, resolvedAt, closedAt: undefined };
  return { status: 'closed', createdAt, updatedAt: closedAt, resolvedAt, closedAt };
}

function dueAt(createdAt: number, priority: Priority, premium: boolean): number | undefined {
  const hours = dueHours[priority];
  return hours === undefined ? undefined : createdAt + (premium ? hours / 2 : hours) * hourMs;
}
