import type { Finding } from '../violation.js';
import { lookUp, type ApiDocument } from './document.js';
import { at, isNode, listAt, nodeAt, preview, step, type Node, type Schema } from './node.js';
import { partsOf } from './parts.js';
import { reachable, referenced } from './reach.js';

import type { Schemas } from './schemas.js';

/** Dialects that mean what the judge does: JSON Schema 2020-12, alone or with OpenAPI's own keywords. */
const knownDialect =
  /^https?:\/\/(json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.1\/dialect\/[\w-]+)#?$/;

/**
 * What keeps `roots`, and all they refer to, from being judged by. A schema that cannot be compiled accepts everything
 * in most validators; here it is a fault of the document.
 */
export function examineSchemas(document: ApiDocument, schemas: Schemas, roots: readonly Schema[]): Finding[] {
  const nodes = [...reachable(schemas, roots)];
  const loop = nodes.find((node) => isCircular(schemas, node));
  const findings = [...dialectOf(document), ...nodes.flatMap((node) => examineNode(schemas, node))];
  if (loop) return [...findings, brokenReference(pointerOf(schemas, loop), 'itself, for the same value')];
  const tops = new Set<Schema>([...roots, ...nodes.map((node) => referenced(schemas, node) ?? true)]);
  for (const top of tops) {
    const reason = schemas.malformed(top);
    if (reason !== undefined) findings.push(broken(pointerOf(schemas, top), top, reason));
  }
  if (findings.length > 0) return findings;
  return roots.flatMap((root) => {
    const validator = schemas.validator(root);
    const isReported = nodes.some((node) => at(node, '$ref') !== undefined && referenced(schemas, node) === undefined);
    return validator.kind === 'broken' && !isReported ? [broken(pointerOf(schemas, root), root, validator.reason)] : [];
  });
}

/** Formats nobody gave a meaning; their values pass unchecked. */
export function unknownFormats(schemas: Schemas, roots: readonly Schema[]): Finding[] {
  return [...reachable(schemas, roots)].flatMap((node) => {
    const { format } = node;
    if (typeof format !== 'string' || schemas.knowsFormat(format)) return [];
    const message = `the format \`${format}\` is not known; values that have it are not checked`;
    return [
      {
        code: 'DD_FORMAT_UNKNOWN',
        pointer: `${pointerOf(schemas, node)}/format`,
        message,
        expected: 'a known format',
        actual: format,
      },
    ];
  });
}

/** References in `part` (the document, or a slice of it), in schemas or not, that lead nowhere, outside, or in a circle. */
export function brokenReferences(document: ApiDocument, part: Node): Finding[] {
  const findings: Finding[] = [];
  const visit = (value: unknown, pointer: string, isMap: boolean): void => {
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, pointer + step(index), false));
    if (!isNode(value)) return;
    const reference = isMap ? undefined : at(value, '$ref');
    if (typeof reference === 'string' && lookUp(document.root, reference) === undefined) {
      findings.push(brokenReference(pointer, reference));
    }
    for (const inner of partsOf(value, isMap))
      if (!inner.isData) visit(inner.value, pointer + step(inner.key), inner.isMap);
  };
  visit(part, '', false);
  return findings;
}

function dialectOf(document: ApiDocument): Finding[] {
  const dialect = document.version === '3.1' ? document.root.jsonSchemaDialect : undefined;
  return dialect === undefined ? [] : checkDialect('/jsonSchemaDialect', dialect);
}

function checkDialect(pointer: string, dialect: unknown): Finding[] {
  if (typeof dialect === 'string' && knownDialect.test(dialect)) return [];
  const message = `the document names the dialect ${preview(dialect)}; the judge speaks JSON Schema 2020-12`;
  const expected = 'https://json-schema.org/draft/2020-12/schema';
  return [{ code: 'DD_DIALECT_UNKNOWN', pointer, message, expected, actual: dialect }];
}

function examineNode(schemas: Schemas, node: Node): Finding[] {
  const findings: Finding[] = [];
  if (node.$schema !== undefined) findings.push(...checkDialect(`${pointerOf(schemas, node)}/$schema`, node.$schema));
  for (const pattern of [node.pattern, ...Object.keys(nodeAt(node, 'patternProperties'))]) {
    const reason = typeof pattern === 'string' ? refusal(pattern) : undefined;
    if (reason !== undefined) findings.push(broken(`${pointerOf(schemas, node)}/pattern`, pattern, reason));
  }
  return findings;
}

function refusal(pattern: string): string | undefined {
  try {
    new RegExp(pattern);
    return undefined;
  } catch (plain) {
    try {
      new RegExp(pattern, 'u');
      return undefined;
    } catch {
      return plain instanceof Error ? plain.message : String(plain);
    }
  }
}

/** A schema composed of itself for the *same* value has no meaning; one that contains itself deeper down has. */
function isCircular(schemas: Schemas, start: Node): boolean {
  const seen = new Set<unknown>();
  const open: unknown[] = composing(schemas, start);
  while (open.length > 0) {
    const node = open.pop();
    if (node === start) return true;
    if (!isNode(node) || seen.has(node)) continue;
    seen.add(node);
    open.push(...composing(schemas, node));
  }
  return false;
}

function composing(schemas: Schemas, node: Node): unknown[] {
  const composed = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => listAt(node, keyword));
  return [referenced(schemas, node), ...composed, node.not, node.if, node.then, node.else];
}

function broken(pointer: string, actual: unknown, reason: string): Finding {
  return {
    code: 'DD_SCHEMA_BROKEN',
    pointer,
    message: `a schema cannot be used: ${reason}`,
    expected: 'JSON Schema',
    actual,
  };
}

function brokenReference(pointer: string, reference: string): Finding {
  const message = `a reference leads to ${preview(reference)}, which is no usable place in this document`;
  return { code: 'DD_REFERENCE_BROKEN', pointer, message, expected: 'a place in this document', actual: reference };
}

/** Where a schema stands in the document; only asked when there is something to report. */
function pointerOf(schemas: Schemas, wanted: Schema): string {
  const open: { value: unknown; pointer: string }[] = [{ value: schemas.root, pointer: '' }];
  while (open.length > 0) {
    const here = open.pop();
    if (here?.value === wanted) return here.pointer;
    if (typeof here?.value !== 'object' || here.value === null) continue;
    for (const [key, value] of Object.entries(here.value)) open.push({ value, pointer: here.pointer + step(key) });
  }
  return '';
}
