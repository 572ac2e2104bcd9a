import { lineHead, type Lines } from './lines.ts';

const FENCE = /^(```|~~~)[\w +#.-]{0,30}$/;

/** 1 for each line of a fenced block, fences included. A fence that is never closed fences nothing. */
export function findCodeBlocks(lines: Lines): Uint8Array {
  const fenced = new Uint8Array(lines.count);
  let opened = -1;
  let mark = '';
  for (let line = 0; line < lines.count; line++) {
    const fence = FENCE.exec(lineHead(lines, line))?.[1];
    if (fence === undefined) continue;
    if (opened < 0) {
      opened = line;
      mark = fence;
    } else if (fence === mark) {
      fenced.fill(1, opened, line + 1);
      opened = -1;
    }
  }
  return fenced;
}
