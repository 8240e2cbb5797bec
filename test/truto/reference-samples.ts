/** Ids of records in the scenario `docs`. */
export const TICKET = '550e8400-e29b-41d4-a716-446655440000';
export const OTHER_TICKET = '9f3c2760-c2d5-436b-89a6-ed43214b5c65';
export const COMMENT = '123e4567-e89b-12d3-a456-426614174000';
export const CONTACT = 'a1b2c3d4-e5f6-7890-abcd-ef1234567890';
export const USER = '123e4567-e89b-12d3-a456-426614174000';
export const TEAM = '550e8400-e29b-41d4-a716-446655440000';
export const ATTACHMENT = '456e7890-e12b-34c5-d678-901234567890';
export const ACCOUNT = 'c4d8e2f6-1a3b-4c5d-8e7f-9a0b1c2d3e4f';
export const COLLECTION = '7e2f4a6c-8b1d-4395-a0c7-3d5e6f708192';
export const FIELD = '2d4f6a8c-0e1b-4c3d-95a7-b8c9d0e1f203';
export const ORGANIZATION = '0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f';
export const TAG = '9a8b7c6d-5e4f-4032-a1b2-c3d4e5f60718';
export const TASK_LIST = '3c5e7a9b-1d2f-4a64-b8c0-d1e2f3a4b5c6';
export const TASK = '8f7e6d5c-4b3a-4291-8e7d-6c5b4a392817';
export const WORKSPACE = '5a1c8f3e-2b7d-4e96-8c04-d1f2a3b4c5d6';
/** Well-formed, and of nothing. */
export const NOBODY = '00000000-0000-4000-8000-000000000000';
