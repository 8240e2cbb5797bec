import { Refusal, type Issue } from '../../core/problem.js';

/** What refuses one field of a body. */
export function invalidField(path: Issue['path'], keyword: string, message: string): Refusal {
  return new Refusal({ kind: 'invalid', issues: [{ in: 'body', path, keyword, params: {}, message }] });
}

/** What `run` answers; the places of what it is refused for are those below `path`. */
export async function below<T>(path: Issue['path'], run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown.problem.kind !== 'invalid') throw thrown;
    const issues = thrown.problem.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
    throw new Refusal({ kind: 'invalid', issues });
  }
}
