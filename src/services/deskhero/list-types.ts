/** Those of `list_type` that code has to know. */
export const LIST_TYPE = { tags: 2, ticketStatuses: 3, ticketPriorities: 4 } as const;
