import { own } from '../../core/json.js';
import { below } from '../../spec/document.js';
import { suggestion } from '../../spec/keys.js';
import type { Checked, Gap } from './check-claims.js';
import { filtersOf } from './sides.js';

/** Every filter of every supported list is claimed, by its own name or by that of the parameter it is a member of. */
export function checkFilters(checked: Checked): readonly Gap[] {
  const { claims, operations } = checked;
  const lists = Object.keys(operations).filter((id) => operations[id]?.method === 'list' && checked.isSupported(id));
  const extra = Object.keys(claims.filters).filter((id) => !lists.includes(id));
  return [
    ...extra.map((id) => ({
      pointer: below('/filters', id),
      message: `${id} is no list that the adapter has; ${suggestion(id, lists)}`,
    })),
    ...lists.flatMap((id) => checkList(checked, id)),
  ];
}

function checkList({ claims, unified, unifiedOperations }: Checked, id: string): readonly Gap[] {
  const operation = unifiedOperations.get(id);
  if (operation === undefined) return [{ pointer: '/filters', message: `the unified document has no operation ${id}` }];
  const declared = filtersOf(unified, operation);
  const claimed = Object.keys(own(claims.filters, id) ?? {});
  const known = [...declared, ...declared.map(parameterOf)];
  const at = below('/filters', id);
  return [
    ...declared
      .filter((name) => !claimed.includes(name) && !claimed.includes(parameterOf(name)))
      .map((name) => ({
        pointer: claimed.length === 0 ? '/filters' : at,
        message: `${id} is silent about ${name}; say native, {scan: most records} or {ignored: reason}`,
      })),
    ...claimed
      .filter((name) => !known.includes(name))
      .map((name) => ({
        pointer: below(at, name),
        message: `${id} has no filter ${name}; ${suggestion(name, known)}`,
      })),
  ];
}

/** `status` of `status[name]`. */
function parameterOf(name: string): string {
  return name.replace(/\[.*$/, '');
}
