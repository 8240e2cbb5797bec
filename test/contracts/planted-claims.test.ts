import { beforeAll, describe, expect, test } from '@jest/globals';
import { unifiedOperations } from '../../src/adapter-kit/operations.js';
import { checkClaims, type Gap } from '../../src/contract/claims/check-claims.js';
import type { Claims } from '../../src/contract/claims/claims.js';
import { operationsOf } from '../../src/contract/claims/sides.js';
import { loadSubject, type Subject } from './subject.js';

function gapsOf(subject: Subject, claims: Claims): readonly Gap[] {
  return checkClaims(claims, { ...subject, operations: unifiedOperations });
}

/** Claims without a gap, which every mistake is planted in. */
function whole(): { subject: () => Subject } {
  let subject: Subject;
  beforeAll(async () => {
    subject = await loadSubject('toptickets');
  });
  return { subject: () => subject };
}

/** Claims that may be spoilt: as free as what was parsed. */
type Loose = ReturnType<typeof JSON.parse>;
describe('what claims leave out, or say without ground, is found', () => {
  const { subject } = whole();
  const ticketRead = (claims: Loose): Loose => claims.fields.tickets.read;
  const planted: readonly [name: string, spoil: (claims: Loose) => unknown, pointer: string, message: RegExp][] = [
    ['another adapter', (c) => (c.adapter = 'desk'), '/adapter', /adapter is desk, .* toptickets/],
    ['an operation without a claim', (c) => delete c.operations.getTeam, '/operations', /getTeam is not claimed/],
    [
      'an operation that there is not',
      (c) => (c.operations.getTeams = 'supported'),
      '/operations/getTeams',
      /getTeam\b/,
    ],
    [
      'an operation claimed and not there',
      (c) => (c.operations.updateAttachment = 'supported'),
      '/operations/updateAttachment',
      /does not have it/,
    ],
    [
      'an operation there and disclaimed',
      (c) => (c.operations.getTeam = { unsupported: 'no' }),
      '/operations/getTeam',
      /has it/,
    ],
    [
      'another reason',
      (c) => (c.operations.updateAttachment = { unsupported: 'no' }),
      '/operations/updateAttachment',
      /another reason/,
    ],
    ['a filter without a claim', (c) => delete c.filters.listTickets.tags, '/filters/listTickets', /silent about tags/],
    [
      'a member of a filter without a claim',
      (c) => delete c.filters.listTickets['status[name]'],
      '/filters/listTickets',
      /status\[name\]/,
    ],
    [
      'a filter that there is not',
      (c) => (c.filters.listTickets.tag = 'native'),
      '/filters/listTickets/tag',
      /did you mean 'tags'/,
    ],
    ['a list without claims', (c) => delete c.filters.listTeams, '/filters', /listTeams is silent about/],
    ['filters of what is no list', (c) => (c.filters.getTicket = {}), '/filters/getTicket', /no list/],
    ['a resource that there is not', (c) => (c.fields.ticket = {}), '/fields/ticket', /did you mean 'tickets'/],
    [
      'a direction without a ledger',
      (c) => delete c.fields.tickets.update,
      '/fields/tickets/update',
      /no ledger for updateTicket/,
    ],
    [
      'a direction that is not supported',
      (c) => (c.fields.attachments.update = { lines: [] }),
      '/fields/attachments/update',
      /cannot update attachments/,
    ],
    ['a field without a line', (c) => ticketRead(c).lines.shift(), '/fields/tickets/read/lines', /no line for \/id/],
    [
      'a member without a line',
      (c) => dropLine(ticketRead(c), '/status/name'),
      '/fields/tickets/read/lines',
      /no line for \/status\/name/,
    ],
    [
      'the text form of a reference without a line',
      (c) => dropLine(c.fields.tickets.create, '/status'),
      '/fields/tickets/create/lines',
      /no line for \/status$/,
    ],
    [
      'a field that there is not',
      (c) => (ticketRead(c).lines[0].unified = '/idd'),
      '/fields/tickets/read/lines/0',
      /no unified field \/idd.*'\/id'/,
    ],
    [
      'two lines for a field',
      (c) => ticketRead(c).lines.splice(1, 0, ticketRead(c).lines[0]),
      '/fields/tickets/read/lines/1',
      /line for \/id already/,
    ],
    [
      'a codec without a vendor field',
      (c) => delete ticketRead(c).lines[0].vendor,
      '/fields/tickets/read/lines/0',
      /same needs a vendor field/,
    ],
    [
      'a vendor field that there is not',
      (c) => (ticketRead(c).lines[1].vendor = '/subjects'),
      '/fields/tickets/read/lines/1/vendor',
      /did you mean '\/subject'/,
    ],
    [
      'a path without that parameter',
      (c) => (ticketRead(c).lines[1].vendor = 'path:/id'),
      '/fields/tickets/read/lines/1/vendor',
      /the path has no \{id\}/,
    ],
    [
      'a vendor operation that there is not',
      (c) => (ticketRead(c).vendor = 'getTickets'),
      '/fields/tickets/read/vendor',
      /did you mean 'getTicket'/,
    ],
    [
      'a record where the answer has none',
      (c) => (ticketRead(c).at = '/ticket'),
      '/fields/tickets/read/at',
      /getTicket keeps nothing at \/ticket/,
    ],
    [
      'a record where the body has none',
      (c) => (c.fields.tickets.create.at = '/0'),
      '/fields/tickets/create/at',
      /createTicket keeps nothing at \/0/,
    ],
    [
      'an id where the body has none',
      (c) => (c.fields.tickets.update.id = '/subjekt'),
      '/fields/tickets/update/id',
      /no vendor field \/subjekt/,
    ],
    [
      'a ticket where the body has none',
      (c) => (c.fields.tickets.create.ticket = '/ticket'),
      '/fields/tickets/create/ticket',
      /no vendor field \/ticket/,
    ],
    [
      'a need of what the body does not have',
      (c) => (c.fields.tickets.create.needs = [['/subject', '/subjekt']]),
      '/fields/tickets/create/needs',
      /no vendor field \/subjekt/,
    ],
    [
      'a way through a call that there is not',
      (c) => (ticketRead(c).through = { listTeam: { name: 'x' } }),
      '/fields/tickets/read/through/listTeam',
      /did you mean 'listTeams'/,
    ],
    [
      'a way through a field that there is not',
      (c) => (ticketRead(c).through = { listTeams: { nam: 'x' } }),
      '/fields/tickets/read/through/listTeams',
      /did you mean '\/name'/,
    ],
    [
      'another call that there is not',
      (c) => (ticketRead(c).lines[1].vendor = 'listAll:/id'),
      '/fields/tickets/read/lines/1/vendor',
      /no operation listAll/,
    ],
    [
      'a vendor field nobody speaks of',
      (c) => delete ticketRead(c)['vendor-only']['/tracking_token'],
      '/fields/tickets/read',
      /vendor's \/tracking_token/,
    ],
    [
      'a vendor-only field that is mapped',
      (c) => (ticketRead(c)['vendor-only']['/subject'] = 'no'),
      '/fields/tickets/read/vendor-only/~1subject',
      /a line speaks of \/subject/,
    ],
    [
      'a vendor-only field that there is not',
      (c) => (ticketRead(c)['vendor-only']['/sub'] = 'no'),
      '/fields/tickets/read/vendor-only/~1sub',
      /no vendor field \/sub/,
    ],
  ];
  test.each(planted)('%s', (_, spoil, pointer, message) => {
    const claims = structuredClone(subject().claims) as Loose;
    spoil(claims);
    expect(gapsOf(subject(), claims as Claims)).toContainEqual({ pointer, message: expect.stringMatching(message) });
  });

  test('an operation that the unified document does not have', () => {
    const operations = operationsOf({ paths: {} });
    expect(operations.size).toBe(0);
    const gaps = checkClaims(subject().claims, { ...subject(), operations: unifiedOperations, unified: { paths: {} } });
    expect(gaps).toContainEqual({ pointer: '/filters', message: 'the unified document has no operation listTickets' });
  });
});

describe('what is no gap', () => {
  const { subject } = whole();
  const legal: readonly [name: string, change: (claims: Loose) => unknown][] = [
    [
      'one claim for all members of a filter',
      (c) => {
        delete c.filters.listTickets['status[id]'];
        delete c.filters.listTickets['status[name]'];
        c.filters.listTickets.status = { scan: 1 };
      },
    ],
    ['an envelope that the answers do not have', (c) => (c.envelope = '/data')],
    ['a way through another call', (c) => (c.fields.tickets.read.through = { listTeams: { name: 'x' } })],
    ['lines in another order', (c) => c.fields.tickets.read.lines.reverse()],
    [
      'a line for a member of what is open',
      (c) =>
        c.fields.tickets.read.lines.push({
          unified: '/remote_data/subject',
          vendor: '/subject',
          kind: 'exact',
          codec: 'same',
        }),
    ],
    [
      'a member of what is unsupported as a whole',
      (c) => c.fields.tickets.read.lines.push({ unified: '/tags/*/id', kind: 'unsupported', reason: 'none' }),
    ],
  ];
  test.each(legal)('%s', (_, change) => {
    const claims = structuredClone(subject().claims) as Loose;
    change(claims);
    expect(gapsOf(subject(), claims as Claims)).toEqual([]);
  });
});

function dropLine(ledger: Loose, unified: string): void {
  ledger.lines = ledger.lines.filter((line: { unified: string }) => line.unified !== unified);
}
