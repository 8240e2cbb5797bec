import { runProxy, type ProxyCall } from '../../../adapter-kit/runtime.js';
import type { VendorQuery } from '../../../adapter-kit/vendor-client.js';
import type { Json } from '../../../core/json.js';
import type { Answer, AnyOperation, OperationContext, OperationInput } from '../../../emulator/define-service.js';
import { adapterOf, NOBODY_LEAVES } from '../adapters.js';
import { GatewayFailure, failureAnswer } from '../failure.js';
import { accountFor, assertWithinLimit, assertWritable, connected, type KeptAccount } from '../gateway/account.js';
import { logCall } from '../gateway/call-log.js';
import { cursorsOf, placeOf, type Place } from '../gateway/cursor.js';
import { unmappable, vendorRefused } from '../gateway/failures.js';
import { idempotencyKey, once } from '../gateway/idempotency.js';
import { guarded } from '../guarded.js';

/** Calls of the vendor's own resources: the account's credentials are added, nothing is mapped. */
function proxyOperation(method: ProxyCall['method']): AnyOperation {
  return guarded({
    unit: 'none',
    async run(input, context) {
      const account = await accountFor(input, context);
      assertWithinLimit(account, context);
      const run = (): Promise<Answer> => call(method, input, account, context);
      if (method === 'list' || method === 'get') return run();
      assertWritable(account);
      return once(idempotencyKey(input, account.id, context), context, run);
    },
  });
}

export const listProxyRecords = proxyOperation('list');
export const getProxyRecord = proxyOperation('get');
export const createProxyRecord = proxyOperation('create');
export const updateProxyRecord = proxyOperation('update');
export const deleteProxyRecord = proxyOperation('delete');
export const callProxyMethod = proxyOperation('call');

async function call(
  method: ProxyCall['method'],
  input: OperationInput,
  account: KeptAccount,
  context: OperationContext,
): Promise<Answer> {
  const adapter = await adapterOf(context, account.integration);
  const place = context.neighbour(account.integration);
  if (place === undefined) throw new GatewayFailure(502, `${adapter.title} is not served here`);
  const resource = String(input.path['resource']);
  const scope = { account: account.id, operation: `proxy ${resource}` };
  const from = placeOf(input.query['next_cursor'], scope);
  const outcome = await runProxy(adapter, {
    resource,
    method,
    id: input.path['id'] as string | undefined,
    query: ownQuery(input),
    body: input.body as Json | undefined,
    limit: Math.min(Number(input.query['limit'] ?? 25), 100),
    position: from.position,
    account: connected(account, (stored) => place.secret(stored)),
    place,
    clock: context.clock,
    signal: NOBODY_LEAVES,
  });
  const made = await answerOf();
  logCall(context, {
    integrated_account_id: account.id,
    resource: null,
    status: made.status,
    ignored_query: [],
    ignored_fields: [],
    calls: outcome.calls,
    baseUrl: place.baseUrl,
  });
  return made;

  async function answerOf(): Promise<Answer> {
    switch (outcome.kind) {
      case 'page':
        return pageAnswer(
          outcome.page.records.map(({ remote }) => remote ?? null),
          outcome.page.next,
          from,
        );
      case 'record':
        return { status: 200, value: outcome.record.remote ?? {} };
      case 'deleted':
        return { status: 200, value: { id: outcome.id } };
      case 'unsupported':
        return failureAnswer(new GatewayFailure(404, `${adapter.title}: ${outcome.reason}`));
      case 'unmappable':
        return failureAnswer(unmappable(outcome));
      case 'refused':
        return vendorRefused(account, outcome, { resource, method }, context);
      case 'file':
        throw new Error('the proxy hands on no files');
    }
  }

  function pageAnswer(result: readonly Json[], next: Json | undefined, place: Place): Answer {
    return { status: 200, value: { result, ...cursorsOf(place, next, scope), result_count: result.length } };
  }
}

const OWN = new Set(['integrated_account_id', 'limit', 'next_cursor']);

/** Every other parameter reaches the vendor as it came. */
function ownQuery({ rawQuery }: OperationInput): VendorQuery {
  const sent = new URLSearchParams(rawQuery);
  const names = [...new Set(sent.keys())].filter((name) => !OWN.has(name));
  return Object.fromEntries(names.map((name) => [name, sent.getAll(name)]));
}
