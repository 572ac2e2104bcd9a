import { isBlank, lineHead, previousFilled, type Lines } from './lines.ts';

/** Deeper nesting than this counts as this deep. */
const MAX_DEPTH = 200;
const MARK = 62; // >
const BAR = 124; // |
const SPACE = 32;

/** How deep each line is quoted by marks, and where its text begins behind them. */
export interface Marks {
  depth: Uint8Array;
  content: Int32Array;
}

// “You wrote:” introduces a quotation, “Please follow these steps:” a list.
const INTRODUCES_QUOTE =
  /(?<!\p{L})(?:wrote|writes|said|says|asked|ask|mentioned|stated|quote|message|schrieb|écrit|escribió|scritto|schreef|escreveu|skrev|napisał|question|questions)(?!\p{L})|<[^<>@\s]{1,64}@[^<>\s]{1,200}>/iu;
// “>:(”, “>50%”, “>= 3”
const NOT_A_MARK = /^>(?:[:;.=_\d$€£-]|[^>]*<$)/;
// “>Tools > General”, “> Settings > Privacy”: a way through a menu
const MENU_PATH = /^(?:>\S[^>]{0,60}|> [^>.?!]{1,24}) ?> ?\S/;

function readMarks(lines: Lines, line: number): { depth: number; content: number } {
  const first = lines.first[line] ?? 0;
  const last = lines.last[line] ?? first;
  let depth = 0;
  let content = first;
  for (let index = first; index < last; index++) {
    const code = lines.text.charCodeAt(index);
    if (code === MARK || code === BAR) {
      depth = Math.min(depth + 1, MAX_DEPTH);
      content = index + 1;
    } else if (code !== SPACE || index > content) {
      break;
    }
  }
  if (content < last && depth > 0 && lines.text.charCodeAt(content) === SPACE) content++;
  return { depth, content };
}

/** Whether the lines from `begin` to `end`, all of which start with a mark, are something else. */
function isLookAlike(lines: Lines, begin: number, end: number): boolean {
  const head = lineHead(lines, begin);
  const before = previousFilled(lines, begin);
  const introduction = before < 0 ? '' : lineHead(lines, before);
  if (introduction.endsWith(':')) return !INTRODUCES_QUOTE.test(introduction);
  if (head.startsWith('|')) {
    if (end - begin < 2) return true;
    for (let line = begin; line < end; line++) if (/^\|.*\|/.test(lineHead(lines, line))) return true;
    return false;
  }
  return end - begin === 1 && (NOT_A_MARK.test(head) || MENU_PATH.test(head));
}

/** Reads `>`, `>>`, `> >` and `|` at the start of lines, and leaves arrows, lists, tables and faces alone. */
export function readQuoteMarks(lines: Lines, fenced: Uint8Array): Marks {
  const marks: Marks = { depth: new Uint8Array(lines.count), content: lines.first.slice() };
  const isMarked = (line: number): boolean => {
    const code = lines.text.charCodeAt(lines.first[line] ?? 0);
    return line < lines.count && !isBlank(lines, line) && fenced[line] === 0 && (code === MARK || code === BAR);
  };
  for (let begin = 0; begin < lines.count; begin++) {
    if (!isMarked(begin)) continue;
    let end = begin + 1;
    while (isMarked(end)) end++;
    if (!isLookAlike(lines, begin, end)) {
      for (let line = begin; line < end; line++) {
        const { depth, content } = readMarks(lines, line);
        marks.depth[line] = depth;
        marks.content[line] = content;
      }
    }
    begin = end;
  }
  return marks;
}
