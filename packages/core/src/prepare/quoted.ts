import type { Announcement, History } from './history.ts';
import type { Rows } from './rows.ts';
import type { MappedText, QuotedMessage } from './types.ts';

interface Draft {
  cut: number;
  depth: number;
  author?: string;
  at?: string;
  /** Start and end of each line of it, in the readable text. */
  ranges: { start: number; end: number }[];
}

/** The lines of each message. Marks of one depth are one message, until another is announced at that depth. */
function collect(rows: Rows, { kinds, announcements }: History): Draft[] {
  const drafts: Draft[] = [];
  const open = new Map<number, Draft>();
  const begin = (depth: number, cut: number, announced?: Announcement): Draft => {
    const { author, at } = announced ?? {};
    const draft: Draft = {
      cut,
      depth,
      ranges: [],
      ...(author !== undefined && { author }),
      ...(at !== undefined && { at }),
    };
    drafts.push(draft);
    open.set(depth, draft);
    return draft;
  };
  let cut = 0;
  let next = 0;
  for (let row = 0; row < rows.lines.count; row++) {
    for (let found = announcements[next]; found && found.row <= row; found = announcements[++next]) {
      if (found.cut !== cut) open.clear();
      cut = found.cut;
      begin(found.depth, cut, found);
    }
    if (kinds[row] !== 'quoted') continue;
    const depth = rows.depth[row] ?? 0;
    const draft = open.get(depth) ?? begin(depth, cut);
    draft.ranges.push({ start: rows.content[row] ?? 0, end: rows.lines.start[row + 1] ?? 0 });
  }
  return drafts;
}

/** The text of a message and its map, without the blanks around it. */
function assemble(draft: Draft, readable: MappedText): QuotedMessage | undefined {
  const whole = draft.ranges.map(({ start, end }) => readable.text.slice(start, end)).join('');
  const text = whole.trim();
  if (text === '') return undefined;
  const map = new Int32Array(whole.length + 1);
  let length = 0;
  for (const { start, end } of draft.ranges) {
    for (let index = start; index < end; index++) map[length++] = readable.offsets?.[index] ?? index;
  }
  const end = draft.ranges.at(-1)?.end ?? 0;
  map[length] = readable.offsets?.[end] ?? end;
  const from = whole.length - whole.trimStart().length;
  const { author, at } = draft;
  return {
    ...(author !== undefined && { author }),
    ...(at !== undefined && { at }),
    text,
    offsets: map.slice(from, from + text.length + 1),
  };
}

/** Earlier messages, newest first: the less deeply quoted and the less far down, the newer. */
export function collectQuoted(rows: Rows, history: History, readable: MappedText): QuotedMessage[] {
  return collect(rows, history)
    .toSorted((a, b) => a.cut - b.cut || a.depth - b.depth)
    .map((draft) => assemble(draft, readable))
    .filter((message) => message !== undefined);
}
