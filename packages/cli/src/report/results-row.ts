import { identifier } from '../duckdb.ts';
import type { ResultRow, RowFinding, RowPromise, RowText } from '@makegood/report';
import type { Relation } from './relation.ts';

/** How a value comes out of DuckDB. */
type Kind = 'text' | 'number' | 'truth' | 'time' | 'list';

/** The columns of the results that a report looks at (docs/results.md), and `cause`, which somebody may have added. */
type ColumnName =
  | 'id'
  | 'conversation'
  | 'turn'
  | 'channel'
  | 'at'
  | 'customer_at'
  | 'agent'
  | 'team'
  | 'score'
  | 'intensity'
  | 'failure'
  | 'lapse'
  | 'ack'
  | 'apology'
  | 'plan'
  | 'refusal'
  | 'timeframe'
  | 'details_first'
  | 'positives'
  | 'findings'
  | 'promises'
  | 'cause'
  | 'engine'
  | 'customer'
  | 'reply';

const kinds: Readonly<Record<Exclude<ColumnName, 'customer' | 'reply'>, Kind>> = {
  id: 'text',
  conversation: 'text',
  turn: 'number',
  channel: 'text',
  at: 'time',
  customer_at: 'time',
  agent: 'text',
  team: 'text',
  score: 'number',
  intensity: 'number',
  failure: 'truth',
  lapse: 'text',
  ack: 'text',
  apology: 'text',
  plan: 'text',
  refusal: 'text',
  timeframe: 'truth',
  details_first: 'truth',
  positives: 'list',
  findings: 'list',
  promises: 'list',
  cause: 'text',
  engine: 'text',
};

const textKinds: Readonly<Record<'customer' | 'reply', Kind>> = { customer: 'text', reply: 'text' };

/** Without these a file is no results file. */
export const neededColumns: readonly string[] = ['id', 'score', 'lapse', 'findings'];

/** A row as the query gives it; `null` where nothing is known. */
export type RawRow = Readonly<Record<ColumnName, unknown>>;

/** The query for all rows of a file, in its order. */
export function rowsQuery(relation: Relation, withText: boolean): string {
  const wanted = Object.entries<Kind>({ ...kinds, ...(withText && textKinds) });
  const selected = wanted.map(([name, kind]) => `${expression(name, kind, relation)} AS ${identifier(name)}`);
  return `SELECT ${selected.join(', ')} FROM ${relation.from}`;
}

function expression(name: string, kind: Kind, { columns, listsAreText, formulasAreGuarded }: Relation): string {
  if (!columns.has(name)) return 'NULL';
  const column = identifier(name);
  switch (kind) {
    case 'text':
      // Left in, the apostrophe would shift every offset into the text.
      return formulasAreGuarded ? `regexp_replace(${column}, '^''([=@+\\t\\r-])', '\\1')` : `${column}::VARCHAR`;
    case 'number':
      return `${column}::DOUBLE`;
    case 'truth':
      return `${column}::BOOLEAN`;
    case 'time':
      return `epoch_ms(${column}::TIMESTAMP)::DOUBLE`;
    case 'list':
      return listsAreText ? `${column}::VARCHAR` : `to_json(${column})::VARCHAR`;
  }
}

interface RawFinding {
  rule: string;
  severity: string;
  span_start: number | null;
  span_end: number | null;
  quote: string | null;
}

interface RawPromise {
  text: string | null;
  due: string | null;
  status: string;
}

export function toResultRow(raw: RawRow): ResultRow {
  const id = text(raw.id) ?? '';
  return {
    id,
    conversation: text(raw.conversation) ?? id,
    turn: number(raw.turn) ?? 1,
    channel: text(raw.channel),
    at: number(raw.at),
    customerAt: number(raw.customer_at),
    agent: text(raw.agent),
    team: text(raw.team),
    score: number(raw.score),
    intensity: number(raw.intensity) ?? 0,
    failure: raw.failure === true,
    lapse: text(raw.lapse) ?? 'none',
    ack: text(raw.ack) ?? 'none',
    apology: text(raw.apology) ?? 'none',
    plan: text(raw.plan) ?? 'none',
    refusal: text(raw.refusal) ?? 'none',
    timeframe: raw.timeframe === true,
    detailsFirst: raw.details_first === true,
    positives: list<string>(raw.positives),
    findings: list<RawFinding>(raw.findings).map(toFinding),
    promises: list<RawPromise>(raw.promises).map(toPromise),
    cause: text(raw.cause),
    engine: text(raw.engine),
  };
}

/** What was said, where the file holds it. */
export function toRowText(raw: RawRow): RowText | undefined {
  const reply = text(raw.reply);
  return reply === null ? undefined : { customer: text(raw.customer) ?? '', reply };
}

function toFinding({ rule, severity, span_start: start, span_end: end, quote }: RawFinding): RowFinding {
  return {
    rule,
    severity,
    ...(start !== null && end !== null && { start, end }),
    ...(quote !== null && { quote }),
  };
}

function toPromise({ text: words, due, status }: RawPromise): RowPromise {
  return { text: words ?? '', ...(due !== null && { due }), status };
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function list<Item>(value: unknown): Item[] {
  // Most lists are empty, and a quarter has millions of them.
  if (typeof value !== 'string' || value === '' || value === '[]' || value === 'null') return [];
  return JSON.parse(value) as Item[];
}
