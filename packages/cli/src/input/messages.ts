import type { Channel, Role, Turn } from '../engine.ts';
import { channelOf, idOf, textOf } from './case-row.ts';
import type { Item } from './cases.ts';
import type { ColumnMap } from './columns.ts';
import { quoted, type Row, type Source } from './source.ts';
import { isInternal, readRole, readTime } from './values.ts';

interface Message {
  readonly line: number;
  readonly role: Role;
  readonly text: string;
  readonly channel: Channel | undefined;
  /** As it stands in the input, and as milliseconds since 1970 when it could be read. */
  readonly writtenTime: unknown;
  readonly time: number | undefined;
}

/** Gathers messages into conversations. */
export interface MessageStore {
  /** Keeps one message, or reports why not. */
  add(row: Row, columns: ColumnMap): void;
  /** Every agent turn as a reply to judge, with all turns before it as context. */
  items(): Generator<Item>;
}

/** Makes a store for the messages of one input. */
export function createMessageStore(fallback: Channel | undefined, source: Source): MessageStore {
  const conversations = new Map<string, Message[]>();
  const add = (row: Row, columns: ColumnMap): void => {
    const read = readMessage(row, columns);
    if ('leaveOut' in read) return source.leaveOut(read.leaveOut);
    if ('reason' in read) return source.report({ level: 'row', line: row.line, ...read });
    const { conversation, message } = read;
    const messages = conversations.get(conversation);
    if (messages === undefined) conversations.set(conversation, [message]);
    else messages.push(message);
  };
  function* items(): Generator<Item> {
    reportUnsorted(conversations, source);
    for (const [conversation, messages] of conversations) {
      source.leaveOut('context', messages.filter(({ role }) => role === 'customer').length);
      yield* repliesOf(conversation, messages, fallback);
    }
    const all = [...conversations.values()];
    if (all.length === 0 || all.some((messages) => messages.some(({ role }) => role === 'agent'))) return;
    const remedy = 'Check which column tells the author, and name it with --columns role=NAME.';
    source.report({ level: 'file', reason: 'No message here is by an agent, so there is no reply to judge.', remedy });
  }
  return { add, items };
}

function readMessage(
  { line, fields }: Row,
  columns: ColumnMap,
):
  | { conversation: string; message: Message }
  | { leaveOut: 'automated' | 'internal' }
  | { reason: string; remedy: string } {
  const valueOf = (field: Parameters<ColumnMap['get']>[0]): unknown => fields[columns.get(field) ?? ''];
  if (isInternal(valueOf('public'), columns.get('public') ?? '')) return { leaveOut: 'internal' };
  const roleColumn = columns.get('role') ?? '';
  const role = readRole(valueOf('role'), roleColumn);
  if (role === 'automated') return { leaveOut: 'automated' };
  if (role === undefined) return unknownRole(valueOf('role'), roleColumn);
  const conversation = idOf(valueOf('conversation'));
  if (conversation === undefined) {
    const remedy = `Fill in ${quoted(columns.get('conversation'))}, or remove the row.`;
    return { reason: 'This message belongs to no conversation.', remedy };
  }
  const text = textOf(valueOf('text'), role === 'agent' ? 'reply' : 'message');
  if (typeof text !== 'string') return text;
  const channel = channelOf(valueOf('channel'), undefined);
  if (typeof channel === 'object') return channel;
  const writtenTime = valueOf('time');
  return {
    conversation,
    message: { line, role, text, channel, writtenTime, time: readTime(writtenTime) },
  };
}

function unknownRole(value: unknown, column: string): { reason: string; remedy: string } {
  const isEmpty = value === undefined || value === null || value === '';
  const reason = isEmpty ? `The role in ${quoted(column)} is empty.` : `The role ${quoted(value)} is unknown.`;
  return {
    reason,
    remedy: 'Use customer or agent (bot and system are left out), or name another column with --columns role=NAME.',
  };
}

function* repliesOf(conversation: string, rows: readonly Message[], fallback: Channel | undefined): Generator<Item> {
  const messages = canSort(rows) ? rows.toSorted((a, b) => (a.time ?? 0) - (b.time ?? 0)) : rows;
  const channel = messages.find((message) => message.channel !== undefined)?.channel ?? fallback;
  const turns = messages.map(toTurn);
  let replies = 0;
  for (const [index, { role, text, line }] of messages.entries()) {
    if (role !== 'agent') continue;
    replies += 1;
    const id = `${conversation}#${replies}`;
    const context = turns.slice(0, index);
    yield { line, id, input: { id, ...(channel !== undefined && { channel }), context, reply: text } };
  }
}

function toTurn({ role, text, time }: Message): Turn {
  return time === undefined ? { role, text } : { role, text, at: new Date(time).toISOString() };
}

function canSort(messages: readonly Message[]): boolean {
  return messages.every(({ time }) => time !== undefined);
}

function reportUnsorted(conversations: ReadonlyMap<string, readonly Message[]>, source: Source): void {
  const unread = [...conversations.values()].flat().filter((message) => message.time === undefined && hasTime(message));
  const [first] = unread;
  if (first === undefined) return;
  const many = unread.length === 1 ? 'it stands' : `${unread.length} such times stand`;
  const reason = `The time ${quoted(first.writtenTime)} cannot be read for certain; where ${many}, the order of the rows is kept.`;
  source.report({ level: 'note', line: first.line, reason, remedy: 'Write times as 2025-04-03T14:05:00Z.' });
}

function hasTime({ writtenTime }: Message): boolean {
  return writtenTime !== undefined && writtenTime !== null && writtenTime !== '';
}
