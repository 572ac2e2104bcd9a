import type { Mark } from '@makegood/dom';
import type { Analysis, Finding, Suggestion } from 'makegood';
import type { Note } from '../../protocol/panel.ts';
import { moveSpan, type TextChange } from './text-change.ts';

/** A note with where it stands in the field's text now. */
export interface PlacedNote extends Omit<Note, 'suggestions'> {
  readonly finding: Finding;
  readonly suggestions: readonly Suggestion[];
  /** Undefined for what is missing: it has no words to underline. */
  readonly span?: { readonly start: number; readonly end: number };
}

/**
 * The notes of an analysis as the text stands now. A note whose words were touched since is left out until the next verdict, and so is
 * a suggestion whose place was.
 */
export function placeNotes(
  analysis: Analysis,
  change: TextChange | undefined,
  dismissed: ReadonlySet<string>,
): PlacedNote[] {
  const seen = new Map<string, number>();
  return analysis.findings.flatMap((finding): PlacedNote[] => {
    const name = `${finding.ruleId} ${finding.quote ?? ''}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    const id = `${name} ${count}`;
    const span = finding.span === undefined ? undefined : moveSpan(finding.span, change);
    if (dismissed.has(id) || (finding.span !== undefined && span === undefined)) return [];
    const { ruleId, severity, quote, message, why, source } = finding;
    const shown = { id, ruleId, severity, message, why, source, ...(quote !== undefined && { quote }) };
    const suggestions = moveSuggestions(finding.suggestions, change);
    return [{ ...shown, suggestions, finding, ...(span !== undefined && { span }) }];
  });
}

/** Suggestions for the text as it stands now; those whose place was touched are left out. */
export function moveSuggestions(suggestions: readonly Suggestion[], change: TextChange | undefined): Suggestion[] {
  return suggestions.flatMap((suggestion) => {
    const span = moveSpan(suggestion.span, change);
    return span === undefined ? [] : [{ ...suggestion, span }];
  });
}

/** What the panel is told: without what only the session needs, and with the words of the text that each suggestion is about. */
export function toNote(placed: PlacedNote, suggestions: readonly Suggestion[], text: string): Note {
  const { finding: _finding, span: _span, suggestions: _templates, ...note } = placed;
  const wordings = suggestions.map((each) => ({ ...each, replaces: text.slice(each.span.start, each.span.end) }));
  return { ...note, suggestions: wordings };
}

/** Only what is certain is underlined: a false mark costs more trust than a missing one. The panel lists the rest. */
export function toMarks(notes: readonly PlacedNote[]): Mark[] {
  return notes.flatMap(({ id, severity, span, finding }) =>
    span === undefined || !finding.inline ? [] : [{ id, span, kind: severity }],
  );
}

/** A finding that is worth a question before the reply goes out. */
export const isSerious = ({ severity }: Pick<Note, 'severity'>): boolean => severity === 'error';
