import { redactText } from '@makegood/report';
import { isCustomerKnown } from '../customer.ts';
import type { Dimension, Grade } from '../engine.ts';
import type { JudgedReply } from '../judge.ts';

/** What a column may ask beyond the judged reply itself. */
export interface RowContext {
  readonly gradeOf: (score: number) => Grade;
  /** Version of the engine that judged. */
  readonly engine: string;
  /** False when no words of a conversation may be written. */
  readonly withText: boolean;
  /** Masks personal data in the words that are written; they keep their length, so that spans stay right. */
  readonly redact: boolean;
}

/** One column of the results. */
export interface Column {
  readonly name: string;
  /** As DuckDB writes it. */
  readonly type: string;
  readonly meaning: string;
  /** What stands in it, as JSON; `null` where nothing is known or nothing was judged. */
  readonly value: (judged: JudgedReply, context: RowContext) => unknown;
}

/**
 * The columns of the results, in order: one row a judged reply.
 * docs/results.md is generated from this list, and every reader of results goes by it.
 */
export const columns: readonly Column[] = [
  column('id', 'VARCHAR', 'the id of the case, or CONVERSATION#N', ({ id }) => id),
  column('conversation', 'VARCHAR', 'the id of the conversation; that of the case where there is none', (judged) => {
    return judged.conversation;
  }),
  column('turn', 'INTEGER', 'index of the reply among the agent’s replies of the conversation, from 1', (judged) => {
    return judged.turn;
  }),
  column('channel', 'VARCHAR', 'chat, email, review, social or ticket; null if unknown', (judged) => {
    return judged.channel ?? null;
  }),
  column('at', 'TIMESTAMP', 'when the reply was sent, in UTC; null if unknown', ({ at }) => at ?? null),
  column('agent', 'VARCHAR', 'who wrote the reply; null if unknown', ({ agent }) => agent ?? null),
  column('team', 'VARCHAR', 'their team; null if unknown', ({ team }) => team ?? null),
  column('score', 'DOUBLE', '0 to 100; null when not judged', ({ analysis }) => analysis.score),
  column('grade', 'VARCHAR', 'A to E; null when not judged', ({ analysis: { score } }, { gradeOf }) =>
    score === null ? null : gradeOf(score),
  ),
  ofCustomer('intensity', 'TINYINT', 'negative emotion shown: 0 none, 1 mild, 2 strong', ({ intensity }) => intensity),
  ofCustomer('emotions', 'VARCHAR[]', 'which ones', ({ emotions }) => emotions),
  ofCustomer('failure', 'BOOLEAN', 'the customer reports that the company let them down', ({ failure }) => failure),
  ofCustomer('lapse', 'VARCHAR', 'the kind of failure; “none” without one', ({ lapse }) => lapse),
  ofReply('ack', 'VARCHAR', 'the feeling was seen: none, formulaic, specific', ({ ack }) => ack),
  ofReply('apology', 'VARCHAR', 'none, sympathy, formulaic, deflecting, specific', ({ apology }) => apology),
  ofReply('plan', 'VARCHAR', 'what happens next: none, vague, concrete', ({ plan }) => plan),
  ofReply('refusal', 'VARCHAR', 'none, with-alternative, bare', ({ refusal }) => refusal),
  ofReply('timeframe', 'BOOLEAN', 'a time is given for what happens next', ({ timeframe }) => timeframe),
  ofReply('details_first', 'BOOLEAN', 'data was asked for before anything reassured', (reply) => reply.detailsFirst),
  ofReply('positives', 'VARCHAR[]', 'reassurance, buyIn, followUp, valueAdd, prevention, callOffer', (reply) => {
    return reply.positives;
  }),
  dimension('emotion', 'emotion'),
  dimension('apology_score', 'apology'),
  dimension('ownership', 'ownership'),
  dimension('plan_score', 'plan'),
  dimension('respect', 'respect'),
  dimension('follow_through', 'followThrough'),
  column(
    'findings',
    'STRUCT("rule" VARCHAR, severity VARCHAR, span_start INTEGER, span_end INTEGER, quote VARCHAR)[]',
    'what is worth mending; a finding about what is missing has no span. Spans count UTF-16 code units of the reply',
    ({ analysis, reply }, context) => {
      const words = written(reply, context);
      return analysis.findings.map(({ ruleId, severity, span }) => ({
        rule: ruleId,
        severity,
        span_start: span?.start ?? null,
        span_end: span?.end ?? null,
        quote: span === undefined ? null : (words?.slice(span.start, span.end) ?? null),
      }));
    },
  ),
  column(
    'customer_at',
    'TIMESTAMP',
    'when the first of the customer’s turns that it answers was sent, in UTC',
    (judged) => {
      return judged.answered[0]?.at ?? null;
    },
  ),
  column(
    'promises',
    'STRUCT("text" VARCHAR, due VARCHAR, status VARCHAR)[]',
    'promises that this reply opened: kept, late, pending or not-seen; `due` in ISO 8601, null without a bound in time',
    ({ promises, reply }, context) => {
      const words = written(reply, context);
      return promises.map(({ span, due, status }) => ({
        text: words?.slice(span.start, span.end) ?? null,
        due: due ?? null,
        status,
      }));
    },
  ),
  column(
    'customer',
    'VARCHAR',
    'the customer’s turns that it answers; null with --no-text',
    ({ answered }, context) => {
      return answered.length > 0 ? written(answered.map(({ text }) => text).join('\n\n'), context) : null;
    },
  ),
  column('reply', 'VARCHAR', 'the reply; null with --no-text', ({ reply }, context) => written(reply, context)),
  column('engine', 'VARCHAR', 'the version of makegood that judged', (_judged, { engine }) => engine),
  column('source', 'VARCHAR', 'the file it came from', ({ file }) => file),
  column('line', 'BIGINT', 'the line, or the number of the record, counted from 1', ({ line }) => line),
];

/** One row of the results, as JSON. */
export function rowOf(judged: JudgedReply, context: RowContext): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ name, value }) => [name, value(judged, context)]));
}

/** Words of a conversation as they may be written. */
function written(words: string, { withText, redact }: RowContext): string | null {
  if (!withText) return null;
  return redact ? redactText(words) : words;
}

function column(name: string, type: string, meaning: string, value: Column['value']): Column {
  return { name, type, meaning, value };
}

function ofReply(
  name: string,
  type: string,
  meaning: string,
  value: (reply: JudgedReply['analysis']['reply']) => unknown,
): Column {
  return column(name, type, meaning, ({ analysis }) => value(analysis.reply));
}

/** A value of a customer of whom nothing is known would be an invention. */
function ofCustomer(
  name: string,
  type: string,
  meaning: string,
  value: (customer: JudgedReply['analysis']['customer']) => unknown,
): Column {
  const told = `${meaning}; null when no customer message is known`;
  return column(name, type, told, ({ analysis }) => (isCustomerKnown(analysis) ? value(analysis.customer) : null));
}

function dimension(name: string, key: Dimension): Column {
  const meaning = `the dimension “${key}” of the score, 0 to 100; null where it does not apply`;
  return column(name, 'DOUBLE', meaning, ({ analysis }) => analysis.dimensions[key]);
}
