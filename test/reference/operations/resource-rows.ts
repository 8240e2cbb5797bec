import { get, patch, post, remove, type Call } from '../../support/call.js';
import type { Sketch } from '../../support/operation-table.js';
import { NOBODY } from '../ids.js';
import { answers, conflict, invalid, malformed, notFound, operation, refuses, rejects, some, type Row } from './row.js';

interface Operations {
  readonly list: string;
  readonly get?: string;
  readonly create?: string;
  readonly update?: string;
  readonly delete?: string;
}

/** What the rows of a resource need to know of it. */
export interface Subject {
  readonly path: string;
  readonly title: string;
  readonly operations: Operations;
  /** A record of the world. */
  readonly id: string;
  /** How many records the world has. */
  readonly count: number;
  /** A list request that is right, where it needs a query. */
  readonly query?: string;
  /** What a creation is sent, and what it answers besides. */
  readonly created?: readonly [sent: object, answered: object];
  /** Bodies of creations, and the fields that they are refused for. */
  readonly refused?: readonly (readonly [title: string, sent: object, field: string])[];
  /** What a body does not fit the document by, and its place. */
  readonly misfit?: readonly [sent: object, field: string];
  readonly changed?: object;
  /** A record that nothing needs, where that of the world is needed. */
  readonly removable?: string;
  /** Why the world's record cannot be deleted. */
  readonly needed?: string;
}

/** The rows of a resource that is like all others. */
export function resourceRows(subject: Subject, own: readonly Row[] = []): readonly Row[] {
  return [
    ...listRows(subject),
    ...getRows(subject),
    ...createRows(subject),
    ...updateRows(subject),
    ...deleteRows(subject),
    ...own,
  ];
}

const one = ({ path }: Subject, id: string): string => `/v1/${path}/${encodeURIComponent(id)}`;
const unknown = (subject: Subject, call: Call): Sketch => notFound('an unknown id', call, `${subject.title} not found`);

function listRows({ path, operations, count, id }: Subject): readonly Row[] {
  const all = get(`/v1/${path}`);
  return operation(operations.list, { valid: all }, [
    answers(200, 'all of them', all, someOf(id, count)),
    answers(200, 'none beyond the last', get(`/v1/${path}?offset=${count}`), []),
    rejects(422, 'a limit of nothing', get(`/v1/${path}?limit=0`), invalid('limit', 'query')),
    rejects(422, 'a limit above 500', get(`/v1/${path}?limit=501`), invalid('limit', 'query')),
    rejects(422, 'an offset below zero', get(`/v1/${path}?offset=-1`), invalid('offset', 'query')),
  ]);
}

function getRows(subject: Subject): readonly Row[] {
  const { operations, id } = subject;
  if (operations.get === undefined) return [];
  const call = get(one(subject, id));
  return operation(operations.get, { valid: call }, [
    answers(200, 'a record', call, some({ id })),
    unknown(subject, get(one(subject, NOBODY))),
    notFound('an id that is a word of JavaScript', get(one(subject, '__proto__')), `${subject.title} not found`),
  ]);
}

function createRows(subject: Subject): readonly Row[] {
  const { path, operations, created, refused = [], misfit = [{ name: 7 }, 'name'] } = subject;
  if (operations.create === undefined || created === undefined) return [];
  const [sent, answered] = created;
  const call = post(`/v1/${path}`, sent);
  return operation(operations.create, { valid: call }, [
    answers(201, 'a record', call, some(answered)),
    malformed(call),
    rejects(422, 'a value of another type', post(`/v1/${path}`, { ...sent, ...misfit[0] }), invalid(misfit[1])),
    ...refused.map(([title, body, field]) => refuses(422, title, post(`/v1/${path}`, body), invalid(field))),
  ]);
}

function updateRows(subject: Subject): readonly Row[] {
  const { operations, id, changed, misfit = [{ name: 7 }, 'name'] } = subject;
  if (operations.update === undefined || changed === undefined) return [];
  const call = patch(one(subject, id), changed);
  return operation(operations.update, { valid: call }, [
    answers(200, 'a change', call, some({ id, ...changed })),
    malformed(call),
    unknown(subject, patch(one(subject, NOBODY), changed)),
    rejects(422, 'a value of another type', patch(one(subject, id), misfit[0]), invalid(misfit[1])),
  ]);
}

function deleteRows(subject: Subject): readonly Row[] {
  const { operations, id, removable = id, needed } = subject;
  if (operations.delete === undefined) return [];
  const call = remove(one(subject, removable));
  return operation(operations.delete, { valid: call }, [
    answers(204, 'a record', call),
    unknown(subject, remove(one(subject, NOBODY))),
    ...(needed === undefined ? [] : [conflict('a record that others need', remove(one(subject, id)), needed)]),
  ]);
}

/** As many records, the one with `id` among them. */
function someOf(id: string, count: number): unknown {
  return new Listed(id, count);
}

class Listed {
  constructor(
    readonly id: string,
    readonly count: number,
  ) {}

  asymmetricMatch(value: unknown): boolean {
    const list = Array.isArray(value) ? (value as readonly { readonly id: unknown }[]) : [];
    return list.length === this.count && list.some(({ id }) => id === this.id);
  }
}
