/** Ids of records in `world.json`. */
export const IDS = {
  tickets: '550e8400-e29b-41d4-a716-446655440000',
  comments: '123e4567-e89b-12d3-a456-426614174000',
  contacts: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890',
  users: '123e4567-e89b-12d3-a456-426614174000',
  teams: '550e8400-e29b-41d4-a716-446655440000',
  attachments: '456e7890-e12b-34c5-d678-901234567890',
  accounts: 'c4d8e2f6-1a3b-4c5d-8e7f-9a0b1c2d3e4f',
  collections: '7e2f4a6c-8b1d-4395-a0c7-3d5e6f708192',
  fields: '2d4f6a8c-0e1b-4c3d-95a7-b8c9d0e1f203',
  organizations: '0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f',
  tags: '9a8b7c6d-5e4f-4032-a1b2-c3d4e5f60718',
  task_lists: '3c5e7a9b-1d2f-4a64-b8c0-d1e2f3a4b5c6',
  tasks: '8f7e6d5c-4b3a-4291-8e7d-6c5b4a392817',
  workspaces: '5a1c8f3e-2b7d-4e96-8c04-d1f2a3b4c5d6',
} as const;

/** A workspace and an account that nothing needs. */
export const EMPTY_WORKSPACE = 'b2a19087-6f5e-4d3c-8b2a-19087f6e5d4c';
export const EMPTY_ACCOUNT = 'e9b1d7c3-5f2a-4860-b4d8-7c6e5a4f3b21';
/** The user whose keys they are. */
export const OWNER = '789e0123-f45b-67c8-d901-234567890abc';
export const SECOND_CONTACT = '7e2c9a40-51d3-4b86-8f0e-2d1c3b4a5968';
export const SECOND_TICKET = '6f1d2c3b-4a59-4e68-8b77-9c0d1e2f3a4b';
/** A ticket without a contact. */
export const TICKET_OF_NOBODY = '35436';
/** Of nothing. */
export const NOBODY = '00000000-0000-4000-8000-000000000000';
/** A ticket of the other tenant. */
export const FOREIGN_TICKET = '2b6a6765-f587-4aba-bce8-394f279fa2e8';
export const START = '2025-01-16T15:00:00.000Z';

/** Keys of the world that these tests begin with: one that may do everything, two that may not any more, another tenant's. */
export const KEYS = {
  main: 'ref_deskdouble00000000000000000000000000',
  expired: 'ref_expired0000000000000000000000000000',
  revoked: 'ref_revoked0000000000000000000000000000',
  other: 'ref_harbor00000000000000000000000000000',
} as const;
