import { isNode, listOf, localPointer, nodeOf, valueAt } from './document.js';

type Mutable = Record<string, unknown>;

/** What is known while one schema is walked through. */
interface Walk {
  readonly document: Mutable;
  /** Pointers of the schemas that are being made. */
  readonly open: Set<string>;
  /** Pointers of those that can be made whatever is open. */
  readonly done: Set<string>;
}

/**
 * Takes out of `schema`, and of what it refers to in `document`, what would make a value endless: members that may be
 * absent, alternatives beside others, the entries of lists that may be empty. prism's generator stops at a depth instead,
 * with empty objects that fit nothing.
 */
export function cutCycles(document: Mutable, schema: unknown): void {
  needsOpen(schema, { document, open: new Set(), done: new Set() });
}

/** True when no value of `schema` can be made without one of a schema that is being made. */
function needsOpen(schema: unknown, walk: Walk): boolean {
  if (!isNode(schema)) return false;
  const mutable: Mutable = schema;
  return (
    refersToOpen(mutable['$ref'], walk) ||
    listOf(mutable['allOf']).some((part) => needsOpen(part, walk)) ||
    hasNoWayOut(mutable, 'anyOf', walk) ||
    hasNoWayOut(mutable, 'oneOf', walk) ||
    needsOpenEntries(mutable, walk) ||
    needsOpenMembers(mutable, walk)
  );
}

function refersToOpen(reference: unknown, walk: Walk): boolean {
  const pointer = typeof reference === 'string' ? localPointer(reference) : undefined;
  if (pointer === undefined || walk.done.has(pointer)) return false;
  if (walk.open.has(pointer)) return true;
  walk.open.add(pointer);
  const needed = needsOpen(valueAt(walk.document, pointer), walk);
  walk.open.delete(pointer);
  // What cannot be made here may be made elsewhere: only the good news is kept.
  if (!needed) walk.done.add(pointer);
  return needed;
}

function hasNoWayOut(schema: Mutable, keyword: 'anyOf' | 'oneOf', walk: Walk): boolean {
  const alternatives = listOf(schema[keyword]);
  const left = alternatives.filter((one) => !needsOpen(one, walk));
  if (left.length > 0) schema[keyword] = left;
  return alternatives.length > 0 && left.length === 0;
}

function needsOpenEntries(schema: Mutable, walk: Walk): boolean {
  if (!needsOpen(schema['items'], walk)) return false;
  if (Number(schema['minItems'] ?? 0) > 0) return true;
  schema['maxItems'] = 0;
  // The generator wants to know what a list holds, be it empty.
  schema['items'] = { type: 'null' };
  return false;
}

function needsOpenMembers(schema: Mutable, walk: Walk): boolean {
  const required = new Set(listOf(schema['required']));
  const members: Mutable = nodeOf(schema['properties']);
  for (const [name, member] of Object.entries(members)) {
    if (!needsOpen(member, walk)) continue;
    if (required.has(name)) return true;
    delete members[name];
  }
  if (!needsOpen(schema['additionalProperties'], walk)) return false;
  schema['additionalProperties'] = false;
  return Number(schema['minProperties'] ?? 0) > 0;
}
