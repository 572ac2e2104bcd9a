import type { Channel, Role } from '../engine.ts';
import { quoted, type Source } from './source.ts';
import { createSpill } from './spill.ts';
import type { ConversationWork, PlacedTurn } from './work.ts';

/** One message as it was read. */
export interface Message {
  readonly file: string;
  readonly line: number;
  readonly role: Role;
  readonly text: string;
  readonly channel?: Channel | undefined;
  readonly author?: string | undefined;
  readonly team?: string | undefined;
  /** As it stands in the input, and as milliseconds since 1970 when it could be read. */
  readonly writtenTime?: unknown;
  readonly time?: number | undefined;
}

/** Gathers messages into conversations. */
export interface ConversationStore {
  add(conversation: string, message: Message): void;
  /**
   * Every conversation, in the order of their first messages. Call once.
   * @param source where it is told that a time cannot be read, or that no message is by an agent
   */
  conversations(source: Source): Generator<ConversationWork>;
  /** Lets go of what lies on disk. */
  close(): void;
}

// Conversations that come one after the other share a list, so that one list fits into memory at a time.
const conversationsInList = 1000;
// Code units of text; with what surrounds them, about three times as many bytes.
const mostInMemory = 4 * 1024 * 1024;
const messageOverhead = 150;

interface Entry extends Message {
  readonly conversation: string;
}

/**
 * Makes a store. Its memory does not grow with the text, only by about 100 bytes a conversation.
 *
 * @param fallback channel of conversations that name none
 * @param scratch folder for what does not fit into memory
 */
export function createConversationStore(fallback: Channel | undefined, scratch: string): ConversationStore {
  const numbers = new Map<string, number>();
  const spill = createSpill<Entry>(scratch, mostInMemory);
  const seen = { unread: 0, firstUnread: undefined as Message | undefined, agents: 0 };
  return {
    add(conversation, message) {
      let number = numbers.get(conversation);
      if (number === undefined) numbers.set(conversation, (number = numbers.size));
      const list = Math.floor(number / conversationsInList);
      spill.add(list, { conversation, ...message }, message.text.length + messageOverhead);
      if (message.role === 'agent') seen.agents += 1;
      if (message.time !== undefined || !hasTime(message)) return;
      seen.unread += 1;
      seen.firstUnread ??= message;
    },
    *conversations(source) {
      if (numbers.size === 0) return;
      if (seen.firstUnread !== undefined) reportUnsorted(seen.firstUnread, seen.unread, source);
      if (seen.agents === 0) reportNoAgent(source);
      const lists = Math.ceil(numbers.size / conversationsInList);
      // All are numbered: what is judged from here on need not share the memory with them.
      numbers.clear();
      for (let list = 0; list < lists; list += 1) {
        for (const [id, entries] of grouped(spill.take(list))) yield toWork(id, entries, fallback);
      }
    },
    close: () => spill.close(),
  };
}

function grouped(entries: readonly Entry[]): Map<string, Entry[]> {
  const conversations = new Map<string, Entry[]>();
  for (const entry of entries) {
    const messages = conversations.get(entry.conversation);
    if (messages === undefined) conversations.set(entry.conversation, [entry]);
    else messages.push(entry);
  }
  return conversations;
}

function toWork(id: string, entries: readonly Entry[], fallback: Channel | undefined): ConversationWork {
  const canSort = entries.every(({ time }) => time !== undefined);
  const messages = canSort ? entries.toSorted((a, b) => (a.time ?? 0) - (b.time ?? 0)) : entries;
  const channel = messages.find((message) => message.channel !== undefined)?.channel ?? fallback;
  return { kind: 'conversation', id, ...(channel !== undefined && { channel }), turns: messages.map(toTurn) };
}

function toTurn({ file, line, role, text, time, author, team }: Entry): PlacedTurn {
  return {
    role,
    text,
    ...(time !== undefined && { at: new Date(time).toISOString() }),
    ...(author !== undefined && { author }),
    ...(team !== undefined && { team }),
    file,
    line,
  };
}

function reportUnsorted(first: Message, count: number, source: Source): void {
  const many = count === 1 ? 'it stands' : `${count} such times stand`;
  const reason = `The time ${quoted(first.writtenTime)} cannot be read for certain; where ${many}, the order of the rows is kept.`;
  source.report({ level: 'note', line: first.line, reason, remedy: 'Write times as 2025-04-03T14:05:00Z.' });
}

function reportNoAgent(source: Source): void {
  const remedy =
    'Check which column tells the author, and name it with --columns role=NAME, or name the agents with --agents or --agent-domain.';
  source.report({ level: 'file', reason: 'No message here is by an agent, so there is no reply to judge.', remedy });
}

function hasTime({ writtenTime }: Message): boolean {
  return writtenTime !== undefined && writtenTime !== null && writtenTime !== '';
}
