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

/** Where the value of an option came from, in commander's words. */
type SourceOf = (option: string) => string | undefined;

/**
 * Whether a start keeps nothing on disk. Flags win over variables: one that is about the disk overrules
 * `DESKDOUBLE_MEMORY`, and contradicts `--memory`.
 * @throws {DeskdoubleError} DD_BAD_FLAG when two flags contradict each other.
 */
export function keepsInMemory(sourceOf: SourceOf): boolean {
  const memory = sourceOf('memory');
  if (memory === undefined) return false;
  const onDisk = ['data', 'durability'].find((option) => sourceOf(option) === 'cli');
  if (onDisk === undefined) return true;
  if (memory !== 'cli') return false;
  throw new DeskdoubleError(
    'DD_BAD_FLAG',
    `--memory keeps nothing on disk, --${onDisk} says how to; leave one of them out`,
  );
}
