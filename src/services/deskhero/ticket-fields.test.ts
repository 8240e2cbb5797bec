import { describe, expect, test } from '@jest/globals';
import type { OperationContext } from '../../emulator/define-service.js';
import { assertAllowedInForms, assertKnown, isKnown, ticketFields } from './ticket-fields.js';

const context = {
  spec: { schemaAt: () => ({ properties: { id: {}, sys_subject: {} } }) },
  records: {
    query: () =>
      Promise.resolve([
        { unique_key: 'serial_number', allow_in_external_forms: true },
        { unique_key: 'cost_centre', allow_in_external_forms: false },
        { unique_key: 'merged_into_ticket_id', allow_in_external_forms: true },
      ]),
  },
} as unknown as Pick<OperationContext, 'records' | 'spec'>;

const sent = (name: string): object => JSON.parse(`{"id": 1, "${name}": 1}`) as object;

describe('a ticket', () => {
  test.each(['sys_subject', 'serial_number', 'cost_centre'])('can have %s', async (name) => {
    const fields = await ticketFields(context);
    expect(isKnown(fields, name)).toBe(true);
    expect(() => assertKnown(fields, sent(name), 0)).not.toThrow();
  });

  test.each(['mood', 'merged_into_ticket_id', '__proto__', 'constructor'])('cannot have %s', async (name) => {
    const fields = await ticketFields(context);
    expect(isKnown(fields, name)).toBe(false);
    expect(() => assertKnown(fields, sent(name), 2)).toThrow(
      expect.objectContaining({
        problem: { kind: 'invalid', issues: [expect.objectContaining({ path: [2, name] })] },
      }),
    );
  });
});

describe('a form on another site', () => {
  test.each(['sys_subject', 'serial_number'])('may set %s', async (name) => {
    const fields = await ticketFields(context);
    expect(() => assertAllowedInForms(fields, sent(name), 0)).not.toThrow();
  });

  test.each(['cost_centre', 'mood', 'merged_into_ticket_id'])('may not set %s', async (name) => {
    const fields = await ticketFields(context);
    expect(() => assertAllowedInForms(fields, sent(name), 0)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ kind: 'invalid' }) }),
    );
  });
});
