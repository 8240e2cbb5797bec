import { nearestName } from '../core/errors.js';
import { childMembers, type Kind } from './walk.js';

const described = ['$ref', 'summary', 'description'];
const parameter = [
  ...described,
  'required',
  'deprecated',
  'allowEmptyValue',
  'style',
  'explode',
  'allowReserved',
  'example',
];

/** Members of each kind besides those that `walk` goes into. */
const PLAIN: { readonly [K in Kind]: readonly string[] | undefined } = {
  document: ['openapi', 'info', 'jsonSchemaDialect', 'servers', 'security', 'tags', 'externalDocs'],
  components: ['links'],
  pathItem: [...described, 'servers'],
  operation: ['tags', 'summary', 'description', 'externalDocs', 'operationId', 'deprecated', 'security', 'servers'],
  parameter: [...parameter, 'name', 'in'],
  header: parameter,
  requestBody: [...described, 'required'],
  mediaType: ['example', 'encoding'],
  response: [...described, 'links'],
  example: [...described, 'value', 'externalValue'],
  securityScheme: [...described, 'type', 'name', 'in', 'scheme', 'bearerFormat', 'flows', 'openIdConnectUrl'],
  callback: undefined,
  schema: [
    ...['$id', '$schema', '$ref', '$anchor', '$dynamicRef', '$dynamicAnchor', '$vocabulary', '$comment'],
    ...['type', 'const', 'enum', 'multipleOf', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum'],
    ...['maxLength', 'minLength', 'pattern', 'maxItems', 'minItems', 'uniqueItems', 'maxContains', 'minContains'],
    ...[
      'maxProperties',
      'minProperties',
      'required',
      'dependentRequired',
      'format',
      'contentEncoding',
      'contentMediaType',
    ],
    ...['title', 'description', 'default', 'deprecated', 'readOnly', 'writeOnly', 'examples'],
    ...['discriminator', 'xml', 'externalDocs', 'example'],
  ],
};

/** Why `key` cannot be a member of `kind`; undefined when it can. Extensions (`x-…`) can be anywhere. */
export function keyProblem(kind: Kind, key: string): string | undefined {
  const plain = PLAIN[kind];
  if (plain === undefined || key.startsWith('x-')) return undefined;
  const known = [...plain, ...childMembers(kind)];
  if (known.includes(key)) return undefined;
  return unknownKey(key, known);
}

/** `unknown key 'respones'; did you mean 'responses'?` */
export function unknownKey(key: string, known: Iterable<string>): string {
  const names = [...known];
  const near = nearestName(key, names);
  if (near !== undefined) return `unknown key '${key}'; did you mean '${near}'?`;
  return `unknown key '${key}'${names.length > LISTED_COUNT_MAX ? '' : `; known are ${names.sort().join(', ')}`}`;
}

/** A longer list does not help to find a name. */
const LISTED_COUNT_MAX = 20;

/** `did you mean 'x'?`, or what there is to choose from. */
export function suggestion(name: string, names: Iterable<string>): string {
  const all = [...names];
  const near = nearestName(name, all);
  if (near !== undefined) return `did you mean '${near}'?`;
  return all.length === 0 ? 'there are none' : `there are ${all.sort().join(', ')}`;
}
