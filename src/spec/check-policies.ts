import { checkRoles, checkTenancy } from './check-access.js';
import { checkEnumNames, checkEnvelope } from './check-bodies.js';
import { below } from './document.js';
import { suggestion } from './keys.js';
import { requireField, requireParameter, resourceAt, type ModelContext } from './model-context.js';
import type { Authentication, Page } from './model.js';

/** Checks the service-wide rules against the document: credentials, scopes, roles, tenants, precedence, pages, bodies. */
export function checkPolicies(context: ModelContext): void {
  const { source, model } = context;
  const { authentication, authorisation, tenancy, precedence, page, envelope, enumNames } = model.policies;
  if (authentication !== undefined) checkAuthentication(context, authentication);
  checkNeeds(context);
  checkCeilings(context);
  if (authorisation?.roles !== undefined) checkRoles(context, authorisation.roles);
  if (tenancy !== undefined) checkTenancy(context, tenancy);
  if (precedence.order.at(-1) !== 'find') {
    source.refuse('/policies/precedence/order', "'find' must come last: it is the operation itself");
  }
  if (page !== undefined) checkSharedPage(context, page);
  if (envelope !== undefined) checkEnvelope(context, envelope);
  if (enumNames !== undefined) checkEnumNames(context);
}

const CREDENTIAL_FIELDS = ['secret', 'tenant', 'user', 'scopes', 'role', 'name', 'expires', 'revoked'] as const;

function checkAuthentication(context: ModelContext, rule: Authentication): void {
  const pointer = '/policies/authentication';
  const resource = resourceAt(context, rule.credentials, `${pointer}/credentials`);
  for (const member of CREDENTIAL_FIELDS) {
    const field = rule[member];
    if (field !== undefined) requireField(context, resource, field, `${pointer}/${member}`);
  }
}

/** What the document's security requirements need of the model. */
function checkNeeds({ source, model, operations }: ModelContext): void {
  const { authentication: rule, authorisation } = model.policies;
  const roles = authorisation?.roles?.prefix;
  for (const { id, authenticated, scopes: required } of operations.values()) {
    const scopes = required.filter((scope) => roles === undefined || !scope.startsWith(roles));
    if (authenticated && rule === undefined) {
      source.refuse('/policies', `authentication is missing; the document wants a credential for ${id}`);
    }
    if (scopes.length > 0 && rule?.scopes === undefined) {
      source.refuse('/policies/authentication', `scopes is missing; ${id} wants the scope '${scopes.join(' ')}'`);
    }
  }
}

/** A ceiling that permits nothing the document asks for is a slip of the pen. */
function checkCeilings({ source, model, operations }: ModelContext): void {
  const scopes = new Set([...operations.values()].flatMap((operation) => operation.scopes));
  for (const [at, ceiling] of (model.policies.authorisation?.ceilings ?? []).entries()) {
    for (const [index, pattern] of ceiling.allow.entries()) {
      if ([...scopes].some((scope) => matchesScope(pattern, scope))) continue;
      const pointer = below('/policies/authorisation/ceilings', at, 'allow', index);
      source.refuse(pointer, `no operation asks for a scope like '${pattern}'; ${suggestion(pattern, scopes)}`);
    }
  }
}

/** `*` stands for one part of a scope: parts are what lies between `:` or `.`. */
function matchesScope(pattern: string, scope: string): boolean {
  const wanted = pattern.split(/[:.]/);
  const parts = scope.split(/[:.]/);
  return (
    pattern === '*' ||
    (wanted.length === parts.length && wanted.every((part, at) => part === '*' || part === parts[at]))
  );
}

/** A list without any of the parameters is answered whole; one with some of them lacks the others. */
function checkSharedPage(context: ModelContext, page: Page): void {
  let paged = false;
  for (const resource of Object.values(context.model.resources)) {
    const operation = context.operations.get(resource.operations?.list ?? '');
    if (operation === undefined || resource.page !== undefined) continue;
    const declared = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
    if (!pageParameters(page).some(({ name }) => declared.includes(name))) continue;
    paged = true;
    checkPage(context, page, resource.operations?.list ?? '', '/policies/page');
  }
  if (!paged) context.source.refuse('/policies/page', 'no list operation declares these parameters');
}

/** Requires the parameters of `page` to be declared by a list operation. */
export function checkPage(context: ModelContext, page: Page, list: string, pointer: string): void {
  const operation = context.operations.get(list);
  if (operation === undefined) return context.source.refuse(pointer, 'page needs a list operation');
  for (const { member, name } of pageParameters(page)) {
    requireParameter(context, operation, { in: 'query', name }, `${pointer}/${member}`);
  }
}

function pageParameters(page: Page): { member: string; name: string }[] {
  const named =
    page.style === 'offset'
      ? { offset: page.offset, limit: page.limit, alias: page.alias }
      : { number: page.number, limit: page.limit };
  return Object.entries(named).flatMap(([member, name]) => (name === undefined ? [] : [{ member, name }]));
}
