import { defineService } from '../../emulator/define-service.js';
import type { operations } from './api.generated.js';
import { demoRecords } from './demo.js';
import { topticketsErrors } from './errors.js';
import { addTeamMember } from './operations/add-team-member.js';
import { deleteMyAvatar } from './operations/delete-my-avatar.js';
import { downloadAttachment } from './operations/download-attachment.js';
import { removeTeamMember } from './operations/remove-team-member.js';
import { testKey } from './operations/test-key.js';
import { uploadMyAvatar } from './operations/upload-my-avatar.js';

/** TopTickets: everything but these operations is served from `openapi/toptickets.model.yaml`. */
export default defineService<operations>({
  operations: {
    addTeamMember,
    deleteMyAvatar,
    downloadAttachment,
    removeTeamMember,
    testKey,
    testKeyByPost: testKey,
    uploadMyAvatar,
  },
  errors: topticketsErrors,
  demo: demoRecords,
});
