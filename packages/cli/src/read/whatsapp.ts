import { basename } from 'node:path';
import { splitLines } from '../input/lines.ts';
import type { Row, Source } from '../input/source.ts';
import { quoted } from '../input/source.ts';
import type { TextReader } from './index.ts';
import { messageRow } from './message.ts';
import { dayOrderOf, timeOf, type DayOrder, type WrittenDate } from './whatsapp-date.ts';

// `[12/03/2024, 14:05:31] Ann Lee: Hello` on an iPhone, `12/03/2024, 14:05 - Ann Lee: Hello` elsewhere.
const heading =
  /^\[?(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4}),? (\d{1,2})[:.](\d{2})(?:[:.](\d{2}))? ?([AaPp]\.?[Mm]\.?)?(?:\]| -) (.*)$/u;
// Marks of the direction of writing, and the blanks that telephones put before “PM”.
const marks = /[\u200E\u200F\u202A-\u202E]/gu;
const narrowBlanks = /[\u00A0\u202F]/gu;
// What an iPhone writes in place of a picture, or says itself, begins with a mark.
const saidByPhone = /: \u200E/u;
const placeholders =
  /^(?:<[^<>]*(?:omitted|weggelassen|omis|omitido)>|(?:image|video|audio|sticker|GIF|document|Contact card) omitted)$/u;

interface Message {
  readonly line: number;
  readonly date: WrittenDate;
  readonly author: string | undefined;
  readonly isAutomatic: boolean;
  text: string;
}

/** True for the first line of a chat that WhatsApp exported. */
export function isWhatsAppLine(line: string): boolean {
  return heading.test(plainLine(line));
}

/**
 * A chat that WhatsApp exported as text: one conversation a file. It does not tell agents from customers: the user does,
 * by name. Days and months are told apart by the whole file, and left out of the order where that cannot be done.
 */
export const whatsapp: TextReader = {
  takes: 'text',
  name: 'whatsapp',
  hasHeader: false,
  async *read(text: AsyncIterable<string>, source: Source): AsyncGenerator<Row> {
    const messages = await readMessages(text, source);
    const order = dayOrderOf(messages.map(({ date }) => date));
    if (order === undefined && messages[0] !== undefined) reportOrder(messages[0], source);
    for (const message of messages) yield rowOf(message, order, source);
  },
};

async function readMessages(text: AsyncIterable<string>, source: Source): Promise<Message[]> {
  const messages: Message[] = [];
  for await (const { number, text: written } of splitLines(text)) {
    const line = plainLine(written);
    const found = heading.exec(line);
    const open = messages.at(-1);
    if (found !== null) messages.push(toMessage(found, number, saidByPhone.test(written)));
    else if (open !== undefined) open.text += `\n${line}`;
    else if (line.trim() !== '') reportStray(number, line, source);
  }
  return messages;
}

function plainLine(line: string): string {
  return line.replaceAll(marks, '').replaceAll(narrowBlanks, ' ');
}

function toMessage(found: RegExpExecArray, line: number, isAutomatic: boolean): Message {
  const [first = 0, second = 0, third = 0, hour = 0, minute = 0, seconds = 0] = found
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const date = {
    first,
    second,
    third,
    hour,
    minute,
    seconds,
    half: found[7]?.[0]?.toLowerCase() as 'a' | 'p' | undefined,
  };
  const said = found[8] ?? '';
  const colon = said.indexOf(': ');
  // Without an author it is WhatsApp itself that speaks, of encryption or of who joined.
  const author = colon === -1 ? undefined : said.slice(0, colon);
  const text = colon === -1 ? said : said.slice(colon + 2);
  return {
    line,
    date,
    author,
    text,
    isAutomatic: isAutomatic || author === undefined || placeholders.test(text.trim()),
  };
}

function rowOf({ line, date, author, isAutomatic, text }: Message, order: DayOrder | undefined, source: Source): Row {
  return messageRow(line, {
    conversation: basename(source.file).replace(/\.txt$/iu, ''),
    role: isAutomatic ? 'bot' : undefined,
    author,
    text: text.trim(),
    time: order === undefined ? undefined : timeOf(date, order),
    channel: 'chat',
  });
}

function reportStray(line: number, text: string, source: Source): void {
  const reason = `This line belongs to no message: ${quoted(text)}.`;
  source.report({ level: 'row', line, reason, remedy: 'Export the chat again without changing it.' });
}

function reportOrder({ line, date: { first, second } }: Message, source: Source): void {
  const reason = `Nothing tells whether ${first}/${second} begins with the day or the month, so times are left out.`;
  source.report({ level: 'note', line, reason, remedy: 'Messages are taken in the order of the file.' });
}
