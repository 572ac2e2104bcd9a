import type { Positive } from '../types.ts';
import { resolvesProblem } from './resolves-problem.ts';
import { defineRule, type Example, type Offer, type Rule } from './rule.ts';

/** A strength that a reply should have when it resolves a problem, and what to offer where it is missing. */
export interface Hint extends Pick<Rule, 'id' | 'summary' | 'message' | 'why' | 'source' | 'advice'> {
  positive: Positive;
  offer: Offer;
  /** Replies that have the strength, beside the usual ones in which none is owed. */
  accepted: readonly (string | Example)[];
}

const resolving = [
  'I am sorry for the double charge. I have refunded it just now.',
  'I apologise for the delay. Your order leaves today.',
  'We are sorry that we missed you. The engineer comes tomorrow at 8.',
  'I am sorry that your order is late. I have sent a new one by express.',
];

const notOwed: readonly (string | Example)[] = [
  { customer: 'Which colours do you have?', reply: 'Blue and green.' },
  'I am sorry for the double charge. What is your order number?',
];

/** Declares a hint: owed when this reply resolves a problem, silent when the strength is there. */
export function defineHint({ positive, offer, accepted, ...about }: Hint): Rule {
  return defineRule({
    ...about,
    severity: 'hint',
    dimension: 'followThrough',
    needs: ['customer'],
    examples: { flagged: resolving, accepted: [...accepted, ...notOwed] },
    *check(situation) {
      const isThere = situation.reply.picture.positives.includes(positive);
      if (!isThere && resolvesProblem(situation)) yield { offers: [offer] };
    },
  });
}
