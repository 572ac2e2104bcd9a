const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** East Asian Wide and Fullwidth blocks of Unicode, first and last code point; unassigned gaps do no harm. */
const wideBlocks: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x1b2ff],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3fffd],
];

/** A letter as a reader sees it, with its marks, and its place in the text in UTF-16 code units. */
export interface Grapheme {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts a text into the letters that a reader sees. */
export function* graphemes(text: string): Generator<Grapheme> {
  for (const { segment, index } of segmenter.segment(text)) {
    yield { text: segment, start: index, end: index + segment.length };
  }
}

/** Cells that one grapheme takes on a terminal: 0, 1 or 2. */
export function graphemeWidth(grapheme: string): 0 | 1 | 2 {
  if (/^[\p{Mark}\p{Format}\p{Control}]+$/u.test(grapheme)) return 0;
  if (/\p{Emoji_Presentation}|\uFE0F/u.test(grapheme)) return 2;
  const code = grapheme.codePointAt(0) ?? 0;
  return wideBlocks.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** Cells that a line takes on a terminal. */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/u.test(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme.text);
  return width;
}

/** Fills a text with spaces up to a width in cells. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const filling = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'left' ? filling + text : text + filling;
}

/** Cuts a text to a width in cells, with an ellipsis where something is gone. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const grapheme of graphemes(text)) {
    used += graphemeWidth(grapheme.text);
    if (used > width) break;
    kept += grapheme.text;
  }
  return `${kept}…`;
}

/** Breaks a text between words into lines of a width in cells, each after an indent. */
export function wrap(text: string, width: number, indent: string, firstIndent: string = indent): string {
  const lines: string[] = [];
  let line = firstIndent;
  let isBare = true;
  for (const word of text.split(' ')) {
    if (!isBare && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = indent;
      isBare = true;
    }
    line += isBare ? word : ` ${word}`;
    isBare = false;
  }
  return [...lines, line].join('\n');
}
