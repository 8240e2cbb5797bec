import { fillingDisk } from '../support/full-disk.js';
import { testOperations } from '../support/operation-table.js';
import { attachmentRows } from './operations/attachments.js';
import { commentRows } from './operations/comments.js';
import { customerRows } from './operations/customers.js';
import { keyRows } from './operations/keys.js';
import { teamRows } from './operations/teams.js';
import { ticketRows } from './operations/tickets.js';
import { userRows } from './operations/users.js';

const disk = await fillingDisk();
// After the disk: this imports the program.
const { openPlaces } = await import('./operations/places.js');

const boundToAddresses =
  'only a key that is bound to addresses is refused here, and keys of the sandbox are bound to none';

testOperations({
  service: 'toptickets',
  rows: [...ticketRows, ...commentRows, ...attachmentRows, ...customerRows, ...teamRows, ...userRows, ...keyRows],
  cannotProduce: { 'testKey 403': boundToAddresses, 'testKeyByPost 403': boundToAddresses },
  answerCountMin: 200,
  open: () => openPlaces(disk),
});
