/**
 * A support inbox: who is waiting for an answer, since when, and who had the last word. It then answers whoever waits
 * longest, leaves a note for the colleagues, and hands the ticket over to the customer.
 *
 *   node support-inbox.ts <base URL> <token> <account id> [--json] [--look-only]
 *
 * It knows the unified API and no helpdesk: which one it works with is decided by the account id, and nothing else.
 */
const [baseUrl, token, account] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const asJson = process.argv.includes('--json');
const lookOnly = process.argv.includes('--look-only');

interface Named {
  readonly id: string;
  readonly name?: string | null;
}
interface Person extends Named {
  readonly emails?: readonly { readonly email: string }[];
}
interface Ticket extends Named {
  readonly number?: string | null;
  readonly status?: Named | null;
  readonly priority?: Named | null;
  readonly contact?: Person | null;
  readonly team?: Named | null;
  readonly assignees?: readonly Named[];
  readonly created_at: string;
}
interface Comment {
  readonly id: string;
  readonly body?: string | null;
  readonly author?: { readonly id: string; readonly type: 'user' | 'contact' | 'system' } | null;
  readonly is_internal?: boolean | null;
  readonly is_private?: boolean | null;
  readonly created_at: string;
}
interface Page<T> {
  readonly result: readonly T[];
  readonly next_cursor: string | null;
}

/** Calls the unified API, and waits when it asks for a pause. */
async function call<T>(method: string, path: string, query: Record<string, string> = {}, body?: object): Promise<T> {
  const url = new URL(`${baseUrl}/unified/ticketing/${path}`);
  url.search = new URLSearchParams({ integrated_account_id: account ?? '', ...query }).toString();
  const response = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (response.status === 429) {
    const seconds = Number(response.headers.get('retry-after') ?? 1);
    console.error(`The API asks for a pause of ${seconds} s.`);
    await new Promise((resume) => setTimeout(resume, seconds * 1000));
    return call(method, path, query, body);
  }
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return JSON.parse(text) as T;
}

/** Every record of a list, page after page. */
async function all<T>(path: string, query: Record<string, string> = {}): Promise<T[]> {
  const records: T[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Page<T> = await call('GET', path, { ...query, limit: '100', next_cursor: cursor });
    records.push(...page.result);
    cursor = page.next_cursor;
  }
  return records;
}

/** Helpdesks tell ids or names or both of whom a ticket is about: the directory has the rest. */
async function directory(path: string): Promise<(who: Person | null | undefined) => Person | undefined> {
  const known = new Map((await all<Person>(path)).map((one) => [one.id, one]));
  return (who) => (who === null || who === undefined ? undefined : { ...who, ...known.get(who.id) });
}

/** What a person at the inbox sees of a ticket. */
interface Line {
  readonly number: string;
  readonly subject: string;
  readonly customer: string;
  readonly email: string;
  readonly status: string;
  readonly priority: string;
  readonly team: string;
  readonly assignee: string;
  readonly lastWord: 'customer' | 'us';
  readonly since: string;
}

const isPublic = ({ is_internal, is_private }: Comment): boolean => is_internal !== true && is_private !== true;

/** The conversation as the customer knows it; what was asked at first may stand in the ticket alone. */
async function conversation(ticket: Ticket): Promise<Comment[]> {
  const comments = await all<Comment>('comments', { 'ticket[id]': ticket.id });
  return comments.filter(isPublic).sort((left, right) => left.created_at.localeCompare(right.created_at));
}

/** The words of the unified API, and one that helpdesks have besides. */
const FINISHED = new Set(['resolved', 'solved', 'closed', 'completed', 'archived', 'deleted', 'spam']);

/** Tickets that are not over, whatever the helpdesk calls the statuses in which they are. */
async function unfinishedTickets(): Promise<Ticket[]> {
  const statuses = await all<Named>('ticket_status');
  const unfinished = statuses.filter((status) => !FINISHED.has(wordOf(status)));
  const lists = await Promise.all(unfinished.map(({ id }) => all<Ticket>('tickets', { 'status[id]': id })));
  return lists.flat();
}

/** Who is who, by id. */
interface Directories {
  readonly contactOf: Awaited<ReturnType<typeof directory>>;
  readonly userOf: Awaited<ReturnType<typeof directory>>;
  readonly teamOf: Awaited<ReturnType<typeof directory>>;
}

function lineOf(ticket: Ticket, last: Comment | undefined, { contactOf, userOf, teamOf }: Directories): Line {
  const contact = contactOf(ticket.contact);
  return {
    number: ticket.number ?? ticket.id,
    subject: ticket.name ?? '',
    customer: contact?.name ?? '?',
    email: contact?.emails?.[0]?.email ?? '?',
    status: wordOf(ticket.status),
    priority: wordOf(ticket.priority),
    team: nameOf(teamOf(ticket.team)),
    assignee: nameOf(userOf(ticket.assignees?.[0])),
    lastWord: saidBy(last),
    since: last?.created_at ?? ticket.created_at,
  };
}

function nameOf(thing: Named | null | undefined): string {
  return thing?.name ?? 'none';
}

/** Whether a word begins with a capital is up to the helpdesk. */
function wordOf(choice: Named | null | undefined): string {
  return nameOf(choice).toLowerCase();
}

/** Until somebody has answered, the last word is the customer's, who made the ticket. */
function saidBy(last: Comment | undefined): Line['lastWord'] {
  return (last?.author?.type ?? 'contact') === 'contact' ? 'customer' : 'us';
}

/** The oldest last word first. */
async function readInbox(): Promise<{ line: Line; ticket: Ticket }[]> {
  const directories = {
    contactOf: await directory('contacts'),
    userOf: await directory('users'),
    teamOf: await directory('teams'),
  };
  const inbox = [];
  for (const ticket of await unfinishedTickets()) {
    inbox.push({ ticket, line: lineOf(ticket, (await conversation(ticket)).at(-1), directories) });
  }
  return inbox.sort((left, right) => left.line.since.localeCompare(right.line.since));
}

const REPLY = 'Thank you for your patience. We are on it, and write again before the end of the day.';
const NOTE = 'Waited too long: please look at this one first.';

interface Answered {
  readonly number: string;
  readonly status: { readonly before: string; readonly after: string };
  readonly reply: string;
  readonly note: string;
  readonly lastWord: Line['lastWord'];
}

/** Replies, leaves a note, sets the ticket to pending, and reads all of it back. */
async function answer({ ticket, line }: { ticket: Ticket; line: Line }): Promise<Answered> {
  const about = { ticket: { id: ticket.id } };
  const reply = await call<Comment>('POST', 'comments', {}, { ...about, body: REPLY, is_internal: false });
  const note = await call<Comment>('POST', 'comments', {}, { ...about, body: NOTE, is_internal: true });
  await call('PATCH', `tickets/${encodeURIComponent(ticket.id)}`, {}, { status: 'pending' });

  const after = await call<Ticket>('GET', `tickets/${encodeURIComponent(ticket.id)}`);
  const comments = await all<Comment>('comments', { 'ticket[id]': ticket.id });
  const kept = (id: string, open: boolean): string =>
    comments.find((comment) => comment.id === id && isPublic(comment) === open)?.body?.trim() ?? 'lost';
  return {
    number: line.number,
    status: { before: line.status, after: wordOf(after.status) },
    reply: kept(reply.id, true),
    note: kept(note.id, false),
    lastWord: saidBy((await conversation(ticket)).at(-1)),
  };
}

interface Report {
  readonly unfinished: number;
  readonly waiting: readonly Line[];
  readonly counts: Record<'status' | 'priority' | 'team', Record<string, number>>;
  readonly answered: Answered | null;
}

function count(lines: readonly Line[], by: 'status' | 'priority' | 'team'): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { [by]: name } of lines) counts[name] = (counts[name] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([left], [right]) => left.localeCompare(right)));
}

async function main(): Promise<void> {
  const inbox = await readInbox();
  const lines = inbox.map(({ line }) => line);
  const waiting = inbox.filter(({ line }) => line.lastWord === 'customer');
  const [longest] = waiting;
  const report: Report = {
    unfinished: lines.length,
    waiting: waiting.map(({ line }) => line),
    counts: { status: count(lines, 'status'), priority: count(lines, 'priority'), team: count(lines, 'team') },
    answered: longest === undefined || lookOnly ? null : await answer(longest),
  };
  console.log(asJson ? JSON.stringify(report, null, 2) : told(report));
}

function told({ unfinished, waiting, counts, answered }: Report): string {
  const table = (names: Record<string, number>): string =>
    Object.entries(names)
      .map(([name, tickets]) => `${name} ${tickets}`)
      .join(', ');
  const row = ({ number, since, customer, priority, team, subject }: Line): string =>
    `  ${since.slice(0, 16).replace('T', ' ')}  #${number.padEnd(6)}${priority.padEnd(8)}${team}: ${subject} (${customer})`;
  return [
    `${unfinished} tickets are not over; ${waiting.length} of them wait for an answer of ours.`,
    ...Object.entries(counts).map(([by, names]) => `  by ${by}: ${table(names)}`),
    '',
    'Waiting longest:',
    ...waiting.slice(0, 10).map(row),
    '',
    answered === null
      ? 'Nothing was changed.'
      : `#${answered.number} was answered and went from ${answered.status.before} to ${answered.status.after}.`,
  ].join('\n');
}

if (account === undefined) {
  console.error('usage: node support-inbox.ts <base URL> <token> <account id> [--json] [--look-only]');
  process.exitCode = 2;
} else {
  await main().catch((problem: unknown) => {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  });
}
