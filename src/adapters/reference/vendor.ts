import type { AdapterContext, DeletedRecord, Mapped, Methods, UnifiedRequest } from '../../adapter-kit/adapter.js';
import { listMapped } from '../../adapter-kit/lists.js';
import type { OffsetList } from '../../adapter-kit/paging.js';
import { isObject, listIn } from '../../adapter-kit/values.js';
import type { VendorAnswer, VendorQuery } from '../../adapter-kit/vendor-client.js';
import type { Json, JsonObject } from '../../core/json.js';
import type { Complete } from './mappers/complete.js';
import { only, type ShapeOf } from './mappers/only.js';
import { placesIn, type Places } from './mappers/places.js';
import type { paths } from './vendor.generated.js';

/** The vendor's resources, as its paths name them. */
type ResourceName = keyof { [Path in keyof paths as Path extends `/v1/${infer Name}` ? WithoutId<Name> : never]: true };
type WithoutId<Name extends string> = Name extends `${string}/${string}` ? never : Name;

/** Most records of one answer. */
const PAGE_MAX = 500;

export function vendorList<Item = Json>(
  { vendor }: AdapterContext,
  path: string,
  query: VendorQuery = {},
): OffsetList<Item> {
  return {
    pageMax: PAGE_MAX,
    keyOf: (item) => String((item as { id: unknown }).id),
    fetch: async (offset, limit) => {
      const { body } = await vendor.get(path, { ...query, offset, limit });
      return (body ?? []) as unknown as readonly Item[];
    },
  };
}

/** What a resource asks for beyond its own fields. */
export interface ResourceRules {
  /** Fields of a new record that the query may name instead of the body. */
  readonly places?: Places;
  readonly assertComplete?: Complete;
  /** The same of a record that is brought over from elsewhere. */
  readonly assertImportable?: Complete;
}

/**
 * The methods of one of the vendor's resources. Its filters, orders and fields are the unified ones, so the queries of lists
 * and all bodies are handed on as they are, and of its records what the unified API knows. Elsewhere an id is enough.
 */
export function resource<Unified extends object>(
  name: ResourceName,
  shape: ShapeOf<Unified>,
  { places = {}, assertComplete, assertImportable }: ResourceRules = {},
): Pick<Methods<Unified>, 'list' | 'get' | 'create' | 'update' | 'delete' | 'import'> {
  const path = `/v1/${name}`;
  const one = ({ id = '' }: UnifiedRequest): string => `${path}/${encodeURIComponent(id)}`;
  const mapped = ({ body = null }: VendorAnswer): Mapped<Unified> => ({
    unified: only(shape, isObject(body) ? body : {}),
    remote: body,
  });
  return {
    list: (request, context) =>
      listMapped(
        vendorList<JsonObject>(context, path, queryOf(request.query)),
        { ...request, query: {} },
        { map: (record) => only(shape, record) },
      ),
    get: async (request, { vendor }) => mapped(await vendor.get(one(request))),
    create: async ({ query, body }, { vendor }) => {
      const made = { ...placesIn(query, places), ...fieldsOf(body) };
      assertComplete?.(asSent(made, body));
      return mapped(await vendor.post(path, { body: made }));
    },
    update: async (request, { vendor }) => mapped(await vendor.patch(one(request), { body: fieldsOf(request.body) })),
    import: async ({ body }, { vendor }) => {
      const made = fieldsOf(body);
      assertImportable?.(asSent(made, body));
      return mapped(await vendor.post(`${path}/import`, { body: made }));
    },
    delete: async (request, { vendor }): Promise<DeletedRecord> => {
      await vendor.delete(one(request));
      return { id: request.id ?? '' };
    },
  };
}

/** With the vendor's own fields, which the client puts on top. */
function asSent(made: JsonObject, { remote_data: own }: JsonObject): JsonObject {
  return isObject(own) ? { ...made, ...own } : made;
}

function fieldsOf(body: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'remote_data'));
}

/** Nested parameters with brackets, as they are written in a URL; of a list each item. What is empty asks nothing. */
function queryOf(query: JsonObject, prefix = ''): VendorQuery {
  const pairs = Object.entries(query).map(([name, value]): VendorQuery => {
    const whole = prefix === '' ? name : `${prefix}[${name}]`;
    if (isObject(value)) return queryOf(value, whole);
    const texts = listIn(value).map(String);
    return texts.every((one) => one === '') ? {} : { [whole]: texts.join(',') };
  });
  return Object.assign({}, ...pairs) as VendorQuery;
}
