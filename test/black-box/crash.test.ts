import { appendFileSync, cpSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { callerOf, jsonOf, type Call } from './calls.js';
import { blackBox, type Server } from './program.js';
import { defectsIn, listTickets, newStories, numbersOf, type Story, type Ticket, writeStories } from './stories.js';

const box = blackBox();
const CREATED = { customer_id: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890', subject: 'One more', description: 'x' };

test('kill -9, again and again: what was acknowledged is there, what was not is whole or absent', async () => {
  const data = await box.folder();
  const ledger: Story[] = [];
  let server = await open(data);
  await writeStories(callerOf(server), newStories(ledger, 'story', 1_000));
  let before = await listTickets(callerOf(server));
  for (let kill = 1; kill <= 3; kill++) {
    await killWhileWriting(server, ledger, `story ${kill}:`);
    server = await open(data);
    const call = callerOf(server);
    expect(await defectsIn(call, ledger)).toEqual([]);
    const after = await listTickets(call);
    expect(inOrder(after, before)).toEqual(inOrder(before, after));
    await expectNumbersGoOn(call, ledger);
    before = await listTickets(call);
    expect(server.stderr()).toMatch(/^([^\n]*journal-\d+\.log: the last \d+ bytes [^\n]*\n)?$/);
  }
}, 60_000);

test('kill -9 with --durability fsync', async () => {
  const data = await box.folder();
  const ledger: Story[] = [];
  const server = await open(data, '--durability', 'fsync');
  await writeStories(callerOf(server), newStories(ledger, 'story', 40));
  await killWhileWriting(server, ledger, 'story again:');
  expect(await defectsIn(callerOf(await open(data, '--durability', 'fsync')), ledger)).toEqual([]);
});

describe('after a clean stop', () => {
  test('db.json and the blobs alone are the whole state', async () => {
    const data = await box.folder();
    const first = await open(data);
    const ledger: Story[] = [];
    await writeStories(callerOf(first), newStories(ledger, 'story', 50));
    const file = await upload(first, 'Bytes that are kept beside the records.');
    const told = await everythingOf(first);
    expect(await first.end('SIGTERM')).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(data).filter((name) => /journal|lock/.test(name))).toEqual([]);

    const copy = await box.folder();
    await mkdir(copy);
    for (const name of ['db.json', 'blobs']) cpSync(join(data, name), join(copy, name), { recursive: true });
    const second = await open(copy);
    expect(await everythingOf(second)).toEqual(told);
    expect(await defectsIn(callerOf(second), ledger)).toEqual([]);
    expect(await download(second, file)).toBe('Bytes that are kept beside the records.');
    await expectNumbersGoOn(callerOf(second), ledger);
  });

  test('db.json can be read: JSON, a record a line', async () => {
    const data = await box.folder();
    const server = await open(data);
    const { id } = await jsonOf<Ticket>(callerOf(server)('POST', '/v1/tickets', { ...CREATED, subject: 'Find me' }));
    await server.end('SIGINT');
    const text = readFileSync(join(data, 'db.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ sandboxes: { default: { record: { scenario: 'docs' } } } });
    const lines = text.split('\n').filter((line) => line.includes('Find me'));
    expect(lines).toEqual([expect.stringContaining(id)]);
  });
});

describe('a torn end of the journal', () => {
  test('that is noise: nothing is lost, and it is told in one line', async () => {
    const { data, ledger } = await killedWorld();
    appendFileSync(journalOf(data), Buffer.from([0, 0, 1, 0x17, 0xff, 0x7b, 0x22]));
    await expectRecovered(data, ledger, /the last 7 bytes/);
  });

  test('that is half a record: only the change that was never finished is gone', async () => {
    const { data, ledger, call, server } = await livingWorld();
    const unfinished = await jsonOf<Ticket>(call('POST', '/v1/tickets', CREATED));
    await server.end('SIGKILL');
    truncateSync(journalOf(data), statSync(journalOf(data)).size - 3);
    const again = await expectRecovered(data, ledger, /the last \d+ bytes/);
    expect((await again('GET', `/v1/tickets/${unfinished.id}`)).status).toBe(404);
    const { ticket_number } = await jsonOf<Ticket>(again('POST', '/v1/tickets', CREATED));
    expect(ticket_number).toBe(unfinished.ticket_number);
  });

  test('after which the folder is as good as any other', async () => {
    const { data, ledger } = await killedWorld();
    appendFileSync(journalOf(data), 'noise');
    const torn = await open(data);
    await writeStories(callerOf(torn), newStories(ledger, 'story later', 5));
    await torn.end('SIGKILL');
    const again = await open(data);
    expect(await defectsIn(callerOf(again), ledger)).toEqual([]);
    expect(again.stderr()).toBe('');
  });
});

describe('what is not whole is refused, and left as it is', () => {
  let whole: string;
  beforeAll(async () => {
    whole = await box.folder();
    await (await open(whole)).end('SIGTERM');
  });

  const breakages: [string, (text: string) => string][] = [
    ['cut off', (text) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['of another format', (text) => text.replace('"format": 1', '"format": 2')],
    ['with two records of one key', (text) => text.replace(/^( *)(\[\d+, ?"[^"]+".*\]),$/m, '$1$2,\n$1$2,')],
  ];
  test.each(breakages)('db.json, %s', async (_, broken) => {
    const data = await box.folder();
    cpSync(whole, data, { recursive: true });
    const path = join(data, 'db.json');
    const text = readFileSync(path, 'utf8');
    expect(broken(text)).not.toBe(text);
    writeFileSync(path, broken(text));
    const { code, stdout, stderr } = await box.run(['start', '--port', '0', '--data', data]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^deskdouble: [^\n]*db\.json[^\n]*\(DD_DATA_CORRUPT\)\n$/);
    expect(readFileSync(path, 'utf8')).toBe(broken(text));
    expect(readdirSync(data).sort()).toEqual(expect.not.arrayContaining(['lock']));
  });

  test('a journal with a hole in the middle', async () => {
    const { data } = await killedWorld();
    const path = journalOf(data);
    const bytes = readFileSync(path);
    const middle = Math.floor(bytes.length / 2);
    bytes.fill(0, middle, middle + 20);
    writeFileSync(path, bytes);
    const { code, stderr } = await box.run(['start', '--port', '0', '--data', data]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^deskdouble: [^\n]*journal-\d+\.log[^\n]*\(DD_DATA_CORRUPT\)\n$/);
    expect(readFileSync(path)).toEqual(bytes);
  });
});

function open(data: string, ...flags: string[]): Promise<Server> {
  return box.serve(['--no-rate-limits', '--data', data, ...flags]);
}

/** The moment is random: a number of writes after which nobody looks at what else is under way. */
async function killWhileWriting(server: Server, ledger: Story[], label: string): Promise<void> {
  let left = 20 + Math.floor(Math.random() * 200);
  let killed: Promise<unknown> | undefined;
  const onWrite = (): void => {
    if (--left === 0) killed = server.end('SIGKILL');
  };
  const reason: unknown = await writeStories(callerOf(server), newStories(ledger, label), onWrite).catch(
    (thrown: unknown) => thrown,
  );
  await killed;
  expect(left).toBeLessThanOrEqual(0);
  expect(String(reason)).toMatch(/ECONNRE|EPIPE|socket hang up|aborted/);
}

async function livingWorld() {
  const data = await box.folder();
  const server = await open(data);
  const call = callerOf(server);
  const ledger: Story[] = [];
  await writeStories(call, newStories(ledger, 'story', 12));
  return { data, server, call, ledger };
}

async function killedWorld(): Promise<{ data: string; ledger: Story[] }> {
  const { data, server, ledger } = await livingWorld();
  await server.end('SIGKILL');
  return { data, ledger };
}

function journalOf(data: string): string {
  const names = readdirSync(data).filter((name) => name.startsWith('journal-'));
  expect(names).toHaveLength(1);
  return join(data, names[0] ?? '');
}

async function expectRecovered(data: string, ledger: Story[], told: RegExp): Promise<Call> {
  const server = await open(data);
  expect(server.stderr()).toMatch(/^[^\n]*journal-\d+\.log: [^\n]+\n$/);
  expect(server.stderr()).toMatch(told);
  expect(await defectsIn(callerOf(server), ledger)).toEqual([]);
  return callerOf(server);
}

/** Those of `tickets` that `others` has too, in the order of `tickets`. */
function inOrder(tickets: readonly Ticket[], others: readonly Ticket[]): string[] {
  const ids = new Set(others.map(({ id }) => id));
  return tickets.map(({ id }) => id).filter((id) => ids.has(id));
}

async function expectNumbersGoOn(call: Call, ledger: readonly Story[]): Promise<void> {
  const numbers = [...numbersOf(ledger), ...(await listTickets(call)).map(({ ticket_number }) => ticket_number)];
  const listed = await listTickets(call);
  expect(new Set(listed.map(({ ticket_number }) => ticket_number)).size).toBe(listed.length);
  expect(new Set(numbersOf(ledger)).size).toBe(numbersOf(ledger).length);
  const { ticket_number } = await jsonOf<Ticket>(call('POST', '/v1/tickets', CREATED));
  expect(ticket_number).toBe(Math.max(...numbers) + 1);
}

async function everythingOf(server: Server): Promise<unknown[]> {
  const call = callerOf(server);
  const lists = ['tickets', 'customers', 'teams', 'users'].map((name) => call('GET', `/v1/${name}?limit=100`));
  const ticket = '/v1/tickets/550e8400-e29b-41d4-a716-446655440000';
  return Promise.all([...lists, call('GET', `${ticket}/comments`), call('GET', `${ticket}/attachments`)]);
}

async function upload({ baseUrl, key }: Server, text: string): Promise<string> {
  const body = new FormData();
  body.set('file', new Blob([text], { type: 'text/plain' }), 'kept.txt');
  const path = '/v1/tickets/550e8400-e29b-41d4-a716-446655440000/attachments';
  const response = await fetch(baseUrl + path, { method: 'POST', headers: { authorization: `Bearer ${key}` }, body });
  expect(response.status).toBe(201);
  return `${path}/${((await response.json()) as { id: string }).id}`;
}

async function download({ baseUrl, key }: Server, path: string): Promise<string> {
  const response = await fetch(`${baseUrl}${path}/download`, { headers: { authorization: `Bearer ${key}` } });
  const { download_url } = (await response.json()) as { download_url: string };
  return (await fetch(download_url)).text();
}
