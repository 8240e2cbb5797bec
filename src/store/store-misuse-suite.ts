import { describe, expect, test } from '@jest/globals';
import type { Store, UnitOfWork } from './ports.js';
import { insert, TICKETS } from './store-fixtures.js';

/** What every store refuses; part of the suite of stores. */
export function misuseSuite(storeOf: () => Store): void {
  describe('misuse is a defect', () => {
    const refused = (message: RegExp) => ({
      code: 'DD_INTERNAL',
      message: expect.stringMatching(message) as unknown,
    });

    test('a key that exists', async () => {
      await storeOf().write('default', (unit) => insert(unit, TICKETS, 'a'));
      await expect(storeOf().write('default', (unit) => insert(unit, TICKETS, 'a'))).rejects.toMatchObject(
        refused(/exists/),
      );
    });

    test('a key to replace that does not exist', async () => {
      const replace = storeOf().write('default', (unit) => unit.replace(TICKETS, 'a', {}));
      await expect(replace).rejects.toMatchObject(refused(/no key "a"/));
    });

    test('an ordinal that was used', async () => {
      await storeOf().write('default', (unit) => insert(unit, TICKETS, 'a'));
      const again = storeOf().write('default', (unit) => unit.insert(TICKETS, { key: 'b', ordinal: 0, entity: {} }));
      await expect(again).rejects.toMatchObject(refused(/ordinal 0/));
    });

    test.each<[string, (unit: UnitOfWork) => unknown]>([
      ['insert', (unit) => unit.insert(TICKETS, { key: 'a', ordinal: 0, entity: {} })],
      ['replace', (unit) => unit.replace(TICKETS, 'a', {})],
      ['remove', (unit) => unit.remove(TICKETS, 'a')],
      ['reserve', (unit) => unit.reserve(TICKETS)],
      ['next', (unit) => unit.next('tickets', 1)],
      ['raise', (unit) => unit.raise('tickets', 1)],
    ])('%s in a read unit', async (_name, run) => {
      await expect(storeOf().read('default', run)).rejects.toMatchObject(refused(/read unit/));
    });

    test.each(['read', 'write'] as const)('a %s unit used after its end', async (kind) => {
      let kept: UnitOfWork | undefined;
      await storeOf()[kind]('default', (unit) => {
        kept = unit;
      });
      expect(() => kept?.get(TICKETS, 'a')).toThrow(/after its end/);
      expect(() => kept?.find(TICKETS, {})).toThrow(/after its end/);
    });

    test('a store used after it was closed', async () => {
      await storeOf().close();
      await expect(storeOf().read('default', () => 1)).rejects.toMatchObject(refused(/closed/));
      await expect(storeOf().write('default', () => 1)).rejects.toMatchObject(refused(/closed/));
    });
  });
}
