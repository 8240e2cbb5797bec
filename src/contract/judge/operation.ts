import { follow, type ApiDocument } from './document.js';
import { isNode, isSchema, listAt, nodeAt, type Node, type Schema } from './node.js';
import { readParameter, type Parameter } from './parameter-value.js';
import type { Schemas } from './schemas.js';
import { securityNeeds, type SecurityNeeds } from './security.js';

/** The document's schemas in both directions. */
export interface BothSchemas {
  readonly request: Schemas;
  readonly response: Schemas;
}

export interface RequestBody {
  readonly required: boolean;
  readonly content: Node;
}

export interface DeclaredResponse {
  readonly content: Node;
  readonly headers: readonly Parameter[];
}

/** Everything the document says about one operation, ready to judge by. */
export interface Operation {
  /** operationId, or `METHOD /path`. */
  readonly name: string;
  readonly template: string;
  /** Upper case. */
  readonly method: string;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  readonly responses: ReadonlyMap<string, DeclaredResponse>;
  readonly needs: SecurityNeeds;
  /** The schemas values are judged by, per direction. */
  readonly roots: { readonly request: readonly Schema[]; readonly response: readonly Schema[] };
}

/** Header parameters of these names are ignored by OpenAPI: other parts of the document speak about them. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);

/** Reads the operation `method` of the path `template`; undefined when the document has none. */
export function readOperation(
  document: ApiDocument,
  schemas: BothSchemas,
  template: string,
  method: string,
): Operation | undefined {
  const requestItem = itemOf(schemas.request.root, template);
  const raw = nodeAt(itemOf(schemas.response.root, template), method.toLowerCase());
  const asked = requestItem[method.toLowerCase()];
  if (!isNode(asked)) return undefined;
  const parameters = readParameters(schemas.request, [
    ...listAt(requestItem, 'parameters'),
    ...listAt(asked, 'parameters'),
  ]);
  const body = follow(schemas.request.root, asked.requestBody);
  const responses = readResponses(schemas.response, nodeAt(raw, 'responses'));
  const content = body ? nodeAt(body, 'content') : {};
  return {
    name: typeof asked.operationId === 'string' ? asked.operationId : `${method} ${template}`,
    template,
    method,
    parameters,
    body: body && { required: body.required === true, content },
    responses,
    needs: securityNeeds(document, asked),
    roots: {
      request: [...parameters.map((parameter) => parameter.schema), ...contentSchemas(content)],
      response: [...responses.values()].flatMap((response) => [
        ...contentSchemas(response.content),
        ...response.headers.map((header) => header.schema),
      ]),
    },
  };
}

/** The declared response for a status: exact, then its range (`4XX`), then `default`. */
export function responseFor(operation: Operation, status: number): DeclaredResponse | undefined {
  const range = `${Math.floor(status / 100)}XX`;
  const { responses } = operation;
  return responses.get(String(status)) ?? responses.get(range) ?? responses.get('DEFAULT');
}

function itemOf(root: Node, template: string): Node {
  return follow(root, nodeAt(root, 'paths')[template]) ?? {};
}

/** The operation's own parameters replace the path's of the same name and place. */
function readParameters(schemas: Schemas, declared: readonly unknown[]): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const entry of declared) {
    const node = follow(schemas.root, entry);
    const place = node?.in;
    if (!node || typeof node.name !== 'string') continue;
    if (place !== 'path' && place !== 'query' && place !== 'header' && place !== 'cookie') continue;
    if (place === 'header' && ignoredHeaders.has(node.name.toLowerCase())) continue;
    found.set(`${place} ${node.name}`, readParameter(schemas, node, { name: node.name, in: place }));
  }
  return [...found.values()];
}

function readResponses(schemas: Schemas, responses: Node): Map<string, DeclaredResponse> {
  const found = new Map<string, DeclaredResponse>();
  for (const [status, entry] of Object.entries(responses)) {
    const response = follow(schemas.root, entry);
    if (!response) continue;
    const headers = Object.entries(nodeAt(response, 'headers')).flatMap(([name, header]) => {
      const node = follow(schemas.root, header);
      return node && name.toLowerCase() !== 'content-type'
        ? [readParameter(schemas, node, { name, in: 'header' })]
        : [];
    });
    found.set(status.toUpperCase(), { content: nodeAt(response, 'content'), headers });
  }
  return found;
}

function contentSchemas(content: Node): Schema[] {
  return Object.values(content).flatMap((media) => (isNode(media) && isSchema(media.schema) ? [media.schema] : []));
}
