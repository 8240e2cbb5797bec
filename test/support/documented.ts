import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { inCheckout } from './root.js';

/** An operation as a document declares it. */
export interface DocumentedOperation {
  readonly id: string;
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  readonly statuses: readonly string[];
  /** What its security asks of a credential; undefined where none is needed. */
  readonly scope: string | undefined;
}

interface Operation {
  readonly operationId?: string;
  readonly responses?: Readonly<Record<string, unknown>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** Every operation that the document of a service declares. */
export async function documentedOperations(service: string): Promise<readonly DocumentedOperation[]> {
  const document = parse(await readFile(inCheckout('openapi', `${service}.yaml`), 'utf8')) as Document;
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { operationId: id, responses = {}, security = [] }]) =>
      id === undefined
        ? []
        : [{ id, method: method.toUpperCase(), path, statuses: Object.keys(responses), scope: scopeIn(security) }],
    ),
  );
}

function scopeIn(security: NonNullable<Operation['security']>): string | undefined {
  return security.flatMap((scheme) => Object.values(scheme).flat())[0];
}

/** Every `operationId status` that the document of a service declares. */
export async function documentedAnswers(service: string): Promise<readonly string[]> {
  const operations = await documentedOperations(service);
  return operations.flatMap(({ id, statuses }) => statuses.map((status) => `${id} ${status}`));
}
