/**
 * The demo world: a support organisation, its staff, its customers and their cases. It knows no vendor; each vendor's
 * service projects it into records of its own, so that all vendors hold the same people and problems.
 * Times are milliseconds since 1970-01-01T00:00:00Z, on whole seconds. Staff, teams and customers are named by index.
 */
export interface World {
  readonly seed: string;
  readonly organization: Organization;
  readonly teams: readonly Team[];
  readonly agents: readonly Agent[];
  readonly customers: readonly Person[];
  /** In order of creation. */
  readonly cases: readonly Case[];
}

export interface Organization {
  /** A UUID. */
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

export interface Team {
  readonly name: string;
  readonly description: string;
  readonly createdAt: number;
}

export type Region = 'amer' | 'apac' | 'emea' | 'latam' | 'asean';

/** An auditor sees everything and an observer sees cases and customers; neither changes anything. */
export type Role = 'admin' | 'auditor' | 'agent' | 'observer';

export interface Agent {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Index of the team; undefined for those who take no cases. */
  readonly team: number | undefined;
  readonly region: Region;
  readonly timezone: string;
  /** A `bot` is the automation that speaks as `system`. */
  readonly employment: 'permanent' | 'contractor' | 'external' | 'bot';
  readonly active: boolean;
  readonly createdAt: number;
  /** For someone who is not active any more, the day they left. */
  readonly updatedAt: number;
}

export interface Address {
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  readonly country: string;
}

export interface Person {
  readonly name: string;
  /** Unique, and at the company's domain. */
  readonly email: string;
  readonly company: string;
  readonly department: string;
  readonly title: string;
  readonly phone: string;
  readonly pronouns: string | undefined;
  readonly address: Address;
  readonly region: Region;
  readonly timezone: string;
  /** 1 is the best. */
  readonly tier: 1 | 2 | 3 | 4;
  readonly vip: boolean;
  readonly premium: boolean;
  /** What the account is worth in a year, in US dollars. */
  readonly accountValue: number;
  readonly website: string;
  readonly linkedin: string | undefined;
  readonly github: string | undefined;
  readonly notes: string | undefined;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export type Priority = 'low' | 'medium' | 'high' | 'urgent';

/** `new` was not looked at yet, `open` waits for us, `pending` for the customer. */
export type Status = 'new' | 'open' | 'pending' | 'resolved' | 'closed';

export interface Case {
  readonly number: number;
  readonly customer: number;
  readonly team: number;
  readonly agent: number | undefined;
  readonly subject: string;
  readonly description: string;
  readonly category: string;
  readonly priority: Priority;
  readonly status: Status;
  readonly createdAt: number;
  /** The last thing that happened: a message, an attachment, a change of status. */
  readonly updatedAt: number;
  readonly resolvedAt: number | undefined;
  readonly closedAt: number | undefined;
  readonly dueAt: number | undefined;
  readonly messages: readonly Message[];
  readonly attachments: readonly Attachment[];
}

/** A `note` is seen by staff only; `system` is the automation. */
export interface Message {
  readonly from: 'customer' | 'agent' | 'note' | 'system';
  /** Index of a customer when `from` is `customer`, else of an agent. */
  readonly author: number;
  readonly text: string;
  readonly at: number;
}

export interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  readonly text: string;
  /** Index of the agent who added it. */
  readonly by: number;
  readonly at: number;
}
