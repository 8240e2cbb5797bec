import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The key that signs file links: real entropy, kept beside the data so that links outlive a restart. A run that must
 * repeat byte for byte (a seed and a fixed time) signs with its seed instead.
 */
export async function linkKey(folder: string | undefined, repeatableSeed: string | undefined): Promise<string> {
  if (repeatableSeed !== undefined) return `repeatable ${repeatableSeed}`;
  const fresh = randomBytes(32).toString('hex');
  if (folder === undefined) return fresh;
  const file = join(folder, 'link-key');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined && kept.length >= 64) return kept;
  await writeFile(file, fresh, { mode: 0o600 });
  return fresh;
}
