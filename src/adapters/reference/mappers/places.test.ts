import { expect, test } from '@jest/globals';
import { UnmappableRequest } from '../../../adapter-kit/errors.js';
import { needs, needsTextAndPlace } from './complete.js';
import { IN_WORKSPACE, OF_TICKET, placesIn } from './places.js';

test.each([
  [
    { ticket: { id: '1' }, ticket_id: '2' },
    { ticket: { id: '1' }, ticket_id: '1' },
  ],
  [{ ticket_id: '2' }, { ticket: { id: '2' } }],
  [{ workspace_id: '3' }, { workspace: { id: '3' } }],
  [{ ticket: null, workspace: 'w' }, { workspace: 'w' }],
  [{}, {}],
])('of %j the body says %j', (query, body) => {
  expect(placesIn(query, { ticket: OF_TICKET, ticket_id: ['ticket.id'], workspace: IN_WORKSPACE })).toEqual(body);
});

const missingIn = (call: () => void): readonly string[] | undefined => {
  try {
    call();
    return [];
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(UnmappableRequest);
    return (thrown as UnmappableRequest).missing.body;
  }
};

test.each([
  [{ body: 'x', ticket: { id: '1' } }, []],
  [{ html_body: '<p>x</p>', collections: { id: '1' } }, []],
  [{ body: '', html_body: null, ticket: { id: '1' } }, ['body']],
  [{ body: 'x', ticket: null }, ['ticket']],
  [{}, ['body', 'ticket']],
])('a comment %j lacks %j', (body, missing) => {
  expect(missingIn(() => needsTextAndPlace(body))).toEqual(missing);
});

test.each([
  [{ file_name: 'a', content_type: 'text/plain', data: '' }, []],
  [{ content_type: null }, ['file_name', 'content_type', 'data']],
])('a file %j lacks %j', (body, missing) => {
  expect(missingIn(() => needs('file_name', 'content_type', 'data')(body))).toEqual(missing);
});
