import { readChannel } from '../../input/values.ts';
import { firstText, idText, plainOrHtml, record, records, type Fields } from './fields.ts';
import type { ExportFormat } from './index.ts';
import type { ExportedMessage } from '../message.ts';

const roles: Readonly<Record<string, 'customer' | 'agent' | 'bot'>> = {
  user: 'customer',
  lead: 'customer',
  contact: 'customer',
  admin: 'agent',
  teammate: 'agent',
  bot: 'bot',
};

/** Intercom: conversations, each with its source and its conversation parts. */
export const intercom: ExportFormat = {
  name: 'Intercom',
  matches: (value) => 'conversation_parts' in value,
  *messages(conversation) {
    const source = record(conversation['source']);
    const shared = {
      conversation: conversation['id'],
      team: idText(conversation['team_assignee_id']),
      channel: readChannel(source['type']) ?? 'chat',
    };
    if (firstText(source['body']) !== undefined) {
      yield { ...shared, ...saidBy(source), time: conversation['created_at'] };
    }
    const parts = conversation['conversation_parts'];
    for (const part of records(Array.isArray(parts) ? parts : record(parts)['conversation_parts'])) {
      const isNote = part['part_type'] === 'note';
      // Assignments, closings and the like have no words.
      const isEvent = firstText(part['body']) === undefined;
      const said = { ...shared, ...saidBy(part), time: part['created_at'], internal: isNote };
      yield isEvent && !isNote ? { ...said, role: 'bot', text: '' } : said;
    }
  },
};

function saidBy(part: Fields): Omit<ExportedMessage, 'conversation'> {
  const author = record(part['author']);
  return {
    role: roles[String(author['type'])],
    author: firstText(author['email'], author['name']) ?? idText(author['id']),
    aliases: [author['name'], author['id']],
    text: plainOrHtml(undefined, part['body']),
  };
}
