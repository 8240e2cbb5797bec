import type { JsonObject } from '../../../src/core/json.js';
import type { Desk, Query } from './desk.js';
import { knownOf, ofTicket, surroundingsOf, type Known, type Surroundings } from './surroundings.js';

/** An unfiltered list: of the whole account, or of one ticket where a vendor needs to be told which. */
export interface Place {
  readonly desk: Desk;
  readonly base: Query;
  readonly records: readonly JsonObject[];
  readonly surroundings: Surroundings;
}

const TICKETS_MAX = 3;

/** The places of a list, richest first; what is `known` is read once for each desk. */
export function createPlaces(desks: readonly Desk[]): (path: string) => Promise<readonly Place[]> {
  const known = new Map(desks.map((desk) => [desk, knownOf(desk)]));
  return async (path) => {
    const found = await Promise.all([...known].map(async ([desk, wanted]) => placesIn(desk, path, await wanted)));
    return found.flat();
  };
}

async function placesIn(desk: Desk, path: string, known: Known): Promise<readonly Place[]> {
  const place = async (base: Query): Promise<Place | undefined> => {
    const { status, records } = await desk.list(path, base, 20);
    return status === 200 ? { desk, base, records, surroundings: surroundingsOf(known, records) } : undefined;
  };
  const whole = await place([]);
  if (whole !== undefined) return [whole];
  const each = await Promise.all(known.tickets.map((ticket) => place(ofTicket(ticket))));
  return each
    .filter((one) => one !== undefined)
    .sort((left, right) => right.records.length - left.records.length)
    .slice(0, TICKETS_MAX);
}
