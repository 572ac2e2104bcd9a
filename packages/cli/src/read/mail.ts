import type { Email } from 'postal-mime';
import type { Row, Source } from '../input/source.ts';
import { fromLatin1 } from '../input/windows-1252.ts';
import { plainOrHtml } from './exports/fields.ts';
import { createMailNotes, type MailNotes } from './mail-notes.ts';
import { messageRow } from './message.ts';

/** Finds the thread of a mail: that of the mail it answers, or its own. */
type Threads = Map<string, string>;

/** What is known of all mails of one input. */
export interface Mailbox {
  readonly threads: Threads;
  readonly notes: MailNotes;
}

/** Begins an input of mails. */
export function createMailbox(source: Source): Mailbox {
  return { threads: new Map(), notes: createMailNotes(source) };
}

// Deeper nesting is no letter but an attack.
const deepestNesting = 50;

/**
 * Reads one mail after RFC 5322 and MIME: encodings, parts and headers are the parser's business.
 * A mail that cannot be read is reported as a faulty row, and nothing is returned.
 */
export async function readMail(
  bytes: Uint8Array,
  line: number,
  { threads, notes }: Mailbox,
  source: Source,
): Promise<Row | undefined> {
  const mail = await parse(bytes);
  const sender = typeof mail === 'string' ? undefined : mail.from;
  if (typeof mail === 'string' || sender?.address === undefined || sender.address === '') {
    const reason = typeof mail === 'string' ? `This mail cannot be read: ${mail}.` : 'This mail has no sender.';
    source.report({ level: 'row', line, reason, remedy: 'Export it again, or leave it out.' });
    return undefined;
  }
  notes.see(line, bytes, mail);
  const message = {
    conversation: threadOf(mail, threads, `${source.file}:${line}`),
    // An answering machine is nobody’s agent.
    role: isAutomatic(mail) ? ('bot' as const) : undefined,
    author: sender.address,
    aliases: [sender.name],
    text: textOf(mail),
    time: mail.date,
    channel: 'email' as const,
  };
  return messageRow(line, message, true);
}

function textOf({ text, html }: Email): string | undefined {
  const read = plainOrHtml(text, html);
  // The parser leaves Windows-1252 to Node, which may take it for Latin-1.
  return read === undefined ? undefined : fromLatin1(read);
}

async function parse(bytes: Uint8Array): Promise<Email | string> {
  // Loaded with the first mail, so that other inputs do not wait for it.
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: deepestNesting });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.message;
  }
}

/** The first mail of a thread names it. Answers are known by the mails that they refer to. */
function threadOf({ messageId, inReplyTo, references }: Email, threads: Threads, fallback: string): string {
  const earlier = [...idsIn(references), ...idsIn(inReplyTo)];
  const known = earlier.map((id) => threads.get(id)).find((thread) => thread !== undefined);
  const [own = fallback] = idsIn(messageId);
  const thread = known ?? earlier[0] ?? own;
  for (const id of [...earlier, own]) if (!threads.has(id)) threads.set(id, thread);
  return thread;
}

function idsIn(header: string | undefined): string[] {
  return (header ?? '').split(/[\s<>]+/u).filter((id) => id !== '');
}

function isAutomatic({ headers }: Email): boolean {
  return headers.some(({ key, value }) => key === 'auto-submitted' && value.trim().toLowerCase() !== 'no');
}
