import { missingBody } from '../../../adapter-kit/errors.js';
import type { Contact } from '../../../adapter-kit/unified.js';
import { at, given, isObject, listIn, nameFrom, partsOfName, textIn, timeOf } from '../../../adapter-kit/values.js';
import type { Json, JsonObject } from '../../../core/json.js';
import type { VendorCustomer } from '../vendor.js';

/** Fields of a customer that the unified contact has no word for: they are custom fields, in both directions. */
export const CUSTOM_FIELDS = [
  'company',
  'department',
  'title',
  'customer_tier',
  'pronoun',
  'location_country',
  'location_city',
  'location_state',
  'location_zip',
  'location_address',
  'region',
  'timezone',
  'account_value',
  'has_premium_support',
  'is_vip',
  'social_linkedin',
  'social_website',
  'social_github',
] as const satisfies readonly (keyof VendorCustomer)[];

export function unifiedContact(customer: VendorCustomer): Contact {
  const { first, last } = partsOfName(customer.name);
  return {
    id: customer.id,
    name: customer.name,
    first_name: first,
    last_name: last,
    emails: [{ email: customer.email, type: 'primary' }],
    phones: customer.contact_number === null ? [] : [{ number: customer.contact_number, type: 'primary' }],
    details: customer.notes,
    custom_fields: Object.fromEntries(CUSTOM_FIELDS.map((field) => [field, customer[field]])),
    created_at: timeOf(customer.created_at),
    updated_at: timeOf(customer.updated_at),
  };
}

export function vendorCustomer(body: JsonObject): JsonObject {
  const custom = isObject(body['custom_fields']) ? body['custom_fields'] : {};
  return {
    ...given(Object.fromEntries(CUSTOM_FIELDS.map((field) => [field, custom[field]]))),
    ...given({
      name: nameFrom(body),
      email: firstOf(body['emails'], 'email'),
      contact_number: phoneIn(body['phones']),
      notes: body['details'],
    }),
  };
}

/** @throws {UnmappableRequest} naming what the vendor needs of a new customer and the body lacks. */
export function assertReachable(sent: JsonObject): void {
  const missing = [...(sent['name'] === undefined ? ['name'] : []), ...(sent['email'] === undefined ? ['emails'] : [])];
  if (missing.length > 0) throw missingBody(...missing);
}

/** The vendor keeps one: the one that is called primary, else the first. */
export function firstOf(list: Json | undefined, member: string): string | undefined {
  const items = listIn(list);
  const chosen = items.find((item) => at(item, 'type') === 'primary') ?? items[0];
  return textIn(chosen) ?? textIn(at(chosen, member));
}

/** An empty list takes the number away; a phone without a number says nothing. */
function phoneIn(phones: Json | undefined): Json | undefined {
  if (phones === undefined) return undefined;
  return listIn(phones).length === 0 ? null : firstOf(phones, 'number');
}
