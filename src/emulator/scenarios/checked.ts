import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/**
 * Which scenario files a build has found in order, by what they hold and by the service they were checked against: a start
 * need not look at them again.
 */
export type CheckedScenarios = ReadonlySet<string>;

/** `specHash` is that of the built document and model; what was not built has none and is never known. */
export function scenarioDigest(text: string, specHash: string): string {
  return createHash('sha256').update(`${specHash}\n${text}`).digest('hex');
}

/** None when there is no such file, or it is torn: every record is checked then. */
export async function readCheckedScenarios(file: string | undefined): Promise<CheckedScenarios> {
  if (file === undefined) return new Set();
  try {
    const digests = JSON.parse(await readFile(file, 'utf8')) as unknown;
    return new Set(Array.isArray(digests) ? digests.map(String) : []);
  } catch {
    return new Set();
  }
}
