import { Buffer } from 'node:buffer';
import { fork } from 'node:child_process';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { adopt } from './processes.mjs';
import { benchFolder } from './paths.mjs';

/** A client process that takes one job after the other; see client.mjs. */
export function startClient() {
  const child = fork(join(benchFolder, 'client.mjs'), { serialization: 'advanced' });
  adopt(child);
  let settle;
  child.on('message', (message) => settle(message));
  child.on('exit', () => settle?.({ error: 'the load generator ended' }));
  return {
    /** Runs a job; a wrong answer in it is an error here, because a rate of failures says nothing. */
    async run(job) {
      const { result, error } = await new Promise((resolve) => {
        settle = resolve;
        child.send({ connections: 10, headers: {}, expect: 200, limitMs: 60_000, batch: 500, ...job });
      });
      if (error !== undefined) throw new Error(error);
      if (result.errors > 0) throw new Error(`${result.errors} unexpected answers, the first: ${result.firstError}`);
      return result;
    },
    /** Ends the running job early; its result is what was measured so far. */
    stopEarly: () => child.send('stop'),
    close: () => child.disconnect(),
  };
}

/** One request outside any measurement: `{ status, text }`; status 0 when nobody listens yet. */
export function call(url, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve) => {
    const nothing = () => resolve({ status: 0, text: '' });
    const extra =
      body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const outgoing = httpRequest(url, { method, agent: false, headers: { ...headers, ...extra } }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8');
      incoming.on('data', (chunk) => (text += chunk));
      incoming.on('end', () => resolve({ status: incoming.statusCode, text }));
      incoming.on('error', nothing);
    });
    outgoing.setTimeout(60_000, () => outgoing.destroy());
    outgoing.on('error', nothing);
    outgoing.end(body);
  });
}
