import type { Blob } from '../../spec/model.js';

/** A file's size as its record tells it. */
export function fileSize({ sizeUnit }: Blob, bytes: number): number {
  return sizeUnit === 'kilobytes' ? Math.ceil(bytes / 1024) : bytes;
}
