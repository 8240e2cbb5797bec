import { isNode, localPointer, nodeOf, pointerSteps, valueAt, type Node } from '../document.js';
import { failureComponents } from './failures.js';
import { EXAMPLES, PAGE_PARAMETERS, PLACES, PLACE_SCHEMAS, PROPERTIES, SCHEMAS, SECURITY_SCHEMES } from './rules.js';
import { inVendorsWords, vendorsExample, withoutGatewayFields } from './words.js';

/** All components that the vendor's operations may refer to; those that none does are left out by `reachable`. */
export function vendorsComponents(unified: Node): Node {
  const schemas = Object.entries(nodeOf(unified['schemas'])).map(
    ([name, schema]) => [name, vendorsSchema(name, nodeOf(inVendorsWords(schema)), unified)] as const,
  );
  const examples = Object.entries(nodeOf(unified['examples'])).map(
    ([name, example]) => [name, vendorsExample(nodeOf(example))] as const,
  );
  const failures = failureComponents();
  return {
    securitySchemes: SECURITY_SCHEMES,
    parameters: { ...nodeOf(inVendorsWords(unified['parameters'])), ...PAGE_PARAMETERS },
    responses: failures.responses,
    schemas: { ...Object.fromEntries(schemas), ...SCHEMAS },
    examples: { ...Object.fromEntries(examples), ...EXAMPLES, ...nodeOf(failures.examples) },
  };
}

function vendorsSchema(name: string, schema: Node, unified: Node): Node {
  if (!isNode(schema['properties'])) return schema;
  const own = withoutGatewayFields(schema['properties'], (property) => property);
  return { ...schema, properties: { ...own, ...wordsOf(name, own, unified), ...placesOf(name), ...PROPERTIES[name] } };
}

/** A text that a record holds to some words, or any other that is not empty, is held to them where it is written, too. */
function wordsOf(name: string, written: Node, unified: Node): Node {
  const record = nodeOf(nodeOf(unified['schemas'])[name.replace(/Write$/, '')]);
  const words = Object.entries(nodeOf(record['properties'])).filter(
    ([property, schema]) => nodeOf(schema)['x-deskdouble-open-enum'] === true && Object.hasOwn(written, property),
  );
  return nodeOf(inVendorsWords(Object.fromEntries(words)));
}

function placesOf(name: string): Node {
  const record = name.replace(/Write$/, '');
  const form = name === record ? 'record' : 'written';
  const places = PLACES[record] ?? [];
  return Object.fromEntries(places.map((place) => [place, PLACE_SCHEMAS[place]?.[form]]));
}

/** The components that something in `document` refers to, directly or through another, in their order. */
export function reachable(document: Node): Node {
  const { components, ...rest } = document;
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    if (!isNode(value)) return;
    for (const [name, member] of Object.entries(value)) {
      const pointer = name === '$ref' && typeof member === 'string' ? localPointer(member) : undefined;
      if (pointer === undefined || found.has(pointer)) look(member);
      else {
        found.add(pointer);
        look(valueAt(document, pointer));
      }
    }
  };
  look(rest);
  const names = new Set([...found].map((pointer) => pointerSteps(pointer).slice(1).join('/')));
  const kinds = Object.entries(nodeOf(components)).map(([kind, members]) => {
    const kept = Object.entries(nodeOf(members)).filter(
      ([name]) => kind === 'securitySchemes' || names.has(`${kind}/${name}`),
    );
    return [kind, Object.fromEntries(kept)] as const;
  });
  return { ...rest, components: Object.fromEntries(kinds) };
}
