import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { send } from '../support/call.js';
import { fillingDisk } from '../support/full-disk.js';
import { judgeBy, type Verdict } from '../support/judge.js';
import { attachmentRows } from './operations/attachments.js';
import { commentRows } from './operations/comments.js';
import { customerRows } from './operations/customers.js';
import { documentedAnswers } from './operations/documented.js';
import { keyRows } from './operations/keys.js';
import type { Places } from './operations/places.js';
import { teamRows } from './operations/teams.js';
import { ticketRows } from './operations/tickets.js';
import { userRows } from './operations/users.js';

const disk = await fillingDisk();
// After the disk: this imports the program.
const { openPlaces } = await import('./operations/places.js');

const rows = [...ticketRows, ...commentRows, ...attachmentRows, ...customerRows, ...teamRows, ...userRows, ...keyRows];

/** Documented answers that no request can bring about here, each with the reason. */
const cannotProduce: Readonly<Record<string, string>> = {
  'testKey 403': 'only a key that is bound to addresses is refused here, and keys of the sandbox are bound to none',
  'testKeyByPost 403':
    'only a key that is bound to addresses is refused here, and keys of the sandbox are bound to none',
};

let places: Places;
let verdict: Verdict;

beforeAll(async () => {
  [places, verdict] = await Promise.all([openPlaces(disk), judgeBy('toptickets')]);
});
afterAll(() => places.stop());

describe('the table', () => {
  const covered = new Set(rows.map(({ operationId, status }) => `${operationId} ${status}`));

  test('has a row, or a reason why there is none, for every documented answer', async () => {
    const documented = await documentedAnswers();
    expect(documented.length).toBeGreaterThan(200);
    expect(documented.filter((answer) => !covered.has(answer) && !(answer in cannotProduce))).toEqual([]);
  });

  test('has no row and no reason for anything else', async () => {
    const documented = new Set(await documentedAnswers());
    expect([...covered, ...Object.keys(cannotProduce)].filter((answer) => !documented.has(answer))).toEqual([]);
    expect(Object.keys(cannotProduce).filter((answer) => covered.has(answer))).toEqual([]);
  });

  test('says the same thing once', () => {
    const titles = rows.map(({ operationId, status, title }) => `${operationId} ${status}: ${title}`);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });
});

describe.each([...new Set(rows.map(({ operationId }) => operationId))])('%s', (operationId) => {
  const own = rows.filter((row) => row.operationId === operationId);

  test.each(own)('answers $status: $title', async ({ call, place, status, body, headers, valid }) => {
    const destination = await places.at(place);
    const before = await destination.state();
    const response = await send(destination.base, call);

    expect({ status: response.status, body: response.text === '' ? undefined : response.body }).toEqual({
      status,
      body,
    });
    expect(response.headers).toMatchObject(headers);
    expect(await verdict(response, { valid })).toEqual([]);
    if (status >= 400) expect(await destination.state()).toEqual(before);
  });
});

test('nothing that was answered broke the document', () => {
  expect(places.reports).toEqual([]);
});
