export { startDeskdouble, type RunningDeskdouble, type StartOptions } from './start.js';
export { DeskdoubleError, errorCodes, type ErrorCode } from './core/errors.js';
export type { ApiRequest, ApiResponse, Exchange, Transport } from './core/api.js';
export { defineService, type Operation, type OperationContext, type Service } from './emulator/define-service.js';
