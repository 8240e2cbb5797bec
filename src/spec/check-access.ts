import { below } from './document.js';
import { suggestion } from './keys.js';
import { requireField, requireFit, resourceAt, type ModelContext } from './model-context.js';
import type { Authorisation, Policies } from './model.js';

type Tenancy = NonNullable<Policies['tenancy']>;
type Roles = NonNullable<Authorisation['roles']>;

/** Requires the path parameter that names the tenant, and the resource that keeps the tenants for all. */
export function checkTenancy(context: ModelContext, { param, resource: name }: Tenancy): void {
  const { source, operations } = context;
  const pointer = '/policies/tenancy';
  const params = [...operations.values()].flatMap(({ parameters }) => parameters.filter((one) => one.in === 'path'));
  const names = new Set(params.map((one) => one.name));
  if (!names.has(param)) {
    source.refuse(`${pointer}/param`, `no path has the parameter '${param}'; ${suggestion(param, names)}`);
  }
  const resource = resourceAt(context, name, `${pointer}/resource`);
  if (resource.shared !== true) {
    source.refuse(`${pointer}/resource`, `'${name}' must be 'shared: true': no tenant keeps the list of all tenants`);
  }
}

/** Requires everything that leads from a credential to a role, and that the document's roles are the model's. */
export function checkRoles(context: ModelContext, roles: Roles): void {
  const { source, model } = context;
  const pointer = '/policies/authorisation/roles';
  const resource = resourceAt(context, roles.resource, `${pointer}/resource`);
  const schema = requireField(context, resource, roles.field, `${pointer}/field`);
  if (model.policies.authentication?.user === undefined) {
    source.refuse(pointer, 'roles need policies.authentication.user to say who acts');
  }
  for (const [at, { name, value }] of roles.order.entries()) {
    requireFit(context, schema, value, below(pointer, 'order', at, 'value'));
    const twice = roles.order.slice(0, at).some((other) => other.name === name || other.value === value);
    if (twice) source.refuse(below(pointer, 'order', at), `the role '${name}' stands there twice, or its value does`);
  }
  checkRoleScopes(context, roles, pointer);
}

function checkRoleScopes({ source, operations }: ModelContext, { prefix, order }: Roles, pointer: string): void {
  const names = order.map(({ name }) => name);
  let asked = false;
  for (const { id, scopes } of operations.values()) {
    for (const scope of scopes.filter((one) => one.startsWith(prefix))) {
      asked = true;
      const role = scope.slice(prefix.length);
      if (names.includes(role)) continue;
      source.refuse(
        `${pointer}/order`,
        `${id} wants the role '${role}', which is not listed; ${suggestion(role, names)}`,
      );
    }
  }
  if (!asked) source.refuse(`${pointer}/prefix`, `no operation asks for a scope that begins with '${prefix}'`);
}
