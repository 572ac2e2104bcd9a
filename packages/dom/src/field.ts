/** Half-open range of UTF-16 code units of a field's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part of the text that the person did not write now: what the mail client filled in. Never replaced. */
export interface ForeignPart extends Span {
  readonly kind: 'quote' | 'signature';
}

/** What a field holds, as the person sees it: a line for each block and line break, plain spaces for no-break ones. */
export interface FieldText {
  readonly text: string;
  /** In the order of the text, without overlaps. */
  readonly foreign: readonly ForeignPart[];
}

/** Replaces what `span` covers by `text`. An empty span inserts, an empty text deletes. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
  /** The words that the span covered when the suggestion was made. Another text there now makes the edit stale. */
  readonly was?: string;
}

/**
 * Why an edit was not made. All but `not-restored` leave the field's text as it was.
 * - `stale`: the text is not the one that was read last, or the span holds other words than `was`.
 * - `foreign`: the span reaches into a quote, a signature or a part that the editor does not let people change.
 * - `refused`: the editor took none of the ways in which a person could type this, or the signal was aborted.
 * - `rolled-back`: the editor changed something else, and the change was undone.
 * - `not-restored`: the editor changed something else and did not undo it; the person should look.
 */
export type RefusalReason = 'stale' | 'foreign' | 'refused' | 'rolled-back' | 'not-restored';

export type ApplyResult = { readonly ok: true } | { readonly ok: false; readonly reason: RefusalReason };

/** An editable thing on a page, opened by the adapter of its editor. */
export interface Field {
  /** Id of the adapter: 'textarea', 'contenteditable', 'ckeditor5' and so on. */
  readonly editor: string;
  /** The root of the editor: it has the focus or holds what has it. May live in a frame's document or a shadow root. */
  readonly element: HTMLElement;
  /** The text and the parts that are not the person's, taken in one walk. */
  read(): FieldText;
  /** Client rectangles of a span, in CSS pixels of the viewport of the element's own window. Empty when out of view. */
  rects(span: Span): DOMRect[];
  /** Replaces a span as a person would. Read back: exactly one change, else undone. Never rejects. */
  apply(edit: Edit, options?: { readonly signal?: AbortSignal }): Promise<ApplyResult>;
  /** Calls `listener` after each change that may have altered the text, until the signal aborts. */
  watch(listener: () => void, options: { readonly signal: AbortSignal }): void;
}

/** How grave a mark is; it decides line style and colour. */
export type MarkKind = 'error' | 'warning' | 'hint';

/** A line under a span. */
export interface Mark {
  readonly id: string;
  readonly span: Span;
  readonly kind: MarkKind;
}

/** Marks drawn on one field. They follow the text through edits, scrolling and resizing until their signal aborts. */
export interface Marks {
  /** Replaces what was drawn. The spans are of the text last read. */
  draw(marks: readonly Mark[]): void;
  /** The mark under a point of the viewport of the element's own window, in CSS pixels. */
  at(x: number, y: number): Mark | undefined;
  /** Takes all marks away; `draw` may be called again. */
  clear(): void;
}
