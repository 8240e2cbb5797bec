import type { components } from './model.generated.js';

type Schemas = components['schemas'];

/** What an OpenAPI document means; `openapi/model.schema.json` describes every member. */
export type Model = Schemas['Model'];
export type Evidence = Schemas['Evidence'];
export type Note = Schemas['Note'];

export type Policies = Schemas['Policies'];
export type Authentication = Schemas['Authentication'];
export type Authorisation = Schemas['Authorisation'];
export type Precedence = Schemas['Precedence'];
/** A step of a request that can refuse it. */
export type Step = Precedence['order'][number];
export type RateLimit = Schemas['RateLimit'];
export type RequestBodyPolicy = Schemas['RequestBodyPolicy'];
export type Timestamps = Schemas['Timestamps'];
export type Page = Schemas['Page'];
export type UnknownFields = Schemas['UnknownFields'];
export type PolicyMessages = Schemas['PolicyMessages'];

export type Resource = Schemas['Resource'];
/** `create`, `list`, `get`, `update` or `delete`. */
export type Action = keyof NonNullable<Resource['operations']>;
export type Key = Schemas['Key'];
export type Parent = Schemas['Parent'];
export type Reference = Schemas['Reference'];
export type Embed = Schemas['Embed'];
export type Unique = Schemas['Unique'];
export type Filter = Schemas['Filter'];
export type Search = Schemas['Search'];
export type OrderRule = Schemas['OrderRule'];
export type Stamp = Schemas['Stamp'];
export type Sequence = Schemas['Sequence'];
export type Format = Schemas['Format'];
export type Default = Schemas['Default'];
export type Blob = Schemas['Blob'];
export type Url = Schemas['Url'];
export type DeleteRule = Schemas['DeleteRule'];
export type ResourceMessages = Schemas['ResourceMessages'];
export type Obtain = Schemas['Obtain'];
export type Conditions = Schemas['Conditions'];
export type Projection = Schemas['Projection'];
export type Reverse = Schemas['Reverse'];
export type Envelope = Schemas['Envelope'];
