import { readChannel } from '../../input/values.ts';
import { firstText, idText, plainOrHtml, record, records, type Fields } from './fields.ts';
import type { ExportFormat } from './index.ts';

/** Help Scout: conversations with their threads embedded, as the API writes them. */
export const helpScout: ExportFormat = {
  name: 'Help Scout',
  matches: (value) => 'id' in value && Array.isArray(threadsOf(value)),
  *messages(conversation) {
    const channel = readChannel(conversation['type']) ?? 'email';
    const threads = records(threadsOf(conversation));
    for (const thread of threads.toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)))) {
      const writer = record(thread['createdBy']);
      yield {
        conversation: conversation['id'],
        role: roleOf(thread, writer),
        author: firstText(writer['email']) ?? idText(writer['id']),
        aliases: [
          [writer['first'], writer['last']].filter((name) => firstText(name) !== undefined).join(' '),
          writer['id'],
        ],
        team: idText(conversation['mailboxId']),
        text: plainOrHtml(undefined, thread['body']),
        time: thread['createdAt'],
        channel,
        internal: thread['type'] === 'note' || thread['state'] === 'draft',
      };
    }
  },
};

function threadsOf(conversation: Fields): unknown {
  return record(conversation['_embedded'])['threads'];
}

function timeOf(thread: Fields): string {
  return firstText(thread['createdAt']) ?? '';
}

function roleOf(thread: Fields, writer: Fields): 'customer' | 'agent' | 'bot' {
  // A line item says that a conversation was assigned, closed and the like.
  if (thread['type'] === 'lineitem') return 'bot';
  if (typeof writer['type'] === 'string') return writer['type'] === 'customer' ? 'customer' : 'agent';
  return thread['type'] === 'customer' ? 'customer' : 'agent';
}
