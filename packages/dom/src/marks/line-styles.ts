import type { MarkKind } from '../field.ts';

/** How a kind of mark looks. */
export interface LineStyle {
  readonly line: 'wavy' | 'dashed' | 'dotted';
  /** At least 3:1 on white and on near-black: a page's own dark theme is not told by any media query. */
  readonly colour: string;
  /** A system colour for people who force their own. */
  readonly forcedColour: string;
  /** The higher is painted over the lower. */
  readonly priority: number;
}

/** The kinds differ by the shape of the line too, since colour alone tells many people nothing. */
export const lineStyles: Readonly<Record<MarkKind, LineStyle>> = {
  error: { line: 'wavy', colour: '#c026d3', forcedColour: 'LinkText', priority: 3 },
  warning: { line: 'dashed', colour: '#b45309', forcedColour: 'Mark', priority: 2 },
  hint: { line: 'dotted', colour: '#2563eb', forcedColour: 'GrayText', priority: 1 },
};

export const markKinds = Object.keys(lineStyles) as readonly MarkKind[];
