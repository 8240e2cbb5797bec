import type { AnyOperation } from '../../../emulator/define-service.js';

/** Clients read this path; no page shows its answer. */
export const ping: AnyOperation = { unit: 'none', run: () => ({ status: 200, value: { message: 'pong' } }) };
