import { expect, test } from '@jest/globals';
import type { VendorAttachment, VendorTicketComplete } from '../vendor.js';
import { filesOf, unifiedAttachment } from './attachment.js';

const file = (id: number): VendorAttachment => ({
  size_kb: 2,
  status: 2,
  status_message: null,
  download_url: null,
  id,
  label: 'ü.txt',
});

test('the files of a ticket and of its entries are there once, and internal where nobody else sees them', () => {
  const entry = (type: number, ...ids: readonly number[]) => ({ type, sys_attachments: ids.map(file) });
  const complete = {
    ticket: { sys_attachments: [file(1)] },
    conversations: [entry(2, 2, 1, 3), entry(3, 3), entry(6, 4), entry(0, 5)],
  } as unknown as VendorTicketComplete;
  expect(filesOf(complete).map(({ file: { id }, isInternal }) => [id, isInternal])).toEqual([
    [1, false],
    [2, true],
    [3, false],
    [4, true],
    [5, false],
  ]);
});

test('a file without a link has none', () => {
  expect(unifiedAttachment(file(7), '1042')).toEqual({
    id: '7',
    file_name: 'ü.txt',
    ticket_id: '1042',
    size: 2048,
    file_url: null,
  });
});
