import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDocuments } from './build-documents.js';
import { listServices, readService } from './read.js';

const here = dirname(fileURLToPath(import.meta.url));
const folders: string[] = [];
let folder: string;
let built: string;

beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), 'deskdouble-spec-'));
  folders.push(root);
  folder = join(root, 'openapi');
  built = join(root, 'built');
  await cp(join(here, 'sample'), folder, { recursive: true });
});
afterAll(async () => {
  await Promise.all(folders.map((root) => rm(root, { recursive: true })));
});

const change = async (file: string, from: string, to: string): Promise<void> => {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
};

describe('readService', () => {
  test('gives the same service from the built file as from the sources', async () => {
    const checked = await readService(folder, built, 'helpdesk');
    expect(await buildDocuments(folder, built)).toEqual(['helpdesk']);
    const trusted = await readService(folder, built, 'helpdesk');
    expect(trusted.document).toEqual(checked.document);
    expect(trusted.model).toEqual(checked.model);
    expect([...trusted.operations]).toEqual([...checked.operations]);
  });

  test('trusts the built file while the sources are the same, without looking at them', async () => {
    await buildDocuments(folder, built);
    await change(
      join(built, 'helpdesk.json'),
      '"title":"Sample help desk","policies"',
      '"title":"From the built file","policies"',
    );
    expect((await readService(folder, built, 'helpdesk')).title).toBe('From the built file');
  });

  test.each([
    ['document', 'helpdesk.yaml', 'summary: Tickets', 'summary: Changed'],
    ['model', 'helpdesk.model.yaml', 'title: Sample help desk', 'title: Changed'],
  ])('checks the sources again when the %s changed', async (_, file, from, to) => {
    await buildDocuments(folder, built);
    await change(join(built, 'helpdesk.json'), '"title":"ticket"', '"title":"stale"');
    await change(join(folder, file), from, to);
    const spec = await readService(folder, built, 'helpdesk');
    expect(spec.model.resources['tickets']?.title).toBe('ticket');
    expect([spec.title, spec.operations.get('listTickets')?.summary]).toContain('Changed');
  });

  test('refuses a changed source that is wrong', async () => {
    await buildDocuments(folder, built);
    await change(join(folder, 'helpdesk.yaml'), 'operationId: listTickets', 'operationId: createTicket');
    await expect(readService(folder, built, 'helpdesk')).rejects.toMatchObject({ code: 'DD_BAD_DOCUMENT' });
  });

  test('does without a built file that is torn', async () => {
    await buildDocuments(folder, built);
    const file = join(built, 'helpdesk.json');
    await writeFile(file, (await readFile(file, 'utf8')).slice(0, -100));
    expect((await readService(folder, built, 'helpdesk')).name).toBe('helpdesk');
  });

  test('reads a JSON document', async () => {
    const { document } = await readService(folder, built, 'helpdesk');
    await rm(join(folder, 'helpdesk.yaml'));
    await writeFile(join(folder, 'helpdesk.json'), JSON.stringify(document));
    expect((await readService(folder, built, 'helpdesk')).operations.size).toBe(6);
  });

  test('names a file that is not there', async () => {
    await expect(readService(folder, built, 'nothing')).rejects.toMatchObject({
      code: 'DD_BAD_DOCUMENT',
      message: expect.stringContaining(join(folder, 'nothing.yaml')),
    });
    await rm(join(folder, 'helpdesk.model.yaml'));
    await expect(readService(folder, built, 'helpdesk')).rejects.toMatchObject({ code: 'DD_BAD_MODEL' });
  });
});

describe('listServices', () => {
  test('names what has a model', async () => {
    await writeFile(join(folder, 'lonely.yaml'), '');
    expect(await listServices(folder)).toEqual(['helpdesk']);
    expect(await listServices(join(folder, 'missing'))).toEqual([]);
  });
});

test('the trusted path loads no YAML parser, no ajv and no qs', async () => {
  const packages = new Set<string>();
  const visited = new Set<string>();
  const follow = async (file: string): Promise<void> => {
    if (visited.has(file)) return;
    visited.add(file);
    const text = await readFile(file, 'utf8');
    for (const [, clause = '', from = ''] of text.matchAll(/^(?:import|export) ([^;]*?)from '([^']+)';/gm)) {
      if (clause.startsWith('type ')) continue;
      if (from.startsWith('.')) await follow(join(dirname(file), from.replace(/\.js$/, '.ts')));
      else packages.add(from);
    }
  };
  await follow(join(here, 'read.ts'));
  expect(visited.size).toBeGreaterThan(10);
  expect([...packages].filter((name) => !name.startsWith('node:'))).toEqual([]);
});
