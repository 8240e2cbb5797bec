import { isJsonObject } from '../core/json.js';
import type { Rung, ServiceRuntime } from './service-runtime.js';

/** How a service's operations are answered, and how well the rules behind them are founded. */
export interface ServiceFidelity {
  readonly service: string;
  readonly title: string;
  readonly operations: Readonly<Record<Rung, readonly string[]>>;
  readonly rules: { readonly documented: number; readonly inferred: number; readonly decided: number };
}

export async function fidelityOf(service: ServiceRuntime): Promise<ServiceFidelity> {
  await service.load();
  const operations: Record<Rung, string[]> = { handled: [], modelled: [], stubbed: [], unsupported: [] };
  for (const [id, { rung }] of service.served) operations[rung].push(id);
  return {
    service: service.spec.name,
    title: service.spec.model.title,
    operations,
    rules: {
      documented: countEvidence(service.spec.model, 'source'),
      inferred: countEvidence(service.spec.model, 'inferred'),
      decided: countEvidence(service.spec.model, 'decision'),
    },
  };
}

/** Rules anywhere in the model that carry this kind of evidence. */
function countEvidence(node: unknown, kind: 'source' | 'inferred' | 'decision'): number {
  if (Array.isArray(node)) return node.reduce<number>((sum, item) => sum + countEvidence(item, kind), 0);
  if (!isJsonObject(node)) return 0;
  const own = typeof node[kind] === 'string' ? 1 : 0;
  return Object.values(node).reduce<number>((sum, value) => sum + countEvidence(value, kind), own);
}
