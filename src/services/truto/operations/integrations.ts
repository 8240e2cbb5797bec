import type { Adapter } from '../../../adapter-kit/define-adapter.js';
import type { JsonObject } from '../../../core/json.js';
import type { OperationContext, OperationInput } from '../../../emulator/define-service.js';
import { adapterOf, adaptersOf } from '../adapters.js';
import { adminPage, fits } from '../admin-list.js';
import { guarded } from '../guarded.js';
import { integrationId, integrationObject, integrationSummary, methodsOf } from '../integrations.js';

async function adapters(context: OperationContext): Promise<readonly Adapter[]> {
  const names = await adaptersOf(context).names();
  return Promise.all(names.map((name) => adapterOf(context, name)));
}

/** By id or by name. */
async function adapterNamed(wanted: string, context: OperationContext): Promise<Adapter> {
  const names = await adaptersOf(context).names();
  return adapterOf(context, names.find((name) => integrationId(name) === wanted) ?? wanted);
}

/** Clients read this path; no page shows its answer. */
export const listIntegrations = guarded({
  unit: 'none',
  async run({ query }, context) {
    const all = (await adapters(context)).map(integrationObject).filter(({ name }) => fits(name, query['name']));
    return { status: 200, value: adminPage(all, query) };
  },
});

export const getIntegration = guarded({
  unit: 'none',
  run: async ({ path }, context) => ({
    status: 200,
    value: integrationObject(await adapterNamed(String(path['id']), context)),
  }),
});

export const getIntegrationCapabilities = guarded({
  unit: 'none',
  run: async (input, context) => ({
    status: 200,
    value: capabilities(await adapterNamed(String(input.path['id']), context), input, context),
  }),
});

export const getIntegratedAccountCapabilities = guarded({
  unit: 'none',
  async run(input, context) {
    const id = String(input.path['id']);
    const account = await context.within('read', ({ records }) => records.find('integrated_accounts', id));
    const adapter = await adapterOf(context, String((account['integration'] as JsonObject)['name']));
    return {
      status: 200,
      value: {
        ...capabilities(adapter, input, context),
        environment_id: account['environment_id'] ?? null,
        account: {
          id,
          status: account['status'] ?? null,
          authentication_method: account['authentication_method'] ?? null,
          is_blocked: account['is_blocked'] === true,
        },
      },
    };
  },
});

function capabilities(adapter: Adapter, { query }: OperationInput, context: OperationContext): JsonObject {
  const type = query['type'] ?? 'all';
  const wanted = query['resource'];
  const methods = query['methods'] as readonly string[] | undefined;
  const chosen = (resource: string, has: readonly string[]): boolean =>
    (wanted === undefined || wanted === resource) &&
    (methods === undefined || methods.some((method) => has.includes(method)));
  return {
    integration: integrationSummary(adapter),
    proxy: type === 'unified' ? [] : proxyCapabilities(adapter, chosen, query['has_description']),
    unified: type === 'proxy' ? [] : unifiedCapabilities(adapter, chosen, context),
    auth: { formats: ['api_key'], fields: [...adapter.secrets], documentation_link: null },
    ai_readiness: {},
  };
}

type Chosen = (resource: string, methods: readonly string[]) => boolean;

function unifiedCapabilities(adapter: Adapter, chosen: Chosen, { spec }: OperationContext): JsonObject[] {
  return [...methodsOf(adapter)].flatMap(([resource, methods]) => {
    if (!chosen(resource, methods)) return [];
    const list = [...spec.operations.values()].find(({ path }) => path === `/unified/ticketing/${resource}`);
    return [
      {
        model: 'ticketing',
        model_label: 'Unified Ticketing API',
        resource,
        description: list?.summary ?? null,
        docs_url: null,
        methods,
        env_overridden: false,
      },
    ];
  });
}

const PROXY_METHODS = ['list', 'get', 'create', 'update', 'delete'];

function proxyCapabilities(adapter: Adapter, chosen: Chosen, described: unknown): JsonObject[] {
  // None of them has a description.
  const methods = described === true ? [] : PROXY_METHODS;
  return Object.keys(adapter.proxy.resources)
    .filter((resource) => chosen(resource, PROXY_METHODS))
    .map((resource) => ({
      resource,
      methods: methods.map((method) => ({
        method,
        name: `${method} ${resource}`,
        description: null,
        has_description: false,
        has_query_schema: false,
        has_body_schema: false,
        has_response_schema: false,
        api_documentation_url: null,
      })),
    }));
}
