import { readCatalogue, type Gesture } from '@makegood/report';
import { readText } from '../input/open.ts';
import type { Source } from '../input/source.ts';
import type { Io } from '../io.ts';

/** Reads a catalogue of gestures; every fault in it is reported. */
export async function readGestures(path: string, io: Io, source: Source): Promise<readonly Gesture[] | undefined> {
  const text = await readText(path, io, source);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = `This is not JSON: ${error instanceof Error ? error.message : String(error)}.`;
    source.report({ level: 'file', reason, remedy: 'See docs/report.md for an example.' });
    return undefined;
  }
  const catalogue = readCatalogue(value);
  if ('gestures' in catalogue) return catalogue.gestures;
  for (const reason of catalogue.faults) source.report({ level: 'file', reason, remedy: '' });
  return undefined;
}
