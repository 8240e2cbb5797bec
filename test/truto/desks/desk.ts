import type { Call } from '../../support/call.js';
import type { AccountName } from '../../support/truto.js';

/** A vendor's help desk behind an account, as it is in the scenario, and how it changes at the vendor's own side. */
export interface Desk {
  readonly account: AccountName;
  /** Of the vendor; its base URL is below the sandbox. */
  readonly service: string;
  /** The vendor's own credential. */
  readonly token: string;
  readonly tickets: TicketList;
  /** Of `ticket`, which has several. */
  readonly comments: List;
  readonly ticket: string;
  readonly life: Life;
  /** A ticket that there is not, and what is said of it. */
  readonly lost: { readonly id: string; readonly statusLine: string; readonly json: object };
}

/** What a client sends to make a ticket, to change it and to be rid of it, and what it is answered. */
export interface Life {
  readonly create: object;
  readonly change: object;
  readonly changed: object;
  readonly deletion: 'HTTP/1.1 200 OK' | 'HTTP/1.1 404 Not Found';
}

/** A list that can be read on both sides. */
export interface List {
  /** Path of the unified list. */
  readonly path: string;
  /** The vendor's own list, 500 records at a time; the first page is 0. */
  page(number: number): Call;
  /** Ids of such a page, in its order. */
  ids(body: unknown): readonly string[];
  add(text: string): Call;
}

export interface TicketList extends List {
  /** New ones come before the others. */
  readonly newestFirst: boolean;
  rename(id: string, name: string): Call;
  /** Takes the ticket out of the list; undefined for one that has to stay. */
  remove(id: string): Call | undefined;
}

interface Identified {
  readonly id: string | number;
}

export const idsOf = (records: unknown): readonly string[] =>
  (records as readonly Identified[]).map(({ id }) => String(id));
