import { readFile } from 'node:fs/promises';
import { checkDocument } from './check-document.js';
import { checkModel } from './check-model.js';
import type { Node } from './document.js';
import { MODEL_SCHEMA_FILE, serviceFiles } from './files.js';
import type { Model } from './model.js';
import { createServiceSpec } from './service-spec.js';
import { readSource } from './source.js';
import type { ServiceSpec } from './types.js';

/**
 * The service `name` of `folder` after the full check of its document and its model.
 * @throws {DeskdoubleError} DD_BAD_DOCUMENT or DD_BAD_MODEL with file, line, pointer and what to do.
 * @example const spec = await loadService('openapi', 'toptickets')
 */
export async function loadService(folder: string, name: string): Promise<ServiceSpec> {
  const { document, model } = await checkService(folder, name);
  return createServiceSpec(document, model);
}

/** Document (in 3.1 form) and model of a service after the full check; throws as `loadService` does. */
export async function checkService(folder: string, name: string): Promise<{ document: Node; model: Model }> {
  const files = await serviceFiles(folder, name);
  const document = checkDocument(await readSource(files.document, 'DD_BAD_DOCUMENT'));
  const modelSchema = JSON.parse(await readFile(MODEL_SCHEMA_FILE, 'utf8')) as Node;
  const model = checkModel(await readSource(files.model, 'DD_BAD_MODEL'), modelSchema, name, document);
  return { document, model };
}
