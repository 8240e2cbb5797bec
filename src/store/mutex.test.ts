import { expect, test } from '@jest/globals';
import { Mutex } from './mutex.js';

test('tasks run one at a time, in order, also when some fail', async () => {
  const mutex = new Mutex();
  const log: string[] = [];
  const task = (name: string) =>
    mutex.run(async () => {
      log.push(`${name} begins`);
      await Promise.resolve();
      log.push(`${name} ends`);
      if (name === 'b') throw new Error('b failed');
      return name;
    });
  const results = await Promise.allSettled([task('a'), task('b'), task('c')]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(mutex.idle).toBe(true);
});

test('a task starts at once when nothing runs', () => {
  let started = false;
  void new Mutex().run(() => {
    started = true;
  });
  expect(started).toBe(true);
});
