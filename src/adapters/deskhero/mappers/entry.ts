import type { Tag, TicketPriority, TicketStatus, TicketType } from '../../../adapter-kit/unified.js';
import { timeOf } from '../../../adapter-kit/values.js';
import type { VendorListEntry } from '../vendor.js';

/** Statuses, priorities, types and tags are entries of system lists, which every tenant fills as it likes. */
export function unifiedChoice({ id, label }: VendorListEntry): TicketStatus & TicketPriority {
  return { id: String(id), name: label };
}

export function unifiedTicketType(entry: VendorListEntry): TicketType {
  return { ...unifiedChoice(entry), ...timesOf(entry) };
}

export function unifiedTag(entry: VendorListEntry): Tag {
  return { ...unifiedChoice(entry), color: entry.bg_color, ...timesOf(entry) };
}

function timesOf({ created, last_updated: changed }: VendorListEntry): {
  readonly created_at: string | null;
  readonly updated_at: string | null;
} {
  return { created_at: timeOf(created), updated_at: timeOf(changed) };
}
