import { describe, expect, test } from '@jest/globals';
import { Refusal, type Issue, type Problem } from '../../core/problem.js';
import { atItem, invalidAt } from './issues.js';

const issue = (where: Issue['in'], path: Issue['path'], message: string): Issue => ({
  in: where,
  path,
  keyword: 'k',
  params: {},
  message,
});

async function problemOf(run: () => Promise<unknown>): Promise<Problem> {
  const thrown = await run().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (thrown instanceof Refusal) return thrown.problem;
  throw new Error('nothing was refused');
}

const refusing =
  (...issues: Issue[]) =>
  async () => {
    await Promise.resolve();
    throw new Refusal({ kind: 'invalid', issues });
  };

test('a refusal names the place it is about', () => {
  const { problem } = invalidAt([0, 'ticket_id'], 'must be 7');
  expect(problem).toMatchObject({
    kind: 'invalid',
    issues: [{ path: [0, 'ticket_id'], message: '0.ticket_id must be 7' }],
  });
});

describe('within an item', () => {
  test('the issues begin with its place', async () => {
    const named = issue('body', ['sys_status'], 'sys_status must be one');
    const unnamed = issue('body', ['sys_attachments', 0], 'Attachment 9 does not exist');
    expect(await problemOf(() => atItem(3, refusing(named, unnamed)))).toMatchObject({
      issues: [
        { path: [3, 'sys_status'], message: '3.sys_status must be one' },
        { path: [3, 'sys_attachments', 0], message: '3.sys_attachments.0: Attachment 9 does not exist' },
      ],
    });
  });

  test('issues of the query stay', async () => {
    const query = issue('query', ['take'], 'take must be 1');
    expect(await problemOf(() => atItem(3, refusing(query)))).toEqual({ kind: 'invalid', issues: [query] });
  });

  test('other refusals and defects pass', async () => {
    const refusal = new Refusal({ kind: 'refused', message: 'no' });
    await expect(atItem(0, () => Promise.reject(refusal))).rejects.toBe(refusal);
    const defect = new Error('defect');
    await expect(atItem(0, () => Promise.reject(defect))).rejects.toBe(defect);
  });

  test('what is not refused is answered', async () => {
    expect(await atItem(0, () => Promise.resolve(5))).toBe(5);
  });
});
