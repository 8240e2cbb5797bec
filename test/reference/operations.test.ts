import { fillingDisk } from '../support/full-disk.js';
import { testOperations } from '../support/operation-table.js';
import { resourceRows } from './operations/resource-rows.js';
import { specialRows } from './operations/special.js';
import { subjects } from './operations/subjects.js';

const disk = await fillingDisk();
// After the disk: this imports the program.
const { openPlaces } = await import('./operations/places.js');

testOperations({
  service: 'reference',
  rows: [...subjects.flatMap((subject) => resourceRows(subject)), ...specialRows],
  cannotProduce: {},
  answerCountMin: 300,
  open: () => openPlaces(disk),
});
