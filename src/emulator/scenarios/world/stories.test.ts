import { describe, expect, test } from '@jest/globals';
import { closedForSilence, toldSoFar, type Story } from './stories.js';

const story: Story = {
  id: 'printer',
  category: 'Hardware',
  subject: 'The printer is silent',
  description: 'It does not print.',
  priority: { low: 1, medium: 1, high: 0, urgent: 0 },
  ends: 'resolved',
  thread: [
    { from: 'system', afterHours: [0, 0], text: 'We have it.' },
    { from: 'agent', afterHours: [1, 2], text: 'Is it switched on?' },
    { from: 'customer', afterHours: [1, 2], text: 'Yes.' },
    { from: 'note', afterHours: [1, 2], text: 'Sounds like the cable.' },
    { from: 'agent', afterHours: [1, 2], text: 'I am sending you a cable.' },
    { from: 'customer', afterHours: [1, 2], text: 'It prints. Thanks!' },
  ],
};

describe('a story that is told in part', () => {
  test.each([
    [0, 'new', 'nobody has looked at it'],
    [1, 'new', 'the automation is nobody'],
    [2, 'pending', 'the agent has asked'],
    [3, 'open', 'the customer has answered'],
    [4, 'open', 'a note changes nothing for the customer'],
    [5, 'open', 'the agent has not asked anything'],
    [6, 'resolved', 'it is told to its end'],
  ])('after %i messages is %s: %s', (kept, status) => {
    const soFar = toldSoFar(story, kept);
    expect(soFar.ends).toBe(status);
    expect(soFar.thread).toEqual(story.thread.slice(0, kept));
  });
});

test('a customer who never answers is closed by the automation', () => {
  const closed = closedForSilence({ ...story, ends: 'pending' });
  expect(closed.ends).toBe('closed');
  expect(closed.thread.at(-1)?.from).toBe('system');
});
