import type { UsageFault } from '../usage.ts';
import { nearest } from '../nearest.ts';

/** What a column can hold for us. */
export type Field =
  | 'id'
  | 'conversation'
  | 'role'
  | 'text'
  | 'time'
  | 'channel'
  | 'reply'
  | 'customer'
  | 'public'
  | 'author'
  | 'team';

/** Names of columns given by the user. */
export type ColumnChoice = Readonly<Partial<Record<Field, string>>>;

/** Which column holds which field. */
export type ColumnMap = ReadonlyMap<Field, string>;

/** The usual names of columns, best first, without case, spaces and punctuation. */
const usualNames: Readonly<Record<Field, string>> = {
  id: 'id caseid replyid ticketid conversationid ticket',
  conversation:
    'conversationid ticketid threadid chatid caseid sessionid dialogueid dialogid issueid ' +
    'conversation ticket thread chat case session conversationuuid ticketnumber threadkey',
  role:
    'authorrole senderrole role authortype sendertype usertype speaker sender author from ' +
    'direction inbound isinbound outbound isoutbound iscustomer fromcustomer isagent fromagent',
  text: 'body text message comment content plainbody messagebody messagetext bodytext utterance',
  time: 'createdat timestamp sentat datetime time date created createdtime createddate at',
  channel: 'channel',
  reply: 'reply agentreply replytext response agentresponse answer draft',
  customer: 'customer customermessage customertext question inquiry enquiry complaint request review',
  public: 'public ispublic private isprivate internal isinternal internalnote',
  author:
    'authoremail senderemail fromemail agentemail authorname sendername fromname agentname agent assignee ' +
    'authorid senderid agentid author sender from speaker',
  team: 'team teamname group groupname department queue',
};

/** Every field that `--columns` can name. */
export const fieldNames: readonly Field[] = [
  'id',
  'conversation',
  'role',
  'text',
  'time',
  'channel',
  'reply',
  'customer',
  'public',
  'author',
  'team',
];

/** Reads `conversation=ticket_id,role=author_type`. */
export function parseColumns(text: string): ColumnChoice | UsageFault {
  const choice: Partial<Record<Field, string>> = {};
  for (const part of text.split(',')) {
    const [name = '', ...rest] = part.split('=');
    const column = rest.join('=').trim();
    const field = fieldNames.find((candidate) => candidate === name.trim());
    if (field === undefined) {
      const [guess] = nearest(name.trim(), fieldNames);
      const remedy = guess === undefined ? `Use ${fieldNames.join(', ')}.` : `Did you mean ${guess}?`;
      return { reason: `--columns knows no “${name.trim()}”.`, remedy };
    }
    if (column === '') {
      return { reason: `--columns names no column for ${field}.`, remedy: `Write ${field}=NAME_OF_THE_COLUMN.` };
    }
    choice[field] = column;
  }
  return choice;
}

/**
 * Finds the columns among the names of a header or of the keys of an object.
 * A column that the user named stands even where it is absent: `missingChoice` tells.
 */
export function mapColumns(names: readonly string[], choice: ColumnChoice): ColumnMap {
  const byPlainName = new Map<string, string>();
  for (const name of names) {
    const plain = plainName(name);
    if (!byPlainName.has(plain)) byPlainName.set(plain, name);
  }
  const map = new Map<Field, string>();
  for (const field of fieldNames) {
    const chosen = choice[field];
    const usual = usualNames[field].split(' ').find((name) => byPlainName.has(name));
    const found = chosen ?? (usual === undefined ? undefined : byPlainName.get(usual));
    if (found !== undefined) map.set(field, found);
  }
  return map;
}

/** The first column that the user named and that is not there. */
export function missingChoice(names: readonly string[], choice: ColumnChoice): string | undefined {
  return Object.values(choice).find((column) => !names.includes(column));
}

/** The column name as it is compared: `Created At`, `created_at` and `createdAt` are one. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
