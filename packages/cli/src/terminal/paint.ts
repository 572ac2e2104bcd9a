import type { Io } from '../io.ts';

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  cyan: [36, 39],
} as const;

/** How a piece of text looks. */
export type Style = keyof typeof codes;

/** Puts a style on a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** Text without colours, for files and pipes. */
export const plain: Paint = (_style, text) => text;

/** Colours for a terminal that wants them; see https://no-color.org. */
export function createPaint({ stdout, env }: Io): Paint {
  const isWanted = (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  if (!stdout.isTerminal || !isWanted) return plain;
  return (style, text) => {
    const [on, off] = codes[style];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
