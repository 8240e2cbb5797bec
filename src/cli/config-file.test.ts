import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { applyConfigFile } from './config-file.js';

const variables = new Map([
  ['port', 'DESKDOUBLE_PORT'],
  ['allow-host', 'DESKDOUBLE_ALLOW_HOST'],
  ['strict', 'DESKDOUBLE_STRICT'],
]);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskdouble-config-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function applied(name: string, text: string, environment: NodeJS.ProcessEnv = {}): Promise<NodeJS.ProcessEnv> {
  writeFileSync(join(folder, name), text);
  await applyConfigFile(folder, environment, variables);
  return environment;
}

test('no file changes nothing', async () => {
  const environment = {};
  await applyConfigFile(folder, environment, variables);
  expect(environment).toEqual({});
});

test.each([
  ['deskdouble.config.yaml', 'port: 0\nstrict: true\nallow-host: [desk.test, other.test]\n'],
  ['deskdouble.config.json', '{"port": 0, "strict": true, "allow-host": ["desk.test", "other.test"]}'],
])('%s speaks for what is not set', async (name, text) => {
  expect(await applied(name, text)).toEqual({
    DESKDOUBLE_PORT: '0',
    DESKDOUBLE_STRICT: 'true',
    DESKDOUBLE_ALLOW_HOST: 'desk.test,other.test',
  });
});

test('the environment wins', async () => {
  expect(await applied('deskdouble.config.yaml', 'port: 1', { DESKDOUBLE_PORT: '2' })).toEqual({
    DESKDOUBLE_PORT: '2',
  });
});

test('an empty file is no mistake', async () => {
  expect(await applied('deskdouble.config.yaml', '# nothing yet\n')).toEqual({});
});

test.each([
  ['an unknown entry', 'prot: 1', /there is no entry "prot"; did you mean "port"\?$/],
  ['a value of no use', 'port: {a: 1}', /"port" must be a text, a number, true, false or a list of texts$/],
  ['a list', '- port', /write entries such as "port: 4010"$/],
  ['broken YAML', 'port: [1', /deskdouble\.config\.yaml: /],
])('%s is one clear line', async (_, text, message) => {
  const failure = applied('deskdouble.config.yaml', text);
  await expect(failure).rejects.toMatchObject({ code: 'DD_BAD_FLAG' });
  await expect(failure).rejects.toThrow(message);
  await expect(failure).rejects.not.toThrow(/\n/);
});
