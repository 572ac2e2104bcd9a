import type { LoadEngine } from '../engine.ts';
import type { Io } from '../io.ts';
import type { UsageFault } from '../usage.ts';

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** Half a line for the list of commands. */
  readonly summary: string;
  readonly help: string;
  /** Runs it and returns the exit code, or what is wrong with the command line. */
  run(args: readonly string[], io: Io, load: LoadEngine): Promise<number | UsageFault>;
}
