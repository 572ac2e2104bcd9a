import type { Analysis, Engine } from '../engine.ts';
import type { Paint } from '../terminal/paint.ts';
import type { Tally } from '../tally.ts';

/** Where the output will be seen. */
export interface View {
  /** Width in cells of the terminal; `undefined` for a file or a pipe. */
  readonly columns: number | undefined;
  readonly paint: Paint;
}

/** What a format may ask of the engine. */
export type Grader = Pick<Engine, 'gradeOf'>;

/** Turns analyses into text, piece by piece, so that a long run needs little memory. */
export interface Formatting {
  begin(): string;
  /** `analysis.id` is always set. */
  row(analysis: Analysis): string;
  end(tally: Tally): string;
}

/** One output format. */
export interface Formatter {
  readonly name: string;
  start(view: View, grader: Grader): Formatting;
}
