import { fillingDisk } from '../support/full-disk.js';
import { testOperations } from '../support/operation-table.js';
import { channelRows } from './operations/channels.js';
import { conversationRows } from './operations/conversations.js';
import { formRows } from './operations/forms.js';
import { listRows } from './operations/lists.js';
import { peopleRows } from './operations/people.js';
import { textRows } from './operations/texts.js';
import { ticketRows } from './operations/tickets.js';

const disk = await fillingDisk();
// After the disk: this imports the program.
const { openPlaces } = await import('./operations/places.js');

testOperations({
  service: 'deskhero',
  rows: [...conversationRows, ...ticketRows, ...peopleRows, ...listRows, ...formRows, ...textRows, ...channelRows],
  cannotProduce: {},
  answerCountMin: 200,
  open: () => openPlaces(disk),
});
