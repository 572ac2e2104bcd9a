/** One line of a text. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  /** What ended it: CRLF, LF, CR, or nothing at the end of the text. */
  readonly ending: string;
}

/** Splits a text that comes in pieces into lines. */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let number = 0;
  let held: string[] = [];
  for await (const piece of pieces) {
    held.push(piece);
    if (!/[\r\n]/u.test(piece) && !held.at(-2)?.endsWith('\r')) continue;
    const text = held.join('');
    let start = 0;
    for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/gu)) {
      // The other half of CRLF may come with the next piece.
      if (ending === '\r' && index === text.length - 1) break;
      number += 1;
      yield { number, text: text.slice(start, index), ending };
      start = index + ending.length;
    }
    held = [text.slice(start)];
  }
  const last = held.join('');
  if (last === '') return;
  const ending = last.endsWith('\r') ? '\r' : '';
  yield { number: number + 1, text: last.slice(0, last.length - ending.length), ending };
}
