import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DeskdoubleError, messageOf, nearestName } from '../../core/errors.js';
import { isJsonObject, type JsonObject } from '../../core/json.js';
import type { Blobs } from '../../store/ports.js';
import type { DemoRecords, Links } from '../define-service.js';
import type { Fill } from '../sandboxes.js';
import type { ServiceRuntime } from '../service-runtime.js';
import { bad } from './bad-scenario.js';
import { scenarioDigest, type CheckedScenarios } from './checked.js';
import { checkRecords, insertRecords, prepareRecords, type PreparedRecord } from './records.js';
import type { Stories } from './world.js';

/** Where scenarios live: a folder per scenario, in it a file per service. */
export interface ScenarioSource {
  readonly folder: string;
  readonly services: readonly ServiceRuntime[];
  readonly blobs: Blobs;
  readonly links: (sandbox: string) => Links;
  readonly checked: CheckedScenarios;
}

/**
 * Reads and checks a scenario before anything is changed, and answers what fills a sandbox with it.
 * @throws {DeskdoubleError} DD_UNKNOWN_SCENARIO with the names there are, DD_BAD_SCENARIO with file, pointer and reason.
 */
export async function loadScenario(source: ScenarioSource, name: string, seed: string): Promise<Fill> {
  const folder = join(source.folder, name);
  if (!/^[a-z0-9][a-z0-9-]*$/i.test(name) || !existsSync(folder)) throw unknownScenario(source.folder, name);
  const prepared: { service: ServiceRuntime; records: readonly PreparedRecord[]; trusted: boolean }[] = [];
  for (const service of source.services) {
    const found = await tenantsOf(service, folder, seed);
    if (found === undefined) continue;
    const trusted = found.digest !== undefined && source.checked.has(found.digest);
    prepared.push({ service, records: await prepareRecords(service, found, source.blobs), trusted });
  }
  return async ({ record, ids }, unit) => {
    for (const { service, records, trusted } of prepared) {
      const inserted = await insertRecords(unit, records);
      if (!trusted) await checkRecords({ service, unit, ids, links: source.links(record.name) }, inserted);
    }
  };
}

/** A service's records: its own file, or its projection of the scenario's stories. */
async function tenantsOf(
  service: ServiceRuntime,
  folder: string,
  seed: string,
): Promise<{ file: string; tenants: Readonly<Record<string, DemoRecords>>; digest?: string } | undefined> {
  const file = join(folder, `${service.spec.name}.json`);
  const text = textIn(file);
  if (text !== undefined) {
    const { hash } = service.spec;
    const digest = hash === undefined ? {} : { digest: scenarioDigest(text, hash) };
    return { file, tenants: recordsIn(file, parsed(file, text)), ...digest };
  }
  const stories = join(folder, 'stories.json');
  const told = textIn(stories);
  if (told === undefined) return undefined;
  const { demo } = await service.load();
  if (demo === undefined) return undefined;
  const { makeWorld } = await import('./world.js');
  try {
    const world = await makeWorld(seed, parsed(stories, told) as unknown as Stories);
    return { file: stories, tenants: demo(world) };
  } catch (thrown) {
    // The maker of the world says with a RangeError or a TypeError what does not fit together in the stories.
    if (!(thrown instanceof RangeError || thrown instanceof TypeError)) throw thrown;
    throw bad(stories, '/', thrown.message);
  }
}

function recordsIn(file: string, content: unknown): Readonly<Record<string, DemoRecords>> {
  const tenants = isJsonObject(content) ? content['tenants'] : undefined;
  if (!isJsonObject(tenants)) throw bad(file, '/tenants', 'must be an object of tenants');
  for (const [tenant, resources] of Object.entries(tenants)) {
    if (!isJsonObject(resources)) throw bad(file, `/tenants/${tenant}`, 'must be an object of resources');
    for (const [resource, records] of Object.entries(resources)) {
      if (!Array.isArray(records) || !records.every(isJsonObject)) {
        throw bad(file, `/tenants/${tenant}/${resource}`, 'must be an array of records');
      }
    }
  }
  return tenants as Readonly<Record<string, DemoRecords>>;
}

/** Files are small, and there are a few for each reset: asking the thread pool for them would take longer than reading does. */
function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new DeskdoubleError('DD_BAD_SCENARIO', `${file} cannot be read: ${messageOf(thrown)}`, { cause: thrown });
  }
}

function parsed(file: string, text: string): JsonObject {
  try {
    return JSON.parse(text) as JsonObject;
  } catch (thrown) {
    throw new DeskdoubleError('DD_BAD_SCENARIO', `${file}: ${messageOf(thrown)}`, { cause: thrown });
  }
}

function unknownScenario(folder: string, name: string): DeskdoubleError {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  const entries = isFolder ? readdirSync(folder, { withFileTypes: true }) : [];
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  if (names.length === 0) return new DeskdoubleError('DD_UNKNOWN_SCENARIO', `${folder} holds no scenarios`);
  const near = nearestName(name, names);
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  return new DeskdoubleError(
    'DD_UNKNOWN_SCENARIO',
    `there is no scenario "${name}"; there are ${names.join(', ')}.${hint}`,
  );
}
