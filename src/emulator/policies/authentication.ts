import { after, type Awaitable } from '../../core/awaitable.js';
import { parseTime } from '../../core/clock.js';
import type { Headers } from '../../core/api.js';
import type { JsonObject } from '../../core/json.js';
import type { Problem } from '../../core/problem.js';
import type { Authentication } from '../../spec/model.js';
import type { UnitOfWork } from '../../store/ports.js';
import type { Principal } from '../define-service.js';
import type { Secrets } from './secrets.js';

/** Who calls, by the credential in the request, or why nobody does. `collection` keeps the service's credentials by secret. */
export function authenticate(
  policy: Authentication,
  collection: string,
  unit: UnitOfWork,
  headers: Headers,
  { secrets, now }: { secrets: Secrets; now: number },
): Awaitable<Principal | Problem> {
  const header = headers['authorization'];
  if (header === undefined) return { kind: 'unauthenticated', reason: 'missing' };
  const secret = typeof header === 'string' ? bearerToken(header) : undefined;
  if (secret === undefined) return { kind: 'unauthenticated', reason: 'malformed' };
  return after(secrets.find(unit, collection, secret), (row) => standingOf(policy, row?.entity, secret, now));
}

/** The token of `Bearer <token>`; the scheme in any letter case, spaces around the token. */
function bearerToken(header: string): string | undefined {
  if (header.slice(0, 7).toLowerCase() !== 'bearer ') return undefined;
  const token = header.slice(7).trim();
  return token === '' || token.includes(' ') || token.includes('\t') ? undefined : token;
}

function standingOf(
  policy: Authentication,
  record: JsonObject | undefined,
  secret: string,
  now: number,
): Principal | Problem {
  if (record === undefined) return { kind: 'unauthenticated', reason: 'unknown' };
  if (policy.revoked !== undefined && record[policy.revoked] === true) {
    return { kind: 'unauthenticated', reason: 'revoked' };
  }
  const expires = text(record, policy.expires);
  if (expires !== undefined && (parseTime(expires) ?? 0) <= now) return { kind: 'unauthenticated', reason: 'expired' };
  return principalOf(policy, record, secret);
}

/** A stored credential never changes in place, so what it stands for is worked out once. */
const principals = new WeakMap<JsonObject, Principal>();

function principalOf(policy: Authentication, record: JsonObject, secret: string): Principal {
  const known = principals.get(record);
  if (known !== undefined) return known;
  const scopes = policy.scopes === undefined ? undefined : record[policy.scopes];
  const principal: Principal = {
    credential: text(record, 'id') ?? secret,
    secret,
    tenant: text(record, policy.tenant) ?? '',
    user: keyText(record, policy.user),
    role: text(record, policy.role),
    scopes: Array.isArray(scopes) ? scopes.filter((scope): scope is string => typeof scope === 'string') : [],
    record,
  };
  principals.set(record, principal);
  return principal;
}

/** Keys of records are texts to the store, numbers to some services. */
function keyText(record: JsonObject, field: string | undefined): string | undefined {
  const value = field === undefined ? undefined : record[field];
  return typeof value === 'number' ? String(value) : text(record, field);
}

function text(record: JsonObject, field: string | undefined): string | undefined {
  const value = field === undefined ? undefined : record[field];
  return typeof value === 'string' ? value : undefined;
}
