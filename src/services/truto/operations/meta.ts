import { isUnsupported } from '../../../adapter-kit/adapter.js';
import type { Adapter } from '../../../adapter-kit/define-adapter.js';
import { operationIdOf, unifiedOperations } from '../../../adapter-kit/operations.js';
import { isJsonObject, type JsonObject } from '../../../core/json.js';
import type { Answer, OperationContext } from '../../../emulator/define-service.js';
import type { ApiOperation, ServiceSpec } from '../../../spec/types.js';
import { adapterOf } from '../adapters.js';
import { GatewayFailure } from '../failure.js';
import { accountFor } from '../gateway/account.js';
import { recordSchemas } from '../gateway/blank.js';
import { guarded } from '../guarded.js';

/** How a method works with the account of the request. */
export const getMethodMeta = guarded({
  unit: 'none',
  async run(input, context) {
    const account = await accountFor(input, context);
    const adapter = await adapterOf(context, account.integration);
    const meta = methodMeta(adapter, String(input.path['resource']), String(input.path['method']), context);
    // Adapters are code: there is no mapping that could be shown.
    return { status: 200, value: { ...meta, response_mapping: null } };
  },
});

/** @see https://truto.one/docs/api-reference/unified-api/unified-model-docs/get */
export const getIntegrationMethodMeta = guarded({
  unit: 'none',
  async run({ path }, context) {
    const adapter = await adapterOf(context, String(path['integration']));
    const meta = methodMeta(adapter, String(path['resource']), String(path['method']), context);
    return { status: 200, value: { ...meta, response_schema: meta['schema'] ?? null } };
  },
});

/** What an integration asks of those who connect it. */
export const getIntegrationMeta = guarded({
  unit: 'none',
  async run({ path, query }, context) {
    const { title } = await adapterOf(context, String(path['integration']));
    const instructions = `Connect ${title} with an API key of one of its administrators.`;
    if (query['format'] === 'md') return textAnswer('text/markdown', instructions);
    if (query['format'] === 'html') return textAnswer('text/html', `<p>${instructions}</p>`);
    return { status: 200, value: { pricing_plan: [], user_role: ['admin'], scopes: [], instructions } };
  },
});

function textAnswer(contentType: string, text: string): Answer {
  return { status: 200, headers: { 'content-type': contentType }, bytes: Buffer.from(text) };
}

/** How a method of an adapter is called. @throws {GatewayFailure} 404 for one that there is not. */
export function methodMeta(adapter: Adapter, resource: string, method: string, { spec }: OperationContext): JsonObject {
  const id = operationIdOf(resource, method);
  const operation = id === undefined ? undefined : spec.operations.get(id);
  if (id === undefined || operation === undefined)
    throw new GatewayFailure(404, `The unified ticketing API has no ${resource} ${method}`);
  const had = adapter.operations[id];
  if (isUnsupported(had)) throw new GatewayFailure(404, `${adapter.title}: ${had.unsupported}`);
  const { resource: known } = unifiedOperations[id];
  const record = metaOf(spec, `/components/schemas/${recordSchemas[known]}`);
  const body = operation.body?.content[0]?.schema;
  return {
    method,
    schema: record,
    documentation_link: null,
    query_schema: queryMeta(spec, operation),
    request_body_schema: body === undefined ? emptyMeta : metaOf(spec, body),
    default_query: null,
    default_body: null,
  };
}

const emptyMeta: JsonObject = { type: 'object', required: false, properties: {} };

function queryMeta(spec: ServiceSpec, { parameters }: ApiOperation): JsonObject {
  const own = parameters.filter((parameter) => parameter.in === 'query');
  const properties = Object.fromEntries(
    own.map(({ name, schema, required }) => [name, withFlags(spec, schema as JsonObject, required)]),
  );
  return { type: 'object', required: own.some(({ required }) => required), properties };
}

/** A schema in the platform's form: `required` is a flag of each property instead of a list. */
function metaOf(spec: ServiceSpec, pointer: string): JsonObject {
  const { properties = {}, required = [] } = spec.schemaAt(pointer) as {
    properties?: Readonly<Record<string, JsonObject>>;
    required?: readonly string[];
  };
  const flagged = Object.entries(properties).map(([name, schema]) => [
    name,
    withFlags(spec, schema, required.includes(name)),
  ]);
  return { type: 'object', required: true, properties: Object.fromEntries(flagged) as JsonObject };
}

/** Of a schema that is only named, the type is that of the one it names; alternatives have none in common. */
function withFlags(spec: ServiceSpec, schema: JsonObject, required: boolean): JsonObject {
  const reference = schema['$ref'];
  const named = typeof reference === 'string' ? (spec.schemaAt(reference.replace(/^#/, '')) as JsonObject) : {};
  const { type, description = null, default: fallback, items } = { ...named, ...schema };
  return {
    ...(type !== undefined && { type }),
    required,
    description,
    ...(fallback !== undefined && { default: fallback }),
    ...(typeof reference === 'string' && { $ref: reference }),
    ...(isJsonObject(items) && { items }),
  };
}
