import type { Case, Channel, Engine } from '../engine.ts';
import { caseOf, channelOf, idOf, turnsOf } from '../input/case-row.ts';
import { mapColumns, type ColumnChoice } from '../input/columns.ts';
import { splitLines } from '../input/lines.ts';
import { openText, stdinName } from '../input/open.ts';
import type { Io } from '../io.ts';
import type { Ledger } from '../ledger.ts';
import { isRecord, kindOf, parseJson } from '../read/value.ts';
import { exitCodes, isUsageFault } from '../usage.ts';

/** What a filter is told. */
export interface FilterSettings {
  readonly channel: Channel | undefined;
  readonly columns: ColumnChoice;
}

interface Fault {
  readonly reason: string;
  readonly remedy: string;
}

/**
 * One line out for every line in, in their order: a stateless filter, as engines that hold the data themselves run it.
 * A line is a case, or a conversation with `turns`. One that cannot be read is answered `{"line", "error"}`.
 */
export async function runFilter(settings: FilterSettings, engine: Engine, io: Io, ledger: Ledger): Promise<number> {
  const source = ledger.sourceFor(stdinName);
  for await (const { number, text } of splitLines(openText('-', io, source))) {
    if (io.stdout.closed) return exitCodes.done;
    await io.stdout.write(`${answerTo(text, number, settings, engine)}\n`);
  }
  await ledger.flush();
  return ledger.unreadable > 0 || io.stdout.failure !== undefined ? exitCodes.unusable : exitCodes.done;
}

function answerTo(text: string, line: number, settings: FilterSettings, engine: Engine): string {
  const parsed = parseJson(text);
  if ('fault' in parsed) return faultText(line, { reason: `This is not valid JSON: ${parsed.fault}.`, remedy: '' });
  const { value } = parsed;
  if (!isRecord(value)) return faultText(line, { reason: `This is ${kindOf(value)}, not an object.`, remedy: '' });
  try {
    const answer = 'turns' in value ? conversationOf(value, settings, engine) : analysisOf(value, settings, engine);
    return isUsageFault(answer) ? faultText(line, answer) : JSON.stringify(answer);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // A partition that fails on one line is run again and fails again: the bug is told, and the others are answered.
    return faultText(line, {
      reason: `The engine failed: ${error.message}.`,
      remedy: 'Please report it with the line.',
    });
  }
}

function analysisOf(
  fields: Readonly<Record<string, unknown>>,
  settings: FilterSettings,
  engine: Engine,
): object | Fault {
  const outcome: Case | Fault = caseOf(fields, mapColumns(Object.keys(fields), settings.columns), settings.channel);
  return 'reason' in outcome ? outcome : engine.check(outcome);
}

function conversationOf(
  fields: Readonly<Record<string, unknown>>,
  settings: FilterSettings,
  engine: Engine,
): object | Fault {
  const turns = turnsOf(fields['turns'], 'turns');
  if ('reason' in turns) return turns;
  const channel = channelOf(fields['channel'], settings.channel);
  if (typeof channel === 'object') return channel;
  const id = idOf(fields['id']) ?? idOf(fields['conversation']);
  return engine.checkConversation(turns, {
    ...(id !== undefined && { id }),
    ...(channel !== undefined && { channel }),
  });
}

function faultText(line: number, { reason, remedy }: Fault): string {
  return JSON.stringify({ line, error: remedy === '' ? reason : `${reason} ${remedy}` });
}
