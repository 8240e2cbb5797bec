#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { codeFolder } from '../core/code-folder.js';
import { DeskdoubleError, messageOf, nearestName } from '../core/errors.js';
import { applyConfigFile } from './config-file.js';
import { dropUnset, keepsInMemory } from './environment.js';
import type { FidelityFlags } from './fidelity.js';
import type { MatrixFlags } from './matrix.js';
import type { ResetFlags } from './reset.js';
import type { StartFlags } from './start.js';

/** Commands are imported when they are called: a start does not pay for the others. Exit codes: 0 fine, 1 violations, 2 could not run. */
const COULD_NOT_RUN = 2;

const dataOption = (): Option =>
  new Option('--data <folder>', 'folder that keeps the records').env('DESKDOUBLE_DATA').default('.deskdouble');

function program(): Command {
  const deskdouble = new Command('deskdouble')
    .description('Stateful sandbox and contract-test kit for unified ticketing APIs')
    .version(version())
    .exitOverride()
    .configureOutput({ outputError: () => undefined });

  deskdouble
    .command('start', { isDefault: true })
    .description('start the sandbox server')
    .addOption(
      new Option('--port <number>', 'port; 0 picks a free one').env('DESKDOUBLE_PORT').argParser(port).default(4010),
    )
    .addOption(new Option('--host <address>', 'address to listen on').env('DESKDOUBLE_HOST').default('127.0.0.1'))
    .addOption(dataOption())
    .addOption(new Option('--memory', 'keep nothing on disk').env('DESKDOUBLE_MEMORY'))
    .addOption(
      new Option('--scenario <name>', 'first state of an empty data folder (default: docs)').env('DESKDOUBLE_SCENARIO'),
    )
    .addOption(new Option('--seed <text>', 'source of generated ids and data').env('DESKDOUBLE_SEED').argParser(seed))
    .addOption(new Option('--time <iso>', 'start the clock there and let it stand still').env('DESKDOUBLE_TIME'))
    .addOption(new Option('--strict', 'fail requests whose answer would break the document').env('DESKDOUBLE_STRICT'))
    .addOption(
      new Option('--durability <level>', 'write: survives kill -9; fsync: survives power loss')
        .env('DESKDOUBLE_DURABILITY')
        .choices(['write', 'fsync'])
        .default('write'),
    )
    .addOption(
      new Option('--no-rate-limits', 'answer without the documented rate limits').env('DESKDOUBLE_NO_RATE_LIMITS'),
    )
    .addOption(new Option('--public-url <url>', 'where clients reach the server').env('DESKDOUBLE_PUBLIC_URL'))
    .addOption(
      new Option('--allow-host <name...>', 'host names to answer to besides loopback').env('DESKDOUBLE_ALLOW_HOST'),
    )
    .addOption(
      new Option('--openapi <folder>', "documents and models to serve instead of the package's own").env(
        'DESKDOUBLE_OPENAPI',
      ),
    )
    .addOption(
      new Option('--scenarios <folder>', "scenarios to use instead of the package's own").env('DESKDOUBLE_SCENARIOS'),
    )
    .addOption(
      new Option('--vendor <name=url...>', 'where a vendor lives that the unified API is to call elsewhere').env(
        'DESKDOUBLE_VENDOR',
      ),
    )
    .addOption(new Option('--json', 'print one line of JSON when ready').env('DESKDOUBLE_JSON'))
    .allowExcessArguments()
    .action(async (flags: StartFlags, start: Command) => {
      refuseOperand(start.args[0], deskdouble);
      const memory = keepsInMemory((option) => start.getOptionValueSource(option));
      await (await import('./start.js')).startCommand({ ...flags, memory });
    });

  deskdouble
    .command('reset')
    .description('put a stopped data folder back to the first state')
    .addOption(dataOption())
    .addOption(new Option('--scenario <name>', 'first state from now on (default: docs)').env('DESKDOUBLE_SCENARIO'))
    .addOption(new Option('--seed <text>', 'seed from now on').env('DESKDOUBLE_SEED').argParser(seed))
    .action(async (flags: ResetFlags) => (await import('./reset.js')).resetCommand(flags));

  deskdouble
    .command('fidelity')
    .description('show how each operation is answered and how well its rules are founded')
    .option('--json', 'print JSON')
    .option('--markdown', 'print a Markdown table')
    .option('--update <file>', 'write the Markdown table between <!-- fidelity --> and <!-- /fidelity --> of a file')
    .action(async (flags: FidelityFlags) => (await import('./fidelity.js')).fidelityCommand(flags));

  deskdouble
    .command('matrix')
    .description('show what each adapter claims to support')
    .addOption(new Option('--write', 'write it to matrix.md of the contracts folder'))
    .addOption(new Option('--check', 'fail when matrix.md is stale').conflicts('write'))
    .option('--contracts <folder>', "claims to use instead of the package's own")
    .action(async (flags: MatrixFlags) => (await import('./matrix.js')).matrixCommand(flags));

  deskdouble
    .command('doctor')
    .description('check documents, models, scenarios and the data folder')
    .addOption(dataOption())
    .action(async (flags: { data: string }) => (await import('./doctor.js')).doctorCommand(flags));
  return deskdouble;
}

function version(): string {
  const manifest = readFileSync(join(codeFolder, '../package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Start is what happens without a command, so it is what a mistyped command ends up at. */
function refuseOperand(operand: string | undefined, { commands }: Command): void {
  if (operand === undefined) return;
  const names = commands.map((command) => command.name());
  const near = nearestName(operand, names);
  const advice = near === undefined ? `the commands are ${names.join(', ')}` : `did you mean "${near}"?`;
  throw new DeskdoubleError('DD_BAD_FLAG', `there is no command "${operand}"; ${advice}`);
}

/** Variables by the long name of their flag, without the dashes. */
function variables({ commands }: Command): Map<string, string> {
  const options = commands.flatMap((command) => command.options);
  return new Map(
    options.flatMap(({ long, envVar }): [string, string][] =>
      long !== undefined && long !== null && envVar !== undefined ? [[long.replace(/^--/, ''), envVar]] : [],
    ),
  );
}

/** Variables that are either on or off. */
function switches({ commands }: Command): string[] {
  const options = commands.flatMap((command) => command.options);
  return options.flatMap((option) =>
    !option.required && !option.optional && option.envVar !== undefined ? [option.envVar] : [],
  );
}

function port(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65_535) throw new InvalidArgumentError('a port is a number from 0 to 65535.');
  return value;
}

function seed(text: string): string {
  if (text === '') throw new InvalidArgumentError('a seed is at least one character.');
  return text;
}

function oneLine(thrown: unknown): string {
  if (thrown instanceof DeskdoubleError) return `deskdouble: ${thrown.message} (${thrown.code})`;
  if (thrown instanceof CommanderError) {
    return `deskdouble: ${thrown.message.replace(/^error: /, '').replaceAll('\n', ' ')} (DD_BAD_FLAG)`;
  }
  return `deskdouble: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : messageOf(thrown)} (DD_INTERNAL)`;
}

try {
  const deskdouble = program();
  await applyConfigFile(process.cwd(), process.env, variables(deskdouble));
  dropUnset(process.env, switches(deskdouble));
  await deskdouble.parseAsync();
} catch (thrown) {
  const helpShown = thrown instanceof CommanderError && thrown.exitCode === 0;
  if (!helpShown) {
    process.stderr.write(`${oneLine(thrown)}\n`);
    process.exitCode = COULD_NOT_RUN;
  }
}
