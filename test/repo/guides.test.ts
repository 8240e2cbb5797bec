import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commandsIn, flagsIn, namedPaths, npmScripts, programFlags, relativeLinks, shellLines } from './guides.js';

const root = join(import.meta.dirname, '../..');
const rootGuides = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

describe('the guides', () => {
  test.each(rootGuides)('%s exists', (guide) => {
    expect(read(guide)).toMatch(/^# \S/);
  });

  test.each(markdownFiles())('%s: its links lead somewhere', (guide) => {
    const dead = relativeLinks(read(guide)).filter((link) => !existsSync(join(root, dirname(guide), link)));
    expect(dead).toEqual([]);
  });

  test.each(markdownFiles())('%s: its scripts are in package.json', (guide) => {
    expect(npmScripts(read(guide)).filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test.each(rootGuides)('%s: the paths it names exist', (guide) => {
    expect(namedPaths(read(guide)).filter((path) => !pathExists(path))).toEqual([]);
  });

  test('README says how to start and how to test', () => {
    const lines = shellLines(read('README.md'));
    expect(lines).toContainEqual(expect.stringMatching(/deskdouble start|npm start/));
    expect(lines).toContainEqual(expect.stringMatching(/(?:^|&& )npm test\b/));
  });

  test('ARCHITECTURE can be read in one sitting, and names the files', () => {
    const text = read('ARCHITECTURE.md');
    expect(text.split('\n').length).toBeLessThanOrEqual(151);
    expect(namedPaths(text).length).toBeGreaterThan(5);
  });
});

describe('the fidelity table', () => {
  test('is what the program says: npm run fidelity renews it', () => {
    const table = execFileSync(process.execPath, [join(root, 'dist/cli/main.js'), 'fidelity', '--markdown'], {
      encoding: 'utf8',
    });
    expect(table).toContain('toptickets');
    expect(read('README.md')).toContain(`<!-- fidelity -->\n\n${table}\n<!-- /fidelity -->`);
  });
});

describe('the command line', () => {
  test('every flag in README exists', () => {
    const real = realFlags();
    expect(real).toEqual(expect.arrayContaining(['--port', '--json', '--memory']));
    expect(documentedFlags().filter((flag) => !real.includes(flag))).toEqual([]);
  });

  test('every flag is in README', () => {
    const documented = documentedFlags();
    const plain = ['--help', '--version'];
    expect(realFlags().filter((flag) => !plain.includes(flag) && !documented.includes(flag))).toEqual([]);
  });
});

describe('what is read from a guide', () => {
  test('links, but no addresses, anchors or code', () => {
    const markdown = [
      '[a](ARCHITECTURE.md) ![b](docs/b.png "title") [c](https://c.test/x.md) [d](#d) [e](src/e.ts#L3)',
      '`[f](f.md)`',
      '```md\n[g](g.md)\n```',
      '[h]: LICENSE',
    ].join('\n');
    expect(relativeLinks(markdown)).toEqual(['ARCHITECTURE.md', 'docs/b.png', 'src/e.ts', 'LICENSE']);
  });

  test('npm scripts', () => {
    const markdown = 'Run `npm test`, then `npm run --silent generate -- --check`, or npm run a:b. `npm ci` is none.';
    expect(npmScripts(markdown)).toEqual(['test', 'generate', 'a:b']);
  });

  test('paths', () => {
    const markdown =
      'See `src/a/<name>/b.ts`, test/c. Not /v1/src/x nor https://h/dist/y; `jest.config.js` `text/html`';
    expect(namedPaths(markdown)).toEqual(['src/a/<name>/b.ts', 'test/c', 'jest.config.js']);
  });

  test('flags of the program, not of other programs', () => {
    const markdown = [
      '`--port 4010` and `npm run generate -- --check`',
      '```sh\nnpx --yes deskdouble start --memory \\\n  --json\ncurl --fail http://x\nnpm start -- --strict\n```',
    ].join('\n');
    expect(programFlags(markdown)).toEqual(['--json', '--memory', '--port', '--strict']);
  });

  test('subcommands of a help text', () => {
    const text =
      'Usage: x\n\nOptions:\n  --a  b\n\nCommands:\n  start [options]  begins\n  reset            ends\n  help [command]\n';
    expect(commandsIn(text)).toEqual(['start', 'reset']);
    expect(flagsIn('  -p, --port <n>  see --host; not a--b')).toEqual(['--host', '--port']);
  });

  test('a path with a placeholder exists when anything fits', () => {
    expect(pathExists('src/<zone>/clock.ts')).toBe(true);
    expect(pathExists('src/<zone>/no-such-file.ts')).toBe(false);
    expect(pathExists('clock.ts')).toBe(true);
    expect(pathExists('lock.t')).toBe(false);
  });
});

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function help(...command: string[]): string {
  return execFileSync(process.execPath, [join(root, 'dist/cli/main.js'), ...command, '--help'], { encoding: 'utf8' });
}

/** Of the program and of all its commands. */
function realFlags(): string[] {
  const commands = commandsIn(help());
  expect(commands).toContain('start');
  return flagsIn([help(), ...commands.map((name) => help(name))].join('\n'));
}

function documentedFlags(): string[] {
  return programFlags(read('README.md'));
}

/** `<name>` and `*` stand for any one entry; a bare file name may lie anywhere. */
/** Files that the reader of a guide makes. */
const readersFiles = ['deskdouble.config.yaml', 'deskdouble.config.json'];

function pathExists(path: string): boolean {
  if (readersFiles.includes(path)) return true;
  if (!path.includes('/'))
    return existsSync(join(root, path)) || repositoryFiles().some((file) => file.endsWith(`/${path}`));
  const steps = path.split('/').filter((step) => step !== '');
  const fitting = steps.reduce((folders, step) => folders.flatMap((folder) => entriesThatFit(folder, step)), [root]);
  return fitting.some((one) => existsSync(one));
}

function entriesThatFit(folder: string, step: string): string[] {
  const parts = step.split(/<[^>]*>|\*+/);
  if (parts.length === 1) return [join(folder, step)];
  const pattern = new RegExp(`^${parts.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => pattern.test(name)).map((name) => join(folder, name));
}

function repositoryFiles(): string[] {
  const tops = ['src', 'test', 'contracts', 'openapi', 'fixtures'].filter((top) => existsSync(join(root, top)));
  return tops.flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((path) => `${top}/${path}`),
  );
}

function markdownFiles(): string[] {
  return [...rootGuides, ...repositoryFiles().filter((path) => path.endsWith('.md') && !path.includes('node_modules'))];
}
