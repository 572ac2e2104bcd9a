import type { EngineOptions } from '../engine.ts';
import type { Io } from '../io.ts';
import { createLedger } from '../ledger.ts';
import { readGestures } from '../report/gestures.ts';

/** The line of help for `--gestures`, the same wherever it is taken. */
export const gesturesHelp = 'JSON with what staff may add for the trouble, and when (docs/report.md)';

/** Reads the catalogue that a command line names. `undefined` when it is not well formed, which is then told. */
export async function engineOptionsOf(path: string | undefined, io: Io): Promise<EngineOptions | undefined> {
  if (path === undefined) return {};
  const ledger = createLedger(io.stderr, { quiet: false });
  const gestures = await readGestures(path, io, ledger.sourceFor(path));
  await ledger.flush();
  // The catalogue was checked against the kinds of lapse and the channels that the engine knows.
  return gestures === undefined ? undefined : { gestures: gestures as EngineOptions['gestures'] };
}
