import type { Finding } from '../violation.js';
import type { ReadBody } from './body-bytes.js';
import { faultsOf } from './explain.js';
import { fieldFindings } from './fields.js';
import { fieldNames, fieldSchema, meanings, typesOf } from './interpret.js';
import { isUnder, readMediaType } from './media-type.js';
import { partValue, readParts, type Part } from './multipart.js';
import { at, isSchema, nodeAt, preview, step, type Node, type Schema } from './node.js';
import { fromPairs, pairsOf, readParameter } from './parameter-value.js';
import { bracketPath, nest, readPairs, type Pair } from './query.js';
import type { Schemas } from './schemas.js';

/** Judges a body that was read against the media type object it was declared by. */
export async function checkBody(
  schemas: Schemas,
  media: Node,
  body: ReadBody,
  raw: { readonly bytes: Uint8Array; readonly contentType: string },
): Promise<Finding[]> {
  const schema = isSchema(media.schema) ? media.schema : true;
  if (body.kind === 'unreadable') return [body.finding];
  if (body.kind === 'binary') return [];
  if (body.kind === 'json') return checkValue(schemas, schema, body.value);
  if (body.kind === 'text') return checkText(schemas, schema, String(body.value));
  if (body.kind === 'form') return checkForm(schemas, schema, media, body.text);
  const parts = await readParts(raw.bytes, raw.contentType);
  if (typeof parts === 'string') return [brokenMultipart(parts)];
  return [...checkPartTypes(schemas, media, parts), ...checkValue(schemas, schema, fromParts(schemas, schema, parts))];
}

function checkValue(schemas: Schemas, schema: Schema, value: unknown): Finding[] {
  try {
    const faults = faultsOf(schemas, schema, value).map(({ keyword, ...fault }): Finding => ({
      ...fault,
      code: keyword === 'discriminator' ? 'DD_DISCRIMINATOR' : 'DD_BODY_INVALID',
    }));
    return [...faults, ...fieldFindings(schemas, schema, value)];
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    const message = 'received a body that is nested too deeply to be judged';
    return [{ code: 'DD_BODY_INVALID', pointer: '', message, expected: 'a finite nesting', actual: undefined }];
  }
}

function checkText(schemas: Schemas, schema: Schema, text: string): Finding[] {
  const values = meanings(schemas, schema, text);
  return checkValue(schemas, schema, values.find((value) => schemas.fits(schema, value)) ?? values[0]);
}

function checkForm(schemas: Schemas, schema: Schema, media: Node, text: string): Finding[] {
  const { pairs, malformed } = readPairs(text);
  if (malformed.length > 0) {
    const message = `received ${preview(malformed)}, which is not valid percent-encoding`;
    return [{ code: 'DD_BODY_UNREADABLE', pointer: '', message, expected: 'form-encoded UTF-8', actual: malformed }];
  }
  return checkValue(schemas, schema, fromForm(schemas, schema, media, pairs));
}

/** Each field in the syntax its `encoding` declares; names with brackets that no field claims make nested values. */
function fromForm(schemas: Schemas, schema: Schema, media: Node, pairs: readonly Pair[]): unknown {
  const fields = new Map<string, unknown>();
  const claimed = new Set<Pair>();
  for (const name of new Set(fieldNames(schemas, schema))) {
    const declared = fieldSchema(schemas, schema, name);
    const encoding = nodeAt(nodeAt(media, 'encoding'), name);
    const field = readParameter(schemas, { ...encoding, schema: declared }, { name, in: 'query' });
    const own = pairsOf(
      field.isObject && encoding.style === undefined ? { ...field, style: 'deepObject' } : field,
      pairs,
    );
    if (own.length === 0) continue;
    own.forEach((pair) => claimed.add(pair));
    const isNested = field.isObject && own.some((pair) => pair.name !== name);
    const wires = isNested ? [nest(name, own)] : fromPairs(field, own);
    fields.set(
      name,
      firstFitting(
        schemas,
        declared,
        wires.flatMap((wire) => meanings(schemas, declared, wire)),
      ),
    );
  }
  const rest = pairs.filter((pair) => !claimed.has(pair));
  for (const root of new Set(rest.map((pair) => bracketPath(pair.name)[0] ?? pair.name))) {
    const own = rest.filter((pair) => (bracketPath(pair.name)[0] ?? pair.name) === root);
    const declared = fieldSchema(schemas, schema, root);
    fields.set(root, firstFitting(schemas, declared, meanings(schemas, declared, nest(root, own))));
  }
  return Object.fromEntries(fields);
}

function firstFitting(schemas: Schemas, schema: Schema, values: readonly unknown[]): unknown {
  return values.find((value) => schemas.fits(schema, value)) ?? values[0];
}

function fromParts(schemas: Schemas, schema: Schema, parts: readonly Part[]): unknown {
  const names = new Set(parts.map(fieldOf));
  const fields = [...names].map((name) => {
    const group = parts.filter((part) => fieldOf(part) === name);
    const declared = fieldSchema(schemas, schema, name);
    const isList = typesOf(schemas, declared)?.has('array') === true;
    const itemSchema = isList ? itemOf(schemas, declared) : declared;
    const values = group.map((part) => partMeaning(schemas, itemSchema, part));
    return [name, isList || values.length > 1 ? values : values[0]] as const;
  });
  return Object.fromEntries(fields);
}

function fieldOf(part: Part): string {
  return bracketPath(part.name)[0] ?? part.name;
}

function partMeaning(schemas: Schemas, schema: Schema, part: Part): unknown {
  const value = partValue(part);
  return typeof value === 'string' && !part.isFile
    ? firstFitting(schemas, schema, meanings(schemas, schema, value))
    : value;
}

function itemOf(schemas: Schemas, schema: Schema): Schema {
  const target = at(schema, '$ref');
  const resolved = typeof target === 'string' ? schemas.target(target) : schema;
  const items = at(resolved, 'items');
  return isSchema(items) ? items : true;
}

function checkPartTypes(schemas: Schemas, media: Node, parts: readonly Part[]): Finding[] {
  return parts.flatMap((part) => {
    const declared = at(at(at(media, 'encoding'), part.name), 'contentType');
    const type = readMediaType(part.contentType);
    if (typeof declared !== 'string') return [];
    const accepted = declared.split(',').map((entry) => entry.trim());
    if (type && accepted.some((entry) => isUnder(entry, type))) return [];
    const message = `received the part \`${part.name}\` as ${part.contentType}; the document declares ${declared}`;
    return [
      { code: 'DD_PART_MEDIA_TYPE', pointer: step(part.name), message, expected: accepted, actual: part.contentType },
    ];
  });
}

function brokenMultipart(reason: string): Finding {
  const message = `received a multipart body that cannot be split into parts: ${reason}`;
  return { code: 'DD_BODY_UNREADABLE', pointer: '', message, expected: 'multipart/form-data', actual: reason };
}
