import { expect, test } from '@jest/globals';
import { placesOf } from './shape.js';

const text = { type: 'string' };
const document = {
  schemas: {
    Reference: { type: 'object', properties: { id: text, name: { type: ['string', 'null'] } } },
    Base: { type: 'object', properties: { id: text } },
    Loop: { type: 'object', properties: { loop: { $ref: '#/schemas/Loop' } } },
    Ticket: {
      allOf: [{ $ref: '#/schemas/Base' }],
      type: 'object',
      properties: {
        status: { oneOf: [text, { $ref: '#/schemas/Reference' }, { type: 'null' }] },
        emails: { type: 'array', items: { type: 'object', properties: { email: text } } },
        languages: { type: ['array', 'null'], items: text },
        roles: { type: 'array', items: { anyOf: [text, { $ref: '#/schemas/Reference' }] } },
        custom: { type: 'object', additionalProperties: true },
        file: { type: 'string', format: 'binary' },
      },
    },
  },
};

test('places are found through references, compositions, alternatives and lists', () => {
  const places = [...placesOf(document, '/schemas/Ticket').values()];
  const shown = places.map(
    ({ pointer, holdsValue, isOpen }) => `${pointer}${holdsValue ? '' : ' -'}${isOpen ? ' +' : ''}`,
  );
  expect(shown.sort()).toEqual(
    [
      '/id',
      '/status',
      '/status/id',
      '/status/name',
      '/emails -',
      '/emails/* -',
      '/emails/*/email',
      '/languages',
      '/roles -',
      '/roles/*',
      '/roles/*/id',
      '/roles/*/name',
      '/custom +',
      '/file +',
    ].sort(),
  );
});

test('a schema that holds itself ends somewhere', () => {
  expect(placesOf(document, '/schemas/Loop').size).toBeLessThan(10);
});

test('what is read only has no place in what is written', () => {
  const schema = { type: 'object', properties: { id: { readOnly: true }, name: text, tag: { $ref: '#/Tag' } } };
  const both = { Tag: { type: 'object', readOnly: true, properties: { label: text } }, schema };
  expect([...placesOf(both, '/schema').keys()]).toEqual(['/id', '/name', '/tag', '/tag/label']);
  expect([...placesOf(both, '/schema', 'create').keys()]).toEqual(['/name']);
});
