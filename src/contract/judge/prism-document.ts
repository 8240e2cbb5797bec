import type { ApiDocument } from './document.js';
import { at, isNode, type Node } from './node.js';
import { partsOf } from './parts.js';
import { sliceOperation } from './slice.js';

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/**
 * The part of the document prism needs for one operation. prism reads 3.1 as draft-07 unless told otherwise, follows
 * references into samples, files and the network, honours what stands beside a 3.0 `$ref`, and takes the limits of
 * JavaScript's exact integers for those of int64: none of it may happen.
 */
export function sliceForPrism(document: ApiDocument, template: string, method: string): Node {
  const cleaned = clean(document, sliceOperation(document, template, method));
  return { ...(isNode(cleaned) ? cleaned : {}), ...(document.version === '3.1' ? { jsonSchemaDialect: dialect } : {}) };
}

function clean(document: ApiDocument, value: unknown, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => clean(document, item));
  if (!isNode(value)) return value;
  const reference = isMap ? undefined : at(value, '$ref');
  // References to the outside are reported with the document.
  if (typeof reference === 'string' && !reference.startsWith('#')) return {};
  if (typeof reference === 'string' && document.version === '3.0') return { $ref: reference };
  const kept = partsOf(value, isMap).filter((part) => isMap || part.key !== 'format' || part.value !== 'int64');
  return Object.fromEntries(
    kept.map((part) => [part.key, part.isData ? part.value : clean(document, part.value, part.isMap)]),
  );
}
