import type { Prepare } from '../../../emulator/define-service.js';
import { richText } from '../rich-text.js';

/** Brings the text into the form that is kept. */
export const prepareTemplate: Prepare = async (fields) => ({
  ...fields,
  sys_content_rich: await richText(fields['sys_content_rich'] ?? null),
});
