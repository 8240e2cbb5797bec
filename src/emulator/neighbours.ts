import type { ApiResponse, Transport } from '../core/api.js';
import { filenameIn } from '../core/content-disposition.js';

/** A file behind a link. */
export interface LinkedFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly filename: string | undefined;
}

/** Another service, as a client of it sees it: in this process, or wherever it was said to be. */
export interface Neighbour {
  readonly baseUrl: string;
  readonly transport: Transport;
  /** The file behind a link that the service gave out. */
  download(url: string): Promise<LinkedFile>;
  /** What a client must present for a credential of a scenario. */
  secret(stored: string): string;
}

/** How to reach a service of this process. */
export interface Inside {
  /** Without its base URL: the sandbox and the mount are added by whoever made this. */
  readonly answer: Transport;
  readonly baseUrl: string;
  /** The answer to an absolute link of this server; undefined for one that leads elsewhere. */
  readonly linked: (url: string) => Promise<ApiResponse> | undefined;
  readonly secret: (stored: string) => string;
}

/** A service in this process. Bodies cross over as bytes, as they would on a wire. */
export function insideNeighbour({ answer, baseUrl, linked, secret }: Inside): Neighbour {
  return {
    baseUrl,
    secret,
    transport: answer,
    async download(url) {
      const found = linked(url);
      return found === undefined ? fetched(url) : fileOf(await found, url);
    },
  };
}

/** A service somewhere else: the real vendor, or another Deskdouble. */
export function outsideNeighbour(baseUrl: string): Neighbour {
  const base = baseUrl.replace(/\/+$/, '');
  return {
    baseUrl: base,
    secret: (stored) => stored,
    async transport({ method, path, query, headers, body }, signal) {
      const bytes = await body.read(Number.MAX_SAFE_INTEGER);
      const response = await fetch(`${base}${path}${query === '' ? '' : `?${query}`}`, {
        method,
        headers: headers as Record<string, string>,
        redirect: 'manual',
        ...(bytes.length > 0 && { body: bytes as Uint8Array<ArrayBuffer> }),
        ...(signal !== undefined && { signal: signal() }),
      });
      return responseOf(response);
    },
    download: fetched,
  };
}

async function responseOf(response: Response): Promise<ApiResponse> {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}

async function fetched(url: string): Promise<LinkedFile> {
  return fileOf(await responseOf(await fetch(url)), url);
}

function fileOf({ status, headers, body = '' }: ApiResponse, url: string): LinkedFile {
  if (status !== 200) throw new Error(`${new URL(url).pathname} answered ${status}`);
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  return {
    bytes,
    contentType: headers['content-type'] ?? 'application/octet-stream',
    filename: filenameIn(headers['content-disposition']),
  };
}
