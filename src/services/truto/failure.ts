import { STATUS_CODES } from 'node:http';
import type { JsonObject } from '../../core/json.js';
import type { Answer } from '../../emulator/define-service.js';

/** Members of an error body beside the three that every failure has. */
export type ErrorExtras = JsonObject;

/** Ends a unified request with a failure; the gateway answers it. */
export class GatewayFailure extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly extras: ErrorExtras = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'GatewayFailure';
  }
}

/** The one body of every failure. @see https://truto.one/docs/api-reference/overview/errors */
export function errorBody(status: number, message: string, extras: ErrorExtras = {}): JsonObject {
  return { statusCode: status, error: STATUS_CODES[status] ?? 'Error', message, ...extras };
}

export function failureAnswer({ status, message, extras, headers }: GatewayFailure): Answer {
  return { status, headers, value: errorBody(status, message, extras) };
}
