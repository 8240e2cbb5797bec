import type { Outcome } from '../../../adapter-kit/runtime.js';
import type { Headers } from '../../../core/api.js';
import type { JsonObject } from '../../../core/json.js';
import type { Answer, OperationContext } from '../../../emulator/define-service.js';
import { GatewayFailure, failureAnswer } from '../failure.js';
import { needsReauth, noteForbidden, type KeptAccount } from './account.js';
import { vendorHeaders } from './vendor-headers.js';

type Refused = Extract<Outcome, { kind: 'refused' }>;
type Unmappable = Extract<Outcome, { kind: 'unmappable' }>;

/**
 * A vendor's failure in the unified API's words: its status, its headers, its body beside the usual three members.
 * @see https://truto.one/docs/api-reference/overview/errors
 */
function remoteFailure({ status, message, body, headers }: Refused): GatewayFailure {
  const insight: JsonObject = {
    remote_error: { description: 'The vendor answered this; raw_response has it as it was received' },
    ...(status === 429 && {
      rate_limit_error: { description: 'The vendor wants fewer requests; try again after Retry-After' },
    }),
    ...(status === 403 && {
      forbidden_error: {
        description: 'The credentials of the account may not do this',
        value: { missing_scopes: scopesIn(message) },
      },
    }),
  };
  // What is neither a client's nor a server's error cannot be handed on as one.
  const handedOn = status >= 400 && status <= 599 ? status : 502;
  return new GatewayFailure(
    handedOn,
    message,
    { truto_is_remote_error: true, raw_response: body, truto_error_insight: insight },
    forwarded(headers),
  );
}

/** What was asked of the vendor, in the words of the API that it was asked through. */
export interface Asked {
  readonly resource: string;
  readonly method: string;
}

/**
 * The same as an answer. A vendor that does not take the account's credentials any more takes the account out of use; what
 * it forbids to the account is noted.
 */
export async function vendorRefused(
  account: KeptAccount,
  outcome: Refused,
  asked: Asked,
  context: OperationContext,
): Promise<Answer> {
  const { status, message, body } = outcome;
  if (status === 401) await needsReauth(account, { status, message, raw_response: body }, context);
  if (status === 403) await noteForbidden(account, { ...asked, missing_scopes: scopesIn(message) }, context);
  return failureAnswer(remoteFailure(outcome));
}

/** The answer has a content type of its own. */
function forwarded(headers: Headers): Record<string, string> {
  const { 'content-type': _, ...others } = vendorHeaders(headers);
  return others;
}

/** A scope is two or three words with colons between them. */
function scopesIn(message: string): string[] {
  return [...new Set(message.match(/\b[a-z_]+(?::[a-z_*]+)+\b/g) ?? [])];
}

/** What the adapter misses in the request, before anything was sent. */
export function unmappable({ status, message, missing: { query, body } }: Unmappable): GatewayFailure {
  const insight: JsonObject = {
    ...(query !== undefined && {
      missing_required_query_parameters: { description: 'The integration needs these in the query', value: query },
    }),
    ...(body !== undefined && {
      missing_required_body_fields: { description: 'The integration needs these in the body', value: body },
    }),
  };
  return new GatewayFailure(status, message, Object.keys(insight).length === 0 ? {} : { truto_error_insight: insight });
}
