import type { Analysis, Case, Contribution, Grade, Rule } from 'makegood';

export type {
  Analysis,
  Case,
  Channel,
  Contribution,
  Dimension,
  Example,
  Finding,
  Grade,
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
  const { check, explainScore, gradeOf, rules } = await import('makegood');
  return { check, explainScore, gradeOf, rules };
};
