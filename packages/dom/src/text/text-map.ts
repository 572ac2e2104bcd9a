import type { FieldText, Span } from '../field.ts';

/** Consecutive characters of one text node: `text[start + i]` stands at `node.data[offset + i]`. */
export interface Run {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  readonly offset: number;
  /** Names of the elements around it that make words look or act differently, outermost first. */
  readonly path: string;
}

/** A place in the DOM for a caret. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** Where the caret stands on a line without text. */
export interface Anchor extends Point {
  readonly at: number;
}

/** A text of rich content and the exact way back to its nodes. */
export interface TextMap extends FieldText {
  readonly root: HTMLElement;
  /** In the order of the text, without overlaps. Line breaks and skipped characters lie between them. */
  readonly runs: readonly Run[];
  readonly anchors: readonly Anchor[];
  /** Parts that the editor does not let people change. */
  readonly locked: readonly Span[];
}

const endOf = ({ start, length }: Run): number => start + length;

const pointIn = (run: Run, at: number): Point => ({ node: run.node, offset: run.offset + at - run.start });

/** The place of a caret at this offset. */
export function caretAt({ runs, anchors, root }: TextMap, at: number): Point {
  const run = runs.find((each) => each.start < at && at <= endOf(each)) ?? runs.find(({ start }) => start === at);
  if (run) return pointIn(run, at);
  return anchors.find((anchor) => anchor.at === at) ?? { node: root, offset: at === 0 ? 0 : root.childNodes.length };
}

/** The two ends of a span, as an editor's selection would have them. Undefined where no text lies within. */
export function endsOf(map: TextMap, span: Span): readonly [Point, Point] | undefined {
  if (span.start === span.end) {
    const caret = caretAt(map, span.start);
    return [caret, caret];
  }
  const first = map.runs.find((run) => endOf(run) > span.start && run.start < span.end);
  const last = map.runs.findLast((run) => run.start < span.end && endOf(run) > span.start);
  if (!first || !last) return undefined;
  return [pointIn(first, Math.max(span.start, first.start)), pointIn(last, Math.min(span.end, endOf(last)))];
}

/** One range for each run that the span covers: never a line break, never a whole element. */
export function rangesOf(map: TextMap, span: Span): Range[] {
  const covered = map.runs.filter((run) => endOf(run) > span.start && run.start < span.end);
  return covered.map((run) => {
    const range = map.root.ownerDocument.createRange();
    range.setStart(run.node, run.offset + Math.max(span.start - run.start, 0));
    range.setEnd(run.node, run.offset + Math.min(span.end - run.start, run.length));
    return range;
  });
}

/** Whether two spans share a character, or an empty one stands inside the other. */
export const overlap = (one: Span, other: Span): boolean =>
  one.start === one.end
    ? other.start <= one.start && one.start < other.end
    : one.start < other.end && other.start < one.end;
