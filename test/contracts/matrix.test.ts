import { describe, expect, test } from '@jest/globals';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderMatrix } from '../../src/contract/claims/matrix.js';
import { blackBox } from '../black-box/program.js';
import { inCheckout } from '../support/root.js';
import { adapters } from './adapters.js';
import { loadSubject } from './subject.js';

test('contracts/matrix.md says what the claims say; renew it with `deskdouble matrix --write`', async () => {
  const all = await Promise.all(adapters.map(async (name) => (await loadSubject(name)).claims));
  expect(await readFile(inCheckout('contracts', 'matrix.md'), 'utf8')).toBe(renderMatrix(all));
});

describe('deskdouble matrix', () => {
  const box = blackBox();

  async function copyOfContracts(): Promise<string> {
    const folder = await box.folder();
    await cp(inCheckout('contracts'), folder, { recursive: true });
    return folder;
  }

  const flags = (contracts: string, ...more: string[]): string[] => ['matrix', '--contracts', contracts, ...more];

  test('--check passes on a fresh file, which is what is printed without a flag', async () => {
    const contracts = await copyOfContracts();
    expect(await box.run(flags(contracts, '--check'))).toMatchObject({ code: 0, stderr: '' });
    const { stdout } = await box.run(flags(contracts));
    expect(stdout).toBe(await readFile(join(contracts, 'matrix.md'), 'utf8'));
  });

  test('--check fails on a stale file, and --write renews it', async () => {
    const contracts = await copyOfContracts();
    const matrix = join(contracts, 'matrix.md');
    const fresh = await readFile(matrix, 'utf8');
    await writeFile(matrix, 'old');
    const stale = await box.run(flags(contracts, '--check'));
    expect(stale).toMatchObject({ code: 1, stderr: expect.stringMatching(/stale.*--write/) });
    expect(await box.run(flags(contracts, '--write'))).toMatchObject({ code: 0 });
    expect(await readFile(matrix, 'utf8')).toBe(fresh);
  });

  test('refuses claims that do not hold, with their line', async () => {
    const contracts = await copyOfContracts();
    const file = join(contracts, 'toptickets', 'claims.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('getTicket: supported', 'getTicket: { unsupported: too hard }'));
    const { code, stderr } = await box.run(['matrix', '--contracts', contracts]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /claims\.yaml:\d+: \/operations\/getTicket: the adapter has it; say supported \(DD_BAD_CLAIMS\)/,
    );
  });
});
