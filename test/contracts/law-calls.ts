import fc from 'fast-check';
import { unifiedOperations } from '../../src/adapter-kit/operations.js';
import { vendorPlaces, type Direction, type Ledger } from '../../src/contract/claims/claims.js';
import { stepsOf, valueAt, withValueAt } from '../../src/contract/ledger/pointer.js';
import { readByLedger } from '../../src/contract/ledger/read-side.js';
import { writtenByLedger, type Written } from '../../src/contract/ledger/write-side.js';
import type { Json, JsonObject } from '../../src/core/json.js';
import { vendorWith } from './answers.js';
import { BASE_URL, type SeenCall } from './fake-vendor.js';
import {
  bodiesOf,
  hasNumbers,
  recordsOf,
  REQUEST,
  requiredOf,
  runOperation,
  type Answered,
  type Subject,
} from './subject.js';

/** Every run finds the same values; another seed finds others. */
export const SEED = 20_250_116;
export const RUNS = 150;

interface Asked {
  readonly id: string;
  readonly ledger: Ledger;
  readonly record: JsonObject;
  readonly body: JsonObject;
}

/** Asks for a record that the vendor has; every record of the answer on both sides. */
export async function answersAbout(
  subject: Subject,
  { id, ledger, record, body }: Asked,
): Promise<readonly Answered[]> {
  return runOperation(subject, id, vendorWith(subject, ledger, [record]), { id: idOf(ledger, record), body });
}

function idOf({ lines }: Ledger, record: JsonObject): string {
  return String(readByLedger(lines, { record, baseUrl: BASE_URL })['id']);
}

/** A record that a write is about, and how it is read and named. */
export interface About {
  readonly claims: Subject['claims'];
  readonly ledger: Ledger;
  readonly read: Ledger | undefined;
  readonly method: string;
  readonly record: JsonObject;
  readonly id: string;
}

export function aboutOf(
  subject: Subject,
  { ledger, resource, method }: { readonly ledger: Ledger; readonly resource: string; readonly method: string },
): About {
  const { claims } = subject;
  const read = claims.fields[resource]?.read;
  const [record = {}] = read === undefined ? [] : fc.sample(knownRecords(subject, read), { seed: SEED, numRuns: 1 });
  const id = read === undefined ? REQUEST.id : idOf(read, record);
  return { claims, ledger, read, method, record, id };
}

/** The call that lines promise: with the ids that the request names, and what the body does not say about the path. */
export function callOf(
  { body, path }: Written,
  sent: SeenCall,
  { claims, ledger, method, record, id }: About,
): Pick<SeenCall, 'body' | 'path'> {
  const own = [ledger.id ?? []]
    .flat()
    .map((pointer) => ({ steps: stepsOf(pointer), value: valueAt(record, stepsOf(pointer)) }));
  const named = own.reduce(
    (whole, { steps, value = null }) => withValueAt(whole, steps, value),
    onTicket(body, ledger),
  );
  const names = Object.keys(sent.path);
  const usual = (at: number): string => (at === names.length - 1 && method === 'update' ? id : REQUEST.ticket);
  return {
    body: within(stepsOf(ledger.at ?? ''), named),
    path: Object.fromEntries(names.map((name, at) => [name, path[name] ?? claims.path?.[name] ?? usual(at)])),
  };
}

/** A body that is silent about the ticket is about that of the query. */
export function onTicket(body: JsonObject, { ticket }: Ledger): JsonObject {
  if (ticket === undefined || Object.hasOwn(body, stepsOf(ticket)[0] ?? '')) return body;
  return withValueAt(body, stepsOf(ticket), REQUEST.ticket);
}

/** What has `value` at these steps and nothing else; a number leads into a list. */
function within([step, ...rest]: readonly string[], value: Json): Json {
  if (step === undefined) return value;
  return /^\d+$/.test(step) ? [within(rest, value)] : { [step]: within(rest, value) };
}

/** A body that lacks nothing, for operations of which only the answer matters. */
export function completeBody(subject: Subject, resource: string, method: string): JsonObject {
  const ledger = subject.claims.fields[resource]?.[method as Direction];
  if (method !== 'create' || ledger === undefined) return {};
  const [id = ''] =
    Object.entries(unifiedOperations).find(([, one]) => one.resource === resource && one.method === 'create') ?? [];
  for (const body of fc.sample(bodiesOf(subject, id, ledger), { seed: SEED, numRuns: RUNS })) {
    if (lacks(subject, ledger, onTicket(writtenByLedger(ledger.lines, body).body, ledger)).length === 0) return body;
  }
  throw new Error(`no complete body for ${id}`);
}

interface Lack {
  readonly pointer: string;
  /** Sent, but as an empty text: that may be the vendor's to refuse. */
  readonly isEmpty: boolean;
}

/** What the vendor's document requires of a body and the body lacks; parts of a file count one by one. */
export function lacks(subject: Subject, ledger: Ledger, body: JsonObject): readonly Lack[] {
  const required = requiredOf(subject, ledger).flatMap((field) => {
    const parts = ledger.lines.flatMap(vendorPlaces).filter(({ pointer }) => pointer.startsWith(`/${field}/`));
    return parts.length === 0 ? [`/${field}`] : parts.map(({ pointer }) => pointer);
  });
  return [...required.map((pointer) => [pointer]), ...(ledger.needs ?? [])].flatMap((pointers) => {
    const values = pointers.map((pointer) => valueAt(body, stepsOf(pointer)) ?? null);
    const isThere = values.some((value) => value !== null && value !== '');
    return isThere ? [] : [{ pointer: pointers.join(' or '), isEmpty: values.includes('') }];
  });
}

/** Records that can be asked for: those that have an id, or the key that stands for it. */
export function knownRecords(subject: Subject, ledger: Ledger): fc.Arbitrary<JsonObject> {
  const hasId = ledger.lines.some(({ unified }) => unified === '/id');
  const isThere = (record: JsonObject): boolean => {
    const { id = null } = readByLedger(ledger.lines, { record, baseUrl: BASE_URL });
    return !hasId || (id !== null && id !== '' && !(id === '0' && hasNumbers(subject.claims)));
  };
  return ledger.vendor === undefined ? recordsOf(subject, ledger) : recordsOf(subject, ledger).filter(isThere);
}
