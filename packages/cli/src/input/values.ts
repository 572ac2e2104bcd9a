import type { Channel, Role } from '../engine.ts';
import { plainName } from './columns.ts';

/** Every channel of the contract. */
export const channels: readonly Channel[] = ['chat', 'email', 'review', 'social', 'ticket'];

const agents =
  'agent agents support staff representative rep csr admin administrator operator adviser advisor employee owner company brand team teammate business outbound outgoing out assistant';
const customers =
  'customer customers enduser user client consumer requester visitor contact guest buyer shopper caller member lead inbound incoming in reviewer';
const automatons =
  'bot chatbot botuser virtualagent virtualassistant system automation automated automatic autoresponder workflow trigger event ivr';

const roles: ReadonlyMap<string, Role | 'automated'> = new Map([
  ...agents.split(' ').map((name) => [name, 'agent'] as const),
  ...customers.split(' ').map((name) => [name, 'customer'] as const),
  ...automatons.split(' ').map((name) => [name, 'automated'] as const),
]);

/** Names under which other systems know our channels. */
const channelNames: Readonly<Record<Channel, string>> = {
  chat: 'chat livechat webchat messaging messenger whatsapp sms',
  email: 'email mail',
  review: 'review reviews',
  social: 'social socialmedia twitter x facebook instagram',
  ticket: 'ticket ticketing web webform portal helpdesk',
};

const truths: ReadonlyMap<string, boolean> = new Map([
  ...['true', 't', 'yes', 'y', '1'].map((word) => [word, true] as const),
  ...['false', 'f', 'no', 'n', '0'].map((word) => [word, false] as const),
]);

/**
 * Who a role value stands for; `undefined` when it is unknown.
 *
 * @param column the name of its column: in `inbound` or `is_agent`, a value of `true` speaks of the column
 */
export function readRole(value: unknown, column: string): Role | 'automated' | undefined {
  const flag = readFlag(value);
  if (flag === undefined) return roles.get(plainName(String(value)));
  const named = roles.get(plainName(column).replace(/^(?:is|from)/u, ''));
  if (named === undefined || named === 'automated') return undefined;
  if (flag) return named;
  return named === 'agent' ? 'customer' : 'agent';
}

/** The channel that a value stands for; `undefined` when it is unknown. */
export function readChannel(value: unknown): Channel | undefined {
  if (typeof value !== 'string') return undefined;
  const name = plainName(value);
  return channels.find((channel) => channelNames[channel].split(' ').includes(name));
}

/** Whether a message is an internal note, by a column such as `public` or `is_internal`. */
export function isInternal(value: unknown, column: string): boolean {
  const flag = readFlag(value);
  const saysPublic = !/internal|private/u.test(plainName(column));
  return flag !== undefined && flag !== saysPublic;
}

/**
 * Milliseconds since 1970 of a written time; `undefined` when it cannot be told for certain.
 * Without a zone it is taken as UTC, so that every machine sorts alike. Days and months in figures, such as
 * 03/04/2025, are not read, because half the world reads them the other way round.
 */
export function readTime(value: unknown): number | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  if (/^\d{9,10}(?:\.\d+)?$/u.test(text)) return Number(text) * 1000;
  if (/^\d{12,13}$/u.test(text)) return Number(text);
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]/u.test(text) || !/\d/u.test(text)) return undefined;
  const hasZone = /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})(?:\s+\d{4}|\s*\([^)]*\))?$/iu.test(text) && /\d:\d/u.test(text);
  // `2025-04-03 14:05:00 +0200` is not yet ISO 8601.
  const joined = text
    .replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/u, '$1T')
    .replace(/ ?UTC$/u, 'Z')
    .replace(/ (?=[+-]\d)/u, '');
  const isIso = /^\d{4}-\d{2}-\d{2}T/u.test(joined);
  const zoned = isIso ? `${joined}Z` : `${text} UTC`;
  const unzoned = isIso ? joined : text;
  const time = Date.parse(hasZone ? unzoned : zoned);
  return Number.isNaN(time) ? undefined : time;
}

function readFlag(value: unknown): boolean | undefined {
  return truths.get(String(value).trim().toLowerCase());
}
