import { createRequire } from 'node:module';
import type {
  Analysis,
  Case,
  Contribution,
  ConversationAnalysis,
  ConversationOptions,
  Gesture,
  Grade,
  Rule,
  Turn,
} from 'makegood';

export type {
  Analysis,
  Case,
  Channel,
  Contribution,
  ConversationAnalysis,
  ConversationOptions,
  Dimension,
  Example,
  Finding,
  Grade,
  LedgerEntry,
  Place,
  Role,
  RuleId,
  Severity,
  Span,
  Suggestion,
  Turn,
  WarningId,
} from 'makegood';

/** What the command line tells of a rule. */
export type RuleInfo = Pick<Rule, 'id' | 'severity' | 'summary' | 'why' | 'source' | 'needs' | 'examples' | 'advice'>;

/** The part of the engine that the command line uses. */
export interface Engine {
  check(input: Case): Analysis;
  checkConversation(turns: readonly Turn[], options?: ConversationOptions): ConversationAnalysis;
  explainScore(analysis: Analysis): readonly Contribution[];
  /** The letter of a score from 0 to 100. */
  gradeOf(score: number): Grade;
  readonly rules: readonly RuleInfo[];
}

/** How the engine is to judge, as plain data. */
export interface EngineOptions {
  /** What staff may add for the trouble; without it a suggestion has a blank there. */
  readonly gestures?: readonly Gesture[] | undefined;
}

/** Loads the engine when a command first needs it. */
export type LoadEngine = (options?: EngineOptions) => Promise<Engine>;

/**
 * Loads Makegood itself.
 * The language model takes a moment to load, and help and usage errors should not wait for it.
 */
export const loadMakegood: LoadEngine = async ({ gestures } = {}) => {
  const { check, checkConversation, createChecker, explainScore, gradeOf, rules } = await import('makegood');
  // The checker with the defaults is made when it first judges: whoever only lists rules need not wait for it.
  const checker = gestures === undefined ? { check, checkConversation, rules } : createChecker({ gestures });
  return { ...checker, explainScore, gradeOf };
};

/** The version of the engine, without loading it. */
export function engineVersion(): string {
  const { version } = createRequire(import.meta.url)('makegood/package.json') as { version: string };
  return version;
}
