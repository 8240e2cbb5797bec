import { fidelityOf, type ServiceFidelity } from '../emulator/fidelity.js';
import { openEmulator } from '../start.js';

/** Prints how faithful each service is: operations per rung, rules per kind of evidence. */
export async function fidelityCommand({ json, markdown }: { json?: boolean; markdown?: boolean }): Promise<void> {
  const emulator = await openEmulator({ scenario: 'empty' });
  const report = await Promise.all(emulator.services.map(fidelityOf));
  await emulator.close();
  if (json === true) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else process.stdout.write(markdown === true ? markdownTable(report) : textTable(report));
}

const COLUMNS = ['service', 'handled', 'modelled', 'stubbed', 'unsupported', 'documented', 'inferred', 'decided'] as const;

function rowsOf(report: readonly ServiceFidelity[]): string[][] {
  return report.map(({ service, operations, rules }) => [
    service,
    ...[operations.handled, operations.modelled, operations.stubbed, operations.unsupported].map(({ length }) => `${length}`),
    ...[rules.documented, rules.inferred, rules.decided].map(String),
  ]);
}

function markdownTable(report: readonly ServiceFidelity[]): string {
  const lines = [COLUMNS, COLUMNS.map(() => '---'), ...rowsOf(report)].map((cells) => `| ${cells.join(' | ')} |`);
  return `${lines.join('\n')}\n`;
}

function textTable(report: readonly ServiceFidelity[]): string {
  const table = [[...COLUMNS], ...rowsOf(report)];
  const widths = COLUMNS.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ').trimEnd());
  return `Operations by how they are answered, rules by what they rest on.\n\n${lines.join('\n')}\n`;
}
