import { defineService } from '../../emulator/define-service.js';
import type { operations } from './api.generated.js';
import { demoRecords } from './demo.js';
import { referenceErrors } from './errors.js';
import { createComment } from './operations/create-comment.js';
import { downloadAttachment } from './operations/download-attachment.js';
import { importTickets } from './operations/import-tickets.js';
import { updateComment } from './operations/update-comment.js';
import { prepareComment } from './prepare/comments.js';
import { prepareContact, prepareUser } from './prepare/people.js';
import { prepareTask } from './prepare/tasks.js';
import { prepareTicket } from './prepare/tickets.js';

/** The reference vendor: everything but these operations is served from `openapi/reference.model.yaml`. */
export default defineService<operations>({
  operations: { createComment, downloadAttachment, importTickets, updateComment },
  errors: referenceErrors,
  prepare: {
    comments: prepareComment,
    contacts: prepareContact,
    tasks: prepareTask,
    tickets: prepareTicket,
    users: prepareUser,
  },
  demo: demoRecords,
});
