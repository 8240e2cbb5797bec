/** A filter by something that unified records do not show, so that no predicate can be written. */
export interface Unseen {
  readonly reason: string;
  /** Records that belong to none are answered whatever is asked for. */
  readonly orNone?: true;
}

const usable = (what: string): Unseen => ({ reason: `${what} do not say where they can be used`, orNone: true });
const hidden = (what: string): Unseen => ({ reason: `${what} do not show it` });

/** By list and parameter. One that every record shows, or that no adapter applies, is an error. */
export const UNSEEN: Readonly<Record<string, Unseen>> = {
  'listTickets organization': hidden('tickets'),
  'listComments organization': hidden('comments and their tickets'),
  'listAttachments organization': hidden('files and their tickets'),
  'listUsers collections': hidden('users'),
  'listUsers organization': hidden('users'),
  'listTeams workspace': hidden('teams'),
  'listCollections organization': hidden('collections'),
  'listWorkspaces organization': hidden('workspaces'),
  'listTicketStatuses workspace': usable('statuses'),
  'listTicketStatuses collections': usable('statuses'),
  'listTicketPriorities workspace': usable('priorities'),
  'listTicketPriorities collections': usable('priorities'),
  'listTicketTypes workspace': usable('types'),
  'listTicketTypes collections': usable('types'),
  'listFields collections': usable('fields'),
  'listFields workspace': usable('fields'),
  'listFields ticket_type': usable('fields'),
  'listFields organization': usable('fields'),
};

/**
 * Filters with which no request tells records of a list apart, because all of them are the same or have nothing of the
 * kind in any scenario; by adapter. One that does tell them apart is an error.
 */
export const SAME_IN_ALL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  deskhero: {
    'listAttachments is_internal': 'no file came with an internal note',
    'listContacts emails[type]': 'the vendor keeps one address',
    'listUsers emails[type]': 'the vendor keeps one address',
    'listFields entity_type': 'only tickets have fields',
    'listTags created_at': 'all came at once',
    'listTags updated_at': 'all came at once',
  },
  reference: {
    'listFields created_at': 'all came at once',
    'listFields updated_at': 'all came at once',
    'listFields entity_id': 'no field is of one record alone',
    'listOrganizations created_at': 'all came at once',
    'listOrganizations updated_at': 'all came at once',
  },
  toptickets: {
    'listContacts emails[type]': 'the vendor keeps one address',
    'listContacts phones[extension]': 'the vendor keeps no extensions',
    'listUsers emails[type]': 'the vendor keeps one address',
  },
};
