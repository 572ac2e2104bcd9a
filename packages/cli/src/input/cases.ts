import type { Case, Channel } from '../engine.ts';
import type { Io } from '../io.ts';
import { readers, type Reader } from '../read/index.ts';
import { caseOf } from './case-row.ts';
import type { ColumnChoice } from './columns.ts';
import { createMessageStore } from './messages.ts';
import { openText } from './open.ts';
import { createShaper, type Shape } from './shape.ts';
import { sniffFormat } from './sniff.ts';
import { watch, type Row, type Source } from './source.ts';

/** How inputs are to be read. */
export interface ReadSettings {
  /** Name of a reader, when the user knows better than the sniffer. */
  readonly input: string | undefined;
  /** For rows that name no channel. */
  readonly channel: Channel | undefined;
  readonly columns: ColumnChoice;
}

/** One reply to judge, and the line where it stands. */
export interface Item {
  readonly line: number;
  /** The id of the case, `<conversation>#<n>` for messages, or the line for a case without an id. */
  readonly id: string;
  readonly input: Case;
}

/**
 * Reads the cases of one input, in its order. Cases are passed on as they are read; messages only at the end of the
 * file, because rows of one conversation may stand anywhere. Faults are reported to the source.
 */
export async function* readCases(path: string, settings: ReadSettings, io: Io, outer: Source): AsyncGenerator<Item> {
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
  yield* readItems(reader, text, settings, source);
}

async function* readItems(
  reader: Reader,
  text: AsyncIterable<string>,
  settings: ReadSettings,
  source: Source,
): AsyncGenerator<Item> {
  const shapeOf = createShaper(reader.hasHeader, settings.columns, source);
  const messages = createMessageStore(settings.channel, source);
  for await (const row of reader.read(text, source)) {
    const shape = shapeOf(row);
    if (shape === 'unusable') return;
    if (shape === undefined) continue;
    if (shape.kind === 'message') {
      messages.add(row, shape.columns);
      continue;
    }
    const item = itemOf(row, shape, settings.channel, source);
    if (item !== undefined) yield item;
  }
  yield* messages.items();
}

function itemOf(row: Row, { columns }: Shape, channel: Channel | undefined, source: Source): Item | undefined {
  const outcome = caseOf(row.fields, columns, channel);
  if ('reason' in outcome) {
    source.report({ level: 'row', line: row.line, ...outcome });
    return undefined;
  }
  const id = outcome.id ?? String(row.line);
  return { line: row.line, id, input: { ...outcome, id } };
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
