import { checkPage } from './check-policies.js';
import { below, nodeOf } from './document.js';
import { requireField, requireParameter, resourceAt, type ModelContext } from './model-context.js';
import type { Filter, OrderRule, Resource } from './model.js';
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
  for (const [at, filter] of (resource.filters ?? []).entries()) checkFilter(here, filter, at);
  const { search } = resource;
  if (search !== undefined) {
    requireQuery(here, search.param, 'search', 'param');
    for (const [index, name] of search.fields.entries())
      requireField(context, resource, name, below(pointer, 'search', 'fields', index));
  }
  for (const word of ['conditions', 'projection'] as const) {
    const rule = resource[word];
    if (rule !== undefined) requireList(here, rule.param, word, 'param');
  }
  checkOrder(here);
  if (resource.page !== undefined) checkPage(context, resource.page, list?.id ?? '', below(pointer, 'page'));
}

function checkFilter(here: Here, filter: Filter, at: number): void {
  const { context, resource, pointer } = here;
  const place = (...steps: (string | number)[]): string => below(pointer, 'filters', at, ...steps);
  requireQuery(here, filter.param, 'filters', at, 'param');
  if (filter.unless !== undefined) requireQuery(here, filter.unless, 'filters', at, 'unless');
  if (filter.kind === 'item' && filter.fields.length > 1)
    context.source.refuse(place('fields'), "'item' takes one field");
  for (const [index, path] of filter.fields.entries()) {
    const end = followed(context, resource, path);
    requireField(context, end.resource, end.field, place('fields', index));
    if (filter.kind !== 'refers') continue;
    const other = otherAt(end.resource, end.field);
    if (other === undefined)
      return context.source.refuse(place('fields', index), `'${path}' is no reference; 'refers' needs one`);
    const target = resourceAt(context, other, place('fields', index));
    for (const [byIndex, name] of (filter.by ?? []).entries())
      requireField(context, target, name, place('by', byIndex));
  }
}

/** Steps of a path that name other records are followed while something is left to ask of those. */
function followed(context: ModelContext, resource: Resource, path: string): { resource: Resource; field: string } {
  const [first = '', ...rest] = path.split('.');
  const other = rest.length === 0 ? undefined : otherAt(resource, first);
  const next = other === undefined ? undefined : context.model.resources[other];
  return next === undefined ? { resource, field: path } : followed(context, next, rest.join('.'));
}

function otherAt({ embed = [], references = [] }: Resource, field: string): string | undefined {
  return [...embed, ...references].find((rule) => rule.field === field)?.resource;
}

/** Digits in a path are places of an array's items, which the document describes all alike. */
function checkSort(here: Here, { param, paths = {} }: NonNullable<OrderRule['sort']>): void {
  const { context, resource, pointer, list } = here;
  requireQuery(here, param, 'order', 'sort', 'param');
  const declared = list?.parameters.find((one) => one.in === 'query' && one.name === param);
  const names = Object.keys(nodeOf(declared?.schema['properties']));
  for (const name of names) {
    const place = below(pointer, 'order', 'sort', ...(Object.hasOwn(paths, name) ? ['paths', name] : ['param']));
    const field = (paths[name] ?? name).split('.').filter((step) => !/^\d+$/.test(step));
    requireField(context, resource, field.join('.'), place);
  }
  for (const name of Object.keys(paths)) {
    if (names.includes(name)) continue;
    context.source.refuse(below(pointer, 'order', 'sort', 'paths', name), `'${param}' has no member '${name}'`);
  }
}

function checkOrder(here: Here): void {
  const { context, resource, pointer } = here;
  const { by = [], params, sort } = resource.order ?? {};
  if (sort !== undefined) checkSort(here, sort);
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
