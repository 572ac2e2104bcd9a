import type { Span } from './mask.ts';

/** Finds one kind of personal data in a text. */
export interface Detector {
  readonly id: string;
  /** What it finds, for the documentation. */
  readonly summary: string;
  /** The passages to mask, each in time linear in the text. */
  find(text: string): Iterable<Span>;
  /** Proof: what is masked stands in [[double brackets]]. */
  readonly masked: readonly string[];
  /** Look-alikes that stay as they are. */
  readonly kept: readonly string[];
}

export function defineDetector(detector: Detector): Detector {
  return detector;
}

/** The matches of a global pattern that pass a test. */
export function* spansOf(
  text: string,
  pattern: RegExp,
  accept: (match: string) => boolean = () => true,
): Iterable<Span> {
  for (const match of text.matchAll(pattern)) {
    if (accept(match[0])) yield { start: match.index, end: match.index + match[0].length };
  }
}
