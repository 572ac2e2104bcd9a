import type { Channel } from '../engine.ts';
import type { Io } from '../io.ts';
import { readers, type Reader } from '../read/index.ts';
import { caseOf, idOf } from './case-row.ts';
import type { ColumnChoice } from './columns.ts';
import { createConversationStore, type ConversationStore } from './conversation-store.ts';
import { messageOf } from './message-row.ts';
import { openText } from './open.ts';
import type { Parties } from './parties.ts';
import { createShaper, type Shape } from './shape.ts';
import { sniffFormat } from './sniff.ts';
import { countingRejects, watch, type Row, type Source } from './source.ts';
import { readTime } from './values.ts';
import type { CaseWork, Work } from './work.ts';

/** How inputs are to be read. */
export interface ReadSettings {
  /** Name of a reader, when the user knows better than the sniffer. */
  readonly input: string | undefined;
  /** For rows that name no channel. */
  readonly channel: Channel | undefined;
  readonly columns: ColumnChoice;
  readonly parties: Parties;
  /** Folder for messages that do not fit into memory. */
  readonly scratch: string;
}

/**
 * Reads what there is to judge in one input, in its order. Cases are passed on as they are read; conversations only at
 * the end of the file, because their messages may stand anywhere. Faults are reported to the source.
 */
export async function* readWork(path: string, settings: ReadSettings, io: Io, outer: Source): AsyncGenerator<Work> {
  const { source, failed } = watch(outer);
  const { start, text } = await takeText(openText(path, io, source));
  if (start.trim() === '') {
    if (!failed()) {
      source.report({ level: 'file', reason: 'The file is empty.', remedy: 'Check the export or the path.' });
    }
    return;
  }
  const name = settings.input ?? sniffFormat(start, path);
  const reader = readers.find((candidate) => candidate.name === name);
  if (reader === undefined) throw new TypeError(`There is no reader “${name}”.`);
  const store = createConversationStore(settings.channel, settings.scratch);
  try {
    yield* readRows(reader, text, settings, source, store);
    yield* store.conversations(source);
  } finally {
    store.close();
  }
}

async function* readRows(
  reader: Reader,
  text: AsyncIterable<string>,
  settings: ReadSettings,
  source: Source,
  store: ConversationStore,
): AsyncGenerator<Work> {
  const shapeOf = createShaper(reader.hasHeader, settings, source);
  for await (const row of reader.read(text, countingRejects(source))) {
    const shape = shapeOf(row);
    if (shape === 'unusable') return;
    source.take();
    if (shape === undefined) continue;
    if (shape.kind === 'message') {
      addMessage(row, shape, settings, source, store);
      continue;
    }
    const work = caseWorkOf(row, shape, settings.channel, source);
    if (work !== undefined) yield work;
  }
}

function addMessage(
  row: Row,
  { columns }: Shape,
  { parties }: ReadSettings,
  source: Source,
  store: ConversationStore,
): void {
  const outcome = messageOf(row, columns, source.file, parties);
  if ('leaveOut' in outcome) return source.leaveOut(outcome.leaveOut);
  if ('reason' in outcome) return source.report({ level: 'row', line: row.line, ...outcome });
  if (outcome.message.role === 'customer') source.leaveOut('context');
  store.add(outcome.conversation, outcome.message);
}

function caseWorkOf(row: Row, { columns }: Shape, channel: Channel | undefined, source: Source): CaseWork | undefined {
  const outcome = caseOf(row.fields, columns, channel);
  const { line } = row;
  if ('reason' in outcome) {
    source.report({ level: 'row', line, ...outcome });
    return undefined;
  }
  const valueOf = (field: Parameters<typeof columns.get>[0]): unknown => row.fields[columns.get(field) ?? ''];
  const time = readTime(valueOf('time'));
  return {
    kind: 'case',
    file: source.file,
    line,
    input: { ...outcome, id: outcome.id ?? String(line) },
    conversation: idOf(valueOf('conversation')),
    at: time === undefined ? undefined : new Date(time).toISOString(),
    author: idOf(valueOf('author')),
    team: idOf(valueOf('team')),
  };
}

async function takeText(pieces: AsyncGenerator<string>): Promise<{ start: string; text: AsyncIterable<string> }> {
  let start = '';
  while (start.trim() === '') {
    const next = await pieces.next();
    if (next.done === true) break;
    start += next.value;
  }
  const resume = async function* (): AsyncGenerator<string> {
    yield start;
    yield* pieces;
  };
  return { start, text: resume() };
}
