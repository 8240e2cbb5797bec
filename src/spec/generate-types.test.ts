import { describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles, staleFiles } from './generate-types.js';
import type { Stamp } from './model.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('generated types', () => {
  test('are what the documents say', async () => {
    expect(await staleFiles(root)).toEqual([]);
  });

  test('a changed document makes its file stale, and no other', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'deskdouble-types-'));
    await mkdir(join(copy, 'openapi'));
    await mkdir(join(copy, 'src/services/sample'), { recursive: true });
    await writeFile(join(copy, 'openapi/model.schema.json'), await readFile(join(root, 'openapi/model.schema.json')));
    await writeFile(
      join(copy, 'openapi/sample.yaml'),
      await readFile(new URL('sample/helpdesk.yaml', import.meta.url)),
    );
    await writeFile(join(copy, 'openapi/sample.model.yaml'), 'not a document');
    const files = await generatedFiles(copy);
    expect([...files.keys()]).toEqual(['src/spec/model.generated.ts', 'src/services/sample/api.generated.ts']);
    for (const [path, text] of files) {
      await mkdir(join(copy, path, '..'), { recursive: true });
      await writeFile(join(copy, path), text);
    }
    expect(await staleFiles(copy)).toEqual([]);
    const document = join(copy, 'openapi/sample.yaml');
    await writeFile(document, (await readFile(document, 'utf8')).replaceAll('closed', 'done'));
    expect(await staleFiles(copy)).toEqual(['src/services/sample/api.generated.ts']);
    await rm(copy, { recursive: true });
  });

  test('keep enums as unions of their values', () => {
    const moments: Record<Stamp['on'], true> = { create: true, change: true, enter: true };
    // @ts-expect-error `never` is none of them
    const wrong: Stamp['on'] = 'never';
    expect(Object.keys(moments)).not.toContain(wrong);
  });
});
