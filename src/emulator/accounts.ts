import { isJsonObject, own, type Json } from '../core/json.js';
import { collectionOf } from './resource-engine/plan.js';
import { DEFAULT_SANDBOX } from './sandboxes.js';
import type { Platform, ServiceRuntime } from './service-runtime.js';

/** An account that one service has with another, as it is shown to the person who starts the server. */
export interface ConnectedAccount {
  readonly id: string;
  readonly integration: string;
  readonly tenant: string;
}

/** A service's accounts in the default sandbox, of every tenant that has a credential. */
export async function connectedAccounts(
  { store }: Platform,
  { spec, credentials }: ServiceRuntime,
): Promise<readonly ConnectedAccount[]> {
  const { accounts: rule, authentication } = spec.model.policies;
  const resource = rule && own(spec.model.resources, rule.resource);
  if (rule === undefined || resource === undefined || authentication === undefined || credentials === undefined)
    return [];
  return store.read(DEFAULT_SANDBOX, async (unit) => {
    const holders = (await unit.find(credentials, {})).rows.map(({ entity }) => String(entity[authentication.tenant]));
    const found: ConnectedAccount[] = [];
    for (const tenant of new Set(holders)) {
      const { rows } = await unit.find(collectionOf(spec.name, rule.resource, resource, tenant), {
        order: resource.order?.by ?? [],
      });
      for (const { key, entity } of rows) {
        found.push({
          id: key,
          integration: String(valueAt(entity, rule.integration)),
          tenant: String(valueAt(entity, rule.tenant)),
        });
      }
    }
    return found;
  });
}

function valueAt(entity: Json, path: string): Json {
  return path.split('.').reduce<Json>((value, name) => (isJsonObject(value) ? (value[name] ?? null) : null), entity);
}
