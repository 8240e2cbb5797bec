import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bodyOf, type Exchange } from '../../src/core/api.js';
import type { Emulator } from '../../src/emulator/emulator.js';

/** What a vendor does instead of answering. */
export type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly text: string }
  | 'hangs up'
  | 'never answers';

/** A vendor at an address of its own that hands each request on to an emulator, and writes down both sides. */
export interface RecordingVendor {
  /** Base URL for those who call it. */
  readonly url: string;
  /** Whose services answer, in which sandbox. */
  behind(emulator: Emulator, sandbox: string): void;
  /** Everything that was answered since the last `forget`; targets start below the base URL. */
  readonly exchanges: readonly Exchange[];
  /** How many requests came in since then, whatever became of them. */
  readonly received: number;
  forget(): void;
  /** What it does from now on; undefined: it answers. */
  fault: Fault | undefined;
  /** Called when a request was left without an answer. */
  onSilence: () => void;
  stop(): Promise<void>;
}

interface State {
  target: { readonly emulator: Emulator; readonly sandbox: string } | undefined;
  exchanges: Exchange[];
  received: number;
}

export async function startRecordingVendor(service: string): Promise<RecordingVendor> {
  const state: State = { target: undefined, exchanges: [], received: 0 };
  const server = createServer((request, response) => {
    answer(request, response).catch((thrown: unknown) => {
      response.destroy(thrown instanceof Error ? thrown : undefined);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const vendor: RecordingVendor = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${service}`,
    behind(emulator, sandbox) {
      state.target = { emulator, sandbox };
    },
    forget() {
      state.exchanges = [];
      state.received = 0;
    },
    get received() {
      return state.received;
    },
    get exchanges() {
      return state.exchanges;
    },
    fault: undefined,
    onSilence: () => undefined,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return vendor;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    state.received++;
    const { fault } = vendor;
    if (fault === 'hangs up') return void response.destroy();
    if (fault === 'never answers') return vendor.onSilence();
    if (fault !== undefined) return void response.writeHead(fault.status, fault.headers).end(fault.text);
    await handOn(request, response, Buffer.concat(chunks));
  }

  async function handOn(request: IncomingMessage, response: ServerResponse, sent: Buffer): Promise<void> {
    const { method = 'GET', url = '/', headers } = request;
    if (state.target === undefined) throw new Error('nobody stands behind the vendor');
    const { emulator, sandbox } = state.target;
    const answered = await emulator.answer({ method, target: `/s/${sandbox}${url}`, headers, body: bodyOf(sent) });
    if (answered === undefined) throw new Error(`${url} belongs to no service`);
    const body = answered.body === undefined ? undefined : Buffer.from(answered.body as Uint8Array);
    state.exchanges.push({
      request: { method, target: url.slice(service.length + 1), headers, body: sent.length === 0 ? undefined : sent },
      response: { status: answered.status, headers: answered.headers, body },
    });
    response.writeHead(answered.status, { ...answered.headers }).end(body);
  }
}
