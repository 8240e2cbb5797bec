import { describe, expect, test } from '@jest/globals';
import { parseClaims } from './read-claims.js';

const WHOLE = `adapter: desk
vendor: desk
operations:
  listTickets: supported
  importTickets: { unsupported: the vendor has no import }
filters:
  listTickets:
    created_at: { scan: 100 }
    'status[name]': native
    tags: { ignored: the vendor has no tags }
fields:
  tickets:
    read:
      vendor: getTicket
      lines:
        - { unified: /id, vendor: /id, kind: exact, codec: same }
        - { unified: /tags, kind: unsupported, reason: the vendor has no tags }
        - unified: /status/name
          vendor: /status
          kind: lossy
          codec: { enum: { of: { new: open } } }
          reason: there is no such word
          example: { vendor: { status: new }, unified: { status: { name: open } } }
      vendor-only:
        /token: nothing unified is like it
`;

describe('claims are read', () => {
  test('as they are written', async () => {
    const { claims } = await parseClaims(WHOLE, 'claims.yaml');
    expect(claims.operations).toEqual({
      listTickets: 'supported',
      importTickets: { unsupported: 'the vendor has no import' },
    });
    expect(claims.fields['tickets']?.read?.lines).toHaveLength(3);
  });

  const mistakes: readonly [name: string, from: string, to: string, message: RegExp][] = [
    ['no YAML', 'adapter: desk', 'adapter: [', /^claims\.yaml:\d+: not valid YAML/],
    ['a key twice', 'vendor: desk', 'adapter: desk', /^claims\.yaml:2: .*twice/],
    [
      'an unknown member',
      'vendor: desk',
      'vendor: desk\nfilter: {}',
      /^claims\.yaml:3: \/filter: .*did you mean 'filters'/,
    ],
    ['a member missing', 'adapter: desk\n', '', /adapter is required/],
    [
      'an operation without a reason',
      '{ unsupported: the vendor has no import }',
      '{}',
      /^claims\.yaml:5: \/operations\/importTickets/,
    ],
    [
      'an operation that is maybe there',
      'listTickets: supported',
      'listTickets: perhaps',
      /:4: \/operations\/listTickets/,
    ],
    ['a scan without an end', '{ scan: 100 }', '{ scan: 0 }', /:8: \/filters\/listTickets\/created_at/],
    ['a codec that there is not', 'codec: same', 'codec: simlar', /:16: \/fields\/tickets\/read\/lines\/0\/codec/],
    ['arguments that a codec does not take', '{ of: { new: open } }', '{ new: open }', /\/lines\/2\/codec/],
    ['a codec missing', ', codec: same', '', /:16: \/fields\/tickets\/read\/lines\/0.*codec is required/],
    [
      'a reason missing',
      ', reason: the vendor has no tags }',
      ' }',
      /:17: .*reason is required; a field that is unsupported/,
    ],
    [
      'what is unsupported with a vendor field',
      'kind: unsupported',
      'vendor: /tags, kind: unsupported',
      /:17: .*unsupported has a reason, and neither vendor/,
    ],
    [
      'a loss without an example',
      '          example: { vendor: { status: new }, unified: { status: { name: open } } }\n',
      '',
      /:18: .*example.*of what gets lost/,
    ],
    ['no pointer', 'unified: /id', 'unified: id', /:16: \/fields\/tickets\/read\/lines\/0\/unified/],
    ['a direction that there is not', '    read:', '    write:', /:13: \/fields\/tickets\/write: unknown key 'write'/],
  ];
  test.each(mistakes)('but not with %s', async (_, from, to, message) => {
    expect(WHOLE).toContain(from);
    const refusal = await parseClaims(WHOLE.replace(from, to), 'claims.yaml').catch((thrown: unknown) => thrown);
    expect(refusal).toMatchObject({ code: 'DD_BAD_CLAIMS', message: expect.stringMatching(message) });
  });
});
