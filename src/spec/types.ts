import type { Issue } from '../core/problem.js';
import type { Model } from './model.js';

export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  /** With `$ref` resolved one level, so that `type`, `default`, `minimum` … can be read. */
  readonly schema: { readonly [keyword: string]: unknown };
  readonly style: string;
  readonly explode: boolean;
}

export interface MediaType {
  /** Lower case, without parameters: `application/json`, or a range such as `image/*`. */
  readonly type: string;
  /** JSON pointer of the schema in the document; undefined when the document gives none. */
  readonly schema: string | undefined;
}

export interface ResponseSpec {
  /** `200`, `4XX`, `default`. */
  readonly status: string;
  readonly content: readonly MediaType[];
}

export interface ApiOperation {
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  /** Template as in the document: `/v1/tickets/{ticket_id}`. */
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly required: boolean; readonly content: readonly MediaType[] } | undefined;
  readonly responses: readonly ResponseSpec[];
  /** False when the document says that no credential is needed. */
  readonly authenticated: boolean;
  /** Scopes that its security requirement names. */
  readonly scopes: readonly string[];
  /** The last parameter of the path takes all that is left of it, slashes included (`x-deskdouble-rest`). */
  readonly takesRest?: boolean;
  /** Why nothing stands behind the operation, where the document says so (`x-deskdouble-not-emulated`). */
  readonly notEmulated?: string;
  /** Members of its bodies that no log may show (`x-deskdouble-secrets`). */
  readonly secrets?: readonly string[];
}

export type Route =
  | { readonly operation: ApiOperation; readonly params: Readonly<Record<string, string>> }
  /** The path exists with other methods. */
  | { readonly allow: readonly string[] };

/** Values of an operation's parameters, decoded and coerced as declared; undeclared query names listed apart. */
export interface Input {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly undeclaredQuery: readonly string[];
}

/** A document with its model, ready to serve. Validators are compiled when first used. */
export interface ServiceSpec {
  /** What document and model were built from; undefined when they were not built but read. */
  readonly hash: string | undefined;
  readonly name: string;
  readonly title: string;
  readonly document: { readonly [key: string]: unknown };
  readonly model: Model;
  readonly operations: ReadonlyMap<string, ApiOperation>;
  /** `path` is percent-encoded as received; undefined when no path matches. Literal segments win over parameters. */
  route(method: string, path: string): Route | undefined;
  /** Decodes and validates path, query and header parameters. */
  readInput(
    operation: ApiOperation,
    params: Readonly<Record<string, string>>,
    query: string,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): { readonly input: Input; readonly issues: readonly Issue[] };
  /** Issues of a parsed request body against the media type's schema; empty when it fits. */
  checkBody(operation: ApiOperation, mediaType: MediaType, value: unknown): readonly Issue[];
  /**
   * A request body that fits, with numbers for the names of enumerations in it, and an issue for each name that is unknown;
   * the value itself is left as it is. Undefined where the model does not let requests send names.
   */
  readonly named:
    | ((mediaType: MediaType, value: unknown) => { readonly value: unknown; readonly issues: readonly Issue[] })
    | undefined;
  /** Issues of an answer: undeclared status, undeclared content type, body that does not fit. `value` is the parsed body, undefined for none. */
  checkResponse(
    operation: ApiOperation,
    status: number,
    contentType: string | undefined,
    value: unknown,
  ): readonly Issue[];
  /** Issues of any value against the schema at a JSON pointer of the document, e.g. `/components/schemas/Ticket`. */
  check(schemaPointer: string, value: unknown): readonly Issue[];
  /** The schema at a pointer with `$ref`s at its top resolved and `allOf` merged one level: to read its properties. */
  schemaAt(schemaPointer: string): { readonly [keyword: string]: unknown };
}
