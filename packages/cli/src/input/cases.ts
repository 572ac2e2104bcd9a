import type { Channel } from '../engine.ts';
import type { Io } from '../io.ts';
import { expandExports } from '../read/expand.ts';
import { caseOf, idOf } from './case-row.ts';
import type { ColumnChoice } from './columns.ts';
import { createConversationStore, type ConversationStore } from './conversation-store.ts';
import { messageOf } from './message-row.ts';
import type { Parties } from './parties.ts';
import { openInput, type InputRows } from './read-input.ts';
import { createShaper, type Shape } from './shape.ts';
import { countingRejects, type Row, type Source } from './source.ts';
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

/** The world of a reading, apart from the inputs. */
export interface Reading {
  readonly settings: ReadSettings;
  readonly io: Io;
  /** Where the trouble of an input goes, and its counts. */
  readonly sourceFor: (path: string) => Source;
}

/**
 * Reads what there is to judge in all inputs, in their order. Cases are passed on as they are read; conversations only
 * at the end of their file, because their messages may stand anywhere, and threads that may go on in other files at the
 * very end. Faults are reported to the source.
 */
export async function* readWork(paths: readonly string[], reading: Reading): AsyncGenerator<Work> {
  const { channel, scratch } = reading.settings;
  const shared = createConversationStore(channel, scratch);
  try {
    for (const path of paths) yield* readInput(path, reading, shared);
    yield* shared.conversations(reading.sourceFor(paths.length === 1 ? (paths[0] ?? '') : `${paths.length} inputs`));
  } finally {
    shared.close();
  }
}

async function* readInput(
  path: string,
  { settings, io, sourceFor }: Reading,
  shared: ConversationStore,
): AsyncGenerator<Work> {
  const source = sourceFor(path);
  const input = await openInput(path, settings.input, io, source);
  if (input === undefined) return;
  const own = createConversationStore(settings.channel, settings.scratch);
  try {
    yield* readRows(input, settings, source, { own, shared });
    yield* own.conversations(source);
  } finally {
    own.close();
  }
}

interface Stores {
  /** Of the file. */
  readonly own: ConversationStore;
  /** Of all files. */
  readonly shared: ConversationStore;
}

async function* readRows(
  { hasHeader, rows }: InputRows,
  settings: ReadSettings,
  source: Source,
  stores: Stores,
): AsyncGenerator<Work> {
  const shapeOf = createShaper(hasHeader, settings, source);
  const rejecting = countingRejects(source);
  for await (const row of expandExports(rows(rejecting), source)) {
    const shape = shapeOf(row);
    if (shape === 'unusable') return;
    source.take();
    if (shape === undefined) continue;
    if (shape.kind === 'message') {
      addMessage(row, shape, settings, source, row.isShared === true ? stores.shared : stores.own);
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
