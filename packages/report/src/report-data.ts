import type { DatasetHead } from './data/encode.ts';
import type { Gesture } from './aggregate/gestures.ts';
import type { Survey } from './aggregate/survey.ts';
import type { RowFinding, RowPromise } from './row.ts';

/** A reply that travels with what was said. */
export interface Excerpt {
  /** Its row in the dataset. */
  readonly row: number;
  readonly id: string;
  readonly conversation: string;
  readonly findings: readonly RowFinding[];
  /** Those not seen kept. */
  readonly broken: readonly RowPromise[];
  /** Absent when the report was asked to hold no text. */
  readonly customer?: string;
  readonly reply?: string;
}

/** What the report says about a rule. */
export interface RuleNote {
  readonly id: string;
  readonly summary: string;
  readonly advice: string;
}

/** A promise of which nothing more was seen. */
export interface BrokenPromise {
  readonly row: number;
  readonly conversation: string;
  /** Absent when the report was asked to hold no text. */
  readonly text?: string;
  readonly due?: string;
}

/** Everything in a report beside the columns of its dataset. */
export interface ReportData {
  readonly title: string;
  /** When the report was written, ISO 8601. */
  readonly written: string;
  readonly head: DatasetHead;
  readonly rules: readonly RuleNote[];
  readonly excerpts: readonly Excerpt[];
  readonly promises: readonly BrokenPromise[];
  readonly survey?: Survey;
  readonly gestures?: readonly Gesture[];
  /** What was done to names and texts, in sentences. */
  readonly privacy: readonly string[];
}
