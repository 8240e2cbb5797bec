import { checkPage } from './check-policies.js';
import { below } from './document.js';
import { requireField, requireParameter, type ModelContext } from './model-context.js';
import type { Resource } from './model.js';
import type { ApiOperation } from './types.js';

interface Here {
  readonly context: ModelContext;
  readonly resource: Resource;
  readonly pointer: string;
  readonly list: ApiOperation | undefined;
}

/** Checks what a list answers: filters, search, conditions, projection, order and pages. */
export function checkSelection(here: Here): void {
  const { context, resource, pointer, list } = here;
  const rules = (resource.filters ?? []).map((rule, at) => ({ rule, steps: ['filters', at] }));
  const search = resource.search === undefined ? [] : [{ rule: resource.search, steps: ['search'] }];
  for (const { rule, steps } of [...rules, ...search]) {
    requireQuery(here, rule.param, ...steps, 'param');
    for (const [index, name] of rule.fields.entries())
      requireField(context, resource, name, below(pointer, ...steps, 'fields', index));
  }
  for (const word of ['conditions', 'projection'] as const) {
    const rule = resource[word];
    if (rule !== undefined) requireList(here, rule.param, word, 'param');
  }
  checkOrder(here);
  if (resource.page !== undefined) checkPage(context, resource.page, list?.id ?? '', below(pointer, 'page'));
}

function checkOrder(here: Here): void {
  const { context, resource, pointer } = here;
  const { by = [], params } = resource.order ?? {};
  for (const [at, { field }] of by.entries())
    requireField(context, resource, field, below(pointer, 'order', 'by', at, 'field'));
  if (params === undefined) return;
  requireQuery(here, params.field, 'order', 'params', 'field');
  requireQuery(here, params.direction, 'order', 'params', 'direction');
}

function requireQuery({ context, pointer, list }: Here, param: string, ...steps: (string | number)[]): void {
  const place = below(pointer, ...steps);
  if (list === undefined) return context.source.refuse(place, `'${param}' needs a list operation`);
  requireParameter(context, list, { in: 'query', name: param }, place);
}

/** Requires a query parameter that takes several values. */
function requireList(here: Here, param: string, ...steps: string[]): void {
  requireQuery(here, param, ...steps);
  const declared = here.list?.parameters.find((one) => one.in === 'query' && one.name === param);
  if ([declared?.schema['type']].flat().includes('array')) return;
  here.context.source.refuse(below(here.pointer, ...steps), `the query parameter '${param}' must be an array`);
}
