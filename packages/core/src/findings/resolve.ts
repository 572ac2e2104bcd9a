import { toOriginal, type SourceText } from '../text/source-text.ts';
import type { Finding, Suggestion } from '../types.ts';
import type { Offer } from '../rule/rule.ts';
import { isInline } from './levels.ts';
import type { RawFinding } from './finding.ts';
import type { Places } from './places.ts';

/** Turns a raw finding into what callers see: spans of the original string, words quoted, suggestions placed. */
export function resolve(
  { rule, severity, report, confidence }: RawFinding,
  source: SourceText,
  places: Places,
): Finding {
  const where = report.span === undefined ? {} : toOriginal(source, report.span);
  return {
    ruleId: rule.id,
    severity,
    confidence,
    inline: isInline(rule.id, confidence, report.span !== undefined),
    ...where,
    message: report.message ?? rule.message,
    why: rule.why,
    source: rule.source,
    suggestions: report.offers.map((offer) => place(offer, source, places)),
  };
}

function place({ text, label, span, place: name }: Offer, source: SourceText, places: Places): Suggestion {
  if (span !== undefined) return { text, span: toOriginal(source, span).span, label };
  const where = name ?? 'end';
  const offset = places[where];
  const at = toOriginal(source, { start: offset, end: offset }).span.start;
  return { text: spaced(text, source.original, at), span: { start: at, end: at }, place: where, label };
}

/** Adds the blank that an inserted sentence needs on the side where words touch it. */
function spaced(text: string, original: string, at: number): string {
  const bare = text.trim();
  const before = at > 0 && /\S/.test(original[at - 1] ?? '') ? ' ' : '';
  const after = at < original.length && /\S/.test(original[at] ?? '') ? ' ' : '';
  return before + bare + after;
}
