import type { ReplyReading } from '../picture/reply/read-reply.ts';
import type { CustomerReading } from '../picture/customer/read-customer.ts';
import type { View } from '../picture/view.ts';
import type { Channel, Dimension, Place, RuleId, Severity, Span, Turn } from '../types.ts';

/** What a rule may need before it can judge. */
export type Need = 'customer';

/** A whole case in which a rule speaks or stays silent. In a reply, [[double brackets]] mark the words it points at. */
export interface Example {
  /** The customer's message; the rule pages' default is a frustrated report of a delay and a double charge. */
  customer?: string;
  channel?: Channel;
  /** Earlier turns, when one message is not enough. */
  context?: readonly Turn[];
  reply: string;
}

/** A wording to offer, its place still by name. */
export interface Offer {
  text: string;
  label: string;
  /** What it replaces; without it, `place` says where it goes. */
  span?: Span;
  place?: Place;
  /** The wording where a team has told which gestures it allows: “[gesture]” stands for the name of one. */
  gesture?: string;
}

/** What a rule found, in offsets of the text that was read. */
export interface Report {
  span?: Span;
  /** Instead of the rule's own message. */
  message?: string;
  /** Instead of the rule's own severity. */
  severity?: Severity;
  offers: readonly Offer[];
}

/** Everything a rule may look at: both pictures, the conversation before, and the words themselves. */
export interface Situation {
  channel: Channel;
  /** False when neither a context nor quoted history tells what the customer wrote. */
  customerKnown: boolean;
  customer: CustomerReading;
  reply: ReplyReading;
  view: View;
  /** What earlier agent turns did, newest first. They are read when a rule looks. */
  earlier: Iterable<ReplyReading>;
  /** The customer reports a failure or shows a feeling, and nothing says it is over. */
  problemOpen: boolean;
  /** A short turn in the middle of a live exchange, not a full reply. */
  liveTurn: boolean;
  /** Someone who owes no apology answers, such as a helper in a community forum. */
  volunteer: boolean;
}

/** One rule: what it says and why, proof in examples, and how it decides. */
export interface Rule {
  id: RuleId;
  severity: Severity;
  dimension: Dimension;
  /** What it finds, in one sentence. */
  summary: string;
  /** What the agent reads beside the words. */
  message: string;
  /** Why it matters to the customer. */
  why: string;
  /** Where the reason comes from. */
  source: string;
  /** How to mend it. */
  advice: string;
  needs: readonly Need[];
  examples: { flagged: readonly (string | Example)[]; accepted: readonly (string | Example)[] };
  check: (situation: Situation) => Iterable<Report>;
}

/** Declares a rule. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
