import { checkPolicies } from './check-policies.js';
import { checkResource } from './check-resource.js';
import { below, listOf, type Node } from './document.js';
import { unknownKey } from './keys.js';
import { modelContext, operationAt } from './model-context.js';
import type { Model } from './model.js';
import { createValidators } from './schema.js';
import type { Issue } from '../core/problem.js';
import type { Source } from './source.js';

/**
 * The model of `source`, after checking it against its schema and against the document it gives a meaning to.
 * @throws {DeskdoubleError} DD_BAD_MODEL on the first rule that does not hold.
 */
export function checkModel(source: Source, modelSchema: Node, name: string, document: Node): Model {
  checkShape(source, modelSchema);
  const model = source.value as Model;
  if (model.service !== name) {
    source.refuse(
      '/service',
      `service is '${model.service}', but the file is named ${name}.model.yaml; make them the same`,
    );
  }
  const context = modelContext(source, document, model);
  for (const [resourceName, resource] of Object.entries(model.resources)) {
    checkResource(context, resource, below('/resources', resourceName));
  }
  checkPolicies(context);
  checkOneMeaning(source, model);
  for (const [at, note] of (model.fidelity ?? []).entries()) {
    if (note.operation !== undefined) operationAt(context, note.operation, below('/fidelity', at, 'operation'));
  }
  return model;
}

function checkShape(source: Source, modelSchema: Node): void {
  const { $id: _, ...schema } = modelSchema;
  const issues = createValidators(schema).check('', source.value, 'any');
  const issue = issues.find(isUnknownKey) ?? issues.find(({ keyword }) => !keyword.endsWith('Properties')) ?? issues[0];
  if (issue !== undefined) source.refuse(below('', ...issue.path), explain(issue));
}

const EVIDENCE = ['source', 'inferred', 'decision'];

/** A rule whose evidence is wrong makes the validator call its evidence unknown too: that is not the trouble. */
function isUnknownKey({ keyword, path }: Issue): boolean {
  return keyword.endsWith('Properties') && !EVIDENCE.includes(String(path.at(-1)));
}

function explain(issue: Issue): string {
  if (issue.keyword === 'oneOf') return 'a rule needs exactly one of source, inferred and decision';
  if (!issue.keyword.endsWith('Properties')) return issue.message;
  const known = listOf(issue.params['known']).map(String);
  const withEvidence = issue.keyword === 'unevaluatedProperties' ? [...known, ...EVIDENCE] : known;
  return unknownKey(
    String(issue.path.at(-1)),
    withEvidence.filter((key) => key !== '$schema'),
  );
}

/** An operation acts on one resource in one way. */
function checkOneMeaning(source: Source, model: Model): void {
  const taken = new Map<string, string>();
  for (const [name, resource] of Object.entries(model.resources)) {
    for (const [action, id] of Object.entries(resource.operations ?? {})) {
      const pointer = below('/resources', name, 'operations', action);
      const other = taken.get(id);
      if (other !== undefined) source.refuse(pointer, `operation '${id}' is already used at ${other}`);
      taken.set(id, pointer);
    }
  }
}
