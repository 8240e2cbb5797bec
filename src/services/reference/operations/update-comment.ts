import type { Operation } from '../../../emulator/define-service.js';
import type { operations } from '../api.generated.js';
import { attachFiles, detachFiles, filesOf } from '../comment-files.js';
import { assertSaysSomething } from '../comment-rules.js';

/** Changes a comment; files that are sent take the place of those that it has. */
export const updateComment: Operation<operations['updateComment']> = {
  unit: 'write',
  async run({ path: { id }, body }, { records }) {
    const before = await records.find('comments', id);
    const changes = await records.accept('comments', body, before);
    const comment = await records.update('comments', id, changes);
    if (body.attachments !== undefined) {
      await detachFiles(records, id);
      await attachFiles(records, comment, body.attachments ?? []);
      await records.touch('comments', id);
    }
    assertSaysSomething(comment, (await filesOf(records, id)).length);
    return records.answer('comments', id, 200);
  },
};
