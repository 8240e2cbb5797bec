import { Refusal, type Issue } from '../../core/problem.js';
import type { Records } from '../../emulator/define-service.js';

/**
 * The groups that a request names, each once and without 0, which stands for none.
 * @throws {Refusal} invalid for one that does not exist; `pathOf` leads to the one at an index.
 */
export async function existingGroups(
  ids: readonly number[],
  records: Pick<Records, 'get'>,
  pathOf: (index: number) => Issue['path'],
): Promise<readonly number[]> {
  for (const [index, id] of ids.entries()) {
    if (id === 0 || (await records.get('groups', String(id))) !== undefined) continue;
    const message = `Group ${id} does not exist`;
    const issue = { in: 'body' as const, path: pathOf(index), keyword: 'reference', params: { key: id }, message };
    throw new Refusal({ kind: 'invalid', issues: [issue] });
  }
  return [...new Set(ids)].filter((id) => id !== 0);
}
