import { readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { violationsOf, zoneOf } from './import-rules.js';
import { permissions } from './import-table.js';
import { importsOf, packageOf } from './imports.js';

const root = join(import.meta.dirname, '../..');

/** Empty files of every zone, so that a planted import has something to name. */
const neighbours = [
  'core/a',
  'spec/a',
  'store/a',
  'emulator/a',
  'services/toptickets/index',
  'services/truto/index',
  'adapter-kit/a',
  'adapters/toptickets/index',
  'contract/a',
  'contract/judge/a',
  'contract/subject/a',
  'cli/main',
  'index',
].map((name) => [`src/${name}.ts`, ''] as const);

function violations(planted: Record<string, string>): string[] {
  const files = Object.entries(planted).map(([name, source]) => [`src/${name}.ts`, source] as const);
  return violationsOf(new Map([...neighbours, ...files]));
}

describe('the sources', () => {
  const sources = sourceFiles();

  test('import only what the table permits', () => {
    expect(sources.size).toBeGreaterThan(10);
    expect([...sources].flatMap(([path, source]) => importsOf(path, source)).length).toBeGreaterThan(10);
    expect(violationsOf(sources)).toEqual([]);
  });

  test('lie in folders that the table knows', () => {
    const zones = [...sources.keys()].map((path) => zoneOf(path).split('/')[0] ?? '');
    const known = Object.keys(permissions).map((zone) => zone.split('/')[0] ?? '');
    expect(zones.filter((zone) => !known.includes(zone))).toEqual([]);
  });

  test('use packages that package.json declares, and all of those', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Dependencies;
    const shipped = [...sources].filter(([path]) => path !== 'src/spec/generate-types.ts');
    const names = shipped.flatMap(([path, source]) => importsOf(path, source).flatMap(packageName));
    expect([...new Set(names)].sort()).toEqual(Object.keys(dependencies).sort());
  });
});

describe('a forbidden import is found', () => {
  test.each([
    ['core → spec', 'core/x', "import { a } from '../spec/a.js';"],
    ['core → spec, types', 'core/x', "import type { A } from '../spec/a.js';"],
    ['spec → store', 'spec/x', "import { a } from '../store/a.js';"],
    ['spec → emulator', 'spec/x', "import { a } from '../emulator/a.js';"],
    ['store → spec', 'store/x', "import { a } from '../spec/a.js';"],
    ['emulator → services', 'emulator/x', "import { a } from '../services/toptickets/index.js';"],
    ['emulator → cli', 'emulator/x', "import { a } from '../cli/main.js';"],
    ['services → spec, code', 'services/toptickets/x', "import { a } from '../../spec/a.js';"],
    ['services → store', 'services/toptickets/x', "import type { A } from '../../store/a.js';"],
    ['services → another service', 'services/toptickets/x', "import type { A } from '../truto/index.js';"],
    ['services → adapters', 'services/truto/x', "import type { A } from '../../adapters/toptickets/index.js';"],
    ['services → contract', 'services/truto/x', "import type { A } from '../../contract/a.js';"],
    ['services → adapter-kit', 'services/toptickets/x', "import type { A } from '../../adapter-kit/a.js';"],
    ['truto → adapters', 'services/truto/x', "import { a } from '../../adapters/toptickets/index.js';"],
    ['adapter-kit → emulator', 'adapter-kit/x', "import type { A } from '../emulator/a.js';"],
    ['adapters → services', 'adapters/toptickets/x', "import type { A } from '../../services/toptickets/index.js';"],
    ['adapters → another adapter', 'adapters/deskhero/x', "import { a } from '../toptickets/index.js';"],
    ['adapters → emulator', 'adapters/toptickets/x', "import { a } from '../../emulator/a.js';"],
    ['adapters → store', 'adapters/toptickets/x', "import { a } from '../../store/a.js';"],
    ['judge → core, code', 'contract/judge/x', "import { a } from '../../core/a.js';"],
    ['judge → emulator, types', 'contract/judge/x', "import type { A } from '../../emulator/a.js';"],
    ['oracle → spec, code', 'contract/oracle/x', "import { a } from '../../spec/a.js';"],
    ['laws → emulator', 'contract/laws/x', "import type { A } from '../../emulator/a.js';"],
    ['contract → emulator', 'contract/x', "import { a } from '../emulator/a.js';"],
    ['contract → adapters', 'contract/subject/x', "import { a } from '../../adapters/toptickets/index.js';"],
    ['spec → index', 'spec/x', "import { a } from '../index.js';"],
    ['a folder the table does not know', 'elsewhere/x', "import { a } from '../core/a.js';"],
    ['a side effect', 'core/x', "import '../spec/a.js';"],
    ['a re-export', 'core/x', "export { a } from '../spec/a.js';"],
    ['a re-export of everything', 'core/x', "export * from '../spec/a.js';"],
    ['a re-export under a name', 'core/x', "export * as a from '../spec/a.js';"],
    ['a dynamic import', 'core/x', "const a = async () => import('../spec/a.js');"],
    ['a dynamic import with a template', 'core/x', 'const a = import(`../spec/a.js`);'],
    ['import = require', 'core/x', "import a = require('../spec/a.js');"],
    ['require', 'core/x', "const a = require('../spec/a.js');"],
    ['import.meta.resolve', 'core/x', "const a = import.meta.resolve('../spec/a.js');"],
    ['the type of an import', 'core/x', "let a: typeof import('../spec/a.js');"],
    ['type names that leave the import in place', 'contract/judge/x', "import { type A } from '../../core/a.js';"],
  ])('%s', (_title, name, source) => {
    expect(violations({ [name]: source })).toEqual([expect.stringContaining(`src/${name}.ts may not import `)]);
  });

  test.each([
    ['core', 'core/x', 'yaml'],
    ['ajv in another file of spec', 'spec/validators', 'ajv/dist/2020.js'],
    ['ajv in a service', 'services/truto/x', 'ajv-formats'],
    ['faker in an operation', 'services/truto/x', '@faker-js/faker'],
    ['prism in the emulator', 'emulator/x', '@stoplight/prism-http/dist/validator/index.js'],
    ['lowdb in the emulator', 'emulator/x', 'lowdb'],
    ['express in another file of emulator', 'emulator/pipeline', 'express'],
    ['yaml in the oracle', 'contract/oracle/x', 'yaml'],
    ['commander in index', 'index', 'commander'],
    ['sorted-btree in the emulator', 'emulator/x', 'sorted-btree'],
    ['qs in the emulator', 'emulator/x', 'qs'],
    ['busboy in spec', 'spec/x', '@fastify/busboy'],
    ['typescript at run time', 'spec/x', 'typescript'],
    ['a package nobody may use', 'cli/x', 'left-pad'],
    ['a computed part of faker', 'services/truto/x', '@faker-js/faker/locale/${locale}'],
    ['ourselves by name', 'contract/judge/x', 'deskdouble'],
  ])('package: %s', (_title, name, specifier) => {
    const expected = [`src/${name}.ts may not use the package ${packageOf(specifier)}`];
    expect(violations({ [name]: `const x = await import(\`${specifier}\`);` })).toEqual(expected);
    expect(violations({ [name]: `import x from '${specifier}';` })).toEqual(expected);
    expect(violations({ [name]: `import type X from '${specifier}';` })).toEqual(expected);
  });

  test('through files between', () => {
    const found = violations({
      'contract/judge/x': "import { a } from '../report/x.js';",
      'contract/report/x': "export * from './y.js';",
      'contract/report/y': "export const load = () => import('../../core/a.js');",
    });
    expect(found).toEqual([
      'src/contract/judge/x.ts reaches src/core/a.ts through src/contract/report/x.ts → src/contract/report/y.ts',
    ]);
  });

  test('through a file that is at fault itself', () => {
    const found = violations({
      'adapters/toptickets/x': "import { a } from '../../adapter-kit/x.js';",
      'adapter-kit/x': "import { a } from '../emulator/a.js';",
    });
    expect(found).toEqual([
      'src/adapter-kit/x.ts may not import src/emulator/a.ts',
      'src/adapters/toptickets/x.ts reaches src/emulator/a.ts through src/adapter-kit/x.ts',
    ]);
  });

  test('that leaves the sources, or names no file', () => {
    expect(violations({ 'cli/x': "import { a } from '../../test/repo/imports.js';" })).toEqual([
      'src/cli/x.ts imports test/repo/imports.ts, which is no source file',
    ]);
    expect(violations({ 'cli/x': "import { a } from '../core/a.test.js';" })).toHaveLength(1);
  });

  test.each([
    ['computed', 'services/truto/x', 'await import(name);'],
    ['computed below a folder', 'services/truto/x', 'await import(`./operations/${name}.js`);'],
    ['computed within a scope', 'services/truto/x', 'await import(`@faker-js/${name}`);'],
    ['computed by require', 'services/truto/x', 'require(name);'],
    [
      'behind createRequire',
      'contract/judge/x',
      "const load = createRequire(import.meta.url); load('../../core/a.js');",
    ],
    ['behind a call of it', 'contract/judge/x', "module.createRequire(import.meta.url)('../../core/a.js');"],
  ])('whose name is hidden: %s', (_title, name, source) => {
    expect(violations({ [name]: source })).toEqual([`src/${name}.ts may not compute the name of a module`]);
  });

  test('by a require of its own', () => {
    const source = "const require = createRequire(import.meta.url); require('../spec/a.js');";
    expect(violations({ 'core/x': source })).toEqual(['src/core/x.ts may not import src/spec/a.ts']);
  });
});

describe('a permitted import is left alone', () => {
  test.each([
    ['core → node', 'core/x', "import { readFile } from 'node:fs/promises';"],
    ['core → computed, in the loader', 'core/load-folder', 'await import(name);'],
    ['emulator → store', 'emulator/x', "import { a } from '../store/a.js';"],
    ['services → spec, types', 'services/toptickets/x', "import type { A } from '../../spec/a.js';"],
    ['services → own folder', 'services/toptickets/operations/x', "import { a } from '../index.js';"],
    ['truto → adapter-kit, types', 'services/truto/x', "import type { A } from '../../adapter-kit/a.js';"],
    ['adapters → adapter-kit', 'adapters/toptickets/x', "import { a } from '../../adapter-kit/a.js';"],
    ['judge → core, types', 'contract/judge/x', "import type { A } from '../../core/a.js';"],
    ['judge → contract', 'contract/judge/x', "import { a } from '../a.js';"],
    ['judge → prism', 'contract/judge/x', "import x from '@stoplight/prism-http/dist/validator/index.js';"],
    ['faker, a computed part', 'emulator/scenarios/x', 'await import(`@faker-js/faker/locale/${locale}`);'],
    ['subject → emulator', 'contract/subject/x', "import { a } from '../../emulator/a.js';"],
    ['laws → subject, which uses the emulator', 'contract/laws/x', "import { a } from '../subject/a.js';"],
    ['cli → everything', 'cli/x', "import { a } from '../adapters/toptickets/index.js';"],
    ['text that looks like an import', 'core/x', "const a = `import '../spec/a.js'`; // import '../spec/a.js'"],
  ])('%s', (_title, name, source) => {
    expect(violations({ [name]: source })).toEqual([]);
  });

  test('types of a file whose code is out of reach', () => {
    const found = violations({
      'contract/judge/x': "import type { A } from '../report/x.js';",
      'contract/report/x': "import { a } from '../../core/a.js';",
    });
    expect(found).toEqual([]);
  });
});

interface Dependencies {
  readonly dependencies: Readonly<Record<string, string>>;
}

function packageName({ specifier }: { readonly specifier: string | undefined }): string[] {
  return specifier === undefined || specifier.startsWith('.') || isBuiltin(specifier) ? [] : [packageOf(specifier)];
}

function sourceFiles(): Map<string, string> {
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/(\.test|-suite|-fixtures)\.ts$/.test(path))
    .map((path) => `src/${path.replaceAll('\\', '/')}`);
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
