import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run, startProgram } from './commands.js';

const root = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
/** The registry may be slow, and it is all of the runtime dependencies. */
const INSTALL_TIMEOUT_MS = 300_000;

let folder: string;
let project: string;
let packed: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deskdouble-package-'));
  const told = await run(root, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
  const [tarball] = JSON.parse(told) as [{ filename: string; files: { path: string }[] }];
  packed = tarball.files.map(({ path }) => path);
  project = await mkdtemp(join(folder, 'project-'));
  await writeFile(join(project, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }');
  const flags = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  await run(project, 'npm', 'install', ...flags, join(folder, tarball.filename));
}, INSTALL_TIMEOUT_MS);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the tarball', () => {
  test('holds the program, its documents and its guides', () => {
    const guides = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'LICENSE', 'NOTICE'];
    const data = ['openapi', 'fixtures'].flatMap(filesBelow);
    expect(data).toContain('openapi/toptickets.yaml');
    expect(missing([...guides, ...data, ...entryFiles()])).toEqual([]);
  });

  test('holds the compiled form of every document', () => {
    const models = filesBelow('openapi').filter((path) => path.endsWith('.model.yaml'));
    const compiled = models.map((path) => `dist/${path.replace(/model\.yaml$/, 'json')}`);
    expect(compiled.length).toBeGreaterThan(0);
    expect(missing(compiled)).toEqual([]);
  });

  test('holds neither tests nor what only the build needs', () => {
    const surplus = packed.filter((path) =>
      /^(?!dist|openapi|fixtures|contracts)[^/]+\/|\.test\.|\.map$|generate-types|build-scenarios/.test(path),
    );
    expect(surplus).toEqual([]);
  });
});

describe('the installed package', () => {
  test('starts, answers and stops', async () => {
    const bin = join(project, 'node_modules/.bin/deskdouble');
    const program = await startProgram(project, bin, 'start', '--port', '0', '--json', '--memory');
    let code: number | null;
    try {
      const { controlUrl, services } = JSON.parse(program.line) as Ready;
      expect((await fetch(`${controlUrl}/health`)).status).toBe(200);
      const { baseUrl, credentials } = services['toptickets'] ?? { baseUrl: '', credentials: [] };
      const headers = { authorization: `Bearer ${credentials[0]?.value}` };
      const tickets = await fetch(`${baseUrl}/v1/tickets`, { headers });
      expect({ status: tickets.status, body: await tickets.json() }).toEqual({ status: 200, body: expect.any(Array) });
      expect((await fetch(`${baseUrl}/v1/tickets`)).status).toBe(401);
    } finally {
      code = await program.stop();
    }
    expect(code).toBe(0);
    expect(existsSync(join(project, '.deskdouble'))).toBe(false);
  });

  test.each(entryPoints())('%s can be imported', async (name) => {
    const script = `import * as all from '${name}'; console.log(Object.keys(all).length)`;
    const names = await run(project, process.execPath, '--input-type=module', '--eval', script);
    expect(Number(names)).toBeGreaterThan(0);
  });

  test('has types', async () => {
    const consumer = entryPoints().map((name, index) => typedUse(name, `entry${index}`));
    await writeFile(
      join(project, 'consumer.ts'),
      `type IsAny<T> = 0 extends 1 & T ? true : false;\n${consumer.join('')}`,
    );
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const flags = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2023', '--module', 'nodenext'];
    await run(project, process.execPath, compiler, ...flags, '--moduleResolution', 'nodenext', 'consumer.ts');
  });
});

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

interface Ready {
  readonly controlUrl: string;
  readonly services: Readonly<Record<string, { baseUrl: string; credentials: { value: string }[] }>>;
}

function missing(paths: readonly string[]): string[] {
  return paths.filter((path) => !packed.includes(path));
}

/** `deskdouble`, `deskdouble/contract`: every export that is code. */
function entryPoints(): string[] {
  const paths = Object.keys(manifest.exports).filter((path) => !path.endsWith('.json'));
  return paths.map((path) => path.replace('.', 'deskdouble'));
}

function entryFiles(): string[] {
  const conditions = Object.values(manifest.exports).flatMap((one) =>
    typeof one === 'string' ? [one] : Object.values(one),
  );
  return [...conditions, ...Object.values(manifest.bin)].map((path) => path.replace('./', ''));
}

function typedUse(name: string, variable: string): string {
  return `import * as ${variable} from '${name}';\nexport const typed_${variable}: IsAny<typeof ${variable}> = false;\n`;
}

function filesBelow(top: string): string[] {
  const entries = readdirSync(join(root, top), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1));
}
