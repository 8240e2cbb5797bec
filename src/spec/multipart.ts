import type { Issue } from '../core/problem.js';
import { coercion } from './coerce.js';
import { below, isNode, locate, type Node } from './document.js';

/** A part of a `multipart/form-data` body that carries a file. */
export interface FilePart {
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export function isFilePart(value: unknown): value is FilePart {
  return isNode(value) && value['bytes'] instanceof Uint8Array && typeof value['filename'] === 'string';
}

/**
 * What the schema of a form sees: texts turned into the declared types, and for a file that is declared as such a
 * text, because JSON Schema calls bytes a string.
 */
export function formValues(document: Node, pointer: string, value: Node): { values: Node; issues: Issue[] } {
  const issues: Issue[] = [];
  const values: Record<string, unknown> = {};
  const coerced = coercion(document, pointer)(value) as Node;
  for (const [name, part] of Object.entries(coerced)) {
    const property = locate(document, below(locate(document, pointer).pointer, 'properties', name));
    const single = isBinary(property.node);
    const binary = single || isBinary(locate(document, below(property.pointer, 'items')).node);
    const parts = [part].flat();
    if (binary && !parts.every(isFilePart)) issues.push(notAFile(name));
    else values[name] = single ? '' : binary ? parts.map(() => '') : part;
  }
  return { values, issues };
}

function isBinary(schema: Node): boolean {
  return (
    schema['format'] === 'binary' ||
    (schema['type'] === 'string' && typeof schema['contentMediaType'] === 'string' && !schema['contentEncoding'])
  );
}

function notAFile(name: string): Issue {
  const message = `${name} must be a file`;
  return { in: 'body', path: [name], keyword: 'type', params: { type: 'file', received: 'string' }, message };
}
