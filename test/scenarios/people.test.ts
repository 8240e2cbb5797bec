import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { accountNames, addressesOf, see, type Entity, type Seen } from './accounts.js';

describe.each(['docs', 'demo', 'edge-cases', 'empty'])('the scenario %s', (scenario) => {
  test('is in order on every service, record by record, and connects three accounts and a sandbox', async () => {
    const seen = await see(scenario);
    const connected = seen.deskdouble.accounts.map(({ integration }) => integration).toSorted();
    await seen.stop();
    expect(connected).toEqual(['deskhero', 'reference', 'toptickets', 'toptickets']);
  });
});

describe.each(['docs', 'demo'])('the people of %s', (scenario) => {
  let seen: Seen;
  beforeAll(async () => {
    seen = await see(scenario);
  });
  afterAll(() => seen.stop());

  test('have the same addresses on every account', async () => {
    const known = await Promise.all(accountNames.map((name) => addressesOf(seen, name)));
    const [first = []] = known;
    expect(first.length).toBeGreaterThan(10);
    for (const addresses of known) expect(addresses).toEqual(first);
  });

  test('have the same names at the same addresses', async () => {
    const named = await Promise.all(
      accountNames.map(async (account) => {
        const people = [...(await seen.all(account, 'contacts')), ...(await seen.all(account, 'users'))];
        return people
          .map(({ name, emails }) => `${(emails as { email: string }[])[0]?.email} ${String(name)}`)
          .toSorted();
      }),
    );
    for (const names of named) expect(new Set(names)).toEqual(new Set(named[0]));
  });

  test('belong to teams of the same names', async () => {
    const teams = await Promise.all(accountNames.map((account) => seen.all(account, 'teams')));
    const [first = [], ...others] = teams.map((list) => list.map(({ name }) => name).toSorted());
    expect(first.length).toBeGreaterThan(2);
    for (const names of others) expect(names).toEqual(first);
  });
});

describe('the demo', () => {
  let seen: Seen;
  beforeAll(async () => {
    seen = await see('demo');
  });
  afterAll(() => seen.stop());

  test('has the same tickets on every account, under the same numbers', async () => {
    const tickets = await Promise.all(
      accountNames.map(async (account) => {
        const list = await seen.all(account, 'tickets');
        return list
          .map((one) => ({ number: numberOf(one), name: one['name'], at: seconds(one['created_at']) }))
          .toSorted(byNumber);
      }),
    );
    expect(tickets[0]).toHaveLength(200);
    for (const list of tickets) expect(list).toEqual(tickets[0]);
  });

  test.each([1003, 1057, 1121, 1198])('tells the conversation of ticket %i alike on every account', async (number) => {
    const told = await Promise.all(accountNames.map((account) => conversationOf(seen, account, String(number))));
    expect(told[0]?.length).toBeGreaterThan(0);
    for (const texts of told) expect(texts).toEqual(told[0]);
  });
});

function seconds(time: unknown): number {
  return Math.floor(Date.parse(String(time)) / 1000);
}

/** A vendor whose tickets have no number besides their id counts them by it. */
function numberOf({ number, id }: Entity): string {
  return String(number ?? id);
}

function byNumber(left: Entity, right: Entity): number {
  return Number(left['number']) - Number(right['number']);
}

/** What was said, in its order; the ticket's own text first, which one vendor keeps as the first entry and others do not. */
async function conversationOf(
  seen: Seen,
  account: (typeof accountNames)[number],
  number: string,
): Promise<readonly unknown[]> {
  const ticket = (await seen.all(account, 'tickets')).find((one) => numberOf(one) === number);
  const comments = await seen.all(account, 'comments', `&ticket[id]=${String(ticket?.['id'])}`);
  const texts = comments
    .toSorted((left, right) => seconds(left['created_at']) - seconds(right['created_at']))
    .map(({ body, created_at: at, is_private: hidden }) => ({ text: words(body), at: seconds(at), hidden }));
  const asked = { text: words(ticket?.['description']), at: seconds(ticket?.['created_at']), hidden: false };
  return texts[0]?.text === asked.text ? texts : [asked, ...texts];
}

/** Paragraphs and line breaks are one space: rich text keeps them as marks of its own. */
function words(text: unknown): string {
  return String(text).replaceAll(/\s+/g, ' ').trim();
}
