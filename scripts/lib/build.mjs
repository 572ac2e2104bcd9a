/** Compiles every package. `tsc -b` looks for itself what has changed; with nothing to do it takes 0.2 s. */
import { run } from './process.mjs';
import { inColour } from './terminal.mjs';
import { tool } from './workspace.mjs';

export async function build() {
  const result = await run([...tool('typescript', 'tsc'), '-b', '--pretty', String(inColour)]);
  return { ...result, note: 'tsc -b' };
}
