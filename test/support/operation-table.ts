import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { send, type Call } from './call.js';
import { documentedAnswers } from './documented.js';
import { judgeBy, type Verdict } from './judge.js';

/** The part of a row that is particular to it. */
export interface Sketch {
  readonly title: string;
  readonly status: number;
  readonly call: Call;
  /** The request itself fits the document. */
  readonly valid: boolean;
  /** What the parsed body equals, matchers allowed; undefined for none. */
  readonly body: unknown;
}

/** One request to an operation, with the documented answer that it must get. */
export interface TableRow<Place extends string> extends Sketch {
  readonly operationId: string;
  /** Where the request goes. */
  readonly place: Place;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Somewhere a request can go, and whose state can be looked at. */
export interface Destination {
  readonly base: string;
  /** Undefined where nothing can be looked at any more. */
  state(): Promise<unknown>;
}

/** The servers that the rows of a table are sent to. */
export interface TablePlaces<Place extends string> {
  at(place: Place): Promise<Destination>;
  /** What the server told its terminal where nothing was planted. */
  readonly reports: readonly string[];
  stop(): Promise<void>;
}

export interface OperationTable<Place extends string> {
  readonly service: string;
  readonly rows: readonly TableRow<Place>[];
  /** Documented answers, as `operationId status`, that no request can bring about here, each with the reason. */
  readonly cannotProduce: Readonly<Record<string, string>>;
  /** Answers that the document declares at least, so that nothing passes because nothing was read. */
  readonly answerCountMin: number;
  open(): Promise<TablePlaces<Place>>;
}

/** Tests a table against its document, both ways, and sends every row. */
export function testOperations<Place extends string>(table: OperationTable<Place>): void {
  describe('the table', () => testCoverage(table));
  testRows(table);
}

function testCoverage<Place extends string>(table: OperationTable<Place>): void {
  const { service, rows, cannotProduce, answerCountMin } = table;
  const covered = new Set(rows.map(({ operationId, status }) => `${operationId} ${status}`));

  test('has a row, or a reason why there is none, for every documented answer', async () => {
    const documented = await documentedAnswers(service);
    expect(documented.length).toBeGreaterThan(answerCountMin);
    expect(documented.filter((answer) => !covered.has(answer) && !(answer in cannotProduce))).toEqual([]);
  });

  test('has no row and no reason for anything else', async () => {
    const documented = new Set(await documentedAnswers(service));
    expect([...covered, ...Object.keys(cannotProduce)].filter((answer) => !documented.has(answer))).toEqual([]);
    expect(Object.keys(cannotProduce).filter((answer) => covered.has(answer))).toEqual([]);
  });

  test('says the same thing once', () => {
    const titles = rows.map(({ operationId, status, title }) => `${operationId} ${status}: ${title}`);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });
}

function testRows<Place extends string>(table: OperationTable<Place>): void {
  const { service, rows } = table;
  let places: TablePlaces<Place>;
  let verdict: Verdict;
  beforeAll(async () => {
    [places, verdict] = await Promise.all([table.open(), judgeBy(service)]);
  });
  afterAll(() => places.stop());

  describe.each([...new Set(rows.map(({ operationId }) => operationId))])('%s', (operationId) => {
    const own = rows.filter((row) => row.operationId === operationId);

    test.each(own)('answers $status: $title', async ({ call, place, status, body, headers, valid }) => {
      const destination = await places.at(place);
      const before = status >= 400 ? await destination.state() : undefined;
      const response = await send(destination.base, call);

      expect({ status: response.status, body: response.text === '' ? undefined : response.body }).toEqual({
        status,
        body,
      });
      expect(response.headers).toMatchObject(headers);
      expect(await verdict(response, { valid })).toEqual([]);
      if (status >= 400) expect(await destination.state()).toEqual(before);
    });
  });

  test('nothing that was answered broke the document', () => {
    expect(places.reports).toEqual([]);
  });
}
