import { inParallel, jsonOf, type Call } from './calls.js';

/** A ticket with a comment, as a client saw it come, and perhaps go: what a later server must know about it. */
export interface Story {
  readonly subject: string;
  ticket?: Told;
  comment?: Told;
  removed: boolean;
  /** Sent, but not answered. */
  pending?: 'ticket' | 'comment' | 'removal' | undefined;
}

/** A record and the text that a client was given for it. */
interface Told {
  readonly path: string;
  readonly text: string;
}

export interface Ticket {
  readonly id: string;
  readonly ticket_number: number;
  readonly subject: string;
}

const CONNECTIONS = 8;
const PAGE = 100;

export async function writeStories(call: Call, stories: Iterable<Story>, onWrite?: () => void): Promise<void> {
  let count = 0;
  await inParallel(CONNECTIONS, stories, (story) => writeStory(call, story, count++ % 5 === 4, onWrite));
}

/** New stories without end; each is in `ledger` from the moment it begins. */
export function* newStories(ledger: Story[], label: string, count = Number.POSITIVE_INFINITY): Iterable<Story> {
  for (let at = 0; at < count; at++) {
    const story: Story = { subject: `${label} ${at}`, removed: false };
    ledger.push(story);
    yield story;
  }
}

async function writeStory(call: Call, story: Story, remove: boolean, onWrite?: () => void): Promise<void> {
  story.pending = 'ticket';
  story.ticket = await create(call, '/v1/tickets', ticketBody(story));
  onWrite?.();
  story.pending = 'comment';
  story.comment = await create(call, `${story.ticket.path}/comments`, { content: commentText(story) });
  onWrite?.();
  story.pending = undefined;
  if (!remove) return;
  story.pending = 'removal';
  const { status } = await call('DELETE', story.ticket.path);
  if (status !== 204) throw new Error(`${story.ticket.path} was not deleted: ${status}`);
  onWrite?.();
  story.removed = true;
  story.pending = undefined;
}

async function create(call: Call, path: string, body: object): Promise<Told> {
  const { status, text } = await call('POST', path, body);
  if (status !== 201) throw new Error(`${path} answered ${status}: ${text}`);
  return { path: `${path}/${(JSON.parse(text) as { id: string }).id}`, text };
}

function ticketBody({ subject }: Story) {
  const description = `${subject}: größer als 日本, "quoted"\n${'x'.repeat(200)}`;
  return { customer_id: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890', subject, description, priority: 'high' };
}

function commentText({ subject }: Story): string {
  return `About ${subject}\n${'y'.repeat(100)}`;
}

/** Every ticket, in the order of the list. */
export async function listTickets(call: Call): Promise<Ticket[]> {
  const all: Ticket[] = [];
  for (;;) {
    const page = await jsonOf<Ticket[]>(call('GET', `/v1/tickets?limit=${PAGE}&offset=${all.length}`));
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}

export function numbersOf(ledger: readonly Story[]): number[] {
  return ledger.flatMap(({ ticket }) =>
    ticket === undefined ? [] : [(JSON.parse(ticket.text) as Ticket).ticket_number],
  );
}

/**
 * What is wrong with the records of the stories: one that was acknowledged is not there byte for byte, or came back, or
 * one that was never acknowledged is there by half. Afterwards the ledger says what became of the latter.
 */
export async function defectsIn(call: Call, ledger: readonly Story[]): Promise<unknown[]> {
  const defects: unknown[] = [];
  const listed = new Map((await listTickets(call)).map((ticket) => [ticket.subject, ticket]));
  await inParallel(CONNECTIONS, ledger, async (story) => {
    const { pending } = story;
    await settle(call, story, listed.get(story.subject));
    const { ticket, comment, removed } = story;
    const expected = removed ? 404 : 200;
    for (const told of [ticket, comment]) {
      if (told === undefined) continue;
      const { status, text } = await call('GET', told.path);
      if (status !== expected || (!removed && text !== told.text))
        defects.push({ ...told, pending, removed, status, now: text });
    }
    if (listed.has(story.subject) === (removed || ticket === undefined)) defects.push({ story, listed: !removed });
  });
  const known = new Set(ledger.map(({ subject }) => subject));
  const before = [...listed.values()].filter(({ subject }) => /^story /.test(subject) && !known.has(subject));
  return [...defects, ...before];
}

/** Nobody was told whether the last call of the story took place: either is fine, but it must be whole. */
async function settle(call: Call, story: Story, listed: Ticket | undefined): Promise<void> {
  const { pending, ticket } = story;
  story.pending = undefined;
  if (pending === 'ticket') {
    if (listed === undefined) return;
    story.ticket = { path: `/v1/tickets/${listed.id}`, text: whole(listed, ticketBody(story)) };
  } else if (pending === 'comment' && ticket !== undefined) {
    const [found, ...more] = await jsonOf<{ id: string; content: string }[]>(call('GET', `${ticket.path}/comments`));
    if (found === undefined) return;
    const told = more.length === 0 ? whole(found, { content: commentText(story) }) : 'one comment';
    story.comment = { path: `${ticket.path}/comments/${found.id}`, text: told };
  } else if (pending === 'removal' && ticket !== undefined) {
    story.removed = (await call('GET', ticket.path)).status === 404;
  }
}

/** The record as it must be told when it holds all that was sent. */
function whole(record: object, sent: object): string {
  return JSON.stringify({ ...record, ...sent });
}
