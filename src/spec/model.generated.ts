/** Generated from openapi/model.schema.json by `npm run generate`; edit that file instead. */
import type { Json } from '../core/json.js';
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Why a rule holds: exactly one of a page that says so, something read off a sample, or a decision of ours with its reason. */
    readonly Evidence: {
      /** @description Address or name of the page that documents the rule. */
      readonly source?: string;
      /** @description What the rule was read off; not stated in so many words. */
      readonly inferred?: string;
      /** @description The documents are silent or at odds: what was chosen, and why. */
      readonly decision?: string;
    } & (unknown | unknown | unknown);
    /** @description What an OpenAPI document means: how its operations act on kept state. Declarative; what does not fit is a TypeScript operation. */
    readonly Model: {
      readonly $schema?: string;
      /** @description Name of the service: the document is `<service>.yaml`, its base path under the server is `/<service>`. */
      readonly service: string;
      /** @description Name for people. */
      readonly title: string;
      /** @description First path segment under the server; the service's name when absent. */
      readonly mount?: string;
      readonly policies: components['schemas']['Policies'];
      /** @description Kept collections by name. */
      readonly resources: {
        readonly [key: string]: components['schemas']['Resource'];
      };
      /** @description Rules that TypeScript operations carry out, so that the fidelity report counts them too. */
      readonly fidelity?: readonly components['schemas']['Note'][];
    };
    /** @description A rule written down for the report; code carries it out. */
    readonly Note: {
      /** @description The rule in one sentence. */
      readonly rule: string;
      /** @description operationId it belongs to, when it belongs to one. */
      readonly operation?: string;
    } & components['schemas']['Evidence'];
    /** @description How the service treats every request. */
    readonly Policies: {
      readonly authentication?: components['schemas']['Authentication'];
      readonly authorisation?: components['schemas']['Authorisation'];
      readonly precedence: components['schemas']['Precedence'];
      readonly rateLimit?: components['schemas']['RateLimit'];
      readonly requestBody: components['schemas']['RequestBodyPolicy'];
      readonly timestamps: components['schemas']['Timestamps'];
      readonly page?: components['schemas']['Page'];
      readonly unknownFields: components['schemas']['UnknownFields'];
      readonly messages?: components['schemas']['PolicyMessages'];
    };
    /** @description Who calls: how a credential is found and what it stands for. */
    readonly Authentication: {
      /**
       * @description Credential in `Authorization: Bearer <secret>`.
       * @enum {unknown}
       */
      readonly scheme: 'bearer';
      /** @description Resource that keeps the credentials. */
      readonly credentials: string;
      /** @description Its field that holds the secret; unique. */
      readonly secret: string;
      /** @description Its field that names the tenant. */
      readonly tenant: string;
      /** @description Its field that holds the key of the acting user. */
      readonly user?: string;
      /** @description Its field that lists granted scopes. */
      readonly scopes?: string;
      /** @description Its field that names the role. */
      readonly role?: string;
      /** @description Its field with a name for people. */
      readonly name?: string;
      /** @description Its field with the expiry (date-time or null). */
      readonly expires?: string;
      /** @description Its field that is true once the credential is withdrawn. */
      readonly revoked?: string;
    } & components['schemas']['Evidence'];
    /** @description What callers may do beyond the scopes that the document's security requirements name. */
    readonly Authorisation: {
      /** @description What a kind of credential can never exceed, whatever scopes it lists. */
      readonly ceilings: readonly {
        /** @description Beginning of the secret. */
        readonly prefix: string;
        /** @description Scopes a credential with this prefix can use at most; `*` stands for one part. */
        readonly allow: readonly string[];
      }[];
    } & components['schemas']['Evidence'];
    /** @description Which refusal wins when several apply. */
    readonly Precedence: {
      /** @description First to fail answers. `find` is the operation itself and comes last. */
      readonly order: readonly ('authenticate' | 'rate-limit' | 'authorise' | 'validate' | 'find')[];
    } & components['schemas']['Evidence'];
    /** @description Requests per fixed window and credential. */
    readonly RateLimit: {
      readonly windowSeconds: number;
      readonly limits: readonly {
        /** @description Beginning of the secret. */
        readonly prefix: string;
        readonly requests: number;
      }[];
      /** @description Requests per window of any other credential. */
      readonly default: number;
    } & components['schemas']['Evidence'];
    /** @description What bodies are taken. */
    readonly RequestBodyPolicy: {
      /** @description Longest body of an operation that says nothing else. */
      readonly limitBytes: number;
      /** @description Deepest nesting of a JSON body. */
      readonly maxDepth?: number;
    } & components['schemas']['Evidence'];
    /** @description How times are written: ISO 8601 in UTC with `Z`. */
    readonly Timestamps: {
      /** @enum {unknown} */
      readonly precision: 'seconds' | 'milliseconds';
    } & components['schemas']['Evidence'];
    /** @description What happens to body fields that the request schema does not declare. */
    readonly UnknownFields: {
      /** @enum {unknown} */
      readonly request: 'ignore' | 'refuse';
    } & components['schemas']['Evidence'];
    /** @description How lists are cut into pages. */
    readonly Page: {
      /** @enum {unknown} */
      readonly style: 'offset';
      /** @description Query parameter: records to skip. */
      readonly offset: string;
      /** @description Second name of the same parameter; the first wins when both are sent. */
      readonly alias?: string;
      /** @description Query parameter: most records in the answer. Default and maximum are those of the OpenAPI parameter. */
      readonly limit: string;
    } & components['schemas']['Evidence'];
    /** @description Texts of refusals. */
    readonly PolicyMessages: {
      readonly unauthenticated?: string;
      /** @description `{scope}` is replaced. */
      readonly missingScope?: string;
      /** @description `{role}` is replaced. */
      readonly missingRole?: string;
      /** @description `{seconds}` is replaced. */
      readonly rateLimited?: string;
      readonly malformedBody?: string;
      /** @description `{limit}` (in MB) is replaced. */
      readonly bodyTooLarge?: string;
      readonly unsupportedMediaType?: string;
      readonly noRoute?: string;
      readonly noMethod?: string;
      readonly internal?: string;
    } & components['schemas']['Evidence'];
    /** @description A collection of records and the operations that act on it. */
    readonly Resource: {
      /** @description Singular name for messages. */
      readonly title: string;
      /** @description Component schema of a record as it is answered. */
      readonly schema?: string;
      readonly description?: string;
      readonly operations?: {
        /** @description operationId */
        readonly create?: string;
        /** @description operationId */
        readonly list?: string;
        /** @description operationId */
        readonly get?: string;
        /** @description operationId */
        readonly update?: string;
        /** @description operationId */
        readonly delete?: string;
      };
      readonly key: components['schemas']['Key'];
      readonly parent?: components['schemas']['Parent'];
      readonly references?: readonly components['schemas']['Reference'][];
      readonly embed?: readonly components['schemas']['Embed'][];
      readonly unique?: readonly components['schemas']['Unique'][];
      readonly filters?: readonly components['schemas']['Filter'][];
      readonly search?: components['schemas']['Search'];
      readonly order?: components['schemas']['OrderRule'];
      readonly page?: components['schemas']['Page'];
      readonly stamps?: readonly components['schemas']['Stamp'][];
      readonly sequences?: readonly components['schemas']['Sequence'][];
      readonly formats?: readonly components['schemas']['Format'][];
      readonly defaults?: readonly components['schemas']['Default'][];
      readonly blob?: components['schemas']['Blob'];
      readonly urls?: readonly components['schemas']['Url'][];
      readonly delete?: components['schemas']['DeleteRule'];
      readonly messages?: components['schemas']['ResourceMessages'];
      readonly obtain?: components['schemas']['Obtain'];
    };
    /** @description How records are identified. */
    readonly Key: {
      /** @description Field that identifies a record within its tenant. */
      readonly field: string;
      /**
       * @description `uuid`: made by the service; `sequence`: 1, 2, 3 …; `given`: comes with the record.
       * @enum {unknown}
       */
      readonly kind: 'uuid' | 'sequence' | 'given';
      /** @description Path parameter that carries it. */
      readonly param?: string;
    } & components['schemas']['Evidence'];
    /** @description The record lives below another: it is found only there and goes with it. */
    readonly Parent: {
      readonly resource: string;
      /** @description Field that holds the parent's key. */
      readonly field: string;
      /** @description Path parameter that carries it. */
      readonly param: string;
    } & components['schemas']['Evidence'];
    /** @description A field that points to another record. */
    readonly Reference: {
      /** @description Field with the other record's key, or with an array of keys. */
      readonly field: string;
      readonly resource: string;
      /**
       * @description What the other record's deletion does: take this one along, be refused, clear the field (or the array's item), nothing.
       * @enum {unknown}
       */
      readonly onDelete: 'cascade' | 'restrict' | 'nullify' | 'keep';
      /**
       * @description How a request that names no existing record is refused.
       * @enum {unknown}
       */
      readonly whenMissing?: 'not-found' | 'invalid';
      /** @description Text of the refusal of a restricted deletion. */
      readonly message?: string;
    } & components['schemas']['Evidence'];
    /** @description A reference that is answered with a part of the record it points to. */
    readonly Embed: {
      /** @description Answered field. */
      readonly field: string;
      /** @description Kept field with the key or keys of the other records. */
      readonly from: string;
      readonly resource: string;
      /** @description Fields of the other record that are answered. */
      readonly fields: readonly string[];
    } & components['schemas']['Evidence'];
    /** @description No two records of a tenant agree in these fields; null agrees with nothing. */
    readonly Unique: {
      readonly fields: readonly string[];
      readonly ignoreCase?: boolean;
      readonly message: string;
    } & components['schemas']['Evidence'];
    /** @description A query parameter that selects records. */
    readonly Filter: {
      /** @description Query parameter. */
      readonly param: string;
      /**
       * @description `equals`: the field has the value; `absent`: true selects records in which all fields are null, false the others.
       * @enum {unknown}
       */
      readonly kind: 'equals' | 'absent';
      readonly fields: readonly string[];
    } & components['schemas']['Evidence'];
    /** @description Substring search over several fields, ignoring case. */
    readonly Search: {
      readonly param: string;
      readonly fields: readonly string[];
    } & components['schemas']['Evidence'];
    /** @description Order of a list; ties by creation, in the direction of the last entry. */
    readonly OrderRule: {
      readonly by: readonly {
        readonly field: string;
        /** @enum {unknown} */
        readonly direction: 'ascending' | 'descending';
      }[];
    } & components['schemas']['Evidence'];
    /** @description A field that the service fills itself. */
    readonly Stamp: {
      readonly field: string;
      /**
       * @description `change`: creation and every update that changes something; `enter`: when `when` comes to hold.
       * @enum {unknown}
       */
      readonly on: 'create' | 'change' | 'enter';
      /**
       * @description Time; the acting user's key; a fresh UUID; `value`.
       * @enum {unknown}
       */
      readonly set: 'now' | 'user' | 'uuid' | 'constant';
      readonly value?: Json;
      /** @description Field and value, for `enter`. */
      readonly when?: {
        readonly field: string;
        readonly equals: Json;
      };
      /** @description Back to null when `when` ceases to hold. */
      readonly clearOnLeave?: boolean;
    } & components['schemas']['Evidence'];
    /** @description A number counted per tenant. */
    readonly Sequence: {
      readonly field: string;
      readonly start: number;
    } & components['schemas']['Evidence'];
    /** @description A field written from others at creation. */
    readonly Format: {
      readonly field: string;
      /** @description Text in which `{field}` stands for another field. */
      readonly template: string;
    } & components['schemas']['Evidence'];
    /** @description What a field is when a creation does not say. */
    readonly Default: {
      readonly field: string;
      readonly value: Json;
    } & components['schemas']['Evidence'];
    /** @description Creation takes a file. */
    readonly Blob: {
      /** @description Part of the multipart body that carries the file. */
      readonly part: string;
      /** @description Kept field that refers to the bytes. */
      readonly field: string;
      readonly filename: string;
      readonly contentType: string;
      readonly size: string;
      readonly limitBytes: number;
      /** @description MIME types taken; all when absent. */
      readonly types?: readonly string[];
      readonly messages: {
        readonly tooLarge: string;
        readonly type: string;
      };
    } & components['schemas']['Evidence'];
    /** @description A link to kept bytes, written when answering. */
    readonly Url: {
      /** @description Answered field. */
      readonly field: string;
      /** @description Kept field that refers to bytes. */
      readonly from: string;
      /** @description How long the link works; for ever when absent. */
      readonly expiresSeconds?: number;
    } & components['schemas']['Evidence'];
    /** @description What deletion does to the record. */
    readonly DeleteRule: {
      /** @enum {unknown} */
      readonly mode: 'hard';
    } & components['schemas']['Evidence'];
    /** @description Texts of refusals. */
    readonly ResourceMessages: {
      readonly notFound: string;
    } & components['schemas']['Evidence'];
    /** @description How a test comes by a record. */
    readonly Obtain: {
      /** @enum {unknown} */
      readonly by: 'create' | 'seed';
    } & components['schemas']['Evidence'];
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
