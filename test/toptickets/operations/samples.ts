/** Ids of records in the scenario `docs`. */
export const TICKET = '550e8400-e29b-41d4-a716-446655440000';
export const CLOSED_TICKET = '7bde3859-3630-4d47-80e0-df5832ccce55';
export const COMMENT = '123e4567-e89b-12d3-a456-426614174000';
export const COMMENT_OF_CLOSED_TICKET = 'cffae21f-e77d-4800-8292-8b20c026d9bc';
export const ATTACHMENT = '456e7890-e12b-34c5-d678-901234567890';
export const ATTACHMENT_OF_CLOSED_TICKET = 'd987eda8-5ff8-48f1-aeec-e6d1351eb395';
export const CUSTOMER = 'a1b2c3d4-e5f6-7890-abcd-ef1234567890';
export const TEAM = '550e8400-e29b-41d4-a716-446655440000';
export const USER = '123e4567-e89b-12d3-a456-426614174000';
/** A user who is in no team, and owns the read-only key. */
export const LONER = '8f3a2b1c-0d9e-4f8a-b7c6-d5e4f3a2b1c0';
/** The user who owns the key `Admin`. */
export const OWNER = '789e0123-f45b-67c8-d901-234567890abc';
/** Well-formed, and of nothing. */
export const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Ids of the records of the other organization. */
export const foreign = {
  ticket: '419f7a6c-b4da-4bad-aa3a-57a1226a02f8',
  comment: '0056fa1a-5b2e-4bbc-bef7-c2eb1e23586f',
  attachment: '179c2c78-da59-4d20-b6f6-49fbda3c33e7',
  customer: '2b6a6765-f587-4aba-bce8-394f279fa2e8',
  team: '67cd9d00-e2b7-4ea6-8bd4-1b122f9bd72a',
  user: 'f4fbe738-8ee7-4717-b693-21ffd93f313a',
} as const;

export const START = '2025-01-16T15:00:00Z';
