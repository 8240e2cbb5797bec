import { DeskdoubleError } from '../core/errors.js';

const ON = ['1', 'true', 'yes', 'on'];
const OFF = ['0', 'false', 'no', 'off'];

/**
 * Removes from `environment` what means "not set": empty variables, and switches that are set to off. commander takes any
 * text, even `false`, for on.
 * @throws {DeskdoubleError} DD_BAD_FLAG when a switch is neither on nor off.
 */
export function dropUnset(environment: NodeJS.ProcessEnv, switches: readonly string[]): void {
  for (const [name, value] of Object.entries(environment)) {
    if (name.startsWith('DESKDOUBLE_') && value === '') delete environment[name];
  }
  for (const name of switches) {
    const value = environment[name]?.toLowerCase();
    if (value === undefined || ON.includes(value)) continue;
    if (!OFF.includes(value)) throw new DeskdoubleError('DD_BAD_FLAG', `${name}="${value}" is neither 1 nor 0`);
    delete environment[name];
  }
}
