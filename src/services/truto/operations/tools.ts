import type { Adapter } from '../../../adapter-kit/define-adapter.js';
import { operationIdOf } from '../../../adapter-kit/operations.js';
import { isJsonObject, type JsonObject } from '../../../core/json.js';
import type { OperationContext } from '../../../emulator/define-service.js';
import { adapterOf } from '../adapters.js';
import { guarded } from '../guarded.js';
import { methodsOf } from '../integrations.js';
import { methodMeta } from './meta.js';

/** What an account can do in the form that language models take: a tool for each unified method of its adapter. */
export const listIntegratedAccountTools = guarded({
  unit: 'none',
  async run({ path, query }, context) {
    const id = String(path['id']);
    const account = await context.within('read', ({ records }) => records.find('integrated_accounts', id));
    const adapter = await adapterOf(context, String((account['integration'] as JsonObject)['name']));
    const methods = query['methods'] as readonly string[] | undefined;
    const tools = allTools(adapter, context).filter(({ method }) => methods?.includes(String(method)) !== false);
    return { status: 200, value: { result: query['tags'] === undefined ? tools : [] } };
  },
});

function allTools(adapter: Adapter, context: OperationContext): JsonObject[] {
  return [...methodsOf(adapter)].flatMap(([resource, methods]) =>
    methods.map((method) => toolOf(adapter, { resource, method }, context)),
  );
}

function toolOf(
  adapter: Adapter,
  { resource, method }: { readonly resource: string; readonly method: string },
  context: OperationContext,
): JsonObject {
  const { query_schema: query = null, request_body_schema: body = null } = methodMeta(
    adapter,
    resource,
    method,
    context,
  );
  return {
    resource,
    method,
    name: `${method}_${adapter.name.replaceAll('-', '_')}_${resource}`,
    description: summaryOf(resource, method, context),
    query_schema: query,
    body_schema: body,
    required: [...requiredIn(query), ...requiredIn(body)],
  };
}

function summaryOf(resource: string, method: string, { spec }: OperationContext): string {
  return spec.operations.get(operationIdOf(resource, method) ?? '')?.summary ?? `${method} ${resource}`;
}

function requiredIn(schema: unknown): string[] {
  const properties = isJsonObject(schema) && isJsonObject(schema['properties']) ? schema['properties'] : {};
  return Object.entries(properties).flatMap(([name, property]) =>
    isJsonObject(property) && property['required'] === true ? [name] : [],
  );
}
