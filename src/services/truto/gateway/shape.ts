import type { MappedPage, Mapped } from '../../../adapter-kit/adapter.js';
import type { VendorCall } from '../../../adapter-kit/vendor-client.js';
import type { JsonObject } from '../../../core/json.js';
import type { Answer } from '../../../emulator/define-service.js';
import { cursorsOf, type CursorScope, type Place } from './cursor.js';
import type { UnifiedOptions } from './options.js';
import { answered, byKey } from './records.js';
import { vendorHeaders } from './vendor-headers.js';

/** What shaping an answer needs to know of its request. */
export interface Shaping {
  readonly options: UnifiedOptions;
  readonly blank: JsonObject;
  readonly calls: readonly VendorCall[];
  readonly baseUrl: string;
  /** What the adapter did not use of the request. */
  readonly ignored: { readonly query: readonly string[]; readonly fields: readonly string[] };
}

export function listAnswer(page: MappedPage<object>, place: Place, scope: CursorScope, shaping: Shaping): Answer {
  const { options, blank } = shaping;
  const raw = rawAnswer(shaping);
  if (raw !== undefined) return raw;
  const records = page.records.map((record) => answered(record, options, blank));
  const cursors = cursorsOf(place, page.next, scope);
  const result = options.keyBy === undefined ? records : byKey(records, options.keyBy);
  const envelope = { result, ...cursors, result_count: Object.keys(result).length };
  return finished(envelope, shaping, {
    nextCursor: cursors.next_cursor,
    isLooping: false,
    isEmptyResult: records.length === 0,
    resultCount: records.length,
  });
}

export function recordAnswer(record: Mapped<object>, shaping: Shaping): Answer {
  return rawAnswer(shaping) ?? finished(answered(record, shaping.options, shaping.blank), shaping, {});
}

export function deletedAnswer(id: string, shaping: Shaping): Answer {
  return rawAnswer(shaping) ?? finished({ id }, shaping, {});
}

/** The vendor's last answer as it came; undefined where another form was asked for, or the vendor was not called. */
function rawAnswer({ options, calls }: Shaping): Answer | undefined {
  const answer = options.format === 'raw' ? calls.at(-1)?.answer : undefined;
  if (answer === undefined) return undefined;
  const { status, headers, body } = answer;
  const type = headers['content-type'];
  const kept = typeof type === 'string' ? { 'content-type': type } : {};
  return { status, headers: kept, ...(body !== undefined && { value: body }), form: form('raw') };
}

/** The unified answer; in the debug form together with what was said to and by the vendor. */
function finished(unified: JsonObject, shaping: Shaping, ofList: JsonObject): Answer {
  const { options } = shaping;
  if (options.format === 'debug') {
    return {
      status: 200,
      value: { result: unified['result'] ?? unified, debug: debugOf(shaping, ofList) },
      form: form('debug'),
    };
  }
  const keyed = options.keyBy !== undefined && Object.keys(ofList).length > 0;
  const partial = options.excluded.includes('id') || options.excluded.includes('name');
  return { status: 200, value: unified, ...(partial ? { form: form('partial') } : keyed && { form: form('keyed') }) };
}

/** Forms beside the unified one have media types of their own in the document: they are labels that are never sent. */
function form(name: 'raw' | 'partial' | 'debug' | 'keyed'): string {
  return `application/vnd.deskdouble.${name}+json`;
}

function debugOf({ calls, baseUrl, ignored }: Shaping, ofList: JsonObject): JsonObject | null {
  const call = calls.at(-1);
  if (call === undefined) return null;
  return {
    requestUrl: `${baseUrl}${call.path}${call.query === '' ? '' : `?${call.query}`}`,
    requestOptions: {
      method: call.method,
      headers: call.headers,
      ...(call.body !== undefined && { body: call.body }),
    },
    data: call.answer?.body ?? null,
    responseHeaders: vendorHeaders(call.answer?.headers ?? {}),
    ...ofList,
    ignoredQuery: ignored.query,
    ignoredFields: ignored.fields,
  };
}
