import type { Ledger } from '../../src/contract/claims/claims.js';
import { answerSchema, contentSchema, recordSchema } from '../../src/contract/claims/sides.js';
import { stepsOf } from '../../src/contract/ledger/pointer.js';
import { isJsonObject, own, type Json, type JsonObject } from '../../src/core/json.js';
import { locate } from '../../src/spec/document.js';
import { fakeVendor, type FakeVendor } from './fake-vendor.js';
import { sampleAnswer, sampleRecord, type Subject } from './subject.js';

/**
 * A vendor that has `records`, of the kind that a ledger speaks of, and nothing else: its lists hold those that fit there,
 * other calls answer the first if it fits, and what leads to the ledger's own call is there.
 */
export function vendorWith(subject: Subject, ledger: Ledger | undefined, records: readonly Json[]): FakeVendor {
  const { vendorOperations, claims } = subject;
  const answer = (operation: string, query: JsonObject): Json => {
    const through = ledger?.through?.[operation];
    const place = placeOf(subject, operation, ledger, records);
    if (through !== undefined) return filled(subject, place, [{ ...sampleRecord(subject, operation), ...through }]);
    const fitting = records.filter((record) => subject.fits(place.schema, record));
    return filled(subject, place, pageOf(fitting, query));
  };
  return fakeVendor(vendorOperations, answer, claims.account);
}

/** Where an operation's answer keeps its record. */
interface AnswerPlace {
  readonly operation: string;
  /** Of the record. */
  readonly schema: string;
  readonly steps: readonly string[];
}

function placeOf(
  subject: Subject,
  operation: string,
  ledger: Ledger | undefined,
  records: readonly Json[],
): AnswerPlace {
  const { claims, vendor, vendorOperations } = subject;
  const found = vendorOperations.get(operation);
  if (found === undefined) throw new Error(`the vendor has no ${operation}`);
  const schemaAt = (at: string | undefined): string =>
    recordSchema(vendor, found, 'read', { envelope: claims.envelope, at }) ?? '';
  const holds = (at: string | undefined): boolean => records.some((record) => subject.fits(schemaAt(at), record));
  const usual = usualPlaces(subject, operation);
  const at = operation === ledger?.vendor ? ledger.at : (usual.find(holds) ?? usual[0]);
  const schema = schemaAt(at);
  const content = contentSchema(vendor, found.pointer, claims.envelope) ?? '';
  const isList = at === undefined && locate(vendor, content).node['type'] === 'array';
  const wrapping = content === answerSchema(vendor, found.pointer) ? [] : stepsOf(claims.envelope ?? '');
  return { operation, schema, steps: [...wrapping, ...(isList ? ['*'] : []), ...stepsOf(at ?? '')] };
}

/** Where this operation may keep records: where ledgers say so, whatever they are about, and where it usually would. */
function usualPlaces({ claims }: Subject, operation: string): readonly (string | undefined)[] {
  const ledgers = Object.values(claims.fields).flatMap(({ read }) => (read?.vendor === operation ? [read.at] : []));
  return [undefined, ...ledgers];
}

/** Some answer of the operation that has these records where it keeps them. */
function filled(subject: Subject, { operation, steps }: AnswerPlace, records: readonly Json[]): Json {
  const item = (): JsonObject => sampleRecord(subject, operation);
  return placed(withoutItems(sampleAnswer(subject, operation)), steps, records, item);
}

/** There is nothing in the answer but what is put there. */
function withoutItems(value: Json): Json {
  if (Array.isArray(value)) return [];
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutItems(one)]));
}

function placed(
  sample: Json | undefined,
  [step, ...rest]: readonly string[],
  records: readonly Json[],
  item: () => Json,
): Json {
  if (step === undefined) return records[0] ?? sample ?? null;
  if (step === '*') return records.map((record) => placed(item(), rest, [record], item));
  const object = isJsonObject(sample) ? sample : {};
  return { ...object, [step]: placed(own(object, step), rest, records, item) };
}

/** Those that a list's offset, or number of the page, and limit name, under whatever names. */
function pageOf(records: readonly Json[], query: JsonObject): readonly Json[] {
  const limit = Number(query['limit'] ?? query['take'] ?? records.length);
  const start = query['page'] === undefined ? Number(query['offset'] ?? query['skip'] ?? 0) : undefined;
  const from = start ?? (Number(query['page']) - 1) * limit;
  return records.slice(from, from + limit);
}
