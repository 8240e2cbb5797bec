import { at, booleanIn, textIn } from '../../../adapter-kit/values.js';
import type { Json, JsonObject } from '../../../core/json.js';
import type { VendorConversation } from '../vendor.js';

export type ConversationType = VendorConversation['type'];

export const TYPE = {
  replyInbound: 1,
  notePrivate: 2,
  notePublic: 3,
  forward: 4,
  replyOutbound: 5,
  suggestedReply: 6,
} as const;

/** The word by which a unified comment's channel carries the type of an entry, in both directions. */
const WORDS: Readonly<Record<ConversationType, string>> = {
  0: 'unknown',
  1: 'reply_inbound',
  2: 'note_private',
  3: 'note_public',
  4: 'forward',
  5: 'reply_outbound',
  6: 'suggested_reply',
};

/** The channel that an entry of this type went through. */
export function channelOf(type: ConversationType): { id: string; name: string; type: string } {
  return { id: String(type), name: WORDS[type].toUpperCase(), type: WORDS[type] };
}

/** True for what nobody but users sees; undefined where that is not known. */
export function isUnseen(type: ConversationType): boolean | undefined {
  return type === 0 ? undefined : type === TYPE.notePrivate || type === TYPE.suggestedReply;
}

/**
 * The type of a new entry: what the channel says, else what can be told from the rest. Whatever is not to be hidden and
 * comes from a user is a reply. What is to be hidden is never shown and a draft never sent, whatever the channel: nobody can
 * take it back.
 */
export function typeIn(body: JsonObject): ConversationType {
  const named = typeOfChannel(body['channel']);
  const hidden = isHidden(body) === true;
  const isDraft = booleanIn(body['draft']) === true;
  if (isDraft && named === TYPE.replyOutbound) return TYPE.suggestedReply;
  if (named !== undefined) return hidden && isUnseen(named) !== true ? TYPE.notePrivate : named;
  if (isDraft) return TYPE.suggestedReply;
  if (hidden) return TYPE.notePrivate;
  return typeByAuthor(textIn(at(body['author'], 'type')), body);
}

/** Who names no author and a contact speaks for the contact. What a machine has to say is not mailed. */
function typeByAuthor(author: string | undefined, { contact_id: contact, user_id: user }: JsonObject) {
  if (author === 'system') return TYPE.notePublic;
  const isContact = author === 'contact' || (author === undefined && textIn(contact) !== undefined && !textIn(user));
  return isContact ? TYPE.replyInbound : TYPE.replyOutbound;
}

/** Either name hides an entry; undefined when neither was sent. */
export function isHidden(body: JsonObject): boolean | undefined {
  const sent = [booleanIn(body['is_internal']), booleanIn(body['is_private'])].filter((flag) => flag !== undefined);
  return sent.length === 0 ? undefined : sent.includes(true);
}

/** By the word, else by the number. Any other word, such as `email`, is of another vendor, and so is the number beside it. */
function typeOfChannel(channel: Json | undefined): ConversationType | undefined {
  const word = (textIn(at(channel, 'type')) ?? textIn(channel))?.toLowerCase();
  const named = TYPES.get(word ?? '');
  const isForeign = word !== undefined && word !== WORDS[0];
  return named ?? (isForeign ? undefined : TYPES.get(textIn(at(channel, 'id')) ?? ''));
}

/** The vendor takes no entry of an unknown type. */
const TYPES: ReadonlyMap<string, ConversationType> = new Map(
  Object.values(TYPE).flatMap((type) => [
    [WORDS[type], type],
    [String(type), type],
  ]),
);

/** What an entry turns into when it is to be hidden or shown; itself when nothing is asked for, or it is that already. */
export function turned(type: ConversationType, hidden: boolean | undefined): ConversationType {
  if (hidden === undefined || hidden === isUnseen(type)) return type;
  if (hidden) return TYPE.notePrivate;
  return type === TYPE.suggestedReply ? TYPE.replyOutbound : TYPE.notePublic;
}
