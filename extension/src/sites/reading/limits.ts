/** How much of a conversation is read: enough for the engine, which looks at the last messages, and no more. */
export const limits = {
  /** Newest messages. */
  messages: 30,
  /** UTF-16 code units of all messages together. */
  characters: 20_000,
  /** Nodes of the tree walked for one message; a mail made by a design program has thousands. */
  nodes: 10_000,
} as const;
