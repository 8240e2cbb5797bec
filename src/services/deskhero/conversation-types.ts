/** `ticket_conversation_type` of the document. */
export const TYPE = {
  replyInbound: 1,
  notePrivate: 2,
  notePublic: 3,
  forward: 4,
  replyOutbound: 5,
  suggestedReply: 6,
} as const;
