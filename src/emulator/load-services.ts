import { DeskdoubleError, nearestName } from '../core/errors.js';
import { loadLeaf } from '../core/load-folder.js';
import { listServices, readService } from '../spec/read.js';
import type { ServiceSpec } from '../spec/types.js';
import type { Service } from './define-service.js';
import { createServiceRuntime, type ServiceRuntime } from './service-runtime.js';

export interface DocumentFolders {
  /** Folder of the documents and models. */
  readonly documents: string;
  /** Folder of their checked form. */
  readonly builtDocuments: string;
}

/** The control plane's document lies beside the services', but no folder of services needs to bring one. */
export const CONTROL = 'control';

/**
 * Every service that has a model in the folder; its code is imported from `code` on the first request.
 * @throws {DeskdoubleError} DD_BAD_DOCUMENT when there is none or one cannot be used, DD_BAD_MODEL.
 */
export async function loadServices(folders: DocumentFolders, code: string): Promise<readonly ServiceRuntime[]> {
  const names = (await listServices(folders.documents)).filter((name) => name !== CONTROL);
  if (names.length === 0) {
    throw new DeskdoubleError(
      'DD_BAD_DOCUMENT',
      `${folders.documents} holds no <service>.yaml with a <service>.model.yaml`,
    );
  }
  const specs = await Promise.all(names.map((name) => readService(folders.documents, folders.builtDocuments, name)));
  return specs.map((spec) => createServiceRuntime(spec, async () => codeOf(spec, await loadLeaf(code, spec.name))));
}

export async function loadControl(folders: DocumentFolders, code: () => Service): Promise<ServiceRuntime> {
  const spec = await readService(folders.documents, folders.builtDocuments, CONTROL);
  return createServiceRuntime(spec, () => Promise.resolve(code()));
}

/** @throws {DeskdoubleError} DD_BAD_SERVICE when the code serves what the document lacks, or says is not emulated. */
function codeOf({ name, operations }: ServiceSpec, code: unknown): Service | undefined {
  if (code === undefined) return undefined;
  const service = code as Service;
  for (const id of Object.keys(service.operations)) {
    const operation = operations.get(id);
    if (operation?.notEmulated !== undefined) {
      throw new DeskdoubleError(
        'DD_BAD_SERVICE',
        `services/${name} has an operation "${id}", but ${name}.yaml says that it is not emulated; keep one of the two`,
      );
    }
    if (operation !== undefined) continue;
    const near = nearestName(id, operations.keys());
    const hint = near === undefined ? '' : `; did you mean "${near}"?`;
    throw new DeskdoubleError(
      'DD_BAD_SERVICE',
      `services/${name} has an operation "${id}" that ${name}.yaml does not declare${hint}`,
    );
  }
  return service;
}
