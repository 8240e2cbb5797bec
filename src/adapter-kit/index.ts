/** What authors of adapters use: the manifest, the client for vendor calls, and helpers for mappers. */
export * from './adapter.js';
export * from './define-adapter.js';
export * from './errors.js';
export * from './files.js';
export * from './lists.js';
export * from './operations.js';
export * from './paging.js';
export * from './text.js';
export type * from './unified.js';
export * from './values.js';
export type * from './vendor-client.js';
