/**
 * The load generator: a process of its own, so that its work is not measured as the server's. It speaks just enough
 * HTTP/1.1 over raw keep-alive sockets, one request in flight per connection, because node:http's client costs more per
 * request than the servers measured here do.
 */
import { Buffer } from 'node:buffer';
import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

const HEAD_END = Buffer.from('\r\n\r\n');
const ERROR_COUNT_MAX = 50;

class Connection {
  #socket;
  #pending;
  #missing = 0;
  #answer;
  #done;

  constructor(port) {
    this.#socket = connect({ host: '127.0.0.1', port, noDelay: true });
    this.#socket.on('data', (chunk) => this.#read(chunk));
    this.#socket.on('error', () => {});
    this.#socket.on('close', () => this.#finish({ status: 0, length: 0, body: () => 'connection closed' }));
  }

  ready() {
    return new Promise((resolve, reject) => this.#socket.once('connect', resolve).once('error', reject));
  }

  get closed() {
    return this.#socket.destroyed;
  }

  /** `done` is called with `{ status, length, body() }` once the whole response is there; status 0 means it never came. */
  send(bytes, done) {
    this.#done = done;
    this.#pending = [];
    this.#missing = 0;
    this.#answer = undefined;
    this.#socket.write(bytes);
  }

  close() {
    this.#done = undefined;
    this.#socket.destroy();
  }

  #read(chunk) {
    this.#pending.push(chunk);
    if (this.#answer === undefined) this.#readHead();
    else if (this.#answer.chunked) this.#readEndOfChunks();
    else {
      this.#missing -= chunk.length;
      if (this.#missing <= 0) this.#finish(this.#answer);
    }
  }

  #readHead() {
    const bytes = this.#pending.length === 1 ? this.#pending[0] : Buffer.concat(this.#pending);
    const headEnd = bytes.indexOf(HEAD_END);
    if (headEnd < 0) return;
    this.#pending = [bytes];
    const head = bytes.latin1Slice(0, headEnd);
    const status = Number(head.slice(9, 12));
    const length = status === 204 ? 0 : Number(/\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? -1);
    const body = () => Buffer.concat(this.#pending).toString('utf8', headEnd + 4);
    this.#answer = { status, length, body, chunked: length < 0 };
    if (length < 0) return this.#readEndOfChunks();
    this.#missing = headEnd + 4 + length - bytes.length;
    if (this.#missing <= 0) this.#finish(this.#answer);
  }

  /** Looks for the empty last chunk; that the servers here send no trailers makes this enough. */
  #readEndOfChunks() {
    const bytes = Buffer.concat(this.#pending);
    this.#pending = [bytes];
    if (bytes.length < 7 || bytes.latin1Slice(bytes.length - 7) !== '\r\n0\r\n\r\n') return;
    this.#answer.length = bytes.length - bytes.indexOf(HEAD_END) - 4;
    this.#finish(this.#answer);
  }

  #finish(answer) {
    const done = this.#done;
    this.#done = undefined;
    done?.(answer);
  }
}

/** Sends requests over all connections, each waiting for its answer, until the time or the count is used up. */
function drive({ connections, nextRequest, deadlineMs, countMax, onAnswer, mayGoOn }) {
  return new Promise((resolve) => {
    let sent = 0;
    let busy = connections.length;
    const step = (connection) => {
      const over = sent >= countMax || connection.closed || performance.now() >= deadlineMs || !mayGoOn();
      if (over) {
        busy -= 1;
        if (busy === 0) resolve();
        return;
      }
      sent += 1;
      const startMs = performance.now();
      connection.send(nextRequest(), (answer) => {
        onAnswer(answer, performance.now() - startMs);
        step(connection);
      });
    };
    for (const connection of connections) step(connection);
  });
}

function encode({ method, path, body }, headers) {
  const bytes = body === undefined ? undefined : Buffer.from(body);
  const lines = [`${method} ${path} HTTP/1.1`, 'host: 127.0.0.1', 'connection: keep-alive'];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (bytes !== undefined) lines.push('content-type: application/json', `content-length: ${bytes.length}`);
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), bytes ?? Buffer.alloc(0)]);
}

function inTurn(items) {
  let index = 0;
  return () => items[index++ % items.length];
}

/** Counts answers, keeps latencies, and notes the first answer that is not the expected one. */
class Tally {
  latencies = [];
  ids = [];
  bodyBytes = 0;
  errors = 0;
  firstError;
  #job;

  constructor(job) {
    this.#job = job;
  }

  add(answer, ms) {
    if (answer.status !== this.#job.expect) return this.#addError(answer);
    this.latencies.push(ms);
    this.bodyBytes += answer.length;
    if (this.#job.undo || this.#job.collectIds) this.ids.push(/"id": ?"([^"]+)"/.exec(answer.body())?.[1]);
  }

  #addError(answer) {
    this.errors += 1;
    this.firstError ??= `${answer.status} ${answer.body().slice(0, 200)}`;
  }

  result(timedMs) {
    const sorted = Float64Array.from(this.latencies).sort();
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return {
      count: sorted.length,
      rps: sorted.length / (timedMs / 1000),
      p50Ms: at(0.5),
      p99Ms: at(0.99),
      maxMs: at(1),
      bodyBytes: Math.round(this.bodyBytes / Math.max(1, sorted.length)),
      errors: this.errors,
      ...(this.firstError === undefined ? {} : { firstError: this.firstError }),
      ...(this.#job.collectIds ? { ids: this.ids } : {}),
    };
  }
}

/** Deletes what a batch created, off the clock, so that a store keeps the size it is measured at. */
async function undo(job, connections, ids) {
  const requests = ids.map((id) => encode({ method: 'DELETE', path: job.undo + id }, job.headers));
  const deadlineMs = performance.now() + job.limitMs;
  const nextRequest = inTurn(requests);
  await drive({ connections, nextRequest, deadlineMs, countMax: ids.length, onAnswer: () => {}, mayGoOn: () => true });
}

let stopAsked = false;

async function run(job) {
  const connections = Array.from({ length: job.connections }, () => new Connection(job.port));
  await Promise.all(connections.map((connection) => connection.ready()));
  const tally = new Tally(job);
  const nextRequest = inTurn(job.requests.map((request) => encode(request, job.headers)));
  const onAnswer = (answer, ms) => tally.add(answer, ms);
  const mayGoOn = () => tally.errors < ERROR_COUNT_MAX && !stopAsked;
  const batch = job.undo === undefined ? Infinity : job.batch;
  let timedMs = 0;
  let left = job.countMax ?? Infinity;
  while (timedMs < job.limitMs && left > 0 && mayGoOn()) {
    const startMs = performance.now();
    const countMax = Math.min(batch, left);
    await drive({ connections, nextRequest, deadlineMs: startMs + job.limitMs - timedMs, countMax, onAnswer, mayGoOn });
    timedMs += performance.now() - startMs;
    left -= countMax;
    if (job.undo !== undefined) await undo(job, connections, tally.ids.splice(0));
    if (batch === Infinity) break;
  }
  for (const connection of connections) connection.close();
  return tally.result(timedMs);
}

process.on('message', (message) => {
  if (message === 'stop') {
    stopAsked = true;
    return;
  }
  stopAsked = false;
  run(message).then(
    (result) => process.send({ result }),
    (error) => process.send({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
