/** One finding of a judged reply. Offsets are UTF-16 code units of the reply; absent when something is missing from it. */
export interface RowFinding {
  readonly rule: string;
  readonly severity: string;
  readonly start?: number;
  readonly end?: number;
  readonly quote?: string;
}

/** A promise that the reply made, and what became of it. */
export interface RowPromise {
  readonly text: string;
  /** ISO 8601; absent when no bound was given. */
  readonly due?: string;
  readonly status: string;
}

/** One judged reply, as a results file holds it. What is unknown is `null`. */
export interface ResultRow {
  readonly id: string;
  readonly conversation: string;
  /** Index among the agent's replies of the conversation, from 1. */
  readonly turn: number;
  readonly channel: string | null;
  /** When the reply was sent, in milliseconds since 1970 UTC. */
  readonly at: number | null;
  /** When the message that it answers was sent. */
  readonly customerAt: number | null;
  readonly agent: string | null;
  readonly team: string | null;
  /** 0 to 100; `null` when not judged. */
  readonly score: number | null;
  readonly intensity: number;
  readonly failure: boolean;
  readonly lapse: string;
  readonly ack: string;
  readonly apology: string;
  readonly plan: string;
  readonly refusal: string;
  readonly timeframe: boolean;
  readonly detailsFirst: boolean;
  readonly positives: readonly string[];
  readonly findings: readonly RowFinding[];
  readonly promises: readonly RowPromise[];
  /** Why the failure happened, where somebody told; one of `causes`. */
  readonly cause: string | null;
  readonly engine: string | null;
}

/** The words of a judged reply; they are kept apart because most figures do without them. */
export interface RowText {
  readonly customer: string;
  readonly reply: string;
}
