import { createServer, IncomingMessage, ServerResponse, type OutgoingHttpHeader, type Server } from 'node:http';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { bodyOf, BodyTooLarge, noBody, type ApiResponse, type BodySource } from '../core/api.js';
import { isPending } from '../core/awaitable.js';
import { messageOf } from '../core/errors.js';
import type { Emulator } from './emulator.js';
import { homePage, type Home } from './home-page.js';

export interface HttpOptions {
  readonly emulator: Emulator;
  readonly home: () => Promise<Home>;
  /** True for a `Host` header that clients may call the server by. */
  readonly allowsHost: (host: string | undefined) => boolean;
  /** Text of the `Date` header under a test clock; undefined leaves it to Node. */
  readonly date: (() => string) | undefined;
  readonly report: (line: string) => void;
}

/** Binds the emulator to HTTP: the only file that knows Express. */
export function createHttpServer(options: HttpOptions): Server {
  const turn = createTurn(options.emulator);
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use((request, response, next) => {
    if (options.date !== undefined) response.setHeader('date', options.date());
    serve(options, turn, request, response, next);
  });
  app.get('/', (request, response, next) => {
    options
      .home()
      .then((home) =>
        request.accepts(['json', 'html']) === 'html' ? response.type('html').send(homePage(home)) : response.json(home),
      )
      .catch(next);
  });
  app.use((request: Request, response: Response) => {
    response.status(404).json({
      kind: 'no-route',
      message: `nothing is served at ${request.path}; services: ${options.emulator.services.map(({ mount }) => `/${mount}`).join(', ')}`,
    });
  });
  app.use((thrown: unknown, _request: Request, response: Response, _next: NextFunction) => {
    options.report(
      `while answering: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : messageOf(thrown)}`,
    );
    if (response.headersSent) return void response.destroy();
    response.status(500).json({ kind: 'internal', message: 'Internal Server Error' });
  });
  return createServer(ownPrototypes(app), app);
}

/** Options of `createServer`. */
interface Prototypes {
  readonly IncomingMessage: typeof IncomingMessage;
  readonly ServerResponse: typeof ServerResponse;
}

/**
 * Express gives each request and response its own prototype while handling it, which makes V8 drop what it knows of their
 * shape: on Node 20 that costs most of the speed. Classes whose prototypes *are* Express's leave it nothing to change.
 */
export function ownPrototypes(app: Express): Prototypes {
  class FastRequest extends IncomingMessage {}
  class FastResponse extends ServerResponse {}
  graft(FastRequest.prototype, app.request);
  graft(FastResponse.prototype, app.response);
  app.request = FastRequest.prototype as unknown as Request;
  app.response = FastResponse.prototype as unknown as Response;
  return { IncomingMessage: FastRequest, ServerResponse: FastResponse as typeof ServerResponse };
}

/** Copies what Express has put between `source` and Node's own prototype. */
function graft(target: object, source: object): void {
  const layers: object[] = [];
  for (let layer: object | null = source; layer !== null; layer = Object.getPrototypeOf(layer) as object | null) {
    if (layer === IncomingMessage.prototype || layer === ServerResponse.prototype) break;
    layers.unshift(layer);
  }
  for (const layer of layers) {
    const { constructor: _constructor, ...properties } = Object.getOwnPropertyDescriptors(layer);
    Object.defineProperties(target, properties);
  }
}

function serve(options: HttpOptions, turn: Turn, request: Request, response: Response, next: NextFunction): void {
  const { method, headers } = request;
  if (!options.allowsHost(headers.host)) return refuseHost(response, headers.host);
  const visit = new Visit(options.emulator, turn, request, response, next);
  if (method === 'GET' || method === 'HEAD' || !bringsBody(request)) visit.body = noBody;
  else if (!isShort(request)) return visit.answerWith(bodyFrom(request));
  turn.arrivals(visit);
}

/** A request that is being answered. */
class Visit {
  /** Undefined for one that has yet to be read. */
  body: BodySource | undefined;
  #answer: ApiResponse | undefined;

  constructor(
    readonly emulator: Emulator,
    readonly turn: Turn,
    readonly request: Request,
    readonly response: Response,
    readonly next: NextFunction,
  ) {}

  work(): void {
    if (this.#answer !== undefined) return send(this.response, this.#answer);
    if (this.body !== undefined) return this.answerWith(this.body);
    const whole = arrivedBody(this.request);
    if (whole !== undefined) return this.answerWith(bodyOf(whole));
    bodyFrom(this.request)
      .read(SHORT_BODY_BYTES)
      .then(
        (bytes) => {
          this.body = bodyOf(bytes);
          this.turn.arrivals(this);
        },
        (broken: Error) => this.answerWith({ read: () => Promise.reject(broken) }),
      );
  }

  answerWith(body: BodySource): void {
    const { method, originalUrl: target, headers } = this.request;
    const answer = this.emulator.answer({ method, target, headers, body });
    if (isPending(answer)) answer.then((answer) => this.#reply(answer), this.next);
    else this.#reply(answer);
  }

  #reply(answer: ApiResponse | undefined): void {
    if (answer === undefined) return this.next();
    this.#answer = answer;
    this.turn.replies(this);
  }
}

/** A body up to here is fetched before the request is looked at: that costs little, and needs no waiting in between. */
const SHORT_BODY_BYTES = 64 * 1024;

function bringsBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

function isShort({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length']) <= SHORT_BODY_BYTES;
}

/** A body that has come in with its request; undefined while some of it is still on its way. */
function arrivedBody(request: IncomingMessage): Uint8Array | undefined {
  if (!request.complete) return undefined;
  return (request.read() as Buffer | null) ?? Buffer.alloc(0);
}

type Batch = (visit: Visit) => void;

/**
 * What is done for many requests at once. All that has come in during a turn of the event loop is worked on together,
 * is written to the disk together, and is answered together: the first reply wakes the client up and the others find it
 * awake; one write after each request would wake it each time, which costs more than the request itself.
 */
interface Turn {
  readonly arrivals: Batch;
  readonly replies: Batch;
}

function createTurn(emulator: Emulator): Turn {
  return {
    arrivals: createBatch(setImmediate, () => emulator.endTurn()),
    // After everything that follows from the arrivals without any waiting.
    replies: createBatch(
      (run) => process.nextTick(run),
      () => undefined,
    ),
  };
}

/** Works on what it is given together, when `soon` says, and does `afterwards` when all of it is done. */
function createBatch(soon: (run: () => void) => void, afterwards: () => void): Batch {
  let waiting: Visit[] = [];
  const workOnAll = (): void => {
    const visits = waiting;
    waiting = [];
    for (const visit of visits) {
      try {
        visit.work();
      } catch (thrown) {
        // Nobody above would catch it, and the visits behind it must be done.
        visit.next(thrown);
      }
    }
    afterwards();
  };
  return (visit) => {
    if (waiting.push(visit) === 1) soon(workOnAll);
  };
}

function send(response: ServerResponse, { status, headers, body, bodyBytes }: ApiResponse): void {
  const sent: (string | number)[] = [];
  for (const name in headers) sent.push(name, headers[name] ?? '');
  if (body !== undefined) sent.push('content-length', bodyBytes ?? Buffer.byteLength(body));
  // Without it Node would announce chunks, and send none.
  else if (status !== 204 && status !== 304) sent.push('content-length', 0);
  response.writeHead(status, sent as OutgoingHttpHeader[]);
  response.end(body);
}

/** Reads the request as far as the limit allows; what follows is thrown away, so that the client gets to read the answer. */
function bodyFrom(request: IncomingMessage): { read(limitBytes: number): Promise<Uint8Array> } {
  return {
    read: (limitBytes) =>
      new Promise((resolve, reject) => {
        const declared = Number(request.headers['content-length']);
        if (declared > limitBytes) return reject(new BodyTooLarge(limitBytes));
        // What happened before anybody listened is not told again.
        if (request.destroyed) return reject(new Error('the connection is closed'));
        const chunks: Buffer[] = [];
        let size = 0;
        request.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size <= limitBytes) chunks.push(chunk);
          else {
            chunks.length = 0;
            reject(new BodyTooLarge(limitBytes));
          }
        });
        request.on('end', () =>
          resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)),
        );
        request.on('error', reject);
      }),
  };
}

function refuseHost(response: ServerResponse, host: string | undefined): void {
  response.writeHead(421, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      kind: 'unknown-host',
      message: `this server does not answer to the host "${String(host)}"; allow it with --allow-host or --public-url`,
    }),
  );
}
