import type { Case, Channel, Turn } from '../engine.ts';
import { isRecord, kindOf, parseJson } from '../read/value.ts';
import type { ColumnMap } from './columns.ts';
import { quoted } from './source.ts';
import { channels, readChannel, readRole } from './values.ts';

type Fields = Readonly<Record<string, unknown>>;
interface Fault {
  readonly reason: string;
  readonly remedy: string;
}

/** Reads one row as a case; unknown fields are ignored. */
export function caseOf(fields: Fields, columns: ColumnMap, fallback: Channel | undefined): Case | Fault {
  const valueOf = (field: Parameters<ColumnMap['get']>[0]): unknown => fields[columns.get(field) ?? ''];
  const reply = textOf(valueOf('reply'), 'reply');
  if (typeof reply !== 'string') return reply;
  const channel = channelOf(valueOf('channel'), fallback);
  if (typeof channel === 'object') return channel;
  const context = contextOf(fields['context'], valueOf('customer'));
  if (context !== undefined && 'reason' in context) return context;
  const id = idOf(valueOf('id')) ?? idOf(valueOf('conversation'));
  return {
    ...(id !== undefined && { id }),
    ...(channel !== undefined && { channel }),
    ...(context !== undefined && { context }),
    reply,
  };
}

/** Reads a text that must be there. */
export function textOf(value: unknown, name: string): string | Fault {
  if (value === undefined || value === null) {
    return { reason: `There is no ${name}.`, remedy: `Add the ${name}, or remove the row.` };
  }
  if (typeof value !== 'string') {
    return { reason: `The ${name} is ${kindOf(value)}, not a text.`, remedy: `Write the ${name} in quotes.` };
  }
  return value.trim() === '' ? { reason: `The ${name} is empty.`, remedy: `Fill it in, or remove the row.` } : value;
}

/** Reads a channel; an empty one is the fallback. */
export function channelOf(value: unknown, fallback: Channel | undefined): Channel | Fault | undefined {
  if (value === undefined || value === null || value === '') return fallback;
  const remedy = `Use one of ${channels.join(', ')}, or leave it empty.`;
  return readChannel(value) ?? { reason: `The channel ${quoted(value)} is unknown.`, remedy };
}

/** Reads an id, which may be written as a number. */
export function idOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const id = String(value).trim();
  return id === '' ? undefined : id;
}

function contextOf(context: unknown, customer: unknown): readonly Turn[] | Fault | undefined {
  if (context !== undefined && context !== null && context !== '') return turnsOf(context, 'context');
  if (customer === undefined || customer === null) return undefined;
  if (typeof customer !== 'string') {
    return { reason: `The customer’s text is ${kindOf(customer)}.`, remedy: 'Write it in quotes.' };
  }
  return customer.trim() === '' ? undefined : [{ role: 'customer', text: customer }];
}

/** Reads the turns of a conversation; those of bots and systems are passed over. */
export function turnsOf(value: unknown, name: string): readonly Turn[] | Fault {
  // In a table the context stands as JSON in a cell.
  const parsed = typeof value === 'string' && value.trimStart().startsWith('[') ? parseJson(value) : { value };
  const context = 'value' in parsed ? parsed.value : value;
  if (!Array.isArray(context)) {
    const reason = `The ${name} ${name === 'turns' ? 'are' : 'is'} ${kindOf(context)}, not an array.`;
    const instead = name === 'context' ? ', or the customer’s text as “customer”' : '';
    return { reason, remedy: `Write it as [{"role": "customer", "text": "..."}]${instead}.` };
  }
  const turns: Turn[] = [];
  for (const [index, item] of context.entries()) {
    const turn = turnOf(item, `${name}[${index}]`);
    if (turn === undefined) continue;
    if ('reason' in turn) return turn;
    turns.push(turn);
  }
  return turns;
}

/** Reads a turn; one of a bot or a system is passed over as `undefined`. */
function turnOf(item: unknown, place: string): Turn | Fault | undefined {
  const remedy = 'Write it as {"role": "customer", "text": "..."}.';
  if (!isRecord(item)) return { reason: `${place} is ${kindOf(item)}, not an object.`, remedy };
  const { role: roleValue, text, at } = item;
  const role = readRole(roleValue, 'role');
  if (role === undefined) {
    const reason =
      roleValue === undefined ? `${place} has no role.` : `${place} has the unknown role ${quoted(roleValue)}.`;
    return { reason, remedy: 'Use customer or agent.' };
  }
  if (role === 'automated') return undefined;
  if (typeof text !== 'string') return { reason: `${place} has no text.`, remedy };
  return typeof at === 'string' ? { role, text, at } : { role, text };
}
