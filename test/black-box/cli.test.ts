import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { callerOf, jsonOf } from './calls.js';
import { blackBox, type Ended, type Ready, root } from './program.js';
import { withCurl } from './tools.js';

const box = blackBox();

describe('what cannot be used is refused with one line', () => {
  const mistakes: [string, string[], RegExp][] = [
    ['a flag that does not exist', ['start', '--prot', '1'], /--prot.*--port/],
    ['a flag without its value', ['start', '--port'], /--port.*argument missing/],
    ['a command that does not exist', ['dcotor'], /"dcotor".*"doctor"/],
    ['a port that is no number', ['start', '--port', 'abc'], /--port.*abc.*0 to 65535/],
    ['a port that is too large', ['start', '--port', '65536'], /--port.*65536.*0 to 65535/],
    ['a value that is not among the choices', ['start', '--durability', 'none'], /--durability.*write, fsync/],
    ['flags that contradict each other', ['start', '--memory', '--data', 'x'], /--memory.*--data/],
    ['an empty seed', ['start', '--memory', '--seed', ''], /--seed/],
    ['a scenario that does not exist', ['start', '--memory', '--scenario', 'dcos'], /"dcos".*"docs"/],
    ['a scenario that leads elsewhere', ['start', '--memory', '--scenario', '../scenarios/docs'], /no scenario/],
    ['a scenario in no folder', ['start', '--memory', '--scenarios', 'nowhere'], /nowhere holds no scenarios/],
    ['a scenario in what is a file', ['start', '--memory', '--scenarios', process.execPath], /holds no scenarios/],
    ['a time that is none', ['start', '--memory', '--time', 'yesterday'], /--time "yesterday".*2025-01-16T14:00:00Z/],
    ['a public URL that is none', ['start', '--memory', '--public-url', 'demo'], /--public-url "demo".*https:/],
    ['a public URL of another kind', ['start', '--memory', '--public-url', 'ftp://demo.test'], /--public-url "ftp:/],
    ['the network without a token', ['start', '--memory', '--host', '0.0.0.0'], /0\.0\.0\.0.*DESKDOUBLE_CONTROL_TOKEN/],
    ['a folder without documents', ['start', '--memory', '--openapi', 'nowhere'], /nowhere holds no <service>\.yaml/],
    ['an unknown scenario for reset', ['reset', '--scenario', 'nowhere'], /no scenario "nowhere"/],
  ];
  test.concurrent.each(mistakes)('%s', async (_, flags, pattern) => {
    expectRefused(await box.run(flags), pattern);
  });

  test('the network with a token, but without a seed', async () => {
    const env = { DESKDOUBLE_CONTROL_TOKEN: 'a secret of many letters' };
    expectRefused(await box.run(['start', '--memory', '--host', '0.0.0.0'], { env }), /choose a --seed/);
  });

  test('a port that is taken', async () => {
    await whileTaken(async (port) => {
      const flags = ['start', '--memory', '--port', `${port}`];
      expectRefused(await box.run(flags), new RegExp(`port ${port} on 127\\.0\\.0\\.1 is taken.*--port 0`));
    });
  });

  test('a bad value leaves no data folder behind', async () => {
    const data = await box.folder();
    const mistakes = [
      ['--time', 'x'],
      ['--public-url', 'x'],
      ['--host', '0.0.0.0'],
    ];
    const refused = await Promise.all(mistakes.map((flags) => box.run(['start', '--data', data, ...flags])));
    for (const ended of refused) expectRefused(ended, /DD_BAD_FLAG/);
    expect(existsSync(data)).toBe(false);
  });
});

describe('a data folder', () => {
  test('that is a file', async () => {
    const data = await box.folder();
    await writeFile(data, 'mine');
    for (const command of ['start', 'reset']) {
      expectRefused(await box.run([command, '--data', data]), /not a folder.*DD_DATA_UNREADABLE/);
    }
    expect(readFileSync(data, 'utf8')).toBe('mine');
  });

  test('with a folder in the place of db.json', async () => {
    const data = await box.folder();
    await mkdir(join(data, 'db.json'), { recursive: true });
    expectRefused(await box.run(['start', '--port', '0', '--data', data]), /DD_DATA_UNREADABLE/);
  });

  test('that another process uses, and goes on using', async () => {
    const data = await box.folder();
    const server = await box.serve(['--data', data]);
    for (const command of [['start', '--port', '0'], ['reset']]) {
      const ended = await box.run([...command, '--data', data]);
      expectRefused(ended, new RegExp(`used by the process ${server.pid}\\b.*DD_DATA_LOCKED`));
    }
    expect((await callerOf(server)('GET', '/v1/tickets')).status).toBe(200);
    expect(await server.end('SIGTERM')).toMatchObject({ code: 0, stderr: '' });
  });

  test('that holds another scenario or seed, until it is reset', async () => {
    const data = await box.folder();
    await (await box.serve(['--data', data, '--scenario', 'docs'])).end('SIGTERM');
    const db = readFileSync(join(data, 'db.json'));
    for (const [flag, value] of [
      ['--scenario', 'empty'],
      ['--seed', 'other'],
    ] as const) {
      const ended = await box.run(['start', '--port', '0', '--data', data, flag, value]);
      expectRefused(ended, new RegExp(`deskdouble reset.*${flag} ${value}.*DD_OTHER_SCENARIO`));
    }
    expect(readFileSync(join(data, 'db.json'))).toEqual(db);

    const reset = await box.run(['reset', '--data', data, '--scenario', 'empty']);
    expect(reset).toEqual({ code: 0, stdout: expect.stringContaining('"empty"'), stderr: '' });
    const server = await box.serve(['--data', data, '--scenario', 'empty']);
    expect(await jsonOf(callerOf(server)('GET', '/v1/tickets'))).toEqual([]);
  });

  test('is put back to its first state by reset', async () => {
    const data = await box.folder();
    const first = await box.serve(['--data', data]);
    const before = await callerOf(first)('GET', '/v1/customers?limit=100');
    await jsonOf(callerOf(first)('POST', '/v1/customers', { name: 'New', email: 'new@example.com' }));
    await first.end('SIGTERM');
    expect(await box.run(['reset', '--data', data])).toMatchObject({ code: 0, stderr: '' });
    const second = await box.serve(['--data', data]);
    expect(await callerOf(second)('GET', '/v1/customers?limit=100')).toEqual(before);
  });
});

describe('what a start prints', () => {
  test('--json: exactly one line', async () => {
    const server = await box.serve(['--memory']);
    await callerOf(server)('GET', '/v1/tickets');
    const { code, stdout, stderr } = await server.end('SIGTERM');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([expect.any(String), '']);
    const url = expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/);
    const ready = JSON.parse(stdout) as Ready;
    expect(ready).toEqual({
      url,
      controlUrl: `${ready.url}/_deskdouble`,
      services: expect.anything(),
      accounts: expect.arrayContaining([
        { id: '62f44730-dd91-461e-bd6a-aedd9e0ad79d', integration: 'toptickets', tenant: 'acme' },
      ]),
    });
    expect(ready.services['toptickets']).toEqual({
      baseUrl: `${ready.url}/toptickets`,
      credentials: expect.arrayContaining([
        { name: expect.any(String), value: expect.stringMatching(/^tt_/), role: 'admin', scopes: expect.any(Array) },
      ]),
    });
  });

  withCurl('without it: addresses, keys and a line that works when pasted', async () => {
    const server = await box.start(['start', '--memory', '--port', '0']);
    const printed = await until(server.stdout, /^ +curl .+\n/m);
    expect(printed).toMatch(/^toptickets +http:\/\/127\.0\.0\.1:\d+\/toptickets$/m);
    expect(printed).toMatch(/^control plane +http:\/\/127\.0\.0\.1:\d+\/_deskdouble$/m);
    expect(printed).toMatch(/^ +\S.* +tt_admin_\w+$/m);
    const [line = ''] = /curl .+/.exec(printed) ?? [];
    const { stdout } = await promisify(execFile)('sh', ['-c', line], {
      env: { ...process.env, no_proxy: '127.0.0.1' },
    });
    const { result } = JSON.parse(stdout) as { result: object[] };
    expect(result).toContainEqual(expect.objectContaining({ name: 'Unable to login to my account' }));
  });

  test('the page at / is for people, JSON for programs', async () => {
    const { url, key } = await box.serve(['--memory']);
    const browser = await fetch(url, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
    expect(browser.headers.get('content-type')).toMatch(/^text\/html/);
    const page = await browser.text();
    for (const part of [`${url}/toptickets`, key, '/v1/tickets/{ticket_id}', `${url}/_deskdouble`]) {
      expect(page).toContain(part);
    }
    for (const accept of ['*/*', 'application/json']) {
      const program = await fetch(url, { headers: { accept } });
      expect(await program.json()).toMatchObject({
        name: 'deskdouble',
        url,
        services: { toptickets: expect.anything() },
      });
    }
  });
});

describe('variables of the environment say what flags say', () => {
  test('DESKDOUBLE_PORT', async () => {
    await whileTaken(async (port) => {
      const env = { DESKDOUBLE_PORT: `${port}` };
      expectRefused(await box.run(['start', '--memory'], { env }), new RegExp(`port ${port} .* is taken`));
      const server = await box.serve(['--memory'], { env });
      expect(new URL(server.url).port).not.toBe(`${port}`);
    });
    expectRefused(await box.run([], { env: { DESKDOUBLE_PORT: 'abc' } }), /DESKDOUBLE_PORT/);
  });

  test('of what is served', async () => {
    const env = {
      DESKDOUBLE_PORT: '0',
      DESKDOUBLE_JSON: '1',
      DESKDOUBLE_MEMORY: 'true',
      DESKDOUBLE_HOST: 'localhost',
      DESKDOUBLE_SCENARIO: 'empty',
      DESKDOUBLE_SEED: 'from the environment',
      DESKDOUBLE_TIME: '2025-01-16T14:00:00Z',
      DESKDOUBLE_STRICT: 'off',
    };
    const cwd = dirname(await box.folder());
    const { line } = await box.start([], { env, cwd });
    const { url, controlUrl } = JSON.parse(line) as Ready;
    expect(url).toMatch(/^http:\/\/localhost:/);
    const sandbox = await fetch(`${controlUrl}/sandboxes/default`);
    expect(sandbox.headers.get('date')).toBe('Thu, 16 Jan 2025 14:00:00 GMT');
    expect(await sandbox.json()).toMatchObject({ scenario: 'empty', seed: 'from the environment' });
    expect(existsSync(join(cwd, '.deskdouble'))).toBe(false);

    const flags = ['--scenario', 'docs', '--seed', 'from a flag', '--data', 'kept'];
    const overruled = await box.serve(flags, { env, cwd });
    const record = await (await fetch(`${overruled.ready.controlUrl}/sandboxes/default`)).json();
    expect(record).toMatchObject({ scenario: 'docs', seed: 'from a flag' });
    expect(existsSync(join(cwd, 'kept'))).toBe(true);
  });

  test('of where it is kept and reached', async () => {
    const data = await box.folder();
    const env = {
      DESKDOUBLE_DATA: data,
      DESKDOUBLE_MEMORY: '0',
      DESKDOUBLE_DURABILITY: 'fsync',
      DESKDOUBLE_PUBLIC_URL: 'https://desk.test/',
      DESKDOUBLE_ALLOW_HOST: 'one.test,two.test',
    };
    await whileTaken(async (port) => {
      // That it gets as far as the port says that the rest was understood.
      expectRefused(await box.run(['start', '--port', `${port}`], { env }), /is taken/);
    });
    const { line } = await box.start(['start', '--port', '0', '--json'], { env });
    expect(JSON.parse(line)).toMatchObject({ url: 'https://desk.test', controlUrl: 'https://desk.test/_deskdouble' });
    expect(existsSync(join(data, 'lock'))).toBe(true);
  });

  test.concurrent.each([
    ['DESKDOUBLE_DURABILITY', 'none', /DESKDOUBLE_DURABILITY.*write, fsync/],
    ['DESKDOUBLE_MEMORY', 'perhaps', /DESKDOUBLE_MEMORY="perhaps"/],
    ['DESKDOUBLE_OPENAPI', 'nowhere', /nowhere/],
    ['DESKDOUBLE_TIME', 'soon', /"soon" is not a date-time/],
  ])('%s, when it cannot be used', async (name, value, pattern) => {
    expectRefused(await box.run(['start', '--port', '0'], { env: { [name]: value } }), pattern);
  });

  test('DESKDOUBLE_ALLOW_HOST', async () => {
    const { url } = await box.serve(['--memory'], { env: { DESKDOUBLE_ALLOW_HOST: 'one.test,two.test' } });
    const statuses = await Promise.all(['one.test', 'two.test:80', 'three.test'].map((host) => statusAs(url, host)));
    expect(statuses).toEqual([200, 200, 421]);
  });

  test('DESKDOUBLE_NO_RATE_LIMITS', async () => {
    const statusesWith = async (env: Record<string, string>): Promise<Set<number>> => {
      const server = await box.serve(['--memory', '--time', '2025-01-16T14:00:00Z'], { env });
      const { credentials = [] } = server.ready.services['toptickets'] ?? {};
      const key = credentials.find(({ name }) => name === 'Read only')?.value ?? '';
      const call = callerOf({ baseUrl: server.baseUrl, key });
      const replies = await Promise.all(Array.from({ length: 201 }, () => call('GET', '/v1/test')));
      return new Set(replies.map(({ status }) => status));
    };
    const [on, off] = await Promise.all(['0', '1'].map((value) => statusesWith({ DESKDOUBLE_NO_RATE_LIMITS: value })));
    expect(on).toEqual(new Set([200, 429]));
    expect(off).toEqual(new Set([200]));
  });

  test('DESKDOUBLE_CONTROL_TOKEN', async () => {
    const token = 'a secret of many letters';
    const { ready } = await box.serve(['--memory'], { env: { DESKDOUBLE_CONTROL_TOKEN: token } });
    const health = (authorization: string) => fetch(`${ready.controlUrl}/health`, { headers: { authorization } });
    expect([(await health('')).status, (await health(`Bearer ${token}`)).status]).toEqual([401, 200]);
  });
});

describe('the other commands', () => {
  test('fidelity, as text, JSON and Markdown', async () => {
    const text = await box.run(['fidelity']);
    expect(text).toEqual({ code: 0, stdout: expect.stringMatching(/^toptickets +\d+ +\d+/m), stderr: '' });
    const json = JSON.parse((await box.run(['fidelity', '--json'])).stdout) as {
      service: string;
      operations: object;
    }[];
    expect(json).toContainEqual(
      expect.objectContaining({
        service: 'toptickets',
        rules: expect.objectContaining({ documented: expect.any(Number) }),
      }),
    );
    const { operations = {} } = json.find(({ service }) => service === 'toptickets') ?? {};
    expect(Object.values(operations).flat()).toHaveLength(36);
    const table = (await box.run(['fidelity', '--markdown'])).stdout.trimEnd().split('\n');
    expect(table[0]).toMatch(/^\| service +\| handled/);
    expect(table).toHaveLength(json.length + 2);
  });

  test('doctor, on a whole folder and on a broken one', async () => {
    const [data, broken] = [await box.folder(), await box.folder()];
    await (await box.serve(['--data', data])).end('SIGTERM');
    await mkdir(broken);
    await writeFile(join(broken, 'db.json'), '{');
    const [good, bad] = await Promise.all([data, broken].map((folder) => box.run(['doctor', '--data', folder])));
    expect(good).toMatchObject({ code: 0, stderr: '' });
    const lines = good?.stdout.trimEnd().split('\n') ?? [];
    expect(lines.filter((line) => !line.startsWith('ok  '))).toEqual([]);
    expect(lines).toContainEqual(expect.stringContaining('scenario docs'));
    expect(lines.at(-1)).toContain(`${data} holds the scenario "docs"`);
    expectOneLine(bad, /db\.json.*DD_DATA_CORRUPT/);
    expect(readFileSync(join(broken, 'db.json'), 'utf8')).toBe('{');
  });

  test('--version and --help', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(await box.run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect(await box.run(['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('doctor'), stderr: '' });
    const help = await box.run(['start', '--help']);
    expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining('--no-rate-limits'), stderr: '' });
  });
});

function expectRefused(ended: Ended, pattern: RegExp): void {
  expectOneLine(ended, pattern);
  expect(ended.stdout).toBe('');
}

/** One line, a code that can be looked up, no stack trace, and the exit code for what could not be run. */
function expectOneLine(ended: Ended | undefined, pattern: RegExp): void {
  const { code, stderr } = ended ?? {};
  expect(stderr).toMatch(/^deskdouble: \S[^\n]* \(DD_[A-Z_]+\)\n$/);
  expect(stderr).toMatch(pattern);
  expect(stderr).not.toContain('DD_INTERNAL');
  expect(code).toBe(2);
}

async function whileTaken(run: (port: number) => Promise<void>): Promise<void> {
  const taker = createServer().listen(0, '127.0.0.1');
  await once(taker, 'listening');
  try {
    await run((taker.address() as AddressInfo).port);
  } finally {
    taker.close();
  }
}

async function statusAs(url: string, host: string): Promise<number | undefined> {
  const request = get(url, { headers: { host } });
  const [response] = (await once(request, 'response')) as [{ statusCode?: number; resume(): void }];
  response.resume();
  return response.statusCode;
}

/** The text, once it matches. */
async function until(text: () => string, pattern: RegExp): Promise<string> {
  const deadline = Date.now() + 10_000;
  while (!pattern.test(text())) {
    if (Date.now() > deadline) throw new Error(`never printed ${String(pattern)}: ${text()}`);
    await new Promise(setImmediate);
  }
  return text();
}
