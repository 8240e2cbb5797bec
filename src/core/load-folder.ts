import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Names of the folders in `folder` that hold an `index.js` or `index.ts`; none when `folder` does not exist. */
export async function leafNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names: string[] = [];
  for (const entry of entries) {
    if (entry.isDirectory() && (await indexOf(join(folder, entry.name))) !== undefined) names.push(entry.name);
  }
  return names.sort();
}

/** The default export of `folder/name/index`; undefined when there is no such leaf. A service, fault or check is added by adding a folder. */
export async function loadLeaf(folder: string, name: string): Promise<unknown> {
  const file = await indexOf(join(folder, name));
  if (file === undefined) return undefined;
  const module = (await import(pathToFileURL(file).href)) as { default?: unknown };
  return module.default;
}

async function indexOf(folder: string): Promise<string | undefined> {
  for (const name of ['index.js', 'index.ts']) {
    const file = join(folder, name);
    if (
      await access(file).then(
        () => true,
        () => false,
      )
    )
      return file;
  }
  return undefined;
}
