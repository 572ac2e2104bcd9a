import { matchAttribution } from './attribution.ts';
import { announcedBlock, matchHeaderBlock } from './header-block.ts';
import { nextSpeaking, rowHead, type Rows } from './rows.ts';
import { isReplyMarker, isRule, isSeparator } from './separators.ts';
import type { SectionKind } from './types.ts';

/** The place where an earlier message begins. */
export interface Announcement {
  /** First row of its text. */
  row: number;
  /** Number of cuts without marks before it; a further cut leads to an older message. */
  cut: number;
  depth: number;
  author?: string;
  at?: string;
}

export interface History {
  /** What each line is; `undefined` for what the writer wrote and for blank lines between. */
  kinds: (SectionKind | undefined)[];
  announcements: Announcement[];
}

interface Break {
  last: number;
  author?: string;
  at?: string;
  /** Everything below is quoted, with marks or without. */
  takesRest: boolean;
  /** Above the writer's own words rather than above a quotation, when it comes first. */
  isOwnHead: boolean;
}

/** What cuts the message at `row`: a separator, a header block, an attribution or a helpdesk's marker. */
function matchBreak(rows: Rows, row: number): Break | undefined {
  const head = rowHead(rows, row);
  if (isReplyMarker(head)) return { last: row, takesRest: true, isOwnHead: true };
  if (isSeparator(head)) {
    return { last: row, ...announcedBlock(rows, row, 1), takesRest: true, isOwnHead: false };
  }
  const block = isRule(head) ? announcedBlock(rows, row, 2) : matchHeaderBlock(rows, row, 3);
  if (block) return { ...block, takesRest: true, isOwnHead: !isRule(head) };
  const attribution = matchAttribution(rows, row);
  if (!attribution) return undefined;
  const { isFirm, ...rest } = attribution;
  // “If you reply, you get this:” shows an attribution as an example.
  const isShown = row > 0 && rowHead(rows, row - 1).endsWith(':');
  return { ...rest, takesRest: isFirm && !isShown, isOwnHead: false };
}

/** Tells the writer's lines from earlier messages. Marked lines are quoted; without marks a cut takes the rest. */
export function readHistory(rows: Rows, fenced: Uint8Array): History {
  const { count } = rows.lines;
  const kinds: History['kinds'] = Array.from({ length: count });
  const announcements: Announcement[] = [];
  let cut = 0;
  let isRest = false;
  let hasWords = false;
  for (let row = 0; row < count; row++) {
    const depth = rows.depth[row] ?? 0;
    const isSilent = (rows.content[row] ?? 0) >= (rows.lines.last[row] ?? 0);
    const found = isSilent || fenced[row] === 1 ? undefined : matchBreak(rows, row);
    const next = found ? nextSpeaking(rows, found.last + 1) : count;
    const isAbove = next < count && (rows.depth[next] ?? 0) > depth;
    if (!found || !(isAbove || found.takesRest)) {
      if (depth > 0 || isRest) kinds[row] = 'quoted';
      else if (!isSilent) hasWords = true;
      continue;
    }
    kinds.fill('attribution', row, found.last + 1);
    row = found.last;
    if (found.isOwnHead && depth === 0 && !hasWords && !isRest) continue;
    if (!isAbove) {
      cut++;
      isRest ||= depth === 0;
    }
    const { author, at } = found;
    announcements.push({
      row: found.last + 1,
      cut,
      depth: isAbove ? (rows.depth[next] ?? 0) : depth,
      ...(author !== undefined && { author }),
      ...(at !== undefined && { at }),
    });
  }
  return { kinds, announcements };
}
