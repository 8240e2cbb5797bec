import type { Adapter } from '../../adapter-kit/define-adapter.js';
import type { OperationContext } from '../../emulator/define-service.js';
import { GatewayFailure } from './failure.js';

/** The adapters that the server was put together with. */
export interface Adapters {
  names(): Promise<readonly string[]>;
  find(name: string): Promise<Adapter | undefined>;
}

/** A client that goes away is not noticed: what it asked for is carried out. */
export const NOBODY_LEAVES: AbortSignal = new AbortController().signal;

/** Name under which the server hands them over. */
const ADAPTERS = 'adapters';

export function adaptersOf(context: OperationContext): Adapters {
  return context.extension(ADAPTERS) as Adapters;
}

/** @throws {GatewayFailure} 404 when there is no adapter of that name. */
export async function adapterOf(context: OperationContext, integration: string): Promise<Adapter> {
  const adapter = await adaptersOf(context).find(integration);
  if (adapter === undefined) throw new GatewayFailure(404, `There is no integration ${integration}`);
  return adapter;
}
