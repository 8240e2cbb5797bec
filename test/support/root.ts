import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A path in the checkout, as the whole address of the file. */
export function inCheckout(...parts: readonly string[]): string {
  return join(root, ...parts);
}
