import type { Response } from 'supertest';
import type { Exchange } from '../../src/core/api.js';

interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly _data: Uint8Array | string | undefined;
  readonly req: { getHeaders(): Record<string, string | string[] | undefined> };
}

/** What supertest sent and received, as the judge reads it: the target starts below the service's base URL. */
export function exchangeOf(response: Response): Exchange {
  const sent = (response as unknown as { request: SentRequest }).request;
  const { pathname, search } = new URL(sent.url);
  const target = pathname.replace(/^(\/s\/[^/]+)?\/[^/]+/, '');
  const { text } = response as { text?: string };
  return {
    request: {
      method: sent.method,
      target: target + search,
      headers: sent.req.getHeaders(),
      body: sent._data === undefined ? undefined : Buffer.from(sent._data),
    },
    response: {
      status: response.status,
      headers: response.headers,
      body: text === undefined || text === '' ? undefined : Buffer.from(text),
    },
  };
}
