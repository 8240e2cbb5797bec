import type { Json, JsonObject } from '../../../src/core/json.js';
import type { Answer } from './desk.js';
import type { Place } from './places.js';
import type { Question } from './questions.js';

const idsOf = (records: readonly JsonObject[]): readonly (Json | undefined)[] => records.map(({ id }) => id);

/** What is wrong with the answer to a question; undefined when it has the records that it should have, in their order. */
export async function mistake(path: string, place: Place, question: Question): Promise<string | undefined> {
  const query = [...place.base, ...question.query];
  const answer = await place.desk.list(path, query);
  const open = new Set(idsOf(place.records.filter((record) => question.holds(record) === undefined)));
  const wanted = idsOf(place.records.filter((record) => question.holds(record) === true));
  const got = idsOf(answer.records).filter((id) => !open.has(id));
  if (answer.status === 200 && JSON.stringify(got) === JSON.stringify(wanted)) return undefined;
  // A vendor that has but a few words may refuse another instead of finding nothing.
  if (wanted.length === 0 && isRemoteRefusal(answer)) return undefined;
  return told(path, place, query, answer, `wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`);
}

/** The same for a list that is asked for in an order; `ordered` looks at what came. */
export async function misorder(
  path: string,
  place: Place,
  question: Question,
  ordered: (records: readonly JsonObject[]) => string | undefined,
): Promise<string | undefined> {
  const query = [...place.base, ...question.query];
  const answer = await place.desk.list(path, query);
  const wanted = idsOf(place.records.filter((record) => question.holds(record) === true));
  const isSame = JSON.stringify(idsOf(answer.records).toSorted()) === JSON.stringify(wanted.toSorted());
  const wrong = answer.status === 200 && isSame ? ordered(answer.records) : 'other records than without an order';
  return wrong === undefined ? undefined : told(path, place, query, answer, wrong);
}

function isRemoteRefusal({ status, text }: Answer): boolean {
  return status === 422 && (JSON.parse(text) as JsonObject)['truto_is_remote_error'] === true;
}

/** An empty value asks nothing, unless the unified document forbids it. */
export async function emptyMistake(path: string, place: Place, filter: string): Promise<string | undefined> {
  const question: Question = { query: [[filter, '']], holds: () => true };
  const answer = await place.desk.list(path, [...place.base, [filter, '']]);
  if (answer.status === 400 && answer.text.includes('"details"')) return undefined;
  return mistake(path, place, question);
}

function told(path: string, { desk }: Place, query: Place['base'], { status, text }: Answer, what: string): string {
  const written = query.map(([name, value]) => `${name}=${value}`).join('&');
  return `${desk.sandbox} ${path}?${written} → ${status} ${text} ${what}`.slice(0, 600);
}
