import type { Json, JsonObject } from '../../src/core/json.js';

/** A vendor's conversation entry, and what its name says about it. */
export interface Picked {
  readonly name: string;
  readonly entry: JsonObject;
}

const TYPES = {
  'reply inbound': 1,
  'private note': 2,
  'public note': 3,
  forward: 4,
  'reply outbound': 5,
  'suggested reply': 6,
} as const;

const user = { profile_pic: null, email: 'robin@example.com', id: 4, label: 'Robin' };
const requester = { user_id: 0, email: 'joan@example.com', name: 'Joan Clarke', profile_pic: null };

const html = '<p>Dear <b>Joan</b>,</p><p>1 &lt; 2 &amp; 3 – ß😀<br>R.</p>';
const tiptap = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Dear ' },
        { type: 'text', text: 'Joan', marks: [] },
      ],
    },
    { type: 'paragraph', content: [] },
  ],
};
const editorjs = {
  time: 1_737_036_000_000,
  version: '2.30',
  blocks: [{ id: 'a', type: 'paragraph', data: { text: 'Hi' } }],
};

const text = (forms: JsonObject): JsonObject => ({
  plain_preview: 'Dear Joan',
  html: null,
  editorjs: null,
  tiptap: null,
  read_minutes: 1,
  ...forms,
});
const texts: Readonly<Record<string, JsonObject>> = {
  html: text({ html }),
  tiptap: text({ tiptap }),
  editorjs: text({ editorjs }),
  'all forms': text({ html, tiptap, editorjs }),
};

const address = (direction: number, email: string, name: string | null = null): JsonObject => ({
  email,
  name,
  direction,
});
const addresses: Readonly<Record<string, readonly Json[]>> = {
  'no addresses': [],
  'one receiver': [address(1, 'support@acme.deskhero.com', 'Support'), address(2, 'joan@example.com', 'Joan Clarke')],
  'cc and bcc': [
    address(1, 'support@acme.deskhero.com'),
    address(2, 'joan@example.com'),
    address(3, 'hugh@example.com', 'Hugh'),
    address(3, 'alan@example.com'),
    address(4, 'boss@example.com'),
    address(7, 'reply@example.com'),
  ],
};

const file = {
  size_kb: 12,
  status: 2,
  status_message: null,
  download_url: 'https://files.example.com/9/report.pdf',
  id: 9,
  label: 'report.pdf',
};

/** Every type with every form of a text, every set of addresses, with a file and without. */
export const conversations: readonly Picked[] = Object.entries(TYPES).flatMap(([kind, type]) =>
  Object.entries(texts).flatMap(([form, sys_content_rich]) =>
    Object.entries(addresses).flatMap(([receivers, email_addresses]) =>
      [[], [file]].map((sys_attachments) => ({
        name: `a ${kind} in ${form} with ${receivers}${sys_attachments.length === 0 ? '' : ' and a file'}`,
        entry: {
          sys_status: null,
          created_by: kind === 'reply inbound' ? null : user,
          last_updated_by: null,
          requester,
          last_message_extracted: 'Dear Joan',
          sys_attachments,
          id: 1204,
          ticket_id: 1174,
          created: '2025-01-16T14:00:00Z',
          last_updated: '2025-01-16T14:00:00Z',
          type,
          email_addresses,
          sys_content_rich,
        },
      })),
    ),
  ),
);
