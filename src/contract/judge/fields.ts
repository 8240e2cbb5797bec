import type { Finding } from '../violation.js';
import { choose, mismatch } from './discriminator.js';
import { faultsOf } from './explain.js';
import { at, isNode, isSchema, listAt, nodeAt, preview, step, type Node, type Schema } from './node.js';
import { referenced } from './reach.js';
import type { Schemas } from './schemas.js';

/** The schemas that really speak about one value: references followed, failed branches left out. */
interface Applied {
  readonly nodes: Set<Node>;
  readonly findings: Finding[];
  /** A branch the value takes without naming any field, or none it could take: then no field is undeclared. */
  silentBranch: boolean;
  /** Some schema outside every branch names fields. */
  declaredOutside: boolean;
}

/**
 * What JSON Schema does not say about a value: fields no schema declares, `readOnly` or `writeOnly` fields in the wrong
 * direction, discriminators that are not obeyed. A field is declared when *any* schema that applies to its object
 * knows it, so composition by `allOf`, at any depth, is never mistaken for an undeclared field.
 */
export function fieldFindings(schemas: Schemas, schema: Schema, value: unknown): Finding[] {
  return visit(schemas, [schema], value, '');
}

function visit(schemas: Schemas, applying: readonly Schema[], value: unknown, pointer: string): Finding[] {
  const applied: Applied = { nodes: new Set(), findings: [], silentBranch: false, declaredOutside: false };
  for (const schema of applying) apply(schemas, schema, value, pointer, applied, false);
  const findings = [...applied.findings, ...directionFinding(schemas, applied, value, pointer)];
  if (Array.isArray(value)) {
    value.forEach((item, index) =>
      findings.push(...visit(schemas, itemSchemas(applied, index), item, pointer + step(index))),
    );
  } else if (isNode(value)) {
    findings.push(...visitFields(schemas, applied, value, pointer));
  }
  return findings;
}

function visitFields(schemas: Schemas, applied: Applied, value: Node, pointer: string): Finding[] {
  const strict = [...applied.nodes].some(namesFields) && (applied.declaredOutside || !applied.silentBranch);
  return Object.entries(value).flatMap(([name, field]) => {
    const declaring = [...applied.nodes].flatMap((node) => fieldSchemas(node, name));
    if (declaring.length > 0) return visit(schemas, declaring, field, pointer + step(name));
    return strict ? [undeclared(schemas, applied, name, field, pointer)] : [];
  });
}

function undeclared(schemas: Schemas, applied: Applied, name: string, actual: unknown, pointer: string): Finding {
  const expected = [...new Set([...applied.nodes].flatMap((node) => Object.keys(nodeAt(node, 'properties'))))];
  return {
    code: schemas.direction === 'response' ? 'DD_FIELD_UNDECLARED' : 'DD_REQUEST_FIELD_UNDECLARED',
    pointer: pointer + step(name),
    message: `received the field \`${name}\` = ${preview(actual)}; the document declares ${preview(expected)}`,
    expected,
    actual,
  };
}

function directionFinding(schemas: Schemas, applied: Applied, actual: unknown, pointer: string): Finding[] {
  const flag = schemas.direction === 'request' ? 'readOnly' : 'writeOnly';
  if (pointer === '' || ![...applied.nodes].some((node) => node[flag] === true)) return [];
  const code = schemas.direction === 'request' ? 'DD_READ_ONLY_SENT' : 'DD_WRITE_ONLY_RETURNED';
  const message = `received ${preview(actual)} in a ${schemas.direction}; the document declares the field ${flag}`;
  return [{ code, pointer, message, expected: { [flag]: true }, actual }];
}

function apply(
  schemas: Schemas,
  schema: Schema,
  value: unknown,
  pointer: string,
  applied: Applied,
  inBranch: boolean,
): void {
  if (!isNode(schema) || applied.nodes.has(schema)) return;
  applied.nodes.add(schema);
  if (!inBranch && namesFields(schema)) applied.declaredOutside = true;
  const also = (part: unknown, branch = inBranch): void => {
    if (isSchema(part)) apply(schemas, part, value, pointer, applied, branch);
  };
  also(referenced(schemas, schema));
  listAt(schema, 'allOf').forEach((part) => also(part));
  conditional(schemas, schema, value).forEach((part) => also(part));
  const chosen = obey(schemas, schema, value, pointer, applied);
  if (chosen !== undefined) also(chosen, true);
  else for (const keyword of ['oneOf', 'anyOf']) branch(schemas, listAt(schema, keyword), value, pointer, applied);
}

/** Takes every member the value fits; a member that names no field makes the object open (see `Applied`). */
function branch(
  schemas: Schemas,
  members: readonly unknown[],
  value: unknown,
  pointer: string,
  applied: Applied,
): void {
  if (members.length === 0) return;
  const taken = members.filter(isSchema).filter((member) => schemas.fits(member, value));
  if (taken.length === 0) applied.silentBranch = true;
  for (const member of taken) {
    const own: Applied = { nodes: new Set(), findings: applied.findings, silentBranch: false, declaredOutside: false };
    apply(schemas, member, value, pointer, own, true);
    if (own.silentBranch || ![...own.nodes].some(namesFields)) applied.silentBranch = true;
    own.nodes.forEach((node) => applied.nodes.add(node));
  }
}

/** The schema the discriminator names; reports where it names none, or one the value does not fit. */
function obey(schemas: Schemas, schema: Node, value: unknown, pointer: string, applied: Applied): Schema | undefined {
  const choice = choose(schemas, schema, value, pointer);
  if (choice?.kind === 'unmapped') {
    // Without members the base schema itself is a legal choice: an absent property is then for `required` to refuse.
    const isInheritance = listAt(schema, 'oneOf').length + listAt(schema, 'anyOf').length === 0;
    if (!isInheritance || choice.finding.actual !== undefined) applied.findings.push(choice.finding);
    applied.silentBranch = true;
    return undefined;
  }
  if (choice && !schemas.fits(choice.schema, value)) reportMismatch(schemas, schema, value, pointer, applied);
  return choice?.schema;
}

/** Only where the schema itself is content with the value; else its own faults say the same already. */
function reportMismatch(schemas: Schemas, schema: Node, value: unknown, pointer: string, applied: Applied): void {
  const choice = choose(schemas, schema, value, pointer);
  if (choice?.kind !== 'mapped' || !schemas.fits(schema, value)) return;
  const reason = faultsOf(schemas, choice.schema, value)
    .map((fault) => `${fault.pointer || '/'} ${fault.message}`)
    .join('; ');
  applied.findings.push(mismatch(choice, value, pointer, reason));
}

function conditional(schemas: Schemas, schema: Node, value: unknown): unknown[] {
  const parts: unknown[] = [];
  if (isSchema(schema.if)) parts.push(...(schemas.fits(schema.if, value) ? [schema.if, schema.then] : [schema.else]));
  for (const [name, dependent] of Object.entries(nodeAt(schema, 'dependentSchemas'))) {
    if (at(value, name) !== undefined) parts.push(dependent);
  }
  return parts;
}

function namesFields(node: Node): boolean {
  return Object.keys(nodeAt(node, 'properties')).length > 0;
}

function fieldSchemas(node: Node, name: string): Schema[] {
  const found = [at(nodeAt(node, 'properties'), name)];
  for (const [pattern, schema] of Object.entries(nodeAt(node, 'patternProperties'))) {
    if (matches(pattern, name)) found.push(schema);
  }
  const declared = found.filter(isSchema);
  if (declared.length > 0) return declared;
  // `false` refuses the field, which validation reports; it must not be reported a second time as undeclared.
  return ['additionalProperties', 'unevaluatedProperties'].map((keyword) => at(node, keyword)).filter(isSchema);
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(name);
  } catch {
    // A pattern the engine refuses is reported with the document; here nothing may be called undeclared because of it.
    return true;
  }
}

function itemSchemas(applied: Applied, index: number): Schema[] {
  return [...applied.nodes].flatMap((node) => {
    const prefix = listAt(node, 'prefixItems');
    const positional = prefix[index];
    if (isSchema(positional)) return [positional];
    return [node.items, node.contains, node.unevaluatedItems].filter(isSchema);
  });
}
