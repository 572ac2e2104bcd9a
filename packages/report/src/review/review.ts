import { agreementOf, type Agreement } from '../statistics/agreement.ts';
import type { RowFinding } from '../row.ts';

/** A judged reply that a person is asked about. */
export interface ReviewItem {
  readonly id: string;
  readonly channel: string | null;
  readonly customer: string;
  readonly reply: string;
  /** The warnings of the engine; hints are not reviewed. */
  readonly findings: readonly RowFinding[];
  readonly engine: string | null;
}

/** What a person says of one reply, by rule. */
export interface ReviewAnswer {
  readonly id: string;
  /** Rules that were found and are right. */
  readonly agreed: readonly string[];
  /** Rules that were found and are not. */
  readonly disputed: readonly string[];
  /** Rules that should have been found. */
  readonly missed: readonly string[];
}

/** Checks an answer that came from outside against what was asked; a text tells what is wrong with it. */
export function checkAnswer(
  value: unknown,
  items: ReadonlyMap<string, ReviewItem>,
  rules: readonly string[],
): ReviewAnswer | string {
  if (typeof value !== 'object' || value === null) return 'An answer is an object.';
  const { id, agreed, disputed, missed } = value as Record<string, unknown>;
  const item = typeof id === 'string' ? items.get(id) : undefined;
  if (item === undefined) return 'The answer is for no reply of this sample.';
  if (!isList(agreed) || !isList(disputed) || !isList(missed)) return 'agreed, disputed and missed are lists of rules.';
  const found = rulesOf(item);
  const judged = [...agreed, ...disputed].toSorted();
  if (judged.join() !== found.toSorted().join()) return 'Every rule that was found is either agreed or disputed.';
  const wrong = missed.find((rule) => !rules.includes(rule) || found.includes(rule));
  if (wrong !== undefined) return `“${wrong}” cannot have been missed.`;
  return { id: item.id, agreed, disputed, missed };
}

/** The rules that found something in a reply, each once. */
export function rulesOf({ findings }: Pick<ReviewItem, 'findings'>): string[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}

export interface RuleAgreement extends Agreement {
  readonly rule: string;
}

/** Precision, recall and kappa of each rule against the person; a rule that neither of both ever named is left out. */
export function agreementByRule(answers: readonly ReviewAnswer[], rules: readonly string[]): RuleAgreement[] {
  return rules.flatMap((rule): RuleAgreement[] => {
    const count = (kind: 'agreed' | 'disputed' | 'missed'): number =>
      answers.filter((answer) => answer[kind].includes(rule)).length;
    const [truePositives, falsePositives, falseNegatives] = [count('agreed'), count('disputed'), count('missed')];
    const named = truePositives + falsePositives + falseNegatives;
    if (named === 0) return [];
    const trueNegatives = answers.length - named;
    return [{ rule, ...agreementOf({ truePositives, falsePositives, falseNegatives, trueNegatives }) }];
  });
}

function isList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
