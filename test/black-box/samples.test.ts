import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect } from '@jest/globals';
import { callerOf, type Call } from './calls.js';
import { blackBox, type Server } from './program.js';
import { withCurl, withPython } from './tools.js';

const box = blackBox();
const samples = join(import.meta.dirname, 'samples');
const ticketId = '550e8400-e29b-41d4-a716-446655440000';
const comments = `/v1/tickets/${ticketId}/comments`;
const documentedComment = `${comments}/123e4567-e89b-12d3-a456-426614174000`;

/** A sample changes what it works on, so each gets a world of its own. */
let server: Server;
let call: Call;
beforeEach(async () => {
  server = await box.serve(['--memory', '--time', '2025-01-16T14:00:00Z', '--strict']);
  call = callerOf(server);
});

const publicComment = { content: 'We have reproduced it and will write again before noon.', is_internal: false };
const internalComment = { content: 'Second call today. Please answer in person.', is_internal: true };

describe('curl', () => {
  withCurl('creates a public comment', async () => {
    await expectCreated(await curl('create-public-comment.sh'), publicComment);
  });

  withCurl('creates an internal note', async () => {
    await expectCreated(await curl('create-internal-comment.sh'), internalComment);
  });
});

describe('Python with requests', () => {
  withPython('creates a public comment', async () => {
    await expectCreated(await python('create_public_comment.py'), publicComment);
  });

  withPython('creates an internal note', async () => {
    await expectCreated(await python('create_internal_comment.py'), internalComment);
  });

  withPython('updates a comment', async () => {
    const before = JSON.parse((await call('GET', documentedComment)).text) as object;
    const { status, body } = await python('update_comment.py');
    const after = { content: 'The repair is out; please try once more.', updated_at: '2025-01-16T14:00:00Z' };
    expect({ status, body: JSON.parse(body) }).toEqual({ status: 200, body: { ...before, ...after } });
    expect((await call('GET', documentedComment)).text).toBe(body);
  });

  withPython('deletes a comment', async () => {
    expect(await python('delete_comment.py')).toEqual({ status: 204, body: 'Comment deleted' });
    expect((await call('GET', documentedComment)).status).toBe(404);
  });
});

interface Printed {
  readonly status: number;
  readonly body: string;
}

async function expectCreated({ status, body }: Printed, sent: object): Promise<void> {
  expect(status).toBe(201);
  const created = JSON.parse(body) as { id: string };
  expect(created).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    ticket_id: ticketId,
    author_type: 'AGENT',
    author_user_id: '789e0123-f45b-67c8-d901-234567890abc',
    author_customer_id: null,
    ...sent,
    created_at: '2025-01-16T14:00:00Z',
    updated_at: '2025-01-16T14:00:00Z',
  });
  expect(await call('GET', `${comments}/${created.id}`)).toEqual({ status: 200, text: body });
}

/** The sample stays as a user would type it; that the status is printed too is curl's configuration. */
async function curl(sample: string): Promise<Printed> {
  const home = dirname(await box.folder());
  await writeFile(join(home, '.curlrc'), 'silent\nshow-error\nwrite-out = "\\n%{http_code}"\n');
  const lines = await printed('sh', [join(samples, sample)], { CURL_HOME: home });
  return { status: Number(lines.at(-1)), body: lines.slice(0, -1).join('\n') };
}

async function python(sample: string): Promise<Printed> {
  const [status, ...lines] = await printed('python3', [join(samples, sample)], {});
  return { status: Number(status), body: lines.join('\n') };
}

async function printed(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<string[]> {
  const own = { BASE: server.baseUrl, KEY: server.key, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' };
  const { stdout } = await promisify(execFile)(command, args, { env: { ...process.env, ...own, ...env } });
  return stdout.trimEnd().split('\n');
}
