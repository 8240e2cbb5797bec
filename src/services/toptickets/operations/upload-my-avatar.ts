import { Refusal } from '../../../core/problem.js';
import type { Operation } from '../../../emulator/define-service.js';
import type { operations } from '../api.generated.js';
import { keyOwner } from '../key-owner.js';

const SIZE_MAX_BYTES = 30 * 1024 * 1024;
const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/**
 * Gives the key's owner a picture.
 * @see https://toptickets.pages.dev/api-reference/users
 */
export const uploadMyAvatar: Operation<operations['uploadMyAvatar']> = {
  unit: 'write',
  async run({ body }, { principal, records, blobs }) {
    const { filename, contentType, bytes } = body.file;
    if (!PICTURE_TYPES.includes(contentType)) {
      throw new Refusal({ kind: 'refused', message: `File type not allowed: ${contentType}` });
    }
    if (bytes.length > SIZE_MAX_BYTES) {
      throw new Refusal({ kind: 'refused', message: 'File too large. Maximum size is 30 MB' });
    }
    const user = await keyOwner(principal, records);
    const avatar = { blob: await blobs.put(bytes), filename, content_type: contentType };
    await records.update('users', user, { avatar });
    return records.answer('users', user, 200);
  },
};
