import { Refusal } from '../core/problem.js';
import { createStubber, type Stub, type Stubber } from '../spec/stub.js';
import type { ServiceSpec } from '../spec/types.js';
import type { AnyOperation, Answer } from './define-service.js';

/** Tells a client that nothing stands behind the answer. */
const FIDELITY_HEADER = 'x-deskdouble-fidelity';
const SEED_LENGTH = 24;

/**
 * Answers every operation of a service that has neither code nor model: from the document alone, without state. The same
 * path and query get the same answer in every run with the same seed. prism is loaded with the first request.
 * Refuses as unsupported when no answer can be made.
 */
export function createStubOperation(spec: ServiceSpec): AnyOperation {
  let stubber: Promise<Stubber> | undefined;
  return {
    unit: 'none',
    async run({ path, query }, { operation, ids }) {
      stubber ??= createStubber(spec);
      const scope = `stub\n${spec.name}\n${operation.id}\n${JSON.stringify([path, query])}`;
      const stub = await (await stubber).answer(operation, { seed: ids.token(scope, 0, SEED_LENGTH) });
      if ('impossible' in stub) throw new Refusal({ kind: 'unsupported', message: stub.impossible });
      return answerOf(stub);
    },
  };
}

function answerOf({ status, headers, body, isJson }: Stub): Answer {
  const marked = { status, headers: { ...headers, [FIDELITY_HEADER]: 'stubbed' } };
  if (body === undefined) return marked;
  return isJson ? { ...marked, value: body } : { ...marked, bytes: Buffer.from(String(body)) };
}
