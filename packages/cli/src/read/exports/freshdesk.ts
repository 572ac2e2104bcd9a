import type { Channel } from '../../engine.ts';
import { firstText, idText, plainOrHtml, record, records } from './fields.ts';
import type { ExportFormat } from './index.ts';

// https://developers.freshdesk.com/api/#tickets, “source”
const channels: Readonly<Record<number, Channel>> = {
  1: 'email',
  2: 'ticket',
  3: 'ticket',
  5: 'social',
  6: 'social',
  7: 'chat',
};

/** Freshdesk: tickets, whose description is the first message, with their conversations. */
export const freshdesk: ExportFormat = {
  name: 'Freshdesk',
  matches: (value) => 'id' in value && Array.isArray(value['conversations']),
  *messages(ticket) {
    const requester = record(ticket['requester']);
    const shared = {
      conversation: ticket['id'],
      team: idText(record(ticket['group'])['name'] ?? ticket['group_id']),
      channel: channels[Number(ticket['source'])] ?? 'ticket',
    } as const;
    const description = plainOrHtml(ticket['description_text'], ticket['description']);
    if (description !== undefined) {
      const author = firstText(requester['email'], requester['name']) ?? idText(ticket['requester_id']);
      yield { ...shared, role: 'customer', author, text: description, time: ticket['created_at'] };
    }
    for (const said of records(ticket['conversations'])) {
      yield {
        ...shared,
        role: said['incoming'] === true ? 'customer' : 'agent',
        author: firstText(said['from_email']) ?? idText(said['user_id']),
        aliases: [said['user_id']],
        text: plainOrHtml(said['body_text'], said['body']),
        time: said['created_at'],
        internal: said['private'] === true,
      };
    }
  },
};
