import { readFile, writeFile } from 'node:fs/promises';
import { DeskdoubleError, messageOf } from '../core/errors.js';
import { fidelityOf, type ServiceFidelity } from '../emulator/fidelity.js';
import { openEmulator } from '../start.js';

export interface FidelityFlags {
  readonly json?: boolean;
  readonly markdown?: boolean;
  /** File whose `<!-- fidelity -->` block is to be renewed. */
  readonly update?: string;
}

/** Tells how faithful each service is: operations per rung, rules per kind of evidence. */
export async function fidelityCommand({ json, markdown, update }: FidelityFlags): Promise<void> {
  const emulator = await openEmulator({ scenario: 'empty' });
  const report = await Promise.all(emulator.services.map(fidelityOf));
  await emulator.close();
  if (update !== undefined) return renewBlock(update, markdownTable(report));
  if (json === true) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else process.stdout.write(markdown === true ? markdownTable(report) : textTable(report));
}

const COLUMNS = [
  'service',
  'handled',
  'modelled',
  'stubbed',
  'unsupported',
  'documented',
  'inferred',
  'decided',
] as const;

function rowsOf(report: readonly ServiceFidelity[]): string[][] {
  return report.map(({ service, operations, rules }) => [
    service,
    ...[operations.handled, operations.modelled, operations.stubbed, operations.unsupported].map(
      ({ length }) => `${length}`,
    ),
    ...[rules.documented, rules.inferred, rules.decided].map(String),
  ]);
}

function markdownTable(report: readonly ServiceFidelity[]): string {
  const [head = [], ...rows] = padded([[...COLUMNS], ...rowsOf(report)]);
  const rule = head.map((cell) => '-'.repeat(cell.length));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function textTable(report: readonly ServiceFidelity[]): string {
  const lines = padded([[...COLUMNS], ...rowsOf(report)]).map((row) => row.join('  ').trimEnd());
  return `Operations by how they are answered, rules by what they rest on.\n\n${lines.join('\n')}\n`;
}

/** Cells of one column made equally wide. */
function padded(table: readonly (readonly string[])[]): string[][] {
  const widths = COLUMNS.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)));
}

const BLOCK = /<!-- fidelity -->[^]*<!-- \/fidelity -->/;

async function renewBlock(file: string, table: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch((thrown: unknown) => {
    throw new DeskdoubleError('DD_BAD_FLAG', `--update ${file}: ${messageOf(thrown)}`);
  });
  if (!BLOCK.test(text)) {
    throw new DeskdoubleError(
      'DD_BAD_FLAG',
      `--update ${file}: put <!-- fidelity --> and <!-- /fidelity --> where the table goes`,
    );
  }
  await writeFile(file, text.replace(BLOCK, `<!-- fidelity -->\n\n${table}\n<!-- /fidelity -->`));
}
