import { createHash } from 'node:crypto';
import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeFolder } from '../core/code-folder.js';

/** Schema of model files; part of the package, whatever folder the models are in. */
export const MODEL_SCHEMA_FILE = join(codeFolder, '../openapi/model.schema.json');

const MODEL_ENDING = '.model.yaml';
/** Raised whenever what is built, or what is checked, changes: older files are then no longer trusted. */
const FORMAT_VERSION = 3;

export interface ServiceFiles {
  readonly document: string;
  readonly model: string;
}

/** Names of the services in `folder`: those with a model. None when there is no such folder. */
export async function listServices(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith(MODEL_ENDING))
    .map((name) => name.slice(0, -MODEL_ENDING.length))
    .sort();
}

/** The two files of a service; its document may be YAML or JSON. */
export async function serviceFiles(folder: string, name: string): Promise<ServiceFiles> {
  const json = join(folder, `${name}.json`);
  const yaml = join(folder, `${name}.yaml`);
  const hasYaml = await access(yaml).then(
    () => true,
    () => false,
  );
  const hasJson =
    !hasYaml &&
    (await access(json).then(
      () => true,
      () => false,
    ));
  return { document: hasJson ? json : yaml, model: join(folder, name + MODEL_ENDING) };
}

/** What a service is built from, as one hash; undefined when a file cannot be read. */
export async function sourceHash({ document, model }: ServiceFiles): Promise<string | undefined> {
  const files = [document, model, MODEL_SCHEMA_FILE].map((file) => readFile(file));
  const texts = await Promise.all(files).catch(() => undefined);
  if (texts === undefined) return undefined;
  const hash = createHash('sha256').update(`format ${FORMAT_VERSION}`);
  for (const text of texts) hash.update(`\n${text.length}\n`).update(text);
  return hash.digest('hex');
}

export function builtFile(builtFolder: string, name: string): string {
  return join(builtFolder, `${name}.json`);
}

/** The document of a built service: read when it is first needed. */
export function documentFile(builtFolder: string, name: string): string {
  return join(builtFolder, `${name}.document.json`);
}

/** Validators of a built service, as source texts. */
export function validatorsFile(builtFolder: string, name: string): string {
  return join(builtFolder, `${name}.validators.json`);
}
