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
      readonly tenancy?: components['schemas']['Tenancy'];
      readonly envelope?: components['schemas']['Envelope'];
      readonly enumNames?: components['schemas']['EnumNames'];
      readonly paths?: components['schemas']['Paths'];
      readonly accounts?: components['schemas']['Accounts'];
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
      readonly ceilings?: readonly {
        /** @description Beginning of the secret. */
        readonly prefix: string;
        /** @description Scopes a credential with this prefix can use at most; `*` stands for one part. */
        readonly allow: readonly string[];
      }[];
      /** @description Roles one above the other; an operation's security names the least one it takes, as a scope with a prefix. */
      readonly roles?: {
        /** @description Beginning of such a scope: `role:` in `role:ADMIN`. */
        readonly prefix: string;
        /** @description Resource that keeps the acting users. */
        readonly resource: string;
        /** @description Its field with the role, a path with dots. */
        readonly field: string;
        /** @description The most powerful first. */
        readonly order: readonly {
          /** @description As the document names it. */
          readonly name: string;
          /** @description As the user's record keeps it. */
          readonly value: unknown;
        }[];
      };
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
    readonly Page: components['schemas']['OffsetPage'] | components['schemas']['NumberPage'];
    /** @description Texts of refusals. */
    readonly PolicyMessages: {
      readonly unauthenticated?: string;
      /** @description `{scope}` is replaced. */
      readonly missingScope?: string;
      /** @description `{role}` is replaced. */
      readonly missingRole?: string;
      /** @description `{tenant}`, as in the path, is replaced. */
      readonly wrongTenant?: string;
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
      /** @description One collection for all tenants, as for the tenants themselves. */
      readonly shared?: boolean;
      /** @description Records also have fields that the schema does not name, and answer them after the others. */
      readonly open?: boolean;
      /** @description Records that are kept and yet found by nobody. */
      readonly hidden?: {
        /** @description Kept field that is set in such a record. */
        readonly field: string;
      } & components['schemas']['Evidence'];
      /** @description Further fields that are kept and never answered. */
      readonly kept?: readonly string[];
      readonly conditions?: components['schemas']['Conditions'];
      readonly projection?: components['schemas']['Projection'];
      readonly reverse?: readonly components['schemas']['Reverse'][];
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
      /** @description Field with the other record's key, or with an array of keys; a path with dots, which goes into the items of arrays. */
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
      /** @description Fields and values that the other record must have. */
      readonly where?: {
        readonly [key: string]: unknown;
      };
    } & components['schemas']['Evidence'];
    /** @description A reference that is answered with a part of the record it points to. */
    readonly Embed: {
      /** @description Answered field; a path with dots, which goes into the items of arrays. */
      readonly field: string;
      /** @description Kept field with the key or keys of the other records; the answered field itself where it takes their place. */
      readonly from: string;
      readonly resource: string;
      readonly fields: components['schemas']['EmbeddedFields'];
      /** @description Requests send the reference as an object with the key in this member, and 0 or null for none. */
      readonly sent?: string;
      /** @description Members of the link itself, kept beside the key: then an object with `sent` and these is kept. */
      readonly own?: readonly string[];
      /** @description Fields of the other record by which a request may name it where it gives no key; the first of them that it says counts, texts in any case. A bare text is taken for a key first. */
      readonly named?: readonly string[];
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
       * @description `equals`: the fields have the value, or one of several; `absent`: true selects records in which all fields are null, false the others; `within`: a time, or bounds of it by `gt`, `gte`, `lt` and `lte`; `refers`: one of the fields leads to a record with all the members sent, or with this key; `item`: the field, an array, has an item with all the members sent.
       * @enum {unknown}
       */
      readonly kind: 'equals' | 'absent' | 'within' | 'refers' | 'item';
      /** @description Fields; a path with dots may lead through references to fields of other records. */
      readonly fields: readonly string[];
      /** @description For `refers`: fields of the other record that a bare text may be instead of its key. */
      readonly by?: readonly string[];
      /** @description Texts are the same in any case. */
      readonly ignoreCase?: boolean;
      /** @description What a record counts as that has no such value. */
      readonly missing?: unknown;
      /** @description For `refers`: records that lead nowhere are selected, too. */
      readonly orNone?: boolean;
      /** @description Another query parameter, which counts instead when both are sent. */
      readonly unless?: string;
    } & components['schemas']['Evidence'];
    /** @description Substring search over several fields, ignoring case. */
    readonly Search: {
      readonly param: string;
      /** @description Fields that are looked into. */
      readonly fields: readonly string[];
    } & components['schemas']['Evidence'];
    /** @description Order of a list; ties by creation, in the direction of the last entry. */
    readonly OrderRule: {
      readonly by: readonly {
        readonly field: string;
        /** @enum {unknown} */
        readonly direction: 'ascending' | 'descending';
      }[];
      /** @description Query parameters by which the caller chooses the order instead. */
      readonly params?: {
        /** @description Query parameter: the field to sort by. */
        readonly field: string;
        /** @description Query parameter: which way. */
        readonly direction: string;
        /** @description Its values for ascending, ignoring case; the direction of `by` counts when it is absent, any other value is descending. */
        readonly ascending: readonly string[];
      };
      /** @description Query parameter by which the caller chooses the order instead, as in `sort_by[name]=asc`: its members are fields, sorted in the order sent, texts in any case and whole numbers by value. */
      readonly sort?: {
        readonly param: string;
        /** @description Where a field is kept that is no single value; a step of digits is the place of an array's item. */
        readonly paths?: {
          readonly [key: string]: string;
        };
      };
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
      /** @description Field and value, or values, for `enter`. */
      readonly when?: {
        readonly field: string;
        readonly equals?: Json;
        /** @description Values. */
        readonly in?: readonly unknown[];
      };
      /** @description Back to null when `when` ceases to hold. */
      readonly clearOnLeave?: boolean;
      /** @description What a creation sends stays; where it says when something was created or changed, no update can say it again. */
      readonly unlessSent?: boolean;
    } & components['schemas']['Evidence'];
    /** @description A number counted per tenant. */
    readonly Sequence: {
      readonly field: string;
      readonly start: number;
      /** @description Kept as a text. */
      readonly text?: boolean;
      /** @description What a creation sends stays, and nothing is counted. */
      readonly unlessSent?: boolean;
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
      readonly part?: string;
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
        readonly type?: string;
      };
      /**
       * @description What `size` counts; kilobytes of 1,024 bytes are rounded up.
       * @enum {unknown}
       */
      readonly sizeUnit?: 'bytes' | 'kilobytes';
      /** @description Field of a JSON body that carries the bytes instead; it is never kept. */
      readonly base64?: string;
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
    /** @description Which tenant a request is for, where the path says it. */
    readonly Tenancy: {
      /** @description Path parameter that names the tenant. A credential of another tenant is refused. */
      readonly param: string;
      /** @description Shared resource that keeps the tenants by that name: what needs no credential is for one of them. */
      readonly resource: string;
    } & components['schemas']['Evidence'];
    /** @description What answers are wrapped in; without it a record is answered bare, and a list as an array. */
    readonly Envelope: {
      /** @description Field with the record, or with the array of a list. */
      readonly data: string;
      /** @description Field of a list's answer: how many records match on all pages. */
      readonly total?: string;
      /** @description Field of a list's answer: the page's number. */
      readonly page?: string;
      /** @description Field of a list's answer: most records of a page. */
      readonly limit?: string;
    } & components['schemas']['Evidence'];
    /** @description Requests may name a numbered enumeration's value (`x-enum-varnames`) instead of sending the number. */
    readonly EnumNames: {
      readonly ignoreCase?: boolean;
    } & components['schemas']['Evidence'];
    /** @description Pages by how many records to skip. */
    readonly OffsetPage: {
      /** @constant */
      readonly style: 'offset';
      /** @description Query parameter: records to skip. */
      readonly offset: string;
      /** @description Second name of the same parameter; the first wins when both are sent. */
      readonly alias?: string;
      /** @description Query parameter: most records in the answer. Default and maximum are those of the OpenAPI parameter. */
      readonly limit: string;
    } & components['schemas']['Evidence'];
    /** @description Pages by number, the first one being 1. */
    readonly NumberPage: {
      /** @constant */
      readonly style: 'number';
      /** @description Query parameter: the page's number. */
      readonly number: string;
      /** @description Query parameter: most records in the answer. Default and maximum are those of the OpenAPI parameter. */
      readonly limit: string;
    } & components['schemas']['Evidence'];
    /** @description A query parameter with conditions `field:operator:value|value`, one per item: all must hold, and of a condition's values one. */
    readonly Conditions: {
      /** @description Query parameter, an array of conditions. */
      readonly param: string;
      /** @description What the operators are called. */
      readonly operators: {
        readonly [key: string]: 'equals' | 'not-equals' | 'below' | 'at-most' | 'above' | 'at-least' | 'contains';
      };
    } & components['schemas']['Evidence'];
    /** @description A query parameter that names the only fields to answer. */
    readonly Projection: {
      /** @description Query parameter, an array of fields. */
      readonly param: string;
    } & components['schemas']['Evidence'];
    /** @description Other records that point to this one, or how many they are; worked out when answering. */
    readonly Reverse: {
      /** @description Answered field. */
      readonly field: string;
      /** @description The other resource. */
      readonly resource: string;
      /** @description Its field with this record's key. */
      readonly through: string;
      readonly fields?: components['schemas']['EmbeddedFields'];
      /** @description Answer their number instead of them. */
      readonly count?: boolean;
    } & components['schemas']['Evidence'];
    /** @description Fields of the other record that are answered: a list, or answered name to the other record's field. */
    readonly EmbeddedFields:
      | readonly string[]
      | {
          readonly [key: string]: string;
        };
    /** @description How paths are read. */
    readonly Paths: {
      /**
       * @description `//` in a path counts as one slash.
       * @enum {unknown}
       */
      readonly duplicateSlashes: 'collapse';
    } & components['schemas']['Evidence'];
    /** @description The accounts that this service has with others: shown to whoever starts the server. */
    readonly Accounts: {
      /** @description Resource that keeps them. */
      readonly resource: string;
      /** @description Query parameter by which a request names one. */
      readonly param: string;
      /** @description Field with the other service's name, a path with dots. */
      readonly integration: string;
      /** @description Field that says whose account it is. */
      readonly tenant: string;
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
