import { expect, test } from '@jest/globals';
import { fieldShape, memberNames, type FieldShape } from './fields.js';

const reference = {
  type: 'object',
  properties: { id: { type: 'integer' }, label: { type: ['string', 'null'] } },
};
const document = {
  components: {
    schemas: {
      Reference: reference,
      Base: { properties: { id: { type: 'integer' }, at: { type: 'string', format: 'date-time' } } },
      Ticket: {
        allOf: [{ $ref: '#/components/schemas/Base' }],
        properties: {
          state: { anyOf: [{ $ref: '#/components/schemas/Reference' }, { type: 'null' }] },
          tags: { type: 'array', items: { $ref: '#/components/schemas/Reference' } },
          words: { type: ['array', 'null'], items: { type: 'string', format: 'uuid' } },
          rank: { enum: [1, 2, null] },
          any: {},
          children: { type: 'array', items: { $ref: '#/components/schemas/Ticket' } },
        },
      },
    },
  },
};
const TICKET = '/components/schemas/Ticket';

function shape(path: string): object | undefined {
  const found: FieldShape | undefined = fieldShape(document, TICKET, path);
  if (found === undefined) return undefined;
  const { types, itemTypes, arrays, nullable, format } = found;
  return { types: [...types], items: [...itemTypes], arrays, nullable, format };
}

test.each([
  ['id', { types: ['integer'], items: [], arrays: [], nullable: false, format: undefined }],
  ['at', { types: ['string'], items: [], arrays: [], nullable: false, format: 'date-time' }],
  ['state', { types: ['object', 'null'], items: [], arrays: [], nullable: true, format: undefined }],
  ['state.id', { types: ['integer'], items: [], arrays: [], nullable: true, format: undefined }],
  ['tags', { types: ['array'], items: ['object'], arrays: [1], nullable: false, format: undefined }],
  ['tags.label', { types: ['string', 'null'], items: [], arrays: [1], nullable: true, format: undefined }],
  ['words', { types: ['array', 'null'], items: ['string'], arrays: [1], nullable: true, format: 'uuid' }],
  ['rank', { types: ['integer', 'null'], items: [], arrays: [], nullable: true, format: undefined }],
  ['any', { types: [], items: [], arrays: [], nullable: false, format: undefined }],
  ['children.children.id', { types: ['integer'], items: [], arrays: [1, 2], nullable: false, format: undefined }],
])('the field at %s', (path, expected) => {
  expect(shape(path)).toEqual(expected);
});

test.each(['idd', 'id.more', 'state.colour', 'tags.0.id', '', '__proto__', 'constructor.name'])(
  'there is no field at "%s"',
  (path) => expect(shape(path)).toBeUndefined(),
);

test('members are those of an object, or of the items of an array', () => {
  expect(memberNames(document, `${TICKET}/properties/state`)).toEqual(['id', 'label']);
  expect(memberNames(document, `${TICKET}/properties/tags`)).toEqual(['id', 'label']);
});
