import type { Prepared, QuotedMessage } from '../prepare/types.ts';
import type { Turn } from '../types.ts';

/** An earlier turn, given or found quoted below the reply. */
export interface EarlierTurn {
  role: Turn['role'];
  text: string;
  at?: string;
  /** Index in the given context. */
  turn?: number;
  /** Where the text stands in the reply, when it was found quoted there. */
  quoted?: QuotedMessage;
}

/**
 * The turns before the reply, oldest first. Without a given context the quoted history is the context: its newest message
 * is what the reply answers, so that author is the customer; every other author is taken for an agent.
 */
export function earlierTurns(context: readonly Turn[] | undefined, prepared: Prepared): EarlierTurn[] {
  if (context !== undefined && context.length > 0) return context.map((each, turn) => ({ ...each, turn }));
  const [newest] = prepared.quoted;
  if (newest === undefined) return [];
  return prepared.quoted
    .map((quoted): EarlierTurn => ({
      role:
        quoted === newest || (quoted.author !== undefined && quoted.author === newest.author) ? 'customer' : 'agent',
      text: quoted.text,
      quoted,
    }))
    .toReversed();
}
