import { processIo } from './io.ts';
import { run } from './run.ts';
import { exitCodes } from './usage.ts';

try {
  // Not `process.exit`: what is still on its way to a pipe would be cut off.
  process.exitCode = await run(process.argv.slice(2), processIo());
} catch (error) {
  // Only a bug throws. Node would exit with 1, which here means that a threshold was missed.
  console.error('This is a bug of Makegood. Please report it with what follows.\n', error);
  process.exitCode = exitCodes.bug;
}
