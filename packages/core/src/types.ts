/** Where the conversation takes place. `review` and `social` are public. */
export type Channel = 'chat' | 'email' | 'review' | 'social' | 'ticket';

/** Who wrote a turn. */
export type Role = 'customer' | 'agent';

/** One message of a conversation. */
export interface Turn {
  role: Role;
  text: string;
  /** When it was sent, as ISO 8601; used only by the promise ledger of a conversation. */
  at?: string;
}

/** What is checked: an outgoing reply and what was said before it. */
export interface Case {
  id?: string;
  /** Defaults to `email` where a rule depends on it. */
  channel?: Channel;
  /** Earlier turns, oldest first. When it is missing, quoted history inside the reply is used instead. */
  context?: readonly Turn[];
  reply: string;
}

/** A half-open range of UTF-16 code units in the original string. */
export interface Span {
  start: number;
  end: number;
}

export type Emotion = 'anger' | 'frustration' | 'disappointment' | 'worry' | 'sadness' | 'confusion';

/** The kind of service failure that the customer reports. */
export type Lapse =
  | 'delay'
  | 'wrong-item'
  | 'billing'
  | 'defect'
  | 'outage'
  | 'staff'
  | 'unanswered'
  | 'policy'
  | 'access'
  | 'quality'
  | 'other'
  | 'none';

/** 0: none shown. 1: mild, or a hardship in plain words. 2: strong, an ultimatum, or clear suffering. */
export type Intensity = 0 | 1 | 2;

/** Words that decided a value of a picture. */
export interface Evidence {
  /** The value they speak for, such as `intensity`, `failure`, `apology` or `callOffer`. */
  for: string;
  /** The lexicon or detector that read them, such as `threats`. */
  cue: string;
  span: Span;
  quote: string;
  /** Index of the turn in `context`; absent when the words stand in the reply. */
  turn?: number;
}

/** What the customer brings, read from the customer's turns; the latest weighs most. */
export interface CustomerPicture {
  intensity: Intensity;
  /** Empty when `intensity` is 0. */
  emotions: Emotion[];
  /** The customer reports that the company, its product or its people let them down. */
  failure: boolean;
  /** `none` when `failure` is false. */
  lapse: Lapse;
  evidence: Evidence[];
}

export type Acknowledgement = 'none' | 'formulaic' | 'specific';
export type Apology = 'none' | 'sympathy' | 'formulaic' | 'deflecting' | 'specific';
export type Plan = 'none' | 'vague' | 'concrete';
export type Refusal = 'none' | 'with-alternative' | 'bare';
export type Positive = 'reassurance' | 'buyIn' | 'followUp' | 'valueAdd' | 'prevention' | 'callOffer';

/** What the reply does, read from the reply alone. */
export interface ReplyPicture {
  ack: Acknowledgement;
  apology: Apology;
  plan: Plan;
  /** A bound in time on what happens next or on when it is solved. */
  timeframe: boolean;
  /** Account, order or contact data is asked for before anything reassures, owns or acknowledges. */
  detailsFirst: boolean;
  refusal: Refusal;
  positives: Positive[];
  evidence: Evidence[];
}

export type Dimension = 'emotion' | 'apology' | 'ownership' | 'plan' | 'respect' | 'followThrough';

export type WarningId =
  | 'missed-emotion'
  | 'missing-apology'
  | 'hollow-apology'
  | 'missing-plan'
  | 'no-timeframe'
  | 'responsibility-shift'
  | 'blames-customer'
  | 'details-first'
  | 'bare-refusal'
  | 'cold-tone'
  | 'wrong-channel';

export type HintId = 'no-buy-in' | 'no-follow-up' | 'no-value-add' | 'no-prevention';

/** A built-in rule, or the id of a rule given to `createChecker`. */
export type RuleId = WarningId | HintId | (string & {});

export type Severity = 'error' | 'warning' | 'hint';

/** Where a wording goes when nothing is to be replaced. */
export type Place = 'first-sentence' | 'before-request' | 'after-apology' | 'after-plan' | 'end';

/**
 * A wording that a person may take over; never applied by itself.
 * Facts that only the agent knows stand in square brackets, such as `[day and time]`.
 */
export interface Suggestion {
  /** The new text. */
  text: string;
  /** What of the original reply it replaces; empty (`start === end`) for an insertion. */
  span: Span;
  /** Named place of an insertion; absent for a replacement. */
  place?: Place;
  /** What it does, for a button or a list. */
  label: string;
}

/** One thing worth mending. A finding about what is missing has no `span`. */
export interface Finding {
  ruleId: RuleId;
  severity: Severity;
  /**
   * How sure the engine is, 0 to 1: the chances of what the rule rests on, multiplied. Not the share of such findings that are right.
   */
  confidence: number;
  /**
   * Certain enough to be marked in the text while somebody types: of such findings nine in ten were right on labelled cases. The others
   * belong in a list that is opened.
   */
  inline: boolean;
  span?: Span;
  quote?: string;
  /** What is wrong. */
  message: string;
  /** Why it matters to the customer. */
  why: string;
  /** Where the reason comes from. */
  source: string;
  /** How to mend it; at least one. */
  suggestions: Suggestion[];
}

/** A rule that could not be judged, and what it needs. */
export interface NotJudged {
  ruleId: RuleId;
  reason: string;
}

/** The one result that the command line prints, the report counts and the extension draws. */
export interface Analysis {
  id?: string;
  /** 0 to 100; `null` when there is nothing here to judge. */
  score: number | null;
  /** 0 to 100 each; `null` where the dimension does not apply. */
  dimensions: Record<Dimension, number | null>;
  customer: CustomerPicture;
  reply: ReplyPicture;
  findings: Finding[];
  /** Present only when a rule was left out, for instance because no customer message is known. */
  notJudged?: NotJudged[];
}
