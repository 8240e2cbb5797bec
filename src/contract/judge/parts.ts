import type { Node } from './node.js';

/** Keys whose own keys are names chosen by the author, so that a field called `example` is not taken for a sample. */
const nameMaps = new Set(
  (
    'properties patternProperties dependentSchemas $defs definitions schemas responses parameters requestBodies headers ' +
    'securitySchemes links callbacks pathItems paths webhooks content encoding variables mapping'
  ).split(' '),
);
const samples = new Set(['example', 'examples']);
const data = new Set(['const', 'enum', 'default']);

export interface DocumentPart {
  readonly key: string;
  readonly value: unknown;
  /** Are the keys of `value` names? */
  readonly isMap: boolean;
  /** Plain data, in which `$ref` is a word like any other. */
  readonly isData: boolean;
}

/** What stands directly in an object of the document, samples and extensions left out. */
export function partsOf(node: Node, isMap: boolean): DocumentPart[] {
  return Object.entries(node)
    .filter(([key]) => isMap || !(samples.has(key) || key.startsWith('x-')))
    .map(([key, value]) => ({ key, value, isMap: !isMap && nameMaps.has(key), isData: !isMap && data.has(key) }));
}
