import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeskdoubleError, messageOf, nearestName } from '../core/errors.js';
import { isJsonObject, type Json } from '../core/json.js';

const NAMES = ['deskdouble.config.yaml', 'deskdouble.config.json'];

/**
 * Takes what `deskdouble.config.yaml` or `.json` in `folder` says for variables that are not set: so the order is flag,
 * environment, file, default. `variables` names the variable of each entry; entries are called as the flags are.
 * @throws {DeskdoubleError} DD_BAD_FLAG naming file, entry and what is wrong with it.
 */
export async function applyConfigFile(
  folder: string,
  environment: NodeJS.ProcessEnv,
  variables: ReadonlyMap<string, string>,
): Promise<void> {
  const file = NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (file === undefined) return;
  for (const [entry, value] of Object.entries(await entriesOf(file))) {
    const variable = variables.get(entry);
    if (variable === undefined) throw unknownEntry(file, entry, variables);
    environment[variable] ??= textOf(file, entry, value);
  }
}

async function entriesOf(file: string): Promise<Readonly<Record<string, Json>>> {
  const { parse } = await import('yaml');
  let content: unknown;
  try {
    content = parse(readFileSync(file, 'utf8'));
  } catch (thrown) {
    throw new DeskdoubleError('DD_BAD_FLAG', `${file}: ${messageOf(thrown).split('\n', 1)[0] ?? ''}`, {
      cause: thrown,
    });
  }
  if (content === null) return {};
  if (!isJsonObject(content)) throw new DeskdoubleError('DD_BAD_FLAG', `${file}: write entries such as "port: 4010"`);
  return content;
}

function textOf(file: string, entry: string, value: Json): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(',');
  throw new DeskdoubleError(
    'DD_BAD_FLAG',
    `${file}: "${entry}" must be a text, a number, true, false or a list of texts`,
  );
}

function unknownEntry(file: string, entry: string, variables: ReadonlyMap<string, string>): DeskdoubleError {
  const near = nearestName(entry, variables.keys());
  const hint = near === undefined ? `the entries are ${[...variables.keys()].join(', ')}` : `did you mean "${near}"?`;
  return new DeskdoubleError('DD_BAD_FLAG', `${file}: there is no entry "${entry}"; ${hint}`);
}
