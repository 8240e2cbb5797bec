/**
 * Build-time script: loads every scenario of the package in full and writes down which files were found in order, so that a
 * start does not check them again.
 */
import { readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskdoubleError } from './core/errors.js';
import { scenarioDigest } from './emulator/scenarios/checked.js';
import { openEmulator, packageChecked, packageScenarios } from './start.js';

async function digestsOf(scenario: string): Promise<string[]> {
  const emulator = await openEmulator({ scenario, trustScenarios: false });
  await emulator.close();
  const digests: string[] = [];
  for (const { spec } of emulator.services) {
    const text = await readFile(join(packageScenarios, scenario, `${spec.name}.json`), 'utf8').catch(() => undefined);
    if (text !== undefined && spec.hash !== undefined) digests.push(scenarioDigest(text, spec.hash));
  }
  return digests;
}

try {
  const scenarios = (await readdir(packageScenarios)).sort();
  const digests: string[] = [];
  for (const scenario of scenarios) digests.push(...(await digestsOf(scenario)));
  await writeFile(`${packageChecked}.new`, JSON.stringify(digests));
  await rename(`${packageChecked}.new`, packageChecked);
} catch (error) {
  if (!(error instanceof DeskdoubleError)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}
