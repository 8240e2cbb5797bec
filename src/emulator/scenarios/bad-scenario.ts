import { DeskdoubleError } from '../../core/errors.js';

/** DD_BAD_SCENARIO with file, pointer and reason. */
export function bad(file: string, pointer: string, reason: string): DeskdoubleError {
  return new DeskdoubleError('DD_BAD_SCENARIO', `${file}: ${pointer}: ${reason}`);
}
