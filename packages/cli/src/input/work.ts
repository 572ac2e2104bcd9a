import type { Case, Channel, Turn } from '../engine.ts';

/** A turn of a conversation, and where it stands. */
export interface PlacedTurn extends Turn {
  /** Name of its input, and the line, or the number of the record, counted from 1. */
  readonly file: string;
  readonly line: number;
  /** Who wrote it, as the input names them. */
  readonly author?: string | undefined;
  readonly team?: string | undefined;
}

/** A reply with all that was said before it, judged by itself. */
export interface CaseWork {
  readonly kind: 'case';
  readonly file: string;
  readonly line: number;
  /** Its `id` is always set. */
  readonly input: Case;
  readonly conversation?: string | undefined;
  /** When the reply was sent, as ISO 8601. */
  readonly at?: string | undefined;
  readonly author?: string | undefined;
  readonly team?: string | undefined;
}

/** A conversation whose agent turns are judged one by one. */
export interface ConversationWork {
  readonly kind: 'conversation';
  readonly id: string;
  readonly channel?: Channel | undefined;
  /** Oldest first. */
  readonly turns: readonly PlacedTurn[];
}

/** What is judged as a whole, and can be judged without knowing anything else. */
export type Work = CaseWork | ConversationWork;

/** Number of replies that a piece of work holds. */
export function repliesIn(work: Work): number {
  return work.kind === 'case' ? 1 : work.turns.filter(({ role }) => role === 'agent').length;
}
