import { readChannel } from '../../input/values.ts';
import { firstText, idText, plainOrHtml, record, records } from './fields.ts';
import type { ExportFormat } from './index.ts';

/** Gorgias: tickets with their messages. */
export const gorgias: ExportFormat = {
  name: 'Gorgias',
  matches: (value) => 'id' in value && records(value['messages']).some((message) => 'from_agent' in message),
  *messages(ticket) {
    for (const message of records(ticket['messages'])) {
      const sender = record(message['sender']);
      yield {
        conversation: ticket['id'],
        // Rules and auto-responders write as agents.
        role: message['via'] === 'rule' ? 'bot' : sideOf(message['from_agent']),
        author: firstText(sender['email'], sender['name']) ?? idText(sender['id']),
        aliases: [sender['name'], sender['id']],
        team: firstText(record(ticket['assignee_team'])['name']),
        text: plainOrHtml(message['stripped_text'] ?? message['body_text'], message['body_html']),
        time: message['sent_datetime'] ?? message['created_datetime'],
        channel: readChannel(message['channel']) ?? readChannel(ticket['channel']) ?? 'ticket',
        internal: message['public'] === false || message['channel'] === 'internal-note',
      };
    }
  },
};

function sideOf(fromAgent: unknown): 'customer' | 'agent' {
  return fromAgent === true ? 'agent' : 'customer';
}
