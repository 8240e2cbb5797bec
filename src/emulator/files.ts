import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ApiResponse } from '../core/api.js';
import type { Blobs } from '../store/ports.js';
import type { Links } from './define-service.js';

/** Kept bytes behind signed addresses: `/_files/<claim>.<signature>/<filename>`. */
export interface Files {
  links(options: { base: () => string; now: () => number }): Links;
  /** 404 for anything that was not signed here, 410 once a link has expired. `path` follows `/_files/`. */
  serve(path: string, now: number): Promise<ApiResponse>;
}

interface Claim {
  readonly blob: string;
  readonly type: string;
  readonly record?: string;
  /** Milliseconds; absent for a link that works for ever. */
  readonly until?: number;
}

const FOLDER = '/_files/';

export function createFiles(blobs: Blobs, key: string): Files {
  const sign = (claim: string): string => createHmac('sha256', key).update(claim).digest('base64url');
  const claimOf = (path: string): Claim | undefined => {
    const [signed = ''] = path.split('/', 1);
    const [claimText = '', signature = ''] = signed.split('.', 2);
    if (!sameText(signature, sign(claimText))) return undefined;
    return JSON.parse(Buffer.from(claimText, 'base64url').toString()) as Claim;
  };
  return {
    links: ({ base, now }) => ({
      // Half a surrogate pair, which an upload may name a file by, has no place in an address.
      file(blob, { filename, contentType, record }, expiresSeconds) {
        const until = expiresSeconds === undefined ? {} : { until: now() + expiresSeconds * 1000 };
        const claimed: Claim = { blob, type: contentType, ...(record !== undefined && { record }), ...until };
        const claim = Buffer.from(JSON.stringify(claimed)).toString('base64url');
        return `${base()}${FOLDER}${claim}.${sign(claim)}/${encodeURIComponent(filename.replace(/\p{Cs}/gu, '\ufffd'))}`;
      },
      target(address) {
        const [, path = ''] = address.split(FOLDER, 2);
        const claim = claimOf(path);
        return claim === undefined ? undefined : { reference: claim.blob, record: claim.record };
      },
    }),
    async serve(path, now) {
      const [, filename = ''] = path.split('/', 2);
      const claim = claimOf(path);
      if (claim === undefined) return plain(404, 'No such file.');
      if (claim.until !== undefined && claim.until <= now)
        return plain(410, 'This link has expired; ask for a new one.');
      const bytes = await blobs.get(claim.blob);
      if (bytes === undefined) return plain(404, 'The file behind this link was deleted.');
      return { status: 200, headers: fileHeaders(claim.type, filename), body: bytes };
    },
  };
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** A type that no header can carry says nothing about the bytes. */
function sendableType(contentType: string): string {
  return /^[\x20-\x7e]+$/.test(contentType) ? contentType : 'application/octet-stream';
}

/** An uploaded page must not run as ours: it is a download, without scripts, whose type is not guessed. */
export function fileHeaders(contentType: string, encodedFilename: string): Record<string, string> {
  return {
    'content-type': sendableType(contentType),
    'content-disposition': `attachment; filename*=UTF-8''${encodedFilename.replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=60',
  };
}

function plain(status: number, text: string): ApiResponse {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${text}\n` };
}
