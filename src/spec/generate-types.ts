/**
 * Build-time script: the document that is derived from another, and types from the documents.
 * `node build/spec/generate-types.js` writes them, with `--check` it only compares and exits 1 when a committed file is
 * stale. Runs from the repository's root.
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTypeScript, { astToString, type OpenAPI3, type OpenAPITSOptions } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { parse, stringify } from 'yaml';
import { referenceDocument } from './derive/reference.js';
import type { Node } from './document.js';

/** The unified API, whose types are the adapter kit's: its own service maps nothing. */
const UNIFIED = 'truto';
/** The vendor whose document is derived from the unified API's. */
const DERIVED = 'reference';

/** Path below the root → text of every file that is generated. */
export async function generatedFiles(root: string): Promise<Map<string, string>> {
  const folder = join(root, 'openapi');
  const files = new Map([['src/spec/model.generated.ts', await modelTypes(join(folder, 'model.schema.json'))]]);
  const derived = await derivedDocument(folder);
  if (derived !== undefined) files.set(`openapi/${DERIVED}.yaml`, derived);
  // Only a service with code of its own has a use for types.
  for (const name of await namesIn(join(root, 'src/services'))) {
    if (name === UNIFIED) continue;
    files.set(`src/services/${name}/api.generated.ts`, await documentTypes(folder, name, derived));
  }
  // An adapter speaks the unified API on one side, and on the other that of the vendor it is named after.
  const adapters = await namesIn(join(root, 'src/adapters'));
  for (const name of adapters)
    files.set(`src/adapters/${name}/vendor.generated.ts`, await documentTypes(folder, name, derived));
  if (adapters.length > 0) files.set('src/adapter-kit/unified.generated.ts', await documentTypes(folder, UNIFIED));
  return files;
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}

/** Paths of the generated files whose committed text differs, or is missing. */
export async function staleFiles(root: string): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, text] of await generatedFiles(root)) {
    if ((await readFile(join(root, path), 'utf8').catch(() => undefined)) !== text) stale.push(path);
  }
  return stale;
}

async function modelTypes(file: string): Promise<string> {
  const text = (await readFile(file, 'utf8')).replaceAll('#/$defs/', '#/components/schemas/');
  const { $defs: schemas } = JSON.parse(text) as { $defs: Record<string, never> };
  const document: OpenAPI3 = {
    openapi: '3.1.0',
    info: { title: 'model', version: '1' },
    paths: {},
    components: { schemas },
  };
  return render(document, 'openapi/model.schema.json', {
    inject: "import type { Json } from '../core/json.js';",
    // A schema that says nothing stands for a value to be stored: JSON, not `unknown`.
    transform: (schema) => (Object.keys(schema).length === 0 ? ts.factory.createTypeReferenceNode('Json') : undefined),
  });
}

/** Undefined where there is no unified API. */
async function derivedDocument(folder: string): Promise<string | undefined> {
  const unified = await readFile(join(folder, `${UNIFIED}.yaml`), 'utf8').catch(() => undefined);
  if (unified === undefined) return undefined;
  const document = stringify(referenceDocument(parse(unified) as Node), {
    aliasDuplicateObjects: false,
    lineWidth: 110,
  });
  const head = `# Derived from ${UNIFIED}.yaml by \`npm run generate\`; edit that file, or src/spec/derive, instead.\n`;
  const style = await resolveConfig(fileURLToPath(import.meta.url));
  return format(head + document, { ...style, parser: 'yaml' });
}

/** The text of a derived document is at hand before its file is written. */
async function documentTypes(folder: string, name: string, derived?: string): Promise<string> {
  const file = `${name}.yaml`;
  const text = name === DERIVED && derived !== undefined ? derived : await readFile(join(folder, file), 'utf8');
  return render(parse(text) as OpenAPI3, `openapi/${file}`, {});
}

async function render(document: OpenAPI3, source: string, options: OpenAPITSOptions): Promise<string> {
  // A default does not make a property present in what a client sends.
  const nodes = await openapiTypeScript(document, { immutable: true, defaultNonNullable: false, ...options });
  const text = `/** Generated from ${source} by \`npm run generate\`; edit that file instead. */\n${astToString(nodes)}`;
  const style = await resolveConfig(fileURLToPath(import.meta.url));
  return format(text, { ...style, parser: 'typescript' });
}

async function main(flags: readonly string[]): Promise<number> {
  const root = process.cwd();
  if (flags.includes('--check')) {
    const stale = await staleFiles(root);
    for (const path of stale) console.error(`${path} is stale: run npm run generate and commit the result`);
    return stale.length === 0 ? 0 : 1;
  }
  for (const [path, text] of await generatedFiles(root)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main(process.argv.slice(2));
