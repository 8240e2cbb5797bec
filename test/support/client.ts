import type { Response } from 'supertest';
import { as, send, type Call } from './call.js';
import { keyNamed } from './scenario.js';
import { stateOf, type TestServer } from './server.js';

/** A caller of TopTickets in a sandbox of its own. */
export interface Client {
  readonly sandbox: string;
  /** Sends a call with the key of that name, `Admin` when none is given. */
  call(call: Call, key?: Parameters<typeof keyNamed>[0]): Promise<Response>;
  /** The answered body of a call that must succeed. */
  body(call: Call, key?: Parameters<typeof keyNamed>[0]): Promise<Response['body']>;
  /** Everything that can be seen of the sandbox. */
  state(): Promise<unknown>;
}

/** A client in a new sandbox, which is in the first state of the scenario. */
export async function newClient(server: TestServer): Promise<Client> {
  const sandbox = await server.sandbox();
  const call: Client['call'] = (sent, key = 'Admin') => send(server.base(sandbox), as(keyNamed(key), sent));
  return {
    sandbox,
    call,
    async body(sent, key) {
      const response = await call(sent, key);
      if (response.status >= 300)
        throw new Error(`${sent.method} ${sent.path} answers ${response.status}: ${response.text}`);
      return response.body as unknown;
    },
    state: () => stateOf(server, sandbox),
  };
}
