import { readFileSync } from 'node:fs';
import { reference } from './schema.js';
import { inputSchema } from './input.js';
import type { Node } from './document.js';
import type { Model } from './model.js';
import type { LocatedOperation } from './operations.js';

/**
 * Source texts of validators by key, made at build time: what a request needs is then evaluated, not compiled, and ajv is
 * loaded only when a value fails and its issues are wanted.
 */
export type Precompiled = Readonly<Record<string, string>>;

interface PrecompiledFile {
  readonly hash: string;
  readonly validators: Precompiled;
}

/** Key of the schema of all parameters of an operation. */
export function inputKey(operationId: string): string {
  return `input of ${operationId}`;
}

/** Every schema that serving needs, by key: parameters, bodies, answers, records. */
export function servedSchemas(operations: Iterable<LocatedOperation>, model: Model): Map<string, Node> {
  const schemas = new Map<string, Node>();
  const add = (pointer: string | undefined): void => {
    if (pointer !== undefined) schemas.set(pointer, { $ref: reference(pointer) });
  };
  for (const operation of operations) {
    schemas.set(inputKey(operation.id), inputSchema(operation, reference));
    for (const { schema } of operation.body?.content ?? []) add(schema);
    for (const { content } of operation.responses) for (const { schema } of content) add(schema);
  }
  for (const { schema } of Object.values(model.resources))
    if (schema !== undefined) add(`/components/schemas/${schema}`);
  return schemas;
}

export function precompiledText(hash: string, validators: Precompiled): string {
  return JSON.stringify({ hash, validators } satisfies PrecompiledFile);
}

/** Reads the file when the first validator is wanted; nothing when it was made from other sources, or is missing. */
export function lazyPrecompiled(file: string, hash: string): () => Precompiled {
  let read: Precompiled | undefined;
  return () => (read ??= precompiledIn(file, hash));
}

function precompiledIn(file: string, hash: string): Precompiled {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as PrecompiledFile;
    return found.hash === hash ? found.validators : {};
  } catch {
    // The schemas say the same, only slower.
    return {};
  }
}
