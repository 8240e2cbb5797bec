import { messageOf } from '../core/errors.js';
import type { Direction } from './issues.js';
import { below, isNode, listOf, localPointer, locate, nodeOf, type Node } from './document.js';
import { suggestion } from './keys.js';
import { checkSchemaItself, createValidators, knownFormats, type Validators } from './schema.js';
import type { Source } from './source.js';
import { walk, type Visit } from './walk.js';

/** Checks that every schema is one, uses known formats only, and compiles. */
export function checkSchemas(source: Source, document: Node): Validators {
  const validators = createValidators(document);
  const formats = new Set(knownFormats());
  const checkItself = checkSchemaItself();
  const schemas = [...walk(document)].filter(({ kind }) => kind === 'schema');
  for (const { node, pointer, parent } of schemas) {
    const format = node['format'];
    if (typeof format === 'string' && !formats.has(format)) {
      source.refuse(below(pointer, 'format'), `unknown format '${format}'; ${suggestion(format, formats)}`);
    }
    const [issue] = parent === 'schema' ? [] : checkItself(node);
    if (issue !== undefined) source.refuse(below(pointer, ...issue.path), `not a JSON Schema: ${issue.message}`);
  }
  const roots = schemas.filter(({ parent }) => parent !== 'schema');
  if (roots.some(({ pointer }) => compileProblem(validators, pointer) !== undefined)) {
    refuseCulprit(source, validators, schemas);
  }
  return validators;
}

function compileProblem(validators: Validators, pointer: string): string | undefined {
  try {
    validators.compile(pointer);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** A schema that does not compile spoils all that hold it or refer to it: the innermost one is to blame. */
function refuseCulprit(source: Source, validators: Validators, schemas: readonly Visit[]): never {
  const problems = new Map<string, string>();
  for (const { pointer } of schemas) {
    const problem = compileProblem(validators, pointer);
    if (problem !== undefined) problems.set(pointer, problem);
  }
  const own = schemas.filter(({ node, pointer }) => {
    const target = typeof node['$ref'] === 'string' ? localPointer(node['$ref']) : undefined;
    return problems.has(pointer) && !(target !== undefined && problems.has(target));
  });
  const [culprit = ''] = own.map(({ pointer }) => pointer).sort((a, b) => b.length - a.length);
  return source.refuse(
    culprit,
    `the schema does not compile: ${problems.get(culprit) ?? [...problems.values()].join()}`,
  );
}

/** Checks every example and default against its schema. */
export function checkExamples(source: Source, document: Node, validators: Validators): void {
  for (const visit of walk(document)) {
    for (const { schema, value, pointer } of examplesOf(document, visit)) {
      const [issue] = validators.check(schema, value, directionOf(visit));
      if (issue === undefined) continue;
      const what = pointer.endsWith('/default') ? 'default' : 'example';
      source.refuse(pointer, `the ${what} does not fit its schema: ${issue.message}; correct one of the two`);
    }
  }
}

interface Example {
  readonly schema: string;
  readonly value: unknown;
  readonly pointer: string;
}

function examplesOf(document: Node, { kind, node, pointer }: Visit): Example[] {
  if (kind === 'schema') return schemaExamples(node, pointer);
  const holds = kind === 'mediaType' || kind === 'parameter' || kind === 'header';
  if (!holds || !isNode(node['schema'])) return [];
  const schema = below(pointer, 'schema');
  const examples: Example[] = [];
  if (node['example'] !== undefined)
    examples.push({ schema, value: node['example'], pointer: below(pointer, 'example') });
  for (const name of Object.keys(nodeOf(node['examples']))) {
    const example = locate(document, below(pointer, 'examples', name));
    const { value } = example.node;
    if (value !== undefined) examples.push({ schema, value, pointer: below(example.pointer, 'value') });
  }
  return examples;
}

function schemaExamples(node: Node, pointer: string): Example[] {
  const single = ['example', 'default']
    .filter((member) => node[member] !== undefined)
    .map((member) => ({ schema: pointer, value: node[member], pointer: below(pointer, member) }));
  const list = listOf(node['examples']).map((value, at) => ({
    schema: pointer,
    value,
    pointer: below(pointer, 'examples', at),
  }));
  return [...single, ...list];
}

function directionOf({ parent }: Visit): Direction {
  if (parent === 'requestBody') return 'request';
  return parent === 'response' ? 'response' : 'any';
}
