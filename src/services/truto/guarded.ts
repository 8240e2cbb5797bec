import type { Answer, AnyOperation } from '../../emulator/define-service.js';
import { GatewayFailure, failureAnswer } from './failure.js';

/** An operation whose failures are answered in the platform's words. */
export function guarded(operation: AnyOperation): AnyOperation {
  return {
    unit: operation.unit,
    async run(input, context): Promise<Answer> {
      try {
        return await operation.run(input, context);
      } catch (thrown) {
        if (thrown instanceof GatewayFailure) return failureAnswer(thrown);
        throw thrown;
      }
    },
  };
}
