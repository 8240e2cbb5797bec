import busboyModule from '@fastify/busboy';
import { isJson, readMediaType } from './media-type.js';

/** One part of a multipart body. */
export interface Part {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly isFile: boolean;
}

const partSizeMax = 1024 ** 3;

/**
 * Splits a multipart/form-data body.
 * @returns the parts, or the reason why the body cannot be read.
 */
export function readParts(bytes: Uint8Array, contentType: string): Promise<Part[] | string> {
  return new Promise((resolve) => {
    const parts: Part[] = [];
    const fail = (reason: unknown): void => resolve(reason instanceof Error ? reason.message : String(reason));
    try {
      const parser = new busboyModule.Busboy({
        headers: { 'content-type': contentType },
        limits: { fieldSize: partSizeMax, fileSize: partSizeMax },
        // Every part as a stream of bytes: fields would be decoded before we could judge them.
        isPartAFile: () => true,
      });
      parser.on('file', (name, stream, filename, _encoding, type) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('error', fail);
        stream.on('end', () =>
          parts.push({ name, contentType: type, bytes: Buffer.concat(chunks), isFile: Boolean(filename) }),
        );
      });
      parser.on('error', fail);
      parser.on('finish', () => resolve(parts));
      parser.end(Buffer.from(bytes));
    } catch (thrown) {
      fail(thrown);
    }
  });
}

/** A part as the schema sees it: parsed JSON, or text; a file keeps one character per byte, so that lengths are right. */
export function partValue(part: Part): unknown {
  const type = readMediaType(part.contentType);
  const buffer = Buffer.from(part.bytes);
  if (part.isFile && !(type && isJson(type.essence))) return buffer.toString('latin1');
  if (!type || !isJson(type.essence)) return buffer.toString('utf8');
  try {
    return JSON.parse(buffer.toString('utf8')) as unknown;
  } catch {
    return buffer.toString('utf8');
  }
}
