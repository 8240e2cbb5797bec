import { isJsonObject, type JsonObject } from '../../../core/json.js';
import { formatTime } from '../../../core/clock.js';
import { normalUuid } from '../../../core/ids.js';
import type { AnyOperation, OperationContext } from '../../../emulator/define-service.js';
import type { Adapter } from '../../../adapter-kit/define-adapter.js';
import { adapterOf, adaptersOf } from '../adapters.js';
import { adminPage, fits } from '../admin-list.js';
import { GatewayFailure } from '../failure.js';
import { guarded } from '../guarded.js';
import { environmentIntegrationId, integrationSummary } from '../integrations.js';
import { raiseEvent } from '../webhooks/events.js';

const ACCOUNTS = 'integrated_accounts';
const TOKEN_LIFE_MS = 15 * 60 * 1000;

/** The kept account of the caller's environment. @throws {GatewayFailure} 404 */
async function requireAccount(id: string, { records, tenant }: OperationContext): Promise<JsonObject> {
  const account = await records.get(ACCOUNTS, id);
  if (account?.['environment_id'] !== tenant) throw new GatewayFailure(404, `Integrated account ${id} not found`);
  return account;
}

/** What an adapter calls a secret is kept apart from the rest: it is never answered. */
function splitContext({ secrets }: Adapter, context: JsonObject): { context: JsonObject; credentials: JsonObject } {
  const entries = Object.entries(context);
  return {
    context: Object.fromEntries(entries.filter(([name]) => !secrets.includes(name))),
    credentials: Object.fromEntries(entries.filter(([name]) => secrets.includes(name))),
  };
}

function integrationOf(account: JsonObject): string {
  return String((account['integration'] as JsonObject)['name']);
}

/** @see https://truto.one/docs/api-reference/admin/integrated-accounts/list */
export const listIntegratedAccounts = guarded({
  unit: 'read',
  async run({ query }, { records, tenant }) {
    const accounts = await records.query(ACCOUNTS, [{ kind: 'equals', field: 'environment_id', value: tenant }]);
    const wanted = accounts.filter(
      (account) =>
        ['tenant_id', 'environment_id', 'is_sandbox', 'status', 'created_at', 'updated_at'].every((field) =>
          fits(account[field], query[field]),
        ) && fits(integrationOf(account), query['integration.name']),
    );
    const shown = await Promise.all(wanted.map(({ id }) => records.shown(ACCOUNTS, String(id))));
    return { status: 200, value: adminPage(shown, query) };
  },
});

/** @see https://truto.one/docs/api-reference/admin/integrated-accounts/get */
export const getIntegratedAccount = guarded({
  unit: 'read',
  async run({ path }, context) {
    const id = String(path['id']);
    await requireAccount(id, context);
    return { status: 200, value: await context.records.shown(ACCOUNTS, id) };
  },
});

/** @see https://truto.one/docs/api-reference/admin/integrated-accounts/create */
export const createIntegratedAccount = guarded({
  unit: 'none',
  async run({ body }, context) {
    const sent = body as JsonObject;
    const adapter = await adapterByEnvironmentIntegration(String(sent['environment_integration_id']), context);
    const value = await context.within('write', async (inner) => {
      const { id } = await inner.records.create(ACCOUNTS, {
        tenant_id: sent['tenant_id'] ?? '',
        environment_id: context.tenant,
        environment_integration_id: sent['environment_integration_id'] ?? '',
        authentication_method: sent['authentication_method'] ?? 'api_key',
        region: sent['region'] ?? null,
        ...splitContext(adapter, isJsonObject(sent['context']) ? sent['context'] : {}),
        integration: integrationSummary(adapter),
        environment_integration: { id: environmentIntegrationId(adapter.name) },
      });
      const shown = await inner.records.shown(ACCOUNTS, String(id));
      await raiseEvent('integrated_account:created', shown, inner);
      await raiseEvent('integrated_account:active', shown, inner);
      return shown;
    });
    return { status: 200, value };
  },
});

async function adapterByEnvironmentIntegration(id: string, context: OperationContext): Promise<Adapter> {
  for (const name of await adaptersOf(context).names()) {
    if (environmentIntegrationId(name) === id) return adapterOf(context, name);
  }
  throw new GatewayFailure(404, `There is no environment integration ${id}`);
}

async function shownAccount(id: string, context: OperationContext): Promise<{ status: 200; value: JsonObject }> {
  return { status: 200, value: await context.within('read', ({ records }) => records.shown(ACCOUNTS, id)) };
}

/** What an account is once it has secrets that nobody has refused. */
const CONNECTED: JsonObject = { status: 'active', last_error: null };

/**
 * Context is merged member by member; the override takes the place of the one before. `reconnected` is what else changes
 * when the account is connected again, as new secrets do by themselves: then it is told as updated and as active, whatever
 * came of it.
 * @see https://truto.one/docs/guides/integrated-accounts/reauthorizing-connections
 */
async function updated(
  id: string,
  sent: JsonObject,
  context: OperationContext,
  reconnected?: JsonObject,
): Promise<{ status: 200; value: JsonObject }> {
  const account = await context.within('read', (inner) => requireAccount(id, inner));
  const adapter = await adapterOf(context, integrationOf(account));
  const { context: open, credentials } = splitContext(adapter, isJsonObject(sent['context']) ? sent['context'] : {});
  const value = await context.within('write', async (inner) => {
    const before = await requireAccount(id, inner);
    const known = before['credentials'] as JsonObject;
    const isNew = Object.entries(credentials).some(([name, secret]) => known[name] !== secret);
    const revived = reconnected ?? (isNew ? CONNECTED : undefined);
    const after = await inner.records.update(ACCOUNTS, id, {
      context: { ...(before['context'] as JsonObject), ...open },
      credentials: { ...known, ...credentials },
      ...(sent['unified_model_override'] !== undefined && { unified_model_override: sent['unified_model_override'] }),
      ...revived,
    });
    const shown = await inner.records.shown(ACCOUNTS, id);
    // What changes nothing leaves the very same record.
    if (after !== before || revived !== undefined) await raiseEvent('integrated_account:updated', shown, inner);
    if (revived !== undefined) await raiseEvent('integrated_account:active', shown, inner);
    return shown;
  });
  return { status: 200, value };
}

/** @see https://truto.one/docs/api-reference/admin/integrated-accounts/update */
export const updateIntegratedAccount = guarded({
  unit: 'none',
  run: ({ path, body }, context) => updated(String(path['id']), (body ?? {}) as JsonObject, context),
});

/** An account's token stands for the account itself. */
export const getOwnIntegratedAccount = guarded({
  unit: 'none',
  run: (_, context) => shownAccount(String(context.principal?.user), context),
});

export const updateOwnIntegratedAccount = guarded({
  unit: 'none',
  run: ({ body }, context) => updated(String(context.principal?.user), (body ?? {}) as JsonObject, context),
});

/** New secrets: an account that was out of use works again. */
export const updateIntegratedAccountCredentials = guarded({
  unit: 'none',
  run({ path, body }, context) {
    const sent = body as JsonObject;
    return updated(String(path['id']), { context: sent['context'] ?? {} }, context, {
      ...CONNECTED,
      ...(sent['authentication_method'] !== undefined && { authentication_method: sent['authentication_method'] }),
    });
  },
});

/** Its tokens stop working; the vendor's records stay. */
export const deleteIntegratedAccount = guarded({
  unit: 'write',
  async run({ path }, context) {
    const id = String(path['id']);
    await requireAccount(id, context);
    const tokens = await context.records.query('tokens', [
      { kind: 'equals', field: 'integrated_account_id', value: id },
    ]);
    for (const { token } of tokens) await context.records.remove('tokens', String(token));
    await context.records.remove(ACCOUNTS, id);
    await raiseEvent('integrated_account:deleted', { id }, context);
    return { status: 200, value: { id } };
  },
});

/** @see https://truto.one/docs/api-reference/overview/authentication */
export const createIntegratedAccountToken = guarded({
  unit: 'write',
  async run({ body }, context) {
    const id = normalUuid(String((body as JsonObject)['integrated_account_id']));
    await requireAccount(id, context);
    const { records, ids, clock, unit, tenant } = context;
    const token = `truto_account_${ids.token('truto/account-tokens', await unit.next('truto/account-tokens', 1), 32)}`;
    await records.create('tokens', {
      token,
      name: 'Account token',
      environment_id: tenant,
      integrated_account_id: id,
      scopes: ['unified:call', 'proxy:call', 'account:own'],
      expires_at: formatTime(clock.now() + TOKEN_LIFE_MS, 'milliseconds'),
    });
    return { status: 200, value: { integrated_account_token: context.secret(token) } };
  },
});

/** Nothing that accounts are connected with here can be renewed without their owner. */
export const refreshIntegratedAccountCredentials: AnyOperation = guarded({
  unit: 'read',
  async run({ body }, context) {
    await requireAccount(normalUuid(String((body as JsonObject)['id'])), context);
    return { status: 200, value: { success: true } };
  },
});
