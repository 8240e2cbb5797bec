import type { Operation, OperationContext } from '../../../emulator/define-service.js';
import type { operations } from '../api.generated.js';
import { attachFiles } from '../comment-files.js';
import { assertSaysSomething } from '../comment-rules.js';
import { invalidField } from '../invalid.js';

/** Adds a comment to a ticket or a collection, with its files; a status that comes with it becomes the ticket's. */
export const createComment: Operation<operations['createComment']> = {
  unit: 'write',
  async run({ body }, context) {
    const { records } = context;
    assertSaysSomething(body, (body.attachments ?? []).length);
    const fields = await records.accept('comments', body);
    const { ticket, collections } = fields;
    if (typeof ticket !== 'string' && (!Array.isArray(collections) || collections.length === 0))
      throw invalidField(['ticket'], 'required', 'ticket is needed, unless there are collections');
    const comment = await records.create('comments', fields);
    await attachFiles(records, comment, body.attachments ?? []);
    if (typeof ticket === 'string' && typeof body.status === 'string') await moveTicket(ticket, body.status, context);
    return records.answer('comments', String(comment['id']), 201);
  },
};

async function moveTicket(key: string, status: string, { records }: OperationContext): Promise<void> {
  const ticket = await records.find('tickets', key);
  const changes = await records.accept('tickets', { status }, ticket);
  await records.update('tickets', key, changes);
}
