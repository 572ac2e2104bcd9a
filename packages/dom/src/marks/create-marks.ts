import { viewOf } from '../dom/tree.ts';
import { intersect, isEmpty, visibleBox } from '../dom/visible-box.ts';
import type { Field, Mark, Marks } from '../field.ts';
import { type Surface, surfaceOf } from '../fields/surface.ts';
import { carrySpan, changeBetween, isWithin } from '../text/edit.ts';
import { paint } from './highlights.ts';
import { adoptRules } from './style-sheet.ts';

/** The line lies under the words, so the reach of a mark goes on a little below them. In CSS pixels. */
const LINE_BELOW = 3;

/**
 * Draws marks on a field without touching the page's DOM inside the editor.
 *
 * While marks are drawn they are carried along with the text; a mark whose words change goes away. Nothing listens
 * and nothing is observed while there are none. All of it is released when the signal aborts.
 */
export function createMarks(field: Field, { signal }: { readonly signal: AbortSignal }): Marks {
  const drawn = new DrawnMarks(field);
  signal.addEventListener('abort', () => drawn.clear(), { once: true });
  return {
    draw: (marks) => {
      if (!signal.aborted) drawn.draw(marks);
    },
    at: (x, y) => drawn.at(x, y),
    clear: () => drawn.clear(),
  };
}

/** The marks of one field, and what has to be released when they go. */
class DrawnMarks {
  readonly #field: Field;
  readonly #surface: Surface;
  readonly #view: Window & typeof globalThis;
  #text = '';
  #marks: readonly Mark[] = [];
  #ranges: readonly Range[][] = [];
  #wipe = (): void => undefined;
  #session: AbortController | undefined;
  #frame: number | undefined;

  constructor(field: Field) {
    this.#field = field;
    this.#surface = surfaceOf(field);
    this.#view = viewOf(field.element);
  }

  draw(marks: readonly Mark[]): void {
    const before = { text: this.#text, marks: this.#marks };
    this.#text = this.#surface.textLastRead();
    this.#marks = marks.filter(({ span }) => isWithin(span, this.#text.length));
    this.#carry();
    // Most keys and verdicts leave all marks where they are. A text that an editor draws anew comes by way of `watch`.
    if (this.#session && this.#text === before.text && areAlike(this.#marks, before.marks)) return;
    if (this.#marks.length === 0) {
      this.clear();
      return;
    }
    this.#start();
    this.#repaint();
  }

  at(x: number, y: number): Mark | undefined {
    const point = { left: x - 0.5, top: y - 0.5, right: x + 0.5, bottom: y + 0.5 };
    if (isEmpty(intersect(point, visibleBox(this.#field.element)))) return undefined;
    const isHit = ({ left, top, right, bottom }: DOMRect) =>
      !isEmpty(intersect(point, { left, top, right, bottom: bottom + LINE_BELOW }));
    const rects = (ranges: readonly Range[] = []) => ranges.flatMap((range) => [...range.getClientRects()]);
    return this.#marks.find((_, index) => rects(this.#ranges[index]).some(isHit));
  }

  clear(): void {
    this.#wipe();
    this.#wipe = () => undefined;
    this.#ranges = [];
    this.#marks = [];
    if (this.#frame !== undefined) this.#view.cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#session?.abort();
    this.#session = undefined;
  }

  #start(): void {
    if (this.#session) return;
    this.#session = new AbortController();
    const { signal } = this.#session;
    const release = adoptRules(this.#surface.show(signal));
    signal.addEventListener('abort', release, { once: true });
    this.#field.watch(() => this.#followText(), { signal });
  }

  /** Once a frame at most: the person is typing. */
  #followText(): void {
    this.#frame ??= this.#view.requestAnimationFrame(() => {
      this.#frame = undefined;
      if (!this.#session) return;
      this.#carry();
      this.#repaint();
    });
  }

  #carry(): void {
    const text = this.#surface.textNow();
    const change = changeBetween(this.#text, text);
    this.#marks = this.#marks.flatMap((mark) => {
      const span = carrySpan(mark.span, change);
      return span ? [{ ...mark, span }] : [];
    });
    this.#text = text;
  }

  #repaint(): void {
    this.#wipe();
    this.#ranges = this.#surface.ranges(this.#marks.map(({ span }) => span));
    const painted = this.#marks.map(({ kind }, index) => ({ kind, ranges: this.#ranges[index] ?? [] }));
    this.#wipe = paint(this.#view, painted);
  }
}

const areAlike = (some: readonly Mark[], others: readonly Mark[]): boolean =>
  some.length === others.length && some.every((mark, at) => isAlike(mark, others[at]));

function isAlike(mark: Mark, other: Mark | undefined): boolean {
  const { id, kind, span } = mark;
  return id === other?.id && kind === other.kind && span.start === other.span.start && span.end === other.span.end;
}
