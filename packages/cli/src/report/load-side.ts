import { createDatasetBuilder, type Side } from '@makegood/report';
import { readResults, type Report } from './results-file.ts';

/** Reads a results file for a comparison: its figures, and the ids that tell whether both hold the same replies. */
export async function loadSide(file: string, report: Report): Promise<Side> {
  const builder = createDatasetBuilder();
  const ids: string[] = [];
  for await (const { row } of readResults(file, false, report)) {
    builder.add(row);
    ids.push(row.id);
  }
  return { dataset: builder.build(), ids };
}
