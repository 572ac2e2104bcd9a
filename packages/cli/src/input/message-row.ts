import type { Role } from '../engine.ts';
import { channelOf, idOf, textOf } from './case-row.ts';
import type { ColumnMap } from './columns.ts';
import type { Message } from './conversation-store.ts';
import { arePartiesKnown, sideOf, type Parties } from './parties.ts';
import { quoted, type LeftOut, type Row } from './source.ts';
import { isInternal, readRole, readTime } from './values.ts';

interface Fault {
  readonly reason: string;
  readonly remedy: string;
}

/** A message of a conversation, why it is left out, or what is wrong with it. */
export type MessageOutcome =
  | { readonly conversation: string; readonly message: Message }
  | { readonly leaveOut: Exclude<LeftOut, 'context'> }
  | Fault;

/** Reads one row as a message; unknown fields are ignored. */
export function messageOf(row: Row, columns: ColumnMap, file: string, parties: Parties): MessageOutcome {
  const { line, fields } = row;
  const valueOf = (field: Parameters<ColumnMap['get']>[0]): unknown => fields[columns.get(field) ?? ''];
  if (isInternal(valueOf('public'), columns.get('public') ?? '')) return { leaveOut: 'internal' };
  const author = idOf(valueOf('author'));
  const role = roleOf(valueOf('role'), columns, [author, ...aliasesOf(row)], parties);
  if (role === 'automated') return { leaveOut: 'automated' };
  if (typeof role === 'object') return role;
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
  const team = idOf(valueOf('team'));
  return {
    conversation,
    message: { file, line, role, text, channel, author, team, writtenTime, time: readTime(writtenTime) },
  };
}

/** What the user said of the parties goes before the role column, except that nobody makes a person of a bot. */
function roleOf(
  value: unknown,
  columns: ColumnMap,
  authors: readonly (string | undefined)[],
  parties: Parties,
): Role | 'automated' | Fault {
  const column = columns.get('role') ?? '';
  const role = readRole(value, column);
  if (!arePartiesKnown(parties) || role === 'automated') return role ?? unknownRole(value, column);
  const names = [...authors, typeof value === 'string' ? value : undefined].filter((name) => name !== undefined);
  return names.length === 0 ? (role ?? unknownRole(value, column)) : sideOf(names.flatMap(addressesIn), parties);
}

function aliasesOf({ fields, isOwn }: Row): (string | undefined)[] {
  const aliases = isOwn === true ? fields['aliases'] : undefined;
  return Array.isArray(aliases) ? aliases.map(idOf) : [];
}

/** `Ann Lee <ann@shop.example>` is known by its whole, its name and its address. */
function addressesIn(name: string): string[] {
  const [, display = '', address = ''] = /^([^<]*)<([^<>]+)>\s*$/u.exec(name) ?? [];
  return address === '' ? [name] : [name, display.replaceAll('"', '').trim(), address];
}

function unknownRole(value: unknown, column: string): Fault {
  const isEmpty = value === undefined || value === null || value === '';
  if (column === '') {
    return {
      reason: 'Nothing tells who wrote this message.',
      remedy: 'Name the agents with --agents or --agent-domain.',
    };
  }
  const reason = isEmpty ? `The role in ${quoted(column)} is empty.` : `The role ${quoted(value)} is unknown.`;
  return {
    reason,
    remedy: 'Use customer or agent (bot and system are left out), or name another column with --columns role=NAME.',
  };
}
