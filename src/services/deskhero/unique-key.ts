import type { JsonObject } from '../../core/json.js';
import type { OperationContext } from '../../emulator/define-service.js';

export interface KeyRule {
  readonly resource: string;
  /** What the key is made of when none was sent. */
  readonly name: string;
  /** Between words: addresses have hyphens, the names of fields underscores. */
  readonly separator: '-' | '_';
  /** The key of a name without a letter or digit of ASCII. */
  readonly fallback: string;
  /** Keys that mean something else already. */
  readonly reserved?: ReadonlySet<string>;
}

/**
 * The fields with a `unique_key`: the one sent, else that of the record as it was, else one made of the name, with a number
 * when it is taken. That a sent key is taken is the model's to say.
 * @example await withUniqueKey({ name: 'Contact us' }, rule, context) // { name: 'Contact us', unique_key: 'contact-us' }
 */
export async function withUniqueKey(
  fields: JsonObject,
  rule: KeyRule,
  { records }: Pick<OperationContext, 'records'>,
  before?: JsonObject,
): Promise<JsonObject> {
  const sent = fields['unique_key'] ?? null;
  if (sent !== null) return fields;
  if (before !== undefined) {
    const { unique_key: _, ...others } = fields;
    return others;
  }
  const key = slug(rule.name, rule.separator) || rule.fallback;
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? key : `${key}${rule.separator}${count}`;
    if (rule.reserved?.has(candidate) !== true && !(await isTaken(candidate, rule.resource, records))) {
      return { ...fields, unique_key: candidate };
    }
  }
}

async function isTaken(value: string, resource: string, records: OperationContext['records']): Promise<boolean> {
  const found = await records.query(resource, [{ kind: 'equals', field: 'unique_key', value, ignoreCase: true }]);
  return found.length > 0;
}

/**
 * A name in lower-case letters and digits of ASCII, accents dropped.
 * @example slug('Café & Bar', '-') // 'cafe-bar'
 */
export function slug(name: string, separator: '-' | '_'): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? []).join(separator);
}
