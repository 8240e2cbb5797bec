import { missingBody } from '../../../adapter-kit/errors.js';
import type { Field } from '../../../adapter-kit/unified.js';
import { at, given, listIn, sentTextIn, textIn, timeOf } from '../../../adapter-kit/values.js';
import type { Json, JsonObject } from '../../../core/json.js';
import type { VendorField } from '../vendor.js';
import { vendorNumber } from './numbers.js';

/**
 * A field that the tenant has added. It may stand on tickets and on entries of lists, of which the unified API knows
 * tickets; what the numbers of its type mean the vendor does not say, so they are its words.
 */
export function unifiedField(field: VendorField): Field {
  return {
    id: String(field.id),
    name: field.unique_key,
    label: field.label,
    type: String(field.data_type),
    options: (field.multi_option?.options ?? []).map(({ id, label }) => ({ label, value: String(id) })),
    is_user_defined: true,
    entity_type: 'ticket',
    created_at: timeOf(field.created),
    updated_at: timeOf(field.last_updated),
  };
}

/** @throws {UnmappableRequest} without a label. */
export function vendorField(body: JsonObject): JsonObject {
  const sent = given({
    unique_key: textIn(body['name']),
    label: sentTextIn(body['label']),
    data_type: vendorNumber(textIn(body['type'])),
    multi_option: optionsIn(body['options']),
  });
  if (sent['label'] === undefined) throw missingBody('label');
  return sent;
}

/** Options are entries of a list, named by their ids; one without is none. */
function optionsIn(options: Json | undefined): JsonObject | undefined {
  if (options === undefined) return undefined;
  const ids = listIn(options).map((option) => vendorNumber(textIn(at(option, 'value'))));
  return { options: ids.filter((id) => id !== undefined).map((id) => ({ id })) };
}
