/**
 * Every reason for which Deskdouble cannot start or go on, each with a stable code. What a *client* of an emulated API
 * did wrong is a `Problem` (problem.ts), a value; these are for the person who runs the program.
 */
export const errorCodes = {
  DD_PORT_IN_USE: 'the port is taken by another program',
  DD_BAD_FLAG: 'a flag, environment variable or config entry has a value that cannot be used',
  DD_UNKNOWN_SCENARIO: 'no scenario has that name',
  DD_BAD_SCENARIO: 'a scenario file does not fit its document and model',
  DD_OTHER_SCENARIO: 'the data folder holds another scenario than the one asked for',
  DD_DATA_UNREADABLE: 'the data folder cannot be read or written',
  DD_DATA_LOCKED: 'another process uses the data folder',
  DD_DATA_CORRUPT: 'the data folder holds something that is not whole',
  DD_STORAGE_FAILED: 'a write to the data folder failed',
  DD_BAD_DOCUMENT: 'an OpenAPI document cannot be used',
  DD_BAD_MODEL: 'a model file cannot be used',
  DD_BAD_CLAIMS: 'a claims file does not fit its schema, its documents or its adapter',
  DD_BAD_SERVICE: "a service's code does not fit its document",
  DD_UNKNOWN_SANDBOX: 'no sandbox has that name',
  DD_BAD_SANDBOX: 'a sandbox cannot have that name, or exists already',
  DD_INTERNAL: 'a defect of Deskdouble',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/**
 * One clear line for the person at the terminal: what happened, where, and what to do.
 * @example throw new DeskdoubleError('DD_PORT_IN_USE', 'port 4010 on 127.0.0.1 is taken; choose another with --port, or --port 0 for any free one')
 */
export class DeskdoubleError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'DeskdoubleError';
  }
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The nearest of `names` to `name`, for "did you mean"; undefined when none is near. */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of names) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}
