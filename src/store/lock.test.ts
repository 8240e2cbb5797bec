import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import typescript from 'typescript';
import { systemClock } from '../core/clock.js';
import { inFolder, openReported } from './folder-fixtures.js';
import { lockFolder } from './lock.js';

const clock = systemClock();

/** Greater than any pid that Linux gives out. */
const NO_PROCESS = 4_194_305;

test('a folder is used by one store at a time', () =>
  inFolder(async (folder) => {
    const { store } = await openReported(folder);
    await expect(openReported(folder)).rejects.toMatchObject({
      code: 'DD_DATA_LOCKED',
      message: expect.stringContaining(`${folder} is used by the process ${process.pid}`) as unknown,
    });
    await store.close();
    expect(existsSync(join(folder, 'lock'))).toBe(false);
    const again = await openReported(folder);
    await again.store.close();
  }));

/** Runs `use` with the pid and start time of another process that lives. */
async function withNeighbour(use: (pid: number | undefined, start: string | undefined) => void): Promise<void> {
  const child = spawn(process.execPath, ['-e', 'process.stdout.write("up"); setInterval(() => {}, 1000)']);
  try {
    await once(child.stdout, 'data');
    const stat = readFileSync(`/proc/${child.pid}/stat`, 'latin1');
    use(child.pid, stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
  } finally {
    child.kill();
  }
}

test('another living process is respected', () =>
  inFolder((folder) =>
    withNeighbour((pid, start) => {
      writeFileSync(join(folder, 'lock'), JSON.stringify({ pid, start }));
      expect(() => lockFolder(folder, clock)).toThrow(`process ${pid}`);
      // The same pid with another start time is another process: the holder is gone.
      writeFileSync(join(folder, 'lock'), JSON.stringify({ pid, start: '1' }));
      lockFolder(folder, clock)();
    }),
  ));

test('a stale lock is left to the process that is about to judge it', () =>
  inFolder((folder) =>
    withNeighbour((pid, start) => {
      const stale = JSON.stringify({ pid: NO_PROCESS, start: '5' });
      writeFileSync(join(folder, 'lock'), stale);
      writeFileSync(join(folder, `lock.${pid}.${start}`), '');
      expect(() => lockFolder(folder, clock)).toThrow(`process ${pid}`);
      expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(stale);
      expect(readdirSync(folder).sort()).toEqual(['lock', `lock.${pid}.${start}`]);
    }),
  ));

test.each([
  ['of a process that is gone', JSON.stringify({ pid: NO_PROCESS, start: '5' })],
  ['that a loss of power left empty', ''],
  ['that says something else', '[]'],
])('a lock %s is taken over', (_name, text) =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'lock'), text);
    writeFileSync(join(folder, `lock.${NO_PROCESS}.5`), '');
    const release = lockFolder(folder, clock);
    expect(readdirSync(folder)).toEqual(['lock']);
    expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
    release();
    expect(readdirSync(folder)).toEqual([]);
    await Promise.resolve();
  }),
);

/** The compiled lock, for processes that cannot load TypeScript. */
function compiledLock(folder: string): string {
  for (const path of ['core/errors', 'core/clock', 'store/lock']) {
    const source = readFileSync(new URL(`../${path}.ts`, import.meta.url), 'utf8');
    const compilerOptions = { module: typescript.ModuleKind.ESNext, target: typescript.ScriptTarget.ES2022 };
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, `${path}.js`), typescript.transpileModule(source, { compilerOptions }).outputText);
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return join(folder, 'store/lock.js');
}

const RACER = `
  const { lockFolder } = await import(process.argv[1]);
  const { systemClock } = await import(process.argv[2]);
  process.stdout.write('ready ');
  process.stdin.on('data', (folder) => {
    if (folder.length === 0) return;
    try { lockFolder(folder.toString(), systemClock()); process.stdout.write('won '); }
    catch (error) { process.stdout.write(error.code + ' '); }
  });
  process.stdin.on('end', () => process.exit());
`;

test('of processes that race for a stale lock exactly one wins', () =>
  inFolder(async (folder) => {
    const lock = compiledLock(join(folder, 'compiled'));
    const racers = Array.from({ length: 4 }, () => {
      const child = spawn(process.execPath, [
        '--input-type=module',
        '-e',
        RACER,
        lock,
        join(lock, '../../core/clock.js'),
      ]);
      const words = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
      return { child, next: async () => String((await words.next()).value).trim() };
    });
    try {
      expect(await Promise.all(racers.map(({ next }) => next()))).toEqual(racers.map(() => 'ready'));
      for (let round = 0; round < 15; round++) {
        const contested = join(folder, `round-${round}`);
        mkdirSync(contested);
        writeFileSync(join(contested, 'lock'), JSON.stringify({ pid: NO_PROCESS, start: '5' }));
        for (const { child } of racers) child.stdin.write(contested);
        const words = await Promise.all(racers.map(({ next }) => next()));
        expect(words.toSorted()).toEqual(['DD_DATA_LOCKED', 'DD_DATA_LOCKED', 'DD_DATA_LOCKED', 'won']);
      }
    } finally {
      for (const { child } of racers) child.kill();
    }
  }));

test('a folder that cannot be one is named in one line', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const refused = (message: RegExp) => ({
      code: 'DD_DATA_UNREADABLE',
      message: expect.stringMatching(message) as unknown,
    });
    await expect(openReported(file)).rejects.toMatchObject(
      refused(/^the data folder .*file cannot be used \(it is not a folder\).*--data/),
    );
    await expect(openReported(join(file, 'below'))).rejects.toMatchObject(refused(/ENOTDIR/));
    const strange = join(folder, 'strange');
    mkdirSync(join(strange, 'db.json'), { recursive: true });
    await expect(openReported(strange)).rejects.toMatchObject(refused(/EISDIR/));
    expect(readdirSync(strange)).toEqual(['db.json']);
  }));
