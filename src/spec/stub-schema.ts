type Mutable = Record<string, unknown>;

/**
 * Says in words that prism's generator understands what the schema says: the generator knows the bounds of draft-04, takes
 * keywords it has no use for as data, and invents members where none were forbidden.
 */
export function prepareSchema(schema: Mutable, isPart: boolean): void {
  replaceBound(schema, 'minimum', 'exclusiveMinimum', 1);
  replaceBound(schema, 'maximum', 'exclusiveMaximum', -1);
  replaceStep(schema);
  replaceFormat(schema);
  if (isListOfAnything(schema)) schema['items'] = schema['contains'] ?? { type: 'string' };
  if (isClosable(schema)) schema['additionalProperties'] = false;
  if (!isPart && Object.keys(schema).every((key) => ANNOTATIONS.has(key))) schema['type'] = 'object';
}

const ANNOTATIONS = new Set(['title', 'description', 'deprecated', 'readOnly', 'writeOnly', 'example', 'examples']);

/** A bound that may not be reached: the next integer, or the bound itself, which a fraction hardly ever hits. */
function replaceBound(schema: Mutable, bound: string, exclusive: string, direction: 1 | -1): void {
  const limit = schema[exclusive];
  if (typeof limit !== 'number') return;
  delete schema[exclusive];
  const nearest = direction === 1 ? Math.floor(limit) + 1 : Math.ceil(limit) - 1;
  const within = schema['type'] === 'integer' ? nearest : limit;
  const known = typeof schema[bound] === 'number' ? schema[bound] : within;
  schema[bound] = direction === 1 ? Math.max(known, within) : Math.min(known, within);
}

/** Multiples of a fraction are drawn without the seed; integers are multiples of 0.01 too. */
function replaceStep(schema: Mutable): void {
  const step = schema['multipleOf'];
  if (typeof step !== 'number' || Number.isInteger(step)) return;
  delete schema['multipleOf'];
  if (Number.isInteger(Math.round(1e9 / step) / 1e9)) schema['multipleOf'] = 1;
}

const FORMATS: Readonly<Record<string, Mutable>> = {
  byte: { pattern: '^[A-Za-z0-9+/]{16}$' },
  duration: { pattern: '^P[1-9]D$' },
  url: { pattern: '^https://example[.]com/[a-z0-9]{8}$' },
};

/** Formats that the generator does not know, or gets wrong, told in another way. int64 stays in what a number can hold. */
function replaceFormat(schema: Mutable): void {
  const { format } = schema;
  if (format === 'int64') delete schema['format'];
  if (typeof format !== 'string' || !Object.hasOwn(FORMATS, format) || schema['pattern'] !== undefined) return;
  delete schema['format'];
  Object.assign(schema, FORMATS[format]);
}

function isListOfAnything({ type, items, prefixItems }: Mutable): boolean {
  const isList = type === 'array' || (Array.isArray(type) && type.includes('array'));
  return isList && items === undefined && prefixItems === undefined;
}

const OPEN = ['additionalProperties', 'patternProperties', 'unevaluatedProperties', 'minProperties'];

function isClosable(schema: Mutable): boolean {
  return schema['properties'] !== undefined && !OPEN.some((keyword) => keyword in schema);
}
