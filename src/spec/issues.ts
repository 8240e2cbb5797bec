import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Issue } from '../core/problem.js';
import { isNode, listOf, nodeOf, pointerSteps } from './document.js';

/** In a request a required field that is read-only may be absent, in a response one that is write-only. */
export type Direction = 'request' | 'response' | 'any';

/** More issues than this help nobody and cost memory. */
const ISSUE_COUNT_MAX = 100;

/** ajv's errors (of a run with `verbose`) in our words, without those that only follow from others. */
export function toIssues(errors: readonly ErrorObject[], value: unknown, direction: Direction): Issue[] {
  const issues: Issue[] = [];
  for (const error of withoutNoise(errors)) {
    if (issues.length === ISSUE_COUNT_MAX) break;
    if (!isExcused(error, direction)) issues.push(toIssue(error, value));
  }
  return issues;
}

/** A union's errors list those of every branch: kept is the union's own, or what the one branch besides null says. */
function withoutNoise(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  let kept = errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames');
  for (const union of errors) {
    if (union.keyword !== 'anyOf' && union.keyword !== 'oneOf') continue;
    const branches = listOf(union.schema);
    const nullAt = branches.findIndex((branch) => nodeOf(branch)['type'] === 'null');
    if (nullAt !== -1 && branches.length === 2) {
      kept = kept.filter((error) => error !== union && error.schemaPath !== `${union.schemaPath}/${nullAt}/type`);
    } else {
      kept = kept.filter((error) => !error.schemaPath.startsWith(`${union.schemaPath}/`));
    }
  }
  return kept;
}

function isExcused(error: ErrorObject, direction: Direction): boolean {
  if (error.keyword !== 'required' || direction === 'any') return false;
  const missing = String(error.params['missingProperty']);
  const property = nodeOf(nodeOf(nodeOf(error.parentSchema)['properties'])[missing]);
  return property[direction === 'request' ? 'readOnly' : 'writeOnly'] === true;
}

function toIssue(error: ErrorObject, value: unknown): Issue {
  const path = typedPath(value, [...pointerSteps(error.instancePath), ...extraSteps(error)]);
  const params = facts(error);
  return { in: 'body', path, keyword: error.keyword, params, message: sentence(path, error) };
}

/** What is missing or too much is named by the path, so that a client finds the field. */
function extraSteps({ params }: ErrorObject): string[] {
  const step: unknown =
    params['missingProperty'] ??
    params['additionalProperty'] ??
    params['unevaluatedProperty'] ??
    params['propertyName'];
  return typeof step === 'string' ? [step] : [];
}

function facts(error: ErrorObject): Issue['params'] {
  const params = error.params as Issue['params'];
  if (error.keyword === 'type') return { ...params, received: typeName(error.data) };
  if (error.keyword === 'additionalProperties' || error.keyword === 'unevaluatedProperties') {
    return { ...params, known: Object.keys(nodeOf(nodeOf(error.parentSchema)['properties'])) };
  }
  return params;
}

/** `null`, `array`, `integer` … as JSON Schema calls it. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function typedPath(value: unknown, steps: readonly string[]): (string | number)[] {
  let here = value;
  return steps.map((step) => {
    const typed = Array.isArray(here) ? Number(step) : step;
    here = Array.isArray(here)
      ? here[Number(step)]
      : isNode(here) && Object.hasOwn(here, step)
        ? here[step]
        : undefined;
    return typed;
  });
}

function sentence(path: readonly (string | number)[], error: ErrorObject): string {
  const name = path.length === 0 ? 'the value' : path.join('.');
  switch (error.keyword) {
    case 'required':
      return `${name} is required`;
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `${name} is not a known field`;
    case 'enum':
      return `${name} must be one of ${listOf(error.params['allowedValues']).map(String).join(', ')}`;
    case 'const':
      return `${name} must be ${JSON.stringify(error.params['allowedValue'])}`;
    case 'type':
      return `${name} must be ${[error.params['type']].flat().join(' or ')}, not ${typeName(error.data)}`;
    case 'format':
      return `${name} must be a valid ${String(error.params['format'])}`;
    default:
      return `${name} ${error.message ?? `does not fit the keyword ${error.keyword}`}`;
  }
}
