/** What `start` reads services with. On the trusted path neither `yaml` nor ajv is loaded: keep their imports dynamic. */
import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { isNode, type Node } from './document.js';
import { builtFile, documentFile, serviceFiles, sourceHash, validatorsFile } from './files.js';
import type { Model } from './model.js';
import { lazyPrecompiled } from './precompiled.js';
import { createServiceSpec } from './service-spec.js';
import type { ServiceSpec } from './types.js';

export { listServices } from './files.js';

/** A service as `npm run build` wrote it: checked, and keyed by the texts it was made from. Its document lies beside it. */
export interface BuiltService {
  readonly hash: string;
  /** Length of the document's file: one that is torn or missing is not trusted. */
  readonly documentBytes: number;
  readonly model: Model;
}

/**
 * The service `name` of `folder`: from `builtFolder` when that was made from the very same texts, otherwise after the
 * full check.
 * @throws {DeskdoubleError} DD_BAD_DOCUMENT or DD_BAD_MODEL when the full check fails.
 * @example const spec = await readService('openapi', 'dist/openapi', 'toptickets')
 */
export async function readService(folder: string, builtFolder: string, name: string): Promise<ServiceSpec> {
  const [hash, built] = await Promise.all([
    serviceFiles(folder, name).then(sourceHash),
    readBuilt(builtFile(builtFolder, name)),
  ]);
  const fresh = built !== undefined && built.hash === hash;
  if (fresh && built.documentBytes === (await sizeOf(documentFile(builtFolder, name)))) {
    const precompiled = lazyPrecompiled(validatorsFile(builtFolder, name), built.hash);
    const document = (): Node => readDocument(documentFile(builtFolder, name));
    return createServiceSpec(document, built.model, precompiled, hash);
  }
  const { loadService } = await import('./load.js');
  return loadService(folder, name);
}

function sizeOf(file: string): Promise<number | undefined> {
  return stat(file).then(
    ({ size }) => size,
    () => undefined,
  );
}

/** Read at once, in the middle of a first request: it takes some milliseconds. */
function readDocument(file: string): Node {
  return JSON.parse(readFileSync(file, 'utf8')) as Node;
}

async function readBuilt(file: string): Promise<BuiltService | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isNode(value) && typeof value['hash'] === 'string' ? (value as unknown as BuiltService) : undefined;
  } catch {
    // Missing or torn: the sources say the same, only slower.
    return undefined;
  }
}
