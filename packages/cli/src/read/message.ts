import type { Channel } from '../engine.ts';
import type { Row } from '../input/source.ts';

/** A message as an export tells of it, under our own names. What is `undefined` is not known. */
export interface ExportedMessage {
  readonly conversation: unknown;
  /** Absent where the export does not tell agents from customers. */
  readonly role?: 'customer' | 'agent' | 'bot' | undefined;
  /** The best name of whoever wrote it, and other names they go by, such as an address or an id. */
  readonly author?: unknown;
  readonly aliases?: readonly unknown[];
  readonly team?: unknown;
  readonly text: unknown;
  readonly time?: unknown;
  readonly channel?: Channel | undefined;
  /** A note that the customer never saw. */
  readonly internal?: boolean;
}

/** A message as a row. */
export function messageRow(line: number, { internal = false, ...message }: ExportedMessage, isShared = false): Row {
  return { line, fields: { ...message, internal }, isOwn: true, ...(isShared && { isShared: true }) };
}
