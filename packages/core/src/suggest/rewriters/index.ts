import type { RuleId } from '../../types.ts';
import { rewriteApology } from './apology.ts';
import { stateWithoutBlame } from './blame.ts';
import { askInstead } from './command.ts';
import { answerInstead } from './contradiction.ts';
import { takeOutLeadIn, takeOutSentence } from './deletion.ts';
import { giveReason } from './details.ts';
import { keepFollowUp } from './dump.ts';
import { offerInstead } from './helpless.ts';
import { nameEffect } from './minimising.ts';
import { fillIn } from './missing.ts';
import { findOutForThem } from './others.ts';
import { takePlanOn } from './plan.ts';
import { liftPolicy } from './policy.ts';
import { addOffer } from './refusal.ts';
import { firstOf, type Rewriter } from './rewriter.ts';
import { sayWhen } from './timeframe.ts';

/** Each rule's rewriters; together they answer, the best first. */
const byRule: Readonly<Record<string, readonly Rewriter[]>> = {
  'responsibility-shift': [firstOf(liftPolicy, offerInstead, findOutForThem, keepFollowUp)],
  'blames-customer': [stateWithoutBlame],
  'cold-tone': [firstOf(takeOutLeadIn, answerInstead, askInstead, nameEffect, takeOutSentence)],
  'hollow-apology': [rewriteApology],
  'no-timeframe': [sayWhen],
  'missing-plan': [takePlanOn, fillIn],
  'bare-refusal': [firstOf(liftPolicy, addOffer), fillIn],
  'details-first': [fillIn, giveReason],
  'missed-emotion': [fillIn],
  'missing-apology': [fillIn],
};

/** The rewriters of a rule, in the order in which their wordings are offered. */
export function rewritersFor(rule: RuleId): readonly Rewriter[] {
  return byRule[rule] ?? [fillIn];
}
