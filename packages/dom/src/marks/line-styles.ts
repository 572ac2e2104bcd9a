import type { MarkKind } from '../field.ts';

/** How a kind of mark looks. */
export interface LineStyle {
  readonly line: 'wavy' | 'dashed' | 'dotted';
  /** In CSS pixels. A wave swings by several times its thickness, and must not reach the next line. */
  readonly thickness: number;
  /** At least 3:1 on white and on near-black: a page's own dark theme is not told by any media query. */
  readonly offset: number;
  readonly colour: string;
  /** A system colour for people who force their own. */
  readonly forcedColour: string;
  /** The higher is painted over the lower. */
  readonly priority: number;
}

/** The kinds differ by the shape of the line too, since colour alone tells many people nothing. */
export const lineStyles: Readonly<Record<MarkKind, LineStyle>> = {
  error: { line: 'wavy', thickness: 1, offset: 0, colour: '#c026d3', forcedColour: 'LinkText', priority: 3 },
  warning: { line: 'dashed', thickness: 2, offset: 1, colour: '#b45309', forcedColour: 'Mark', priority: 2 },
  hint: { line: 'dotted', thickness: 2, offset: 1, colour: '#2563eb', forcedColour: 'GrayText', priority: 1 },
};

export const markKinds = Object.keys(lineStyles) as readonly MarkKind[];
