import type { Row } from './ports.js';
import type { SandboxImage } from './sandbox-state.js';

/** Everything that is kept, up to one unit of work. */
export interface Snapshot {
  readonly unit: number;
  readonly sandboxes: ReadonlyMap<string, SandboxImage>;
}

export const EMPTY: Snapshot = { unit: 0, sandboxes: new Map() };

/** The reader tells the lines of records, one each, by how they begin. */
const RECORD_START = `${' '.repeat(12)}[`;
const RECORDS_START = '          "records": [';

/** True when the line of `text` that begins at `at` is a record's. */
export function isRecordLine(text: string, at: number): boolean {
  return text.startsWith(RECORD_START, at);
}

/** True for the line before a collection's first record. */
export function opensRecords(line: string): boolean {
  return line === RECORDS_START;
}

/** The snapshot as JSON for people, in pieces: a record a line, by key, so that two snapshots compare well. */
export function* snapshotText({ unit, sandboxes }: Snapshot): Iterable<string> {
  yield `{\n  "format": 1,\n  "unit": ${unit},\n  "sandboxes": {`;
  yield* separated(sandboxes, sandboxText);
  yield '\n  }\n}\n';
}

function* sandboxText([name, image]: readonly [string, SandboxImage]): Iterable<string> {
  yield `\n    ${JSON.stringify(name)}: {\n      "record": ${JSON.stringify(image.record)},`;
  if (image.session !== undefined) yield `\n      "session": ${JSON.stringify(image.session)},`;
  yield `\n      "sequences": ${JSON.stringify(Object.fromEntries(image.sequences))},\n      "collections": {`;
  yield* separated(image.collections, function* ([collection, version]) {
    yield `\n        ${JSON.stringify(collection)}: {\n          "next": ${version.nextOrdinal},\n${RECORDS_START}`;
    yield* separated(version.rows(), recordText);
    yield '\n          ]\n        }';
  });
  yield '\n      }\n    }';
}

function recordText({ ordinal, key, entity }: Row): Iterable<string> {
  return [`\n${RECORD_START}${ordinal},${JSON.stringify(key)},${JSON.stringify(entity)}]`];
}

function* separated<Item>(items: Iterable<Item>, textOf: (item: Item) => Iterable<string>): Iterable<string> {
  let first = true;
  for (const item of items) {
    if (!first) yield ',';
    first = false;
    yield* textOf(item);
  }
}
