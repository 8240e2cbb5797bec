import type { File, MappedPage, UnifiedListRequest } from '../../../adapter-kit/adapter.js';
import type { Adapter } from '../../../adapter-kit/define-adapter.js';
import {
  operationIdOf,
  unifiedOperations,
  type UnifiedOperationId,
  type UnifiedResource,
} from '../../../adapter-kit/operations.js';
import { runAdapter, type Outcome } from '../../../adapter-kit/runtime.js';
import { isJsonObject } from '../../../core/json.js';
import type { Answer, AnyOperation, OperationContext, OperationInput } from '../../../emulator/define-service.js';
import type { Neighbour } from '../../../emulator/neighbours.js';
import { adapterOf, NOBODY_LEAVES } from '../adapters.js';
import { GatewayFailure, failureAnswer } from '../failure.js';
import { guarded } from '../guarded.js';
import { accountFor, assertWithinLimit, assertWritable, connected, type KeptAccount } from './account.js';
import { blankRecord } from './blank.js';
import { logCall } from './call-log.js';
import { placeOf, type CursorScope } from './cursor.js';
import { unmappable, vendorRefused } from './failures.js';
import { idempotencyKey, once } from './idempotency.js';
import { filtersOf, optionsOf, unknownNames, type UnifiedOptions } from './options.js';
import { etagOf } from './records.js';
import { deletedAnswer, listAnswer, recordAnswer, type Shaping } from './shape.js';
import { watched } from './watched.js';

/**
 * The life of a unified request: account → limit → adapter → vendor → form. It keeps no ticketing data and holds no unit of
 * work while the vendor is asked.
 */
export function unifiedOperation(id: UnifiedOperationId): AnyOperation {
  return guarded({ unit: 'none', run: (input, context) => answer(id, input, context) });
}

async function answer(id: UnifiedOperationId, input: OperationInput, context: OperationContext): Promise<Answer> {
  const options = optionsOf(input);
  const account = await accountFor(input, context);
  assertWithinLimit(account, context);
  const { resource, method } = unifiedOperations[id];
  if (method !== 'list' && method !== 'get') assertWritable(account);
  const adapter = await adapterOf(context, account.integration);
  const place = context.neighbour(account.integration);
  if (place === undefined) throw new GatewayFailure(502, `${adapter.title} is not served here`);
  const call: Call = { id, resource, input, context, options, account, adapter, place };
  // A file is not kept under a key: reading it again changes nothing.
  const changes = method !== 'list' && method !== 'get' && method !== 'download';
  return changes ? once(idempotencyKey(input, account.id, context), context, () => settled(call)) : settled(call);
}

/** One unified request with everything that has been found for it. */
interface Call {
  readonly id: UnifiedOperationId;
  readonly resource: UnifiedResource;
  readonly input: OperationInput;
  readonly context: OperationContext;
  readonly options: UnifiedOptions;
  readonly account: KeptAccount;
  readonly adapter: Adapter;
  readonly place: Neighbour;
}

/** A vendor's failure is an answer too: it is what a second request with the same key gets to see. */
async function settled(call: Call): Promise<Answer> {
  const { options, account, id } = call;
  const scope: CursorScope = { account: account.id, operation: id };
  const from = placeOf(options.cursor, scope);
  await assertVersion(call);
  const query = watched(filtersOf(call.input));
  const body = watched(isJsonObject(call.input.body) ? call.input.body : {});
  const outcome = await ask(call, id, {
    id: call.input.path['id'] as string | undefined,
    query: query.value,
    body: body.value,
    limit: options.limit ?? Number.MAX_SAFE_INTEGER,
    position: from.position,
    lookahead: options.format !== 'raw',
  });
  const unknown = unknownNames(call.input);
  const ignored = {
    query: [...query.unread(), ...unknown],
    fields: body.unread(['remote_data']).map((name) => `/${name}`),
  };
  const made = await shaped(call, outcome, ignored, (page, shaping) => listAnswer(page, from, scope, shaping));
  logCall(call.context, {
    integrated_account_id: account.id,
    resource: `ticketing/${call.resource}`,
    status: made.status,
    ignored_query: ignored.query,
    ignored_fields: ignored.fields,
    calls: outcome.calls,
    baseUrl: call.place.baseUrl,
  });
  return made;
}

function ask(
  { input, context, options, account, adapter, place }: Call,
  operation: UnifiedOperationId,
  request: UnifiedListRequest,
): Promise<Outcome> {
  const remoteBody = isJsonObject(input.body) ? input.body['remote_data'] : undefined;
  return runAdapter(adapter, {
    operation,
    account: connected(account, (stored) => place.secret(stored)),
    request,
    place,
    remoteQuery: options.remoteQuery,
    remoteBody: isJsonObject(remoteBody) ? remoteBody : undefined,
    clock: context.clock,
    signal: NOBODY_LEAVES,
  });
}

interface Ignored {
  readonly query: readonly string[];
  readonly fields: readonly string[];
}

async function shaped(
  { id, context, options, account, resource, place, adapter }: Call,
  outcome: Outcome,
  ignored: Ignored,
  list: (page: MappedPage<object>, shaping: Shaping) => Answer,
): Promise<Answer> {
  const shaping: Shaping = {
    options,
    blank: options.format === 'normalized' ? blankRecord(context.spec, resource) : {},
    calls: outcome.calls,
    baseUrl: place.baseUrl,
    ignored,
  };
  switch (outcome.kind) {
    case 'page':
      return list(outcome.page, shaping);
    case 'record':
      return recordAnswer(outcome.record, shaping);
    case 'deleted':
      return deletedAnswer(outcome.id, shaping);
    case 'file':
      return fileAnswer(outcome.file);
    case 'unsupported':
      return failureAnswer(new GatewayFailure(404, `${adapter.title}: ${outcome.reason}`));
    case 'unmappable':
      return failureAnswer(unmappable(outcome));
    case 'refused':
      return vendorRefused(
        account,
        outcome,
        { resource: `ticketing/${resource}`, method: unifiedOperations[id].method },
        context,
      );
  }
}

/** A file is handed on as it is. */
function fileAnswer({ bytes, contentType, filename }: File): Answer {
  const named =
    filename === undefined
      ? {}
      : { 'content-disposition': `attachment; filename="${filename.replaceAll(/["\\\r\n]/g, '_')}"` };
  return { status: 200, headers: { 'content-type': contentType, ...named }, bytes };
}

/** @throws {GatewayFailure} 409 when the record is no longer of the version that the caller has seen. */
async function assertVersion(call: Call): Promise<void> {
  const { options, input, resource } = call;
  if (options.etag === undefined) return;
  const getOperation = operationIdOf(resource, 'get');
  if (getOperation === undefined) return;
  const request = {
    id: input.path['id'] as string | undefined,
    query: filtersOf(input),
    body: {},
    limit: 1,
    position: undefined,
    lookahead: false,
  };
  const outcome = await ask(call, getOperation, request);
  if (outcome.kind !== 'record' || etagOf(outcome.record.remote ?? null) === options.etag) return;
  throw new GatewayFailure(409, 'The record has changed since: its etag is another one');
}
