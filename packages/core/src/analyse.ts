import type { Engine } from './engine.ts';
import { confidenceOf } from './findings/confidence.ts';
import { isHintOnly } from './findings/levels.ts';
import { easeAlone } from './findings/ease-alone.ts';
import { deduplicate } from './findings/deduplicate.ts';
import type { RawFinding } from './findings/finding.ts';
import { findPlaces } from './findings/places.ts';
import { resolve } from './findings/resolve.ts';
import { sortFindings } from './findings/sort.ts';
import { suppressOverlaps } from './findings/suppress-overlaps.ts';
import { prepare } from './prepare/index.ts';
import type { Rule, Situation } from './rule/rule.ts';
import { judgeScore } from './score/score.ts';
import { readSituation, type SituationReading } from './situation/situation.ts';
import { toMessage, type Message } from './text/message.ts';
import type { Analysis, Case, NotJudged } from './types.ts';

/** An analysis, and what a conversation needs besides. */
export interface Judged {
  analysis: Analysis;
  situation: Situation;
  /** The reply as it was read, and the way back to it. */
  message: Message;
}

const unscored: Pick<Analysis, 'score' | 'dimensions'> = {
  score: null,
  dimensions: { emotion: null, apology: null, ownership: null, plan: null, respect: null, followThrough: null },
};

/** The whole flow for one case: prepare, read, pictures, rules, findings, score. */
export function analyse(input: Case, engine: Engine, rules: readonly Rule[]): Judged {
  const prepared = prepare(input.reply);
  const message = toMessage(prepared);
  const reading = readSituation(input, prepared, message, engine);
  const { situation } = reading;
  const judgeable = situation.view.reading.tokens.length > 0;
  const raw = judgeable ? sortFindings(easeAlone(suppressOverlaps(deduplicate(run(rules, situation))))) : [];
  const places = findPlaces(situation.view, situation.reply, message.bodyStart, message.bodyEnd);
  const findings = raw.map((finding) => resolve(finding, message, places));
  const pictures = picturesOf(reading);
  const scored = judgeable && situation.customerKnown;
  const notJudged = judgeable
    ? skipped(rules, situation)
    : rules.map(({ id }): NotJudged => ({ ruleId: id, reason: 'the reply holds no words' }));
  return {
    situation,
    message,
    analysis: {
      ...(input.id !== undefined && { id: input.id }),
      ...(scored ? judgeScore({ ...pictures, findings }) : unscored),
      ...pictures,
      findings,
      ...(notJudged.length > 0 && { notJudged }),
    },
  };
}

function run(rules: readonly Rule[], situation: Situation): RawFinding[] {
  return rules
    .filter((rule) => isApplicable(rule, situation))
    .flatMap((rule) => {
      try {
        return [...rule.check(situation)].map((report): RawFinding => {
          const confidence = confidenceOf(rule.id, report, situation);
          const severity = isHintOnly(rule.id, confidence) ? 'hint' : (report.severity ?? rule.severity);
          return { rule, severity, report, confidence };
        });
      } catch (cause) {
        throw new Error(`rule “${rule.id}” failed`, { cause });
      }
    });
}

const isApplicable = (rule: Rule, { customerKnown }: Situation): boolean =>
  customerKnown || !rule.needs.includes('customer');

function skipped(rules: readonly Rule[], situation: Situation): NotJudged[] {
  return rules
    .filter((rule) => !isApplicable(rule, situation))
    .map(({ id }) => ({ ruleId: id, reason: 'no customer message is known' }));
}

function picturesOf({
  situation,
  customerEvidence,
  replyEvidence,
}: SituationReading): Pick<Analysis, 'customer' | 'reply'> {
  return {
    customer: { ...situation.customer.picture, evidence: customerEvidence },
    reply: { ...situation.reply.picture, evidence: replyEvidence },
  };
}
