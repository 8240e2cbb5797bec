import type { Exchange } from '../../core/api.js';
import type { Side, Violation } from '../violation.js';
import { Court } from './court.js';
import { follow, readDocument } from './document.js';
import { nodeAt, type Node } from './node.js';
import type { BothSchemas } from './operation.js';
import { loadPrism } from './prism.js';
import { createRouter } from './route.js';
import { prepareSchemas } from './schemas.js';

/** Judges recorded exchanges by one OpenAPI document, with no code in common with the server that is judged. */
export interface Judge {
  /** Every violation of one exchange; those of the document itself are included where they touch its operation. */
  check(exchange: Exchange): Promise<Violation[]>;
  /** As `check`, for the given sides only: after a deliberately bad request, only `response` says something. */
  violationsOf(exchange: Exchange, options: { readonly sides: readonly Side[] }): Promise<Violation[]>;
  /** What is wrong with the document itself, whether or not an exchange came across it. Compiles every schema. */
  checkDocument(): Promise<Violation[]>;
}

/**
 * Makes a judge of an OpenAPI 3.0 or 3.1 document, given as text (JSON or YAML) or parsed. Operations are compiled when
 * the first exchange needs them.
 * @throws {UnreadableDocument} when it is no such document.
 * @example const judge = await createJudge(await readFile('api.yaml', 'utf8')); const violations = await judge.check(exchange);
 */
export async function createJudge(input: string | object): Promise<Judge> {
  const document = readDocument(input);
  const schemas: BothSchemas = {
    request: prepareSchemas(document, 'request'),
    response: prepareSchemas(document, 'response'),
  };
  const paths = pathItems(schemas.request.root);
  const court = new Court(document, schemas, createRouter(paths, withRest(document.root)), await loadPrism());
  const check = (exchange: Exchange): Promise<Violation[]> => court.check(exchange);
  return {
    check,
    violationsOf: async (exchange, { sides }) => (await check(exchange)).filter(({ side }) => sides.includes(side)),
    checkDocument: () => court.checkDocument(paths),
  };
}

function pathItems(root: Node): Record<string, Node> {
  const entries = Object.entries(nodeAt(root, 'paths')).flatMap(([template, item]) => {
    const node = follow(root, item);
    return template.startsWith('/') && node ? [[template, node] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Templates whose last parameter takes the rest of the path; the copies for validation have lost the word. */
function withRest(root: Node): ReadonlySet<string> {
  const items = Object.entries(nodeAt(root, 'paths'));
  return new Set(
    items.flatMap(([template, item]) => (follow(root, item)?.['x-deskdouble-rest'] === true ? [template] : [])),
  );
}
