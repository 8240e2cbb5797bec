import type { JsonObject } from '../../../src/core/json.js';
import { emptyMistake, misorder, mistake } from './ask.js';
import { UNSEEN } from './exceptions.js';
import { meaningOf, partsOf } from './meaning.js';
import { disorder } from './order.js';
import type { Place } from './places.js';
import { idleQuestion, NOBODYS, type Question } from './questions.js';

/** A list of the unified API, with what an adapter claims of its filters. */
export interface List {
  readonly id: string;
  readonly path: string;
  readonly filters: readonly { readonly filter: string; readonly isIgnored: boolean }[];
}

export interface Outcome {
  readonly mistakes: readonly string[];
  /** Filters that a predicate was asked for, and those of them that told records apart. */
  readonly asked: readonly string[];
  readonly telling: readonly string[];
  /** Filters that were looked up among those that no predicate can see. */
  readonly unseen: readonly string[];
}

/** Asks a list with every filter: alone, with the one beside it, sorted, and with nothing in it. */
export async function mistakesOf(list: List, place: Place): Promise<Outcome> {
  const plans = list.filters.map(({ filter, isIgnored }) => planOf(list, place, filter, isIgnored));
  const telling = plans.flatMap(({ questions }) => questions.filter((one) => tellsApart(one, place)).slice(0, 1));
  const found: (string | undefined)[] = [];
  for (const question of [...plans.flatMap(({ questions }) => questions), ...pairsOf(plans, place)]) {
    found.push(await mistake(list.path, place, question));
  }
  for (const { filter, order, isIgnored } of plans) {
    // Twice the same parameter would say something else.
    if (place.base.some(([name]) => name === filter)) continue;
    if (order === undefined) found.push(await emptyMistake(list.path, place, filter));
    else found.push(...(await sortedMistakes(list, place, order, isIgnored ? [] : telling.slice(0, 1))));
  }
  const asked = plans.filter(({ isAsked }) => isAsked);
  return {
    mistakes: found.filter((one) => one !== undefined),
    asked: asked.map(({ filter }) => `${list.id} ${filter}`),
    telling: asked
      .filter(({ questions }) => questions.some((one) => tellsApart(one, place)))
      .map(({ filter }) => `${list.id} ${filter}`),
    unseen: plans.flatMap(({ unseen }) => unseen ?? []),
  };
}

type Items = (record: JsonObject) => readonly JsonObject[];

/** Members of one parameter are about the same items. */
interface About {
  readonly parameter: string;
  readonly items: Items;
  /** In the order of the plan's own, about one item each. */
  readonly questions: readonly Question[];
}

/** What one filter is asked. */
interface Plan {
  readonly filter: string;
  readonly isIgnored: boolean;
  readonly questions: readonly Question[];
  readonly isAsked: boolean;
  readonly about?: About;
  /** The field that it sorts by. */
  readonly order?: string;
  readonly unseen?: string;
}

function planOf({ id }: List, place: Place, filter: string, isIgnored: boolean): Plan {
  const { parameter, member = '' } = partsOf(filter);
  const plain = { filter, isIgnored, questions: [], isAsked: false };
  if (parameter === 'sort_by') return { ...plain, order: member };
  // The place itself is told by the ticket.
  if (place.base.length > 0 && /^ticket(_id|$)/.test(parameter)) return { ...plain, questions: ofOneTicket(filter) };
  if (isIgnored) return { ...plain, questions: [idleQuestion(filter)] };
  const unseen = `${id} ${parameter}`;
  if (Object.hasOwn(UNSEEN, unseen)) return { ...plain, unseen, questions: nobodys(filter, UNSEEN[unseen]?.orNone) };
  const meaning = meaningOf(id, filter, place.surroundings);
  if (meaning === undefined) return { ...plain, isAsked: true };
  const aboutItems = meaning.questions(place.records);
  return {
    ...plain,
    isAsked: true,
    questions: aboutItems.map((one) => overItems(one, meaning.items)),
    about: { parameter, items: meaning.items, questions: aboutItems },
  };
}

/** Of several items one is enough. */
function overItems({ query, holds }: Question, items: Items): Question {
  return {
    query,
    holds: (record) => {
      const fits = items(record).map(holds);
      return fits.includes(true) || (fits.includes(undefined) ? undefined : false);
    },
  };
}

/** `ticket[id]` wins over the other way to say it. */
function ofOneTicket(filter: string): readonly Question[] {
  return filter === 'ticket_id' ? [{ query: [[filter, NOBODYS]], holds: () => true }] : [];
}

function nobodys(filter: string, orNone = false): readonly Question[] {
  return [{ query: [[filter, NOBODYS]], holds: () => (orNone ? undefined : false) }];
}

function tellsApart({ holds }: Question, { records }: Place): boolean {
  const held = records.filter((record) => holds(record) === true);
  return held.length > 0 && held.length < records.length && records.every((record) => holds(record) !== undefined);
}

/** Neighbours in the document, such as `status[id]` and `status[name]`: both must hold. */
function pairsOf(plans: readonly Plan[], place: Place): readonly Question[] {
  const apart = plans
    .filter(({ filter, isAsked }) => isAsked && !/_id$/.test(filter))
    .map((plan) => ({ plan, places: indexesOf(plan.questions, (one) => tellsApart(one, place)) }))
    .filter(({ places }) => places.length > 0);
  return apart.slice(1).flatMap(({ plan, places }, at) => {
    const left = apart[at];
    if (left === undefined) return [];
    return [places[0], places.at(-1)].map((index = 0) => both(left.plan, left.places[0] ?? 0, plan, index));
  });
}

function indexesOf<T>(list: readonly T[], fits: (one: T) => boolean): readonly number[] {
  return list.flatMap((one, index) => (fits(one) ? [index] : []));
}

/** Of one parameter, both by the same item. */
function both(left: Plan, leftAt: number, right: Plan, rightAt: number): Question {
  const { about } = left;
  if (about !== undefined && about.parameter === right.about?.parameter) {
    return overItems(and(about.questions[leftAt], right.about.questions[rightAt]), about.items);
  }
  return and(left.questions[leftAt], right.questions[rightAt]);
}

function and(left: Question | undefined, right: Question | undefined): Question {
  return {
    query: [...(left?.query ?? []), ...(right?.query ?? [])],
    holds: (record) => left?.holds(record) === true && right?.holds(record) === true,
  };
}

async function sortedMistakes(
  { path, filters }: List,
  place: Place,
  field: string,
  telling: readonly Question[],
): Promise<readonly (string | undefined)[]> {
  const all: Question = { query: [], holds: () => true };
  const isIgnored = filters.some(({ filter, isIgnored: ignored }) => ignored && filter === `sort_by[${field}]`);
  const found: (string | undefined)[] = [];
  for (const direction of ['asc', 'desc']) {
    for (const { query, holds } of [all, ...telling]) {
      const question: Question = { query: [...query, [`sort_by[${field}]`, direction]], holds };
      const ordered = (records: readonly JsonObject[]): string | undefined =>
        disorder(records, field, direction === 'desc');
      found.push(await (isIgnored ? mistake(path, place, question) : misorder(path, place, question, ordered)));
    }
  }
  return found;
}
