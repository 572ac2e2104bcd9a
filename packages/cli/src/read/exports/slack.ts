import { firstText, record } from './fields.ts';
import type { ExportFormat } from './index.ts';

/**
 * Slack: the files of one channel, one a day. A thread is a conversation, and may go on for days.
 * Slack does not tell agents from customers: the user does, by name, id or address.
 */
export const slack: ExportFormat = {
  name: 'Slack',
  isShared: true,
  matches: (value) => value['type'] === 'message' && /^\d{9,10}\.\d+$/u.test(String(value['ts'])),
  *messages(message) {
    const profile = record(message['user_profile']);
    const isAutomated =
      'bot_id' in message || (typeof message['subtype'] === 'string' && message['subtype'] !== 'thread_broadcast');
    yield {
      conversation: message['thread_ts'] ?? message['ts'],
      role: isAutomated ? 'bot' : undefined,
      author: firstText(profile['email'], profile['real_name'], profile['display_name'], message['user']),
      aliases: [message['user'], profile['real_name'], profile['display_name'], profile['name'], profile['email']],
      text: plainText(firstText(message['text']) ?? ''),
      time: message['ts'],
      channel: 'chat',
    };
  },
};

/** `<https://shop.example|our shop>` is “our shop”, and `&amp;` is “&”. */
function plainText(markup: string): string {
  return markup
    .replaceAll(/<(?:[^<>|]*\|)?([^<>]*)>/gu, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
