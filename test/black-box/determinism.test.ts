import { beforeAll, describe, expect, test } from '@jest/globals';
import { mixedRequests } from './mixed-requests.js';
import { blackBox, freePort } from './program.js';
import { type Answer, play, PUBLIC_URL } from './request-log.js';

const box = blackBox();

describe.each(['docs', 'demo'])('the scenario %s', (scenario) => {
  const answersOf = async (seed: string, where: string[]): Promise<Answer[]> => {
    const flags = [
      '--seed',
      seed,
      '--time',
      '2025-01-16T14:00:00Z',
      '--scenario',
      scenario,
      '--public-url',
      PUBLIC_URL,
    ];
    const port = await freePort();
    const server = await box.serve([...flags, ...where, '--port', `${port}`]);
    const answers = await play({ port, ready: server.ready }, mixedRequests);
    expect(await server.end('SIGTERM')).toMatchObject({ code: 0, stderr: '' });
    return answers;
  };

  let first: Answer[];
  beforeAll(async () => {
    first = await answersOf('one', ['--memory']);
  });

  test('answers the whole log at the time it was given', () => {
    expect(first.filter(({ status = 0 }) => status >= 500)).toEqual([]);
    expect(new Set(first.map(({ status }) => status))).toEqual(EVERY_STATUS);
    expect(first.filter(({ headers }) => !FIXED_DATE.test(headers.join('\n')))).toEqual([]);
  });

  test('with the same seed, time and requests: the same bytes, in memory and in a folder', async () => {
    expect(await answersOf('one', ['--data', await box.folder()])).toEqual(first);
  });

  test('with another seed: other ids', async () => {
    const second = await answersOf('two', ['--memory']);
    const ids = new Set(createdIds(first));
    expect(ids.size).toBeGreaterThan(8);
    expect(createdIds(second).filter((id) => ids.has(id))).toEqual([]);
  });
});

const FIXED_DATE = /^date\nThu, 16 Jan 2025 14:00:00 GMT$/im;
/** That the log really is mixed. */
const EVERY_STATUS = new Set([200, 201, 204, 400, 401, 403, 404, 405, 421, 422, 429]);

/** Ids that the server made up while it was asked. */
function createdIds(answers: readonly Answer[]): string[] {
  const created = answers.filter(({ status, step }) => status === 201 && !step.includes('//_deskdouble'));
  return created.flatMap(({ body }) => {
    const { id } = JSON.parse(body) as { id?: string };
    return id === undefined ? [] : [id];
  });
}
