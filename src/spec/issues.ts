import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Issue } from '../core/problem.js';
import { isNode, listOf, nodeOf, pointerSteps } from './document.js';
import { withoutNoise, type BranchErrors } from './unions.js';

export type { BranchErrors, ErrorObject };

/** In a request a required field that is read-only may be absent, in a response one that is write-only. */
export type Direction = 'request' | 'response' | 'any';

/** More issues than this help nobody and cost memory. */
const ISSUE_COUNT_MAX = 100;

/**
 * ajv's errors (of a run with `verbose`) in our words, without those that only follow from others. `branchErrors` says what
 * each branch of a failed union has against the value; without it a union is reported as a whole.
 */
export function toIssues(
  errors: readonly ErrorObject[],
  value: unknown,
  direction: Direction,
  branchErrors: BranchErrors = () => undefined,
): Issue[] {
  const excused = (error: ErrorObject): boolean => isExcused(error, direction);
  return withoutNoise(errors, { branchErrors, excused })
    .slice(0, ISSUE_COUNT_MAX)
    .map((error) => toIssue(error, value));
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

function typedPath(value: unknown, steps: readonly string[]): Issue['path'] {
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

/** The issue of a value that is none of those in a list. */
export function notAllowed(path: Issue['path'], allowedValues: readonly unknown[]): Issue {
  const message = `${nameOf(path)} must be one of ${allowedValues.map(String).join(', ')}`;
  return { in: 'body', path, keyword: 'enum', params: { allowedValues }, message };
}

function nameOf(path: Issue['path']): string {
  return path.length === 0 ? 'the value' : path.join('.');
}

function sentence(path: Issue['path'], error: ErrorObject): string {
  const name = nameOf(path);
  switch (error.keyword) {
    case 'required':
      return `${name} is required`;
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `${name} is not a known field`;
    case 'enum':
      return notAllowed(path, listOf(error.params['allowedValues'])).message;
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
