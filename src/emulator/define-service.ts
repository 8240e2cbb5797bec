import type { Awaitable } from '../core/awaitable.js';
import type { Clock } from '../core/clock.js';
import type { Ids } from '../core/ids.js';
import type { Issue, Problem } from '../core/problem.js';
import type { JsonObject } from '../core/json.js';
import type { Random } from '../core/random.js';
import type { ApiOperation, ServiceSpec } from '../spec/types.js';
import type { Blobs, Condition, UnitOfWork } from '../store/ports.js';
import type { Neighbour } from './neighbours.js';
import type { World } from './scenarios/world.js';

/** Who calls, as the service's credential says. */
export interface Principal {
  /** Key of the credential's record. */
  readonly credential: string;
  readonly secret: string;
  readonly tenant: string;
  readonly user: string | undefined;
  readonly role: string | undefined;
  readonly scopes: readonly string[];
  readonly record: JsonObject;
}

/** A file of a multipart body. */
export interface UploadedFile {
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/**
 * What an operation answers: a JSON value; a text that was made and checked record by record (`issues` are what the check
 * found); bytes; or nothing.
 */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly value?: unknown;
  readonly text?: string;
  /** Bytes of `text` in UTF-8, where that is known. */
  readonly textBytes?: number;
  readonly issues?: readonly Issue[];
  readonly bytes?: Uint8Array;
  /** Media type in the document that describes this form of the answer, where that is not the one it is sent as. */
  readonly form?: string;
}

/** Makes addresses that a client can follow, from the public base URL and the sandbox. */
export interface Links {
  /** Where the bytes of `reference` are served as `filename`; works for `expiresSeconds`, for ever when undefined. */
  file(reference: string, file: LinkDescription, expiresSeconds: number | undefined): string;
  /** What an address made by `file` leads to; undefined for any other text. */
  target(address: string): LinkTarget | undefined;
}

/** How linked bytes are described. */
export interface LinkDescription {
  readonly filename: string;
  readonly contentType: string;
  /** Key of the record that the link is a part of: equal bytes are kept once, whatever number of records have them. */
  readonly record?: string;
}

/** What a link leads to. */
export interface LinkTarget {
  readonly reference: string;
  readonly record: string | undefined;
}

/** Reading and writing a service's records by resource name, for the caller's tenant. */
export interface Records {
  /** The kept record. @throws {Refusal} not-found in the resource's words, for a hidden record too. */
  find(resource: string, key: string): Promise<JsonObject>;
  get(resource: string, key: string): Promise<JsonObject | undefined>;
  /** Kept records that fit all conditions, in the order of lists; hidden ones are left out. */
  query(resource: string, where?: readonly Condition[]): Promise<readonly JsonObject[]>;
  /**
   * What a client has sent, in the form that is kept: only fields that may be set, references by key, times and ids in
   * their one form, and whatever the service's `prepare` adds. `before` is the kept record that it changes, if any.
   * @throws {Refusal} what the fields are refused for.
   */
  accept(resource: string, sent: JsonObject, before?: JsonObject): Promise<JsonObject>;
  /** Creates a record of kept fields, with every default, sequence and stamp, and answers it as kept. */
  create(resource: string, fields: JsonObject): Promise<JsonObject>;
  /** Changes kept fields and sets the stamps that go with a change. */
  update(resource: string, key: string, changes: JsonObject): Promise<JsonObject>;
  /** Removes the record, and does to those that point to it what their references say. */
  remove(resource: string, key: string): Promise<void>;
  /** Sets the stamps of a change although no field of its own has changed. */
  touch(resource: string, key: string): Promise<JsonObject>;
  /** The record as it is answered, without its envelope. */
  shown(resource: string, key: string): Promise<JsonObject>;
  /** All records that a list with this query would answer on all its pages, without their envelope. */
  listed(resource: string, input: OperationInput): Promise<readonly JsonObject[]>;
  /** The record as the answer, in the service's envelope. */
  answer(resource: string, key: string, status: number): Promise<EngineAnswer>;
  /** Records side by side as the answer, in the order of `keys`, in the envelope of a single answer. */
  answerAll(resource: string, keys: readonly string[], status: number): Promise<EngineAnswer>;
}

/** Something that would have left the service: it is kept for the control plane, and goes nowhere. */
export type OutboxMessage = Mail | WebhookCall;

export interface Mail {
  readonly kind: 'mail';
  readonly from: JsonObject | null;
  readonly to: readonly JsonObject[];
  readonly subject: string;
  readonly text: string;
  /** The record that caused it. */
  readonly record: RecordName;
}

/** A POST to an address that somebody has registered. */
export interface WebhookCall {
  readonly kind: 'webhook';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** As it would be sent: a signature in the headers is of these bytes. */
  readonly body: string;
  /** The registration. */
  readonly record: RecordName;
}

export interface RecordName {
  readonly resource: string;
  readonly key: string;
}

/** Where messages are put instead of being sent; part of the operation's unit of work. */
export interface Outbox {
  add(message: OutboxMessage): Awaitable<void>;
}

/** Brings the sent fields of one resource into the form that is kept, beyond what the model says. */
export type Prepare = (
  fields: JsonObject,
  context: OperationContext,
  before: JsonObject | undefined,
) => Awaitable<JsonObject>;

/** What an operation of unit `none` works with: it may wait on others, and opens short units of its own in between. */
export interface Surroundings {
  /** Runs `run` in a unit of work; the context it gets is the operation's own with that unit. */
  within<T>(kind: 'read' | 'write', run: (context: OperationContext) => Awaitable<T>): Promise<T>;
  /** Another service of the same sandbox; undefined when none of that name is served. */
  neighbour(service: string): Neighbour | undefined;
  /** What the server was put together with for services that need more than the emulator knows, e.g. `adapters`. */
  extension(name: string): unknown;
  /** What a client must present for a stored credential of this service. */
  secret(stored: string): string;
  /** State of the sandbox that is kept while the server runs, and no longer. */
  session<T extends object>(name: string, make: () => T): T;
  /** Counts a request against a limit of the operation's own; undefined within it, or when limits are off. */
  limited(key: string, rule: { readonly windowSeconds: number; readonly requests: number }): Problem | undefined;
}

export interface OperationContext extends Surroundings {
  readonly operation: ApiOperation;
  readonly spec: ServiceSpec;
  readonly unit: UnitOfWork;
  /** Undefined where the document asks for no credential. */
  readonly principal: Principal | undefined;
  readonly tenant: string;
  readonly records: Records;
  readonly blobs: Blobs;
  readonly links: Links;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: (key: string) => Random;
}

/** What an operation receives; typed by the document through `defineService`. */
export interface OperationInput {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** True for a query parameter that the caller sent: `query` holds the defaults of the others. */
  readonly sentQuery: (name: string) => boolean;
  /** Names in the query that the operation does not declare, as they were sent: `foo`, `bar[x]`. */
  readonly undeclaredQuery: readonly string[];
  /** The query string as it came. */
  readonly rawQuery: string;
}

/** The type of an operation's body, path and query, from openapi-typescript's `operations[Id]`. */
export type InputOf<Op> = {
  readonly path: Op extends { parameters: { path: infer Path } } ? Path : Record<string, never>;
  readonly query: Op extends { parameters: { query?: infer Query } } ? NonNullable<Query> : Record<string, never>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly body: Op extends { requestBody: { content: infer Content } } ? BodyOf<Content> : undefined;
};
type BodyOf<Content> = Content extends { 'application/json': infer Body }
  ? Body
  : Content extends { 'multipart/form-data': infer Form }
    ? { readonly [Part in keyof Form]: UploadedFile }
    : unknown;

/** The answers an operation may give: a wrong status or a wrong field of JSON does not compile. */
export type AnswerOf<Op> = Op extends { responses: infer Responses }
  ? {
      [Status in keyof Responses]: Responses[Status] extends { content: { 'application/json': infer Body } }
        ? { readonly status: Status; readonly value: Body; readonly headers?: Readonly<Record<string, string>> }
        : { readonly status: Status; readonly headers?: Readonly<Record<string, string>>; readonly bytes?: Uint8Array };
    }[keyof Responses]
  : never;

/** An answer that the resource engine made from records: checked at run time, not by the compiler. */
export interface EngineAnswer extends Answer {
  readonly text: string;
}

/** A TypeScript operation: for what the model cannot say. */
export interface Operation<Op> {
  /** `write` runs alone on its sandbox and commits; */
  readonly unit: 'read' | 'write';
  run(input: InputOf<Op>, context: OperationContext): Awaitable<AnswerOf<Op> | EngineAnswer>;
}

/** Any operation, as the pipeline calls it. `none` opens no unit: the operation may only use what needs none. */
export interface AnyOperation {
  readonly unit: 'read' | 'write' | 'none';
  run(input: OperationInput, context: OperationContext): Awaitable<Answer>;
}

/** Gives a problem its documented status, headers and body. */
export type ErrorShape = (problem: Problem, texts: ErrorTexts) => ErrorAnswer;

export interface ErrorAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Undefined for an answer without a body. */
  readonly value: unknown;
}

/** The service's texts for refusals, from its model, placeholders filled. */
export interface ErrorTexts {
  readonly message: string;
}

export type DemoRecords = Readonly<Record<string, readonly JsonObject[]>>;

/** A service's code beside its document and model. All of it is optional: a model alone is served too. */
export interface Service {
  readonly operations: Readonly<Record<string, AnyOperation>>;
  readonly errors?: ErrorShape;
  /** By resource. */
  readonly prepare?: Readonly<Record<string, Prepare>>;
  /** Turns the neutral demo world into the service's records per tenant. */
  readonly demo?: (world: World) => Readonly<Record<string, DemoRecords>>;
}

/**
 * A service's manifest. `operations` is checked against the document's generated types.
 * @example export default defineService<operations>({ operations: { testKey }, errors: detailErrors })
 */
export function defineService<Ops>(service: {
  operations: { readonly [Id in keyof Ops]?: Operation<Ops[Id]> };
  errors?: ErrorShape;
  prepare?: Service['prepare'];
  demo?: Service['demo'];
}): Service {
  return service as unknown as Service;
}
