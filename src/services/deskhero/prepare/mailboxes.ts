import type { Prepare } from '../../../emulator/define-service.js';

const TYPE_PLATFORM_PROVIDED = 1;
const STATUS = { active: 1, activationInProgress: 2 } as const;

/** An address of the vendor's own works at once, any other has to be set up by its owner first. */
export const prepareMailbox: Prepare = (fields) => ({
  ...fields,
  status: fields['type'] === TYPE_PLATFORM_PROVIDED ? STATUS.active : STATUS.activationInProgress,
});
