import type { Finding, Suggestion } from '../../types.ts';
import type { Rewrite } from '../fit.ts';
import type { Grammar } from '../grammar.ts';
import type { Passage } from '../passage.ts';

/** What a rewriter works on. */
export interface Task {
  passage: Passage;
  finding: Finding;
  grammar: Grammar;
  /** What the customer wrote, oldest first. */
  customer: readonly string[];
}

/** Offers other words for one form of passage; nothing where the form is another or the grammar is not sure. */
export type Rewriter = (task: Task) => (Rewrite | Suggestion)[];

/** The first rewriter with an answer. */
export function firstOf(...rewriters: readonly Rewriter[]): Rewriter {
  return (task) => {
    for (const rewrite of rewriters) {
      const found = rewrite(task);
      if (found.length > 0) return found;
    }
    return [];
  };
}

/** Source of a pattern for an apostrophe, straight or curly. */
export const apostrophe = `['’]`;
