import type { Judged } from '../analyse.ts';
import type { Analysis, Case, Channel, Turn } from '../types.ts';
import { keepLedger, type LedgerEntry } from './ledger.ts';

export interface ConversationOptions {
  id?: string;
  channel?: Channel;
}

/** The judgement of one agent turn, in its place. */
export interface TurnAnalysis {
  /** Index in the given turns. */
  turn: number;
  analysis: Analysis;
}

/** Every agent turn judged, and what was promised on the way. */
export interface ConversationAnalysis {
  id?: string;
  turns: TurnAnalysis[];
  promises: LedgerEntry[];
}

/** Judges each agent turn with all turns before it as context. */
export function judgeConversation(
  turns: readonly Turn[],
  { id, channel }: ConversationOptions,
  judge: (input: Case) => Judged,
): ConversationAnalysis {
  const judged = turns.flatMap(({ role, text }, turn) => {
    if (role !== 'agent') return [];
    const name = id === undefined ? {} : { id: `${id}#${turn}` };
    return [
      {
        turn,
        ...judge({ ...name, ...(channel !== undefined && { channel }), context: turns.slice(0, turn), reply: text }),
      },
    ];
  });
  return {
    ...(id !== undefined && { id }),
    turns: judged.map(({ turn, analysis }) => ({ turn, analysis })),
    promises: keepLedger(turns, judged),
  };
}
