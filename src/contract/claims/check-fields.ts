import { own } from '../../core/json.js';
import { below } from '../../spec/document.js';
import { suggestion } from '../../spec/keys.js';
import { checkLedger } from './check-ledger.js';
import type { Checked, Gap } from './check-claims.js';
import { directions, type Direction } from './claims.js';

const METHODS: Readonly<Record<Direction, readonly string[]>> = {
  read: ['get', 'list'],
  create: ['create'],
  update: ['update'],
};

/** Every resource has a ledger for each direction that a supported operation of it goes, and no other. */
export function checkFields(checked: Checked): readonly Gap[] {
  const { claims, operations } = checked;
  const resources = new Set(Object.values(operations).map(({ resource }) => resource));
  const extra = Object.keys(claims.fields).filter((resource) => !resources.has(resource));
  return [
    ...extra.map((resource) => ({
      pointer: below('/fields', resource),
      message: `there is no unified resource ${resource}; ${suggestion(resource, [...resources])}`,
    })),
    ...[...resources].flatMap((resource) =>
      directions.flatMap((direction) => checkDirection(checked, resource, direction)),
    ),
  ];
}

function checkDirection(checked: Checked, resource: string, direction: Direction): readonly Gap[] {
  const { claims, operations, unifiedOperations } = checked;
  const [id] = METHODS[direction].flatMap((method) =>
    Object.keys(operations).filter(
      (one) => operations[one]?.resource === resource && operations[one].method === method && checked.isSupported(one),
    ),
  );
  const ledger = own(own(claims.fields, resource) ?? {}, direction);
  const pointer = below('/fields', resource, direction);
  if (id === undefined) {
    return ledger === undefined ? [] : [{ pointer, message: `the adapter cannot ${direction} ${resource}; remove it` }];
  }
  if (ledger === undefined)
    return [{ pointer, message: `there is no ledger for ${id}: fields/${resource}/${direction}` }];
  const operation = unifiedOperations.get(id);
  if (operation === undefined) return [{ pointer, message: `the unified document has no operation ${id}` }];
  return checkLedger(checked, { ledger, direction, operation, pointer });
}
