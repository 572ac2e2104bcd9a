import type { Span } from '../engine.ts';
import { showControls } from './safe.ts';
import { graphemes, graphemeWidth } from './width.ts';

const tabStop = 4;
const mostLines = 3;

/** A grapheme as it is shown, and whether the span holds it. */
interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly marked: boolean;
}

/** A line of the original text with the part of it that is marked. */
export interface ExcerptLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  /** Spaces and carets, to stand under `text`. */
  readonly carets: string;
}

/**
 * The lines of a text that a span touches, with carets under the span, three lines at most.
 * Tabs become spaces, so that what stands under them fits in any terminal.
 *
 * @param width cells that a line may take; a longer one is cut around the span
 */
export function excerpt(text: string, span: Span, width: number): { lines: ExcerptLine[]; more: number } {
  const touched: ExcerptLine[] = [];
  let more = 0;
  let number = 1;
  let start = 0;
  for (const line of text.split(/(?<=\r\n|\n|\r(?!\n))/u)) {
    const end = start + line.length;
    if (start < span.end && end > span.start) {
      if (touched.length < mostLines) touched.push({ number, ...render(line, start, span, width) });
      else more += 1;
    }
    number += 1;
    start = end;
  }
  return { lines: touched, more };
}

/** Line and column, both counted from 1, of a place in a text; columns count graphemes, as editors show them. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/u);
  return { line: before.length, column: [...graphemes(before.at(-1) ?? '')].length + 1 };
}

function render(line: string, offset: number, span: Span, width: number): { text: string; carets: string } {
  const cells = cut(toCells(line.replace(/[\r\n]+$/u, ''), offset, span), width);
  const carets = cells.map((cell) => (cell.marked ? '^' : ' ').repeat(cell.width)).join('');
  return {
    text: cells
      .map(({ shown }) => shown)
      .join('')
      .trimEnd(),
    carets: carets.trimEnd(),
  };
}

function toCells(line: string, offset: number, span: Span): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { text, start, end } of graphemes(line)) {
    const isTab = text === '\t';
    const shown = isTab ? ' '.repeat(tabStop - (column % tabStop)) : showControls(text);
    const width = isTab ? shown.length : graphemeWidth(shown);
    cells.push({ shown, width, marked: offset + start < span.end && offset + end > span.start });
    column += width;
  }
  return cells;
}

/** Cuts a long line to a window that shows where the marked part begins, a third of the width before it. */
function cut(cells: readonly Cell[], width: number): readonly Cell[] {
  if (widthOf(cells) <= width) return cells;
  const ellipsis: Cell = { shown: '…', width: 1, marked: false };
  let from = Math.max(
    0,
    cells.findIndex(({ marked }) => marked),
  );
  for (let room = Math.floor(width / 3); from > 0 && room > 0; from -= 1) room -= cells[from - 1]?.width ?? 0;
  let to = from;
  for (let room = width - 2; to < cells.length && room > 0; to += 1) room -= cells[to]?.width ?? 0;
  const before = from > 0 ? [ellipsis] : [];
  const after = to < cells.length ? [ellipsis] : [];
  return [...before, ...cells.slice(from, to), ...after];
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
