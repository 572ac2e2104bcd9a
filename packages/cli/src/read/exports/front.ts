import { readChannel } from '../../input/values.ts';
import type { ExportedMessage } from '../message.ts';
import { firstText, idText, plainOrHtml, record, records, type Fields } from './fields.ts';
import type { ExportFormat } from './index.ts';

/** Front: messages that name their conversation, or conversations that hold their messages. */
export const front: ExportFormat = {
  name: 'Front',
  matches: (value) => isMessage(value) || records(value['messages']).some(isMessage),
  *messages(value) {
    const messages = isMessage(value) ? [value] : records(value['messages']);
    for (const message of messages) yield messageOf(message, idText(value['id']));
    for (const comment of isMessage(value) ? [] : records(value['comments'])) {
      yield {
        conversation: value['id'],
        role: 'agent',
        text: comment['body'],
        time: comment['posted_at'],
        internal: true,
      };
    }
  },
};

function isMessage(value: Fields): boolean {
  return typeof value['is_inbound'] === 'boolean' && 'body' in value;
}

function messageOf(message: Fields, holder: string | undefined): ExportedMessage {
  const author = record(message['author']);
  const from = records(message['recipients']).find(({ role }) => role === 'from');
  const isInbound = message['is_inbound'] === true;
  return {
    conversation: conversationOf(message) ?? holder,
    role: isInbound ? 'customer' : 'agent',
    author: firstText(isInbound ? undefined : author['email'], from?.['handle']) ?? idText(author['id']),
    aliases: [author['username'], author['id'], from?.['handle']],
    text: plainOrHtml(message['text'], message['body']),
    time: message['created_at'],
    channel: readChannel(message['type']) ?? 'email',
    internal: message['is_draft'] === true,
  };
}

/** The last part of a link such as `https://api2.frontapp.com/conversations/cnv_55c8c149`. */
function conversationOf(message: Fields): string | undefined {
  const link = firstText(record(record(message['_links'])['related'])['conversation'], message['conversation_id']);
  return link?.slice(link.lastIndexOf('/') + 1);
}
