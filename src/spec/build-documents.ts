/** Build-time script: checks every service's document and model in full and writes them to `dist/openapi`. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DeskdoubleError } from '../core/errors.js';
import { builtFile, documentFile, listServices, serviceFiles, sourceHash, validatorsFile } from './files.js';
import { checkService } from './load.js';
import { readOperations } from './operations.js';
import { precompiledText, servedSchemas } from './precompiled.js';
import type { BuiltService } from './read.js';
import { precompile } from './schema.js';

/**
 * Builds every service of `folder` into `builtFolder` and returns their names.
 * @throws {DeskdoubleError} DD_BAD_DOCUMENT or DD_BAD_MODEL on the first service that does not pass.
 */
export async function buildDocuments(folder: string, builtFolder: string): Promise<string[]> {
  await mkdir(builtFolder, { recursive: true });
  const names = await listServices(folder);
  for (const name of names) {
    const hash = (await sourceHash(await serviceFiles(folder, name))) ?? '';
    const { document, model } = await checkService(folder, name);
    const schemas = servedSchemas(readOperations(document).values(), model);
    await write(validatorsFile(builtFolder, name), precompiledText(hash, precompile(document, schemas)));
    const text = JSON.stringify(document);
    await write(documentFile(builtFolder, name), text);
    const built: BuiltService = { hash, documentBytes: Buffer.byteLength(text), model };
    await write(builtFile(builtFolder, name), JSON.stringify(built));
  }
  return names;
}

/** Whole or not at all: a start must never read half a file. */
async function write(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

async function main(): Promise<number> {
  const root = new URL('../../', import.meta.url);
  try {
    await buildDocuments(fileURLToPath(new URL('openapi', root)), fileURLToPath(new URL('dist/openapi', root)));
    return 0;
  } catch (error) {
    if (!(error instanceof DeskdoubleError)) throw error;
    console.error(`${error.code}: ${error.message}`);
    return 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main();
