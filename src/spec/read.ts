/** What `start` reads services with. On the trusted path neither `yaml` nor ajv is loaded: keep their imports dynamic. */
import { readFile } from 'node:fs/promises';
import { isNode, type Node } from './document.js';
import { builtFile, serviceFiles, sourceHash, validatorsFile } from './files.js';
import type { Model } from './model.js';
import { lazyPrecompiled } from './precompiled.js';
import { createServiceSpec } from './service-spec.js';
import type { ServiceSpec } from './types.js';

export { listServices } from './files.js';

/** A service as `npm run build` wrote it: checked, and keyed by the texts it was made from. */
export interface BuiltService {
  readonly hash: string;
  readonly document: Node;
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
  if (built !== undefined && built.hash === hash) {
    const precompiled = lazyPrecompiled(validatorsFile(builtFolder, name), built.hash);
    return createServiceSpec(built.document, built.model, precompiled, hash);
  }
  const { loadService } = await import('./load.js');
  return loadService(folder, name);
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
