import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { addReports, copyOfDocuments, editDocument } from '../support/documents.js';
import { inCheckout } from '../support/root.js';
import { tempFolder } from '../support/temp-folder.js';

const built = inCheckout('dist', 'start.js');

test('prism is loaded when the first stubbed operation is asked, and not before', async () => {
  if (!existsSync(built)) throw new Error('dist/ is missing: run "npm run build" first');
  const folder = await tempFolder();
  try {
    const documents = await copyOfDocuments(folder.path);
    await editDocument(documents, 'toptickets.yaml', addReports);
    const script = inCheckout('test', 'black-box', 'loaded.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [script, documents, pathToFileURL(built).href]);
    expect(JSON.parse(stdout)).toEqual({
      atStart: { prism: 0 },
      modelled: { status: 200, prism: 0 },
      stubbed: { status: 200, prism: expect.any(Number) },
    });
    expect((JSON.parse(stdout) as { stubbed: { prism: number } }).stubbed.prism).toBeGreaterThan(10);
  } finally {
    await folder.remove();
  }
});
