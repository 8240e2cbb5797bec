import { expect, test } from '@jest/globals';
import { fileIn } from './files.js';

const sent = { file_name: 'ü.txt', content_type: 'text/plain', data: 'SGk=' };

test.each(['SGk=', 'SGk', ' SG\nk=', 'data:text/plain;base64,SGk='])(
  'the bytes of a file come as base64: %j',
  (data) => {
    const { bytes, ...named } = fileIn({ ...sent, data });
    expect(Buffer.from(bytes).toString()).toBe('Hi');
    expect(named).toEqual({ filename: 'ü.txt', contentType: 'text/plain' });
  },
);

test.each([
  [{ file_name: 'a' }, ['content_type', 'data']],
  [{}, ['file_name', 'content_type', 'data']],
  [{ ...sent, data: '' }, ['data']],
])('what %j lacks is named', (attachment, body) => {
  expect(() => fileIn(attachment)).toThrow(expect.objectContaining({ missing: { body } }));
});

test('what is no base64 is refused', () => {
  expect(() => fileIn({ ...sent, data: 'S*k=' })).toThrow('data is not base64');
});
