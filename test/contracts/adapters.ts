import { readdirSync } from 'node:fs';
import { inCheckout } from '../support/root.js';

/** Every adapter that claims something: a folder of `contracts`. */
export const adapters: readonly string[] = foldersIn('contracts');

export function foldersIn(path: string): readonly string[] {
  return readdirSync(inCheckout(path), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
    .sort();
}
