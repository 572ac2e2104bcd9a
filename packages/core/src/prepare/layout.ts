import type { Lines } from './lines.ts';
import type { SectionKind } from './types.ts';

/** Where, inside a line, another kind begins. */
export interface Cut {
  offset: number;
  kind: SectionKind;
}

/** What each line is, filled in step by step. */
export interface Layout {
  lines: Lines;
  /** `undefined`: not decided, which means body; on a blank line, as the line before. */
  kinds: (SectionKind | undefined)[];
  /** In any order. */
  cuts: Cut[];
}

/** Undecided lines between two decided ones: what the writer wrote in one go. */
export interface Run {
  begin: number;
  end: number;
}

/** The runs that hold words, in order, without the blank lines at both ends. */
export function findRuns({ lines, kinds }: Layout): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (let line = 0; line < lines.count; line++) {
    if (kinds[line] !== undefined) {
      run = undefined;
      continue;
    }
    if (lines.first[line] === lines.last[line]) continue;
    if (run) run.end = line + 1;
    else runs.push((run = { begin: line, end: line + 1 }));
  }
  return runs;
}
