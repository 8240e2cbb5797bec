import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { transform } from '@swc/core';
import { parse } from 'yaml';
import { blackBox, type Server } from '../black-box/program.js';
import { ACCOUNTS, accountNames, TOKEN, type AccountName } from '../scenarios/accounts.js';
import { inCheckout } from '../support/root.js';
import { tempFolder } from '../support/temp-folder.js';

const box = blackBox();
const run = promisify(execFile);

type Line = Readonly<Record<string, string>>;
interface Report {
  readonly unfinished: number;
  readonly waiting: readonly Line[];
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly answered: Readonly<Record<string, unknown>> | null;
}

/** Which unified field each field of a line shows. */
const SOURCES: Readonly<Record<string, readonly [resource: string, pointer: string]>> = {
  subject: ['tickets', '/name'],
  status: ['tickets', '/status/name'],
  priority: ['tickets', '/priority/name'],
  customer: ['contacts', '/name'],
  email: ['contacts', '/emails/*/email'],
  team: ['teams', '/name'],
  assignee: ['users', '/name'],
  since: ['comments', '/created_at'],
  lastWord: ['comments', '/author/type'],
};

/**
 * Where the reports differ from that of `reference`, and the lines of the ledger that allow it. The unified API has no word
 * for a ticket that nobody has opened yet; what the vendors call `new` is told as `open` by one adapter and as it is by the
 * other.
 */
const DIFFERENCES: Readonly<Record<AccountName, readonly { field: string; line: string; kind: string }[]>> = {
  reference: [],
  toptickets: [],
  deskhero: [{ field: 'status', line: 'tickets /status/name', kind: 'lossy' }],
};

interface LedgerLine {
  readonly unified: string;
  readonly kind: string;
}
interface Claims {
  readonly fields: Readonly<Record<string, { readonly read?: { readonly lines: readonly LedgerLine[] } }>>;
}

/** What an adapter claims of a field when it is read; the line of the object that holds it counts where it has none. */
async function kindOf(account: AccountName, [resource, pointer]: readonly [string, string]): Promise<string> {
  const { fields } = parse(await readFile(inCheckout('contracts', account, 'claims.yaml'), 'utf8')) as Claims;
  const lines = fields[resource]?.read?.lines ?? [];
  const line =
    lines.find(({ unified }) => unified === pointer) ?? lines.find(({ unified }) => pointer.startsWith(`${unified}/`));
  if (line === undefined) throw new Error(`${account} claims nothing of ${resource} ${pointer}`);
  return line.kind;
}

let server: Server;
let script: string;
let folder: Awaited<ReturnType<typeof tempFolder>>;

/** Node 20 does not run TypeScript: the types are taken out, and nothing else. */
beforeAll(async () => {
  folder = await tempFolder();
  script = join(folder.path, 'support-inbox.mjs');
  const source = await readFile(inCheckout('test', 'examples', 'support-inbox.ts'), 'utf8');
  const { code } = await transform(source, { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } });
  await writeFile(script, code);
  server = await box.serve([
    ...['--memory', '--strict', '--no-rate-limits'],
    ...['--scenario', 'demo', '--time', '2025-07-01T09:00:00Z'],
  ]);
});
afterAll(() => folder.remove());

async function inbox(account: AccountName, ...flags: string[]): Promise<string> {
  const unified = server.ready.services['truto']?.baseUrl ?? '';
  return (await run(process.execPath, [script, unified, TOKEN, ACCOUNTS[account], ...flags])).stdout;
}

const reportOf = async (account: AccountName, ...flags: string[]): Promise<Report> =>
  JSON.parse(await inbox(account, '--json', ...flags)) as Report;

/** The fields of a line whose values are not those of the other line. */
function differing(left: Line | undefined, right: Line | undefined): string[] {
  return Object.keys({ ...left, ...right }).filter((field) => left?.[field] !== right?.[field]);
}

describe('what the ledgers say', () => {
  test.each(Object.entries(DIFFERENCES))(
    'allows each difference that is named for %s',
    async (account, differences) => {
      for (const { field, line, kind } of differences) {
        const source = SOURCES[field] ?? ['', ''];
        expect([source.join(' '), await kindOf(account as AccountName, source)]).toEqual([line, kind]);
        expect(kind).not.toBe('exact');
      }
    },
  );
});

describe('the inbox, looked at', () => {
  let reports: Readonly<Record<AccountName, Report>>;
  beforeAll(async () => {
    const read = accountNames.map(async (name) => [name, await reportOf(name, '--look-only')] as const);
    reports = Object.fromEntries(await Promise.all(read)) as Record<AccountName, Report>;
  });

  test('is no trifle', () => {
    const { unfinished, waiting } = reports.reference;
    expect(unfinished).toBeGreaterThan(50);
    expect(waiting.length).toBeGreaterThan(20);
    expect(waiting.map(({ since }) => since)).toEqual(waiting.map(({ since }) => since).toSorted());
    for (const line of waiting) expect(Object.values(line)).not.toContain('?');
  });

  test.each(accountNames)('of %s is that of reference, but for the differences that are named', (account) => {
    const { unfinished, waiting, counts, answered } = reports[account];
    const { reference } = reports;
    expect([unfinished, answered]).toEqual([reference.unfinished, null]);
    expect(waiting.map(({ number }) => number)).toEqual(reference.waiting.map(({ number }) => number));
    const found = new Set(waiting.flatMap((line, at) => differing(line, reference.waiting[at])));
    expect([...found]).toEqual(DIFFERENCES[account].map(({ field }) => field));
    for (const by of ['priority', 'team']) expect(counts[by]).toEqual(reference.counts[by]);
  });

  test.each(accountNames)('of %s is the same when it is looked at again', async (account) => {
    expect(await reportOf(account, '--look-only')).toEqual(reports[account]);
  });

  test('is told to people as well', async () => {
    const text = await inbox('reference', '--look-only');
    const [longest] = reports.reference.waiting;
    expect(text).toContain(`${reports.reference.unfinished} tickets are not over`);
    expect(text).toContain(`#${longest?.['number']}`);
    expect(text).toContain(longest?.['subject']);
    expect(text).toContain('Nothing was changed.');
  });
});

describe('the inbox, worked on', () => {
  test.each(accountNames)('on %s: whoever waits longest is answered, and waits no more', async (account) => {
    const [longest, next] = (await reportOf(account, '--look-only')).waiting;
    const { answered } = await reportOf(account);
    expect(answered).toEqual({
      number: longest?.['number'],
      status: { before: longest?.['status'], after: 'pending' },
      reply: 'Thank you for your patience. We are on it, and write again before the end of the day.',
      note: 'Waited too long: please look at this one first.',
      lastWord: 'us',
    });
    const after = await reportOf(account, '--look-only');
    expect(after.waiting[0]).toEqual(next);
    expect(after.waiting.map(({ number }) => number)).not.toContain(longest?.['number']);
  });

  test('says in a line what the account does not allow', async () => {
    const sandbox = '0b6f1c2e-7a4d-4e58-9c37-5d2a8e1f4b60';
    const unified = server.ready.services['truto']?.baseUrl ?? '';
    await expect(run(process.execPath, [script, unified, TOKEN, sandbox])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^POST comments: 405 .*can only be read.*\n$/),
    });
  });

  test('needs to know where', async () => {
    await expect(run(process.execPath, [script])).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('usage: node support-inbox.ts <base URL> <token> <account id>'),
    });
  });
});
