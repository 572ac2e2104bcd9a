import { createRequire } from 'node:module';
import type {
  Analysis,
  Case,
  Contribution,
  ConversationAnalysis,
  ConversationOptions,
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

/** Loads the engine when a command first needs it. */
export type LoadEngine = () => Promise<Engine>;

/**
 * Loads Makegood itself.
 * The language model takes a moment to load, and help and usage errors should not wait for it.
 */
export const loadMakegood: LoadEngine = async () => {
  const { check, checkConversation, explainScore, gradeOf, rules } = await import('makegood');
  return { check, checkConversation, explainScore, gradeOf, rules };
};

/** The version of the engine, without loading it. */
export function engineVersion(): string {
  const { version } = createRequire(import.meta.url)('makegood/package.json') as { version: string };
  return version;
}
