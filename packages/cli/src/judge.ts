import type { Analysis, Channel, Engine, LedgerEntry, Turn } from './engine.ts';
import type { CaseWork, ConversationWork, PlacedTurn, Work } from './input/work.ts';

/** One reply after it was judged, with all that is known of it. */
export interface JudgedReply {
  /** The id of the case, or `CONVERSATION#N`. */
  readonly id: string;
  readonly conversation: string;
  /** Index among the agent's replies of the conversation, from 1. */
  readonly turn: number;
  readonly channel: Channel | undefined;
  readonly at: string | undefined;
  readonly agent: string | undefined;
  readonly team: string | undefined;
  readonly analysis: Analysis;
  /** The customer turns that the reply answers: the last run of them before it. */
  readonly answered: readonly Turn[];
  readonly reply: string;
  /** The promises that this reply opened. */
  readonly promises: readonly LedgerEntry[];
  readonly file: string;
  readonly line: number;
}

/** The parts of the engine that judging needs. */
export type Judge = Pick<Engine, 'check' | 'checkConversation'>;

/**
 * Judges every reply of a piece of work.
 * @throws Error naming the place, when the engine fails: a bug, and the reply that shows it is half the report
 */
export function judge(engine: Judge, work: Work): JudgedReply[] {
  try {
    return work.kind === 'case' ? [judgeCase(engine, work)] : judgeTurns(engine, work);
  } catch (cause) {
    const { file, line } = placeOf(work);
    throw new Error(`The engine failed on the ${work.kind} at ${file}:${line}`, { cause });
  }
}

/** Where a piece of work begins in the input. */
export function placeOf(work: Work): { file: string; line: number } {
  const { file, line } = work.kind === 'case' ? work : (work.turns[0] ?? { file: '', line: 0 });
  return { file, line };
}

function judgeCase(engine: Judge, { input, conversation, at, author, team, file, line }: CaseWork): JudgedReply {
  const id = input.id ?? String(line);
  const { context = [], reply, channel } = input;
  return {
    id,
    conversation: conversation ?? id,
    turn: 1 + context.filter(({ role }) => role === 'agent').length,
    channel,
    at,
    agent: author,
    team,
    analysis: { ...engine.check(input), id },
    answered: answeredBy(context, context.length),
    reply,
    promises: [],
    file,
    line,
  };
}

function judgeTurns(engine: Judge, { id, channel, turns }: ConversationWork): JudgedReply[] {
  const told = turns.map(({ role, text, at }): Turn => (at === undefined ? { role, text } : { role, text, at }));
  const { turns: judged, promises } = engine.checkConversation(told, channel === undefined ? {} : { channel });
  return judged.map(({ turn: index, analysis }, nth) => {
    const { text, at, author, team, file, line } = turns[index] as PlacedTurn;
    return {
      id: `${id}#${nth + 1}`,
      conversation: id,
      turn: nth + 1,
      channel,
      at,
      agent: author,
      team,
      analysis: { id: `${id}#${nth + 1}`, ...analysis },
      answered: answeredBy(told, index),
      reply: text,
      promises: promises.filter((promise) => promise.turn === index),
      file,
      line,
    };
  });
}

/** The last run of customer turns before a reply; a second reply in a row answers the same ones. */
function answeredBy(turns: readonly Turn[], before: number): Turn[] {
  const last = turns.slice(0, before).findLastIndex(({ role }) => role === 'customer');
  if (last === -1) return [];
  const first = turns.slice(0, last).findLastIndex(({ role }) => role === 'agent') + 1;
  return turns.slice(first, last + 1);
}
