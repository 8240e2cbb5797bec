import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { anchor, makeWorld, type Case, type Stories, type World } from './world.js';

const storiesFile = new URL('../../../fixtures/scenarios/demo/stories.json', import.meta.url);
const spanMs = 120 * 24 * 60 * 60 * 1000;

let stories: Stories;
let world: World;

beforeAll(async () => {
  stories = JSON.parse(await readFile(storiesFile, 'utf8')) as Stories;
  world = await makeWorld('deskdouble', stories);
});

/** Every time of a case in the order in which things happen. */
function history(one: Case): readonly number[] {
  const ending = [one.resolvedAt, one.closedAt].filter((time) => time !== undefined);
  const talk = one.messages.filter(({ from }) => from !== 'system').map(({ at }) => at);
  return [one.createdAt, ...talk, ...ending];
}

function ascending(times: readonly number[]): readonly number[] {
  return [...times].sort((left, right) => left - right);
}

describe('a seed', () => {
  test('always gives the same bytes', async () => {
    expect(JSON.stringify(await makeWorld('deskdouble', stories))).toBe(JSON.stringify(world));
  });

  test('does not depend on what was made before', async () => {
    const other = await makeWorld('other', stories);
    expect(JSON.stringify(await makeWorld('deskdouble', stories))).toBe(JSON.stringify(world));
    expect(other.customers.map(({ name }) => name)).not.toEqual(world.customers.map(({ name }) => name));
    expect(other.cases.length).toBe(world.cases.length);
    expect(other.customers.length).toBe(world.customers.length);
  });

  test('gives other people under another seed, hardly any the same', async () => {
    const names = new Set(world.customers.map(({ name }) => name));
    const other = await makeWorld('other', stories);
    expect(other.customers.filter(({ name }) => names.has(name)).length).toBeLessThan(3);
  });

  test('keeps all people when one more comes, and nearly all cases', async () => {
    const larger = await makeWorld('deskdouble', stories, { customers: world.customers.length + 1 });
    expect(larger.customers.slice(0, -1)).toEqual(world.customers);
    expect(larger.agents).toEqual(world.agents);
    const known = new Set(world.cases.map((one) => JSON.stringify({ ...one, number: 0 })));
    const kept = larger.cases.filter((one) => known.has(JSON.stringify({ ...one, number: 0 })));
    expect(kept.length).toBeGreaterThan(world.cases.length * 0.9);
  });
});

describe('the people', () => {
  test('are as many as a small support organisation has', () => {
    expect(world.teams.length).toBe(6);
    expect(world.agents.length).toBe(14);
    expect(world.customers.length).toBe(60);
  });

  test('have addresses of their own', () => {
    const emails = [...world.agents, ...world.customers].map(({ email }) => email.toLowerCase());
    expect(new Set(emails).size).toBe(emails.length);
    expect(emails.filter((email) => !/^[a-z0-9.]+@[a-z0-9-]+\.example$/.test(email))).toEqual([]);
  });

  test('of one company share its domain, address, tier and value', () => {
    const companies = new Set(world.customers.map(({ company }) => company));
    expect(companies.size).toBeLessThan(world.customers.length / 2);
    for (const company of companies) {
      const colleagues = world.customers.filter((person) => person.company === company);
      const shared = colleagues.map(({ email, address, tier, premium, accountValue }) =>
        JSON.stringify([email.split('@')[1], address, tier, premium, accountValue]),
      );
      expect(new Set(shared).size).toBe(1);
    }
  });

  test('live in zones that exist', () => {
    for (const { timezone } of [...world.agents, ...world.customers]) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: timezone })).not.toThrow();
    }
  });

  test('include every role, an automation, and some who have left', () => {
    expect(new Set(world.agents.map(({ role }) => role))).toEqual(new Set(['admin', 'auditor', 'agent', 'observer']));
    expect(world.agents.filter(({ employment }) => employment === 'bot').length).toBe(1);
    expect(world.agents.filter(({ active }) => !active).length).toBe(2);
  });

  test('leave no team without somebody at work', () => {
    for (const team of world.teams.keys()) {
      expect(world.agents.some((agent) => agent.team === team && agent.active)).toBe(true);
    }
  });
});

describe('the cases', () => {
  test('are 200, numbered in order of creation', () => {
    expect(world.cases.map(({ number }) => number)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    const created = world.cases.map(({ createdAt }) => createdAt);
    expect(created).toEqual(ascending(created));
  });

  test('are under way in about three of ten, in every status', () => {
    const live = world.cases.filter(({ status }) => ['new', 'open', 'pending'].includes(status));
    expect(live.length / world.cases.length).toBeCloseTo(0.3, 1);
    for (const status of ['new', 'open', 'pending', 'resolved', 'closed'] as const) {
      expect(world.cases.filter((one) => one.status === status).length).toBeGreaterThanOrEqual(8);
    }
  });

  test('refer to customers, teams and agents that exist, and to an agent of their team', () => {
    for (const one of world.cases) {
      expect(world.customers[one.customer]).toBeDefined();
      expect(stories.teams[one.team]?.categories).toContain(one.category);
      if (one.agent !== undefined) expect(world.agents[one.agent]?.team).toBe(one.team);
    }
  });

  test('have messages by the customer, the agent in charge and the automation only', () => {
    for (const one of world.cases) {
      for (const { from, author } of one.messages) {
        if (from === 'customer') expect(author).toBe(one.customer);
        else if (from === 'system') expect(world.agents[author]?.employment).toBe('bot');
        else expect(author).toBe(one.agent);
      }
    }
  });

  test('happen in order, within the months before the anchor', () => {
    for (const one of world.cases) {
      const talk = one.messages.map(({ at }) => at);
      expect(history(one)).toEqual(ascending(history(one)));
      expect(new Set([one.createdAt, ...talk]).size).toBe(talk.length + 1);
      expect(talk).toEqual(ascending(talk));
      expect(one.createdAt).toBeGreaterThanOrEqual(anchor - spanMs - 7 * 24 * 60 * 60 * 1000);
      expect(one.updatedAt).toBeLessThanOrEqual(anchor);
      expect(one.updatedAt).toBe(Math.max(...history(one), ...talk));
      expect([...history(one), ...talk].filter((time) => time % 1000 !== 0)).toEqual([]);
    }
  });

  test('have the stamps of their status, and nobody in charge while they are new', () => {
    for (const one of world.cases) {
      expect(one.resolvedAt !== undefined).toBe(one.status === 'resolved' || one.status === 'closed');
      expect(one.closedAt !== undefined).toBe(one.status === 'closed');
      expect(one.agent === undefined).toBe(one.status === 'new');
    }
  });

  test('are never handled by somebody who had left', () => {
    for (const one of world.cases) {
      const agent = one.agent === undefined ? undefined : world.agents[one.agent];
      if (agent === undefined || agent.active) continue;
      expect(one.status).toBe('closed');
      const written = one.messages.filter(({ author, from }) => author === one.agent && from !== 'customer');
      expect(written.every(({ at }) => at < agent.updatedAt)).toBe(true);
    }
  });

  test('come from customers who were there already, several from the busy ones', () => {
    for (const { customer, createdAt } of world.cases) {
      expect(world.customers[customer]?.createdAt).toBeLessThan(createdAt);
    }
    const counts = world.customers.map((_, index) => world.cases.filter(({ customer }) => customer === index).length);
    expect(counts.filter((count) => count > 2).length).toBeGreaterThan(20);
  });

  test('begin on weekdays', () => {
    const weekend = world.cases.filter(({ createdAt }) => [0, 6].includes(new Date(createdAt).getUTCDay()));
    // Monday morning in Asia is Sunday in UTC.
    expect(weekend.length).toBeLessThan(world.cases.length * 0.08);
  });

  test('leave no slot unfilled', () => {
    expect(JSON.stringify(world)).not.toMatch(/\{\w+\}/);
  });

  test('have files by the agent in charge, sent along with a message', () => {
    const withFiles = world.cases.filter(({ attachments }) => attachments.length > 0);
    expect(withFiles.length).toBeGreaterThan(10);
    for (const { agent, attachments, messages } of withFiles) {
      for (const { by, at, text } of attachments) {
        expect(by).toBe(agent);
        expect(messages.some((message) => message.at === at && message.author === by)).toBe(true);
        expect(text.length).toBeGreaterThan(20);
      }
    }
  });
});

describe('stories that do not fit together', () => {
  test('name the slot that has no values', async () => {
    const { product: _product, ...slots } = stories.slots;
    await expect(makeWorld('deskdouble', { ...stories, slots })).rejects.toThrow('{product}');
  });

  test('name the team that cannot be found', async () => {
    await expect(makeWorld('deskdouble', { ...stories, teams: stories.teams.slice(1) })).rejects.toThrow('categories');
  });
});
