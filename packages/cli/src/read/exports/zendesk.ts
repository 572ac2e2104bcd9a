import { readChannel } from '../../input/values.ts';
import { firstText, idText, plainOrHtml, record, records, type Fields } from './fields.ts';
import type { ExportFormat } from './index.ts';

/** Zendesk: tickets with their comments, as the JSON export of an account and the API write them. */
export const zendesk: ExportFormat = {
  name: 'Zendesk',
  matches: (value) =>
    'id' in value && ('requester_id' in value || 'requester' in value) && Array.isArray(value['comments']),
  *messages(ticket) {
    const requester = record(ticket['requester']);
    const requesterId = idText(ticket['requester_id'] ?? requester['id']);
    const channel = readChannel(record(ticket['via'])['channel']) ?? 'ticket';
    for (const comment of records(ticket['comments'])) {
      const author = record(comment['author']);
      const authorId = idText(comment['author_id'] ?? author['id']);
      yield {
        conversation: ticket['id'],
        role: roleOf(author, authorId, requesterId),
        author: firstText(author['email'], author['name']) ?? authorId,
        aliases: [author['name'], authorId],
        team: idText(record(ticket['group'])['name'] ?? ticket['group_id']),
        text: plainOrHtml(comment['plain_body'] ?? comment['body'], comment['html_body']),
        time: comment['created_at'],
        channel,
        internal: comment['public'] === false,
      };
    }
  },
};

function roleOf(
  author: Fields,
  authorId: string | undefined,
  requesterId: string | undefined,
): 'customer' | 'agent' | 'bot' {
  // Zendesk writes what its triggers say under the id -1.
  if (authorId === '-1') return 'bot';
  if (typeof author['role'] === 'string') return author['role'] === 'end-user' ? 'customer' : 'agent';
  return authorId === requesterId ? 'customer' : 'agent';
}
