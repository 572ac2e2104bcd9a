import { rulesOf, type ReviewAnswer, type ReviewItem } from '../../src/review/review.ts';
import type { ReviewData } from '../../src/page/review-page.ts';

/** What a person has said so far of a rule. */
export type Verdict = 'agreed' | 'disputed' | 'missed';

/** The sitting: which reply is shown, and what is said of it. */
export interface Sitting {
  readonly data: ReviewData;
  readonly answers: Map<string, ReviewAnswer>;
  /** Index of the reply that is shown; past the last one, the result. */
  readonly index: number;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Why the last answer was not saved. */
  readonly trouble: string;
}

/** Begins with the first reply that has no answer. */
export function beginSitting(data: ReviewData): Sitting {
  const answers = new Map(data.answers.map((answer) => [answer.id, answer]));
  const open = data.items.findIndex(({ id }) => !answers.has(id));
  return show({ data, answers, index: 0, verdicts: new Map(), trouble: '' }, open < 0 ? data.items.length : open);
}

export function currentItem({ data, index }: Sitting): ReviewItem | undefined {
  return data.items[index];
}

/** Turns to another reply, with what was said of it before. */
export function show(sitting: Sitting, index: number): Sitting {
  const place = Math.max(0, Math.min(index, sitting.data.items.length));
  const item = sitting.data.items[place];
  const before = item === undefined ? undefined : sitting.answers.get(item.id);
  const verdicts = new Map<string, Verdict>();
  for (const verdict of ['agreed', 'disputed', 'missed'] as const) {
    for (const rule of before?.[verdict] ?? []) verdicts.set(rule, verdict);
  }
  return { ...sitting, index: place, verdicts, trouble: '' };
}

export function judge(sitting: Sitting, rule: string, verdict: Verdict | undefined): Sitting {
  const verdicts = new Map(sitting.verdicts);
  if (verdict === undefined) verdicts.delete(rule);
  else verdicts.set(rule, verdict);
  return { ...sitting, verdicts };
}

/** The answer, once every rule that was found has a verdict. */
export function answerOf(sitting: Sitting): ReviewAnswer | undefined {
  const item = currentItem(sitting);
  if (item === undefined || openRules(sitting).length > 0) return undefined;
  const rules = (verdict: Verdict): string[] =>
    [...sitting.verdicts].filter(([, given]) => given === verdict).map(([rule]) => rule);
  return { id: item.id, agreed: rules('agreed'), disputed: rules('disputed'), missed: rules('missed') };
}

/** The rules that were found and have no verdict yet. */
export function openRules(sitting: Sitting): string[] {
  const item = currentItem(sitting);
  return item === undefined ? [] : rulesOf(item).filter((rule) => !sitting.verdicts.has(rule));
}
