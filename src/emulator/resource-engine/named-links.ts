import { after, each, type Awaitable } from '../../core/awaitable.js';
import { isJsonObject, own, type Json, type JsonObject } from '../../core/json.js';
import type { Condition, Scalar } from '../../store/ports.js';
import { valuesAt } from './paths.js';
import { collectionName, type EmbedPlan, type ResourcePlan } from './plan.js';
import type { RuleContext } from './rules.js';
import { visible } from './visible.js';

/**
 * The body with keys for the records that it names otherwise. What names none stays as it was sent, and is refused where
 * references are looked up.
 */
export function withKeys(plan: ResourcePlan, sent: unknown, context: RuleContext): Awaitable<unknown> {
  const naming = plan.embeds.filter(({ named, holder }) => named.length > 0 && holder.length === 0);
  if (naming.length === 0 || !isJsonObject(sent)) return sent;
  const body = { ...sent };
  const found = each(naming, (embed) => {
    const value = own(body, embed.name);
    if (value === undefined || value === null) return;
    return after(keyed(embed, value, context), (kept) => void (body[embed.name] = kept));
  });
  return after(found, () => body);
}

function keyed(embed: EmbedPlan, sent: Json, context: RuleContext): Awaitable<Json> {
  if (!Array.isArray(sent)) return keyedLink(embed, sent, context);
  const items: Json[] = [];
  return after(
    each(sent as readonly Json[], (item) => after(keyedLink(embed, item, context), (kept) => void items.push(kept))),
    () => items,
  );
}

function keyedLink(embed: EmbedPlan, sent: Json, context: RuleContext): Awaitable<Json> {
  const { unit, tenant } = context;
  if (typeof sent === 'string') {
    const names = embed.named.map((path) => [path, [sent]] as const);
    return after(unit.get(collectionName(embed.other, tenant), sent), (row) =>
      row === undefined ? byNames(embed, sent, names, context) : sent,
    );
  }
  if (!isJsonObject(sent) || own(sent, embed.member) !== undefined) return sent;
  const said = embed.named.map((path) => [path, textsAt(sent, path)] as const);
  const first = said.filter(([, texts]) => texts.length > 0).slice(0, 1);
  return byNames(embed, sent, first, context);
}

type Name = readonly [path: string, texts: readonly string[]];

/** A link to the oldest record that has one of the names; else what was sent. */
function byNames(
  { other, member }: EmbedPlan,
  sent: Json,
  names: readonly Name[],
  { unit, tenant }: RuleContext,
): Awaitable<Json> {
  const any = names.flatMap(([path, texts]) => texts.map((text) => nameCondition(path, text)));
  if (any.length === 0) return sent;
  const where: readonly Condition[] = [{ kind: 'any', of: any }, ...visible(other)];
  return after(unit.find(collectionName(other, tenant), { where, limit: 1 }), ({ rows: [row] }) =>
    row === undefined ? sent : { [member]: row.key },
  );
}

/** A path of two steps goes into the items of an array, as the addresses of a person do. */
function nameCondition(path: string, text: string): Condition {
  const [field = '', item] = path.split('.');
  const value: Scalar = text;
  if (item === undefined) return { kind: 'equals', field, value, ignoreCase: true };
  return { kind: 'item', field, where: [{ kind: 'equals', field: item, value, ignoreCase: true }] };
}

function textsAt(sent: JsonObject, path: string): readonly string[] {
  return valuesAt(sent, path.split('.')).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}
