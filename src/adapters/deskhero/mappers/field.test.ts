import { expect, test } from '@jest/globals';
import type { VendorField } from '../vendor.js';
import { unifiedField, vendorField } from './field.js';

const tier: VendorField = {
  multi_option: {
    options: [
      { id: 12, label: 'Gold' },
      { id: 13, label: null },
    ],
    type: 0,
    list_id: 4,
    field_id: 0,
  },
  label: 'Tier',
  unique_key: 'tier',
  data_type: 7,
  type: 0,
  validation_regex: null,
  validation_error_message: null,
  icon_id: 0,
  icon_file: null,
  min_value: null,
  max_value: null,
  favorite: false,
  allow_in_external_forms: true,
  id: 5,
  created: '2025-01-16T14:00:00Z',
  created_by: null,
  last_updated: '2025-01-16T14:00:01Z',
  last_updated_by: null,
};

test('a field is told with the entries that may be chosen', () => {
  expect(unifiedField(tier)).toEqual({
    id: '5',
    name: 'tier',
    label: 'Tier',
    type: '7',
    options: [
      { label: 'Gold', value: '12' },
      { label: null, value: '13' },
    ],
    is_user_defined: true,
    entity_type: 'ticket',
    created_at: '2025-01-16T14:00:00.000Z',
    updated_at: '2025-01-16T14:00:01.000Z',
  });
  expect(unifiedField({ ...tier, multi_option: null }).options).toEqual([]);
});

test.each([
  [{ label: 'Tier' }, { label: 'Tier' }],
  [
    { label: 'Tier', name: 'tier', type: '7' },
    { label: 'Tier', unique_key: 'tier', data_type: 7 },
  ],
  [
    { label: 'Tier', type: 'enum' },
    { label: 'Tier', data_type: 'enum' },
  ],
  [
    { label: 'Tier', options: [{ value: '12', label: 'Gold' }, { label: 'Silver' }] },
    { label: 'Tier', multi_option: { options: [{ id: 12 }] } },
  ],
  [
    { label: 'Tier', options: [] },
    { label: 'Tier', multi_option: { options: [] } },
  ],
  [{ label: '', name: '' }, { label: '' }],
])('of %j the vendor is sent %j', (body, sent) => {
  expect(vendorField(body)).toEqual(sent);
});

test.each([{}, { label: null }, { name: 'tier' }])('%j has no label', (body) => {
  expect(() => vendorField(body)).toThrow('label is missing in the body');
});
