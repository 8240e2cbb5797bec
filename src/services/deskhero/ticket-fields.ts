import type { JsonObject } from '../../core/json.js';
import type { OperationContext } from '../../emulator/define-service.js';
import { invalidAt } from './issues.js';

/** What a ticket may be told: its own properties, and the tenant's fields by their `unique_key`. */
export interface TicketFields {
  readonly own: ReadonlySet<string>;
  readonly added: ReadonlyMap<string, JsonObject>;
}

/** Kept with a ticket, and nobody's to say. */
export const HIDDEN_FIELD = 'merged_into_ticket_id';

/** The fields that tickets of this tenant can have. */
export async function ticketFields({
  records,
  spec,
}: Pick<OperationContext, 'records' | 'spec'>): Promise<TicketFields> {
  const { properties } = spec.schemaAt('/components/schemas/DTO_ticket');
  const own = new Set(Object.keys(properties as object));
  const fields = (await records.query('fields')).map((field) => [String(field['unique_key']), field] as const);
  return { own, added: new Map(fields.filter(([name]) => name !== HIDDEN_FIELD)) };
}

export function isKnown({ own, added }: TicketFields, name: string): boolean {
  return own.has(name) || added.has(name);
}

/** @throws {Refusal} invalid for the first property of the item at `index` that the ticket cannot have. */
export function assertKnown(fields: TicketFields, item: object, index: number): void {
  const unknown = Object.keys(item).find((name) => !isKnown(fields, name));
  if (unknown !== undefined)
    throw invalidAt([index, unknown], 'is neither a property of tickets nor a field of the tenant');
}

/** @throws {Refusal} invalid for the first of the tenant's fields that is not meant for forms on other sites. */
export function assertAllowedInForms({ own, added }: TicketFields, item: object, index: number): void {
  const closed = Object.keys(item).find(
    (name) => !own.has(name) && added.get(name)?.['allow_in_external_forms'] !== true,
  );
  if (closed !== undefined) throw invalidAt([index, closed], 'is no field that external forms may set');
}
