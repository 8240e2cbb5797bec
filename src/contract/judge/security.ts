import type { Headers } from '../../core/api.js';
import type { Finding } from '../violation.js';
import { follow, type ApiDocument } from './document.js';
import { at, isNode, listAt, nodeAt, type Node } from './node.js';
import { cookies, headerText } from './parameters.js';
import { readPairs } from './query.js';

/** The alternatives an operation accepts: all schemes of one of them must be there. Empty when none is needed. */
export type SecurityNeeds = readonly (readonly NamedScheme[])[];

interface NamedScheme {
  readonly name: string;
  readonly scheme: Node;
}

/** What credentials an operation needs, by its own `security` or the document's. */
export function securityNeeds(document: ApiDocument, operation: Node): SecurityNeeds {
  const alternatives = listAt(operation.security === undefined ? document.root : operation, 'security');
  const schemes = nodeAt(nodeAt(document.root, 'components'), 'securitySchemes');
  return alternatives
    .filter(isNode)
    .map((alternative) =>
      Object.keys(alternative).map((name) => ({ name, scheme: follow(document.root, at(schemes, name)) ?? {} })),
    );
}

/** The query names that carry credentials, so that they are not called undeclared. */
export function credentialQueryNames(needs: SecurityNeeds): Set<string> {
  const queried = needs.flat().filter(({ scheme }) => scheme.type === 'apiKey' && scheme.in === 'query');
  return new Set(queried.map(({ scheme }) => String(scheme.name)));
}

/** A request without the needed credential that was answered with success. Whether a credential is *right* nobody here knows. */
export function checkSecurity(
  needs: SecurityNeeds,
  request: { readonly query: string; readonly headers: Headers },
  status: number,
): Finding[] {
  if (needs.length === 0 || status < 200 || status > 299) return [];
  if (needs.some((alternative) => alternative.every(({ scheme }) => isPresent(scheme, request)))) return [];
  const expected = needs.map((alternative) => alternative.map(({ name }) => name).join(' and '));
  const message = `received ${status} for a request without credentials; the document declares ${expected.join(', or ')}`;
  return [{ code: 'DD_ANSWERED_WITHOUT_CREDENTIALS', pointer: '/status', message, expected, actual: status }];
}

function isPresent(scheme: Node, { query, headers }: { readonly query: string; readonly headers: Headers }): boolean {
  const authorization = headerText(headers, 'authorization') ?? '';
  if (scheme.type === 'http') return startsWithScheme(authorization, String(scheme.scheme));
  if (scheme.type === 'oauth2' || scheme.type === 'openIdConnect') return startsWithScheme(authorization, 'bearer');
  if (scheme.type !== 'apiKey') return true;
  const name = String(scheme.name);
  if (scheme.in === 'query') return readPairs(query).pairs.some((pair) => pair.name === name && pair.value !== '');
  const value = scheme.in === 'cookie' ? cookies(headers).get(name) : headerText(headers, name);
  return value !== undefined && value !== '';
}

function startsWithScheme(authorization: string, scheme: string): boolean {
  return new RegExp(`^${scheme.replace(/\W/g, '\\$&')}\\s+\\S`, 'i').test(authorization);
}
