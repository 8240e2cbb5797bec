import { Refusal, type Issue } from '../../core/problem.js';

/**
 * A refusal for one value of a request: `message` goes on after the value's name.
 * @example throw invalidAt(['0', 'ticket_id'], 'must be 1042, as in the path') // "0.ticket_id must be 1042, …"
 */
export function invalidAt(path: Issue['path'], message: string, where: Issue['in'] = 'body'): Refusal {
  const issue = { in: where, path, keyword: 'deskhero', params: {}, message: `${path.join('.')} ${message}` };
  return new Refusal({ kind: 'invalid', issues: [issue] });
}

/**
 * Runs `run` for the item of an array body at `index`: what it refuses about the item is said about that place of the body.
 */
export async function atItem<T>(index: number, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown.problem.kind !== 'invalid') throw thrown;
    const issues = thrown.problem.issues.map((issue) => placed(issue, index));
    throw new Refusal({ kind: 'invalid', issues });
  }
}

function placed(issue: Issue, index: number): Issue {
  if (issue.in !== 'body') return issue;
  const name = issue.path.join('.');
  const message = issue.message.startsWith(name) ? `${index}.${issue.message}` : `${index}.${name}: ${issue.message}`;
  return { ...issue, path: [index, ...issue.path], message };
}
