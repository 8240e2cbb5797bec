import { access, readdir } from 'node:fs/promises';
import { loadService } from '../spec/load.js';
import { listServices } from '../spec/read.js';
import { openEmulator, packageDocuments, packageScenarios } from '../start.js';

/** Checks what a start would trust: documents, models, every scenario, and the data folder. */
export async function doctorCommand({ data }: { data: string }): Promise<void> {
  const { documents } = packageDocuments;
  for (const name of await listServices(documents)) {
    const spec = await loadService(documents, name);
    ok(`${name}: document and model fit, ${spec.operations.size} operations`);
  }
  for (const scenario of await readdir(packageScenarios)) {
    const emulator = await openEmulator({ scenario, trustScenarios: false });
    await emulator.close();
    ok(`scenario ${scenario}: every record fits`);
  }
  if (!(await exists(data))) return ok(`${data} does not exist yet`);
  const emulator = await openEmulator({ data });
  const { record } = emulator.sandboxes.require('default');
  await emulator.close();
  ok(`${data} holds the scenario "${record.scenario}" and is whole`);
}

function ok(line: string): void {
  process.stdout.write(`ok  ${line}\n`);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
