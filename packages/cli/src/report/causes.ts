import { causes, type Cause } from '@makegood/report';
import { quoted, type Source } from '../input/source.ts';
import type { SideTable } from './side-table.ts';

const named = causes.filter((cause) => cause !== '');

/** Takes a table as causes: what somebody found out about the failure of a conversation. */
export function causesOf({ columns, rows }: SideTable, source: Source): ReadonlyMap<string, Cause> | undefined {
  const place = columns.findIndex((name) => name.toLowerCase().startsWith('cause'));
  if (place < 0) {
    source.report({ level: 'file', line: 1, reason: 'There is no column “cause”.', remedy: 'Name it so.' });
    return undefined;
  }
  const found = new Map<string, Cause>();
  for (const { line, conversation, cells } of rows) {
    const written = (cells[place] ?? '').toLowerCase().replaceAll(/[ _]/gu, '-');
    const cause = causes.find((each) => each === written);
    if (cause === undefined) {
      const reason = `${quoted(cells[place])} is no cause.`;
      source.report({ level: 'row', line, reason, remedy: `Use one of ${named.join(', ')}.` });
    } else if (cause !== '') found.set(conversation, cause);
  }
  return found;
}
