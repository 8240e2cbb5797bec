import { expect } from '@jest/globals';
import { get, patch, post, raw, remove } from '../../support/call.js';
import { answers, issue, MALFORMED, missing, notAnId, operation, refuses, rejects, type Row } from './row.js';
import { CUSTOMER_WITHOUT_TICKETS } from '../../support/scenario.js';
import { CUSTOMER, NOBODY, START } from './samples.js';

const customer = (id: string): string => `/v1/customers/${id}`;
const asked = { name: 'Ines Duarte', email: 'ines.duarte@example.com' };
const sample = expect.objectContaining({ id: CUSTOMER, email: 'john.doe@example.com', account_value: '50000.00' });
const noAddress = issue(['body', 'email'], 'value is not a valid email address', 'value_error.email');
const taken = 'Customer with this email already exists';

export const customerRows: readonly Row[] = [
  ...operation('listCustomers', { valid: get('/v1/customers'), scope: 'customers:read' }, [
    answers(200, 'all of them', get('/v1/customers'), expect.arrayContaining([sample])),
    answers(200, 'those that a search finds', get('/v1/customers?search=ACME'), [sample]),
    rejects(
      422,
      'a limit that is no number',
      get('/v1/customers?limit=many'),
      issue(['query', 'limit'], 'value is not a valid integer', 'type_error.integer'),
    ),
  ]),

  ...operation('createCustomer', { valid: post('/v1/customers', asked), scope: 'customers:write' }, [
    answers(
      201,
      'the required fields, with the defaults',
      post('/v1/customers', asked),
      expect.objectContaining({ ...asked, is_vip: false, has_premium_support: false, notes: null, created_at: START }),
    ),
    rejects(400, 'a body that is no JSON', raw('POST', '/v1/customers', "{'name': 'Ines'}"), MALFORMED),
    refuses(400, 'an address that is taken', post('/v1/customers', { ...asked, email: 'john.doe@example.com' }), taken),
    rejects(422, 'no address', post('/v1/customers', { name: 'Ines' }), missing('email')),
    rejects(422, 'an address that is none', post('/v1/customers', { ...asked, email: 'ines' }), noAddress),
  ]),

  ...operation('getCustomer', { valid: get(customer(CUSTOMER)), scope: 'customers:read' }, [
    answers(200, 'the sample customer', get(customer(CUSTOMER)), sample),
    refuses(404, 'an unknown id', get(customer(NOBODY)), 'Customer not found'),
    rejects(422, 'an id that is none', get(customer('john.doe')), notAnId('customer_id')),
  ]),

  ...operation('updateCustomer', { valid: patch(customer(CUSTOMER), { is_vip: true }), scope: 'customers:write' }, [
    answers(
      200,
      'a better tier, and notes cleared',
      patch(customer(CUSTOMER), { customer_tier: 'tier_2', notes: null }),
      expect.objectContaining({ id: CUSTOMER, customer_tier: 'tier_2', notes: null, updated_at: START }),
    ),
    rejects(400, 'a body that is no JSON', raw('PATCH', customer(CUSTOMER), '{"is_vip": True}'), MALFORMED),
    refuses(400, 'an address that is taken', patch(customer(CUSTOMER), { email: 'ola@fjordware.example' }), taken),
    refuses(404, 'an unknown id', patch(customer(NOBODY), { is_vip: true }), 'Customer not found'),
    rejects(
      422,
      'a value that is no decimal',
      patch(customer(CUSTOMER), { account_value: 'a lot' }),
      issue(['body', 'account_value'], 'string does not match regex', 'value_error.str.regex'),
    ),
  ]),

  ...operation('deleteCustomer', { valid: remove(customer(CUSTOMER_WITHOUT_TICKETS)), scope: 'customers:delete' }, [
    answers(204, 'one who has no tickets', remove(customer(CUSTOMER_WITHOUT_TICKETS))),
    refuses(400, 'one who has tickets', remove(customer(CUSTOMER)), 'Customer has tickets and cannot be deleted'),
    refuses(404, 'an unknown id', remove(customer(NOBODY)), 'Customer not found'),
    rejects(422, 'an id that is none', remove(customer('john.doe')), notAnId('customer_id')),
  ]),
];
