/** Build-time: the reference vendor's document, derived from the unified API's, so that the two never part. */
import { listOf, METHODS, nodeOf, type Node } from '../document.js';
import { reachable, vendorsComponents } from './components.js';
import { FAILURE_RESPONSES, FAILURES, FAILURES_BESIDES, FAILURES_OF_ALL, type OperationKind } from './failures.js';
import {
  BODIES,
  GATEWAY_PARAMETERS,
  HEAD,
  PAGE_PARAMETERS,
  PARAMETERS_BESIDE_LISTS,
  TAGS_LEFT_OUT,
  UNIFIED_PREFIX,
  VENDOR_PREFIX,
} from './rules.js';
import { inVendorsWords } from './words.js';

/** The reference vendor's OpenAPI document. `unified` is the unified API's. */
export function referenceDocument(unified: Node): Node {
  const paths = Object.entries(nodeOf(unified['paths'])).flatMap(([path, item]): [string, Node][] => {
    if (!path.startsWith(UNIFIED_PREFIX)) return [];
    const operations = operationsOf(unified, path, nodeOf(item));
    return operations === undefined ? [] : [[path.replace(UNIFIED_PREFIX, VENDOR_PREFIX), operations]];
  });
  const tags = new Set(paths.flatMap(([, item]) => Object.values(item).flatMap((one) => listOf(nodeOf(one)['tags']))));
  return reachable({
    ...HEAD,
    tags: listOf(unified['tags']).filter((tag) => tags.has(nodeOf(tag)['name'])),
    paths: Object.fromEntries(paths),
    components: vendorsComponents(nodeOf(unified['components'])),
  });
}

function operationsOf(unified: Node, path: string, item: Node): Node | undefined {
  const operations = METHODS.flatMap((method): [string, Node][] => {
    const operation = nodeOf(item[method]);
    const [tag] = listOf(operation['tags']).map(String);
    return tag === undefined || TAGS_LEFT_OUT.includes(tag)
      ? []
      : [[method, vendorsOperation(unified, operation, kindOf(method, path))]];
  });
  if (operations.length === 0) return undefined;
  return {
    ...(item['parameters'] !== undefined && { parameters: item['parameters'] }),
    ...Object.fromEntries(operations),
  };
}

function kindOf(method: string, path: string): OperationKind {
  if (method === 'patch') return 'update';
  if (method === 'delete') return 'delete';
  if (method === 'post') return path.endsWith('/download') ? 'download' : 'create';
  return path.endsWith('}') ? 'get' : 'list';
}

function vendorsOperation(unified: Node, operation: Node, kind: OperationKind): Node {
  const { operationId, tags, summary } = operation;
  const id = String(operationId);
  const parameters = parametersOf(unified, operation, kind);
  const body = kind === 'download' ? undefined : (BODIES[id] ?? operation['requestBody']);
  return {
    operationId,
    tags,
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(body !== undefined && { requestBody: body }),
    responses: { ...successOf(unified, operation, kind), ...failuresOf(id, kind) },
  };
}

function parametersOf(unified: Node, operation: Node, kind: OperationKind): readonly unknown[] {
  const named = listOf(operation['parameters']).map((parameter) => ({
    parameter: inVendorsWords(parameter),
    name: String(resolved(unified, nodeOf(parameter))['name']),
  }));
  const besides = PARAMETERS_BESIDE_LISTS[String(operation['operationId'])] ?? [];
  const isKept = (name: string): boolean => (kind === 'list' ? !GATEWAY_PARAMETERS.test(name) : besides.includes(name));
  const kept = named.filter(({ name }) => isKept(name)).map(({ parameter }) => parameter);
  const page = Object.keys(PAGE_PARAMETERS).map((name) => ({ $ref: `#/components/parameters/${name}` }));
  return kind === 'list' ? [...page, ...kept] : kept;
}

function successOf(unified: Node, operation: Node, kind: OperationKind): Node {
  const { description, content } = nodeOf(nodeOf(operation['responses'])['200']);
  if (kind === 'delete') return { '204': { description } };
  if (kind === 'download') return { '200': { description, content } };
  const media = nodeOf(nodeOf(content)['application/json']);
  const schema = kind === 'list' ? listSchema(unified, nodeOf(media['schema'])) : media['schema'];
  const answer = { description, content: { 'application/json': { ...media, schema } } };
  return { [kind === 'create' ? '201' : '200']: answer };
}

/** The array within the unified envelope. */
function listSchema(unified: Node, schema: Node): unknown {
  return nodeOf(resolved(unified, schema)['properties'])['result'];
}

function failuresOf(id: string, kind: OperationKind): Node {
  const statuses = new Set([...FAILURES[kind], ...(FAILURES_BESIDES[id] ?? []), ...FAILURES_OF_ALL]);
  const declared = FAILURE_RESPONSES.filter(({ status }) => statuses.has(status));
  return Object.fromEntries(declared.map(({ status, name }) => [status, { $ref: `#/components/responses/${name}` }]));
}

function resolved(document: Node, node: Node): Node {
  const ref = node['$ref'];
  if (typeof ref !== 'string') return node;
  const [, , kind = '', name = ''] = ref.split('/');
  return nodeOf(nodeOf(nodeOf(document['components'])[kind])[name]);
}
