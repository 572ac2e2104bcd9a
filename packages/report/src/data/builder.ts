import type { ResultRow } from '../row.ts';
import { columnNames, createColumns, flags, notJudged, unknownTime, type Columns } from './columns.ts';
import type { Dataset, DatasetRule } from './dataset.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import {
  acknowledgements,
  apologies,
  causes,
  indexIn,
  lapses,
  maskOf,
  plans,
  positives,
  refusals,
} from './vocabulary.ts';

/** Takes rows one by one and keeps only their figures. */
export interface DatasetBuilder {
  add(row: ResultRow): void;
  /** The index of a conversation of which a row was added. */
  conversation(name: string): number | undefined;
  build(): Dataset;
}

/** The names that the columns number. */
interface Names {
  readonly conversations: Map<string, number>;
  readonly channels: Dictionary;
  readonly agents: Dictionary;
  readonly teams: Dictionary;
  readonly engines: Set<string>;
  readonly rules: DatasetRule[];
}

/** As many rules as a mask has bits. The last one stands for all further rules. */
const mostRules = 32;
export const furtherRules = 'further rules';

export function createDatasetBuilder(): DatasetBuilder {
  const names: Names = {
    conversations: new Map(),
    channels: createDictionary(256),
    agents: createDictionary(65_536),
    teams: createDictionary(65_536),
    engines: new Set(),
    rules: [],
  };
  let columns = createColumns(1024);
  let length = 0;
  return {
    add(row) {
      if (length === columns.conversation.length) columns = resized(columns, length * 2);
      write(columns, length, row, names);
      length++;
    },
    conversation: (name) => names.conversations.get(name),
    build() {
      return {
        length,
        columns: resized(columns, length),
        channels: names.channels.names,
        agents: names.agents.names,
        teams: names.teams.names,
        rules: names.rules,
        conversations: names.conversations.size,
        engines: [...names.engines],
      };
    },
  };
}

/** The dataset of rows that are all at hand. */
export function datasetOf(rows: Iterable<ResultRow>): Dataset {
  const builder = createDatasetBuilder();
  for (const row of rows) builder.add(row);
  return builder.build();
}

function resized(columns: Columns, length: number): Columns {
  const copy = createColumns(length);
  for (const name of columnNames) copy[name].set(columns[name].subarray(0, length));
  return copy;
}

function write(columns: Columns, at: number, row: ResultRow, names: Names): void {
  columns.conversation[at] = conversationIndex(names.conversations, row.conversation);
  columns.at[at] = minutes(row.at);
  columns.customerAt[at] = minutes(row.customerAt);
  columns.turn[at] = Math.min(row.turn, 65_535);
  columns.agent[at] = names.agents.indexOf(row.agent);
  columns.team[at] = names.teams.indexOf(row.team);
  columns.channel[at] = names.channels.indexOf(row.channel);
  columns.score[at] = row.score === null ? notJudged : Math.round(row.score * 10);
  columns.cause[at] = indexIn(causes, row.cause);
  if (row.engine !== null) names.engines.add(row.engine);
  writePictures(columns, at, row);
  for (const { rule, severity } of row.findings) {
    const bit = 1 << ruleIndex(names.rules, rule, severity);
    columns.rules[at] = ((columns.rules[at] as number) | bit) >>> 0;
  }
  columns.kept[at] = countOf(row, 'kept');
  columns.late[at] = countOf(row, 'late');
  columns.pending[at] = countOf(row, 'pending');
  columns.notSeen[at] = countOf(row, 'not-seen');
}

function writePictures(columns: Columns, at: number, row: ResultRow): void {
  columns.intensity[at] = row.intensity;
  columns.lapse[at] = indexIn(lapses, row.failure ? row.lapse : 'none');
  columns.ack[at] = indexIn(acknowledgements, row.ack);
  columns.apology[at] = indexIn(apologies, row.apology);
  columns.plan[at] = indexIn(plans, row.plan);
  columns.refusal[at] = indexIn(refusals, row.refusal);
  columns.positives[at] = maskOf(positives, row.positives);
  columns.flags[at] =
    (row.failure ? flags.failure : 0) |
    (row.timeframe ? flags.timeframe : 0) |
    (row.detailsFirst ? flags.detailsFirst : 0);
}

function conversationIndex(known: Map<string, number>, name: string): number {
  const index = known.get(name);
  if (index !== undefined) return index;
  known.set(name, known.size);
  return known.size - 1;
}

/** A rule whose unsure findings are hints stands twice, so that its warnings are counted without them. */
function ruleIndex(rules: DatasetRule[], id: string, severity: string): number {
  const isHint = severity === 'hint';
  const place = rules.findIndex((rule) => rule.id === id && (rule.severity === 'hint') === isHint);
  if (place >= 0) return place;
  if (rules.length < mostRules - 1) return rules.push({ id, severity }) - 1;
  if (rules.length < mostRules) rules.push({ id: furtherRules, severity: 'warning' });
  return mostRules - 1;
}

function minutes(milliseconds: number | null): number {
  return milliseconds === null ? unknownTime : Math.floor(milliseconds / 60_000);
}

function countOf({ promises }: ResultRow, status: string): number {
  return Math.min(promises.filter((promise) => promise.status === status).length, 255);
}
