import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Lists that move to disk when they outgrow memory. Each list comes back whole, and only once. */
export interface Spill<Entry> {
  add(list: number, entry: Entry, size: number): void;
  take(list: number): Entry[];
  /** Removes what lies on disk. */
  close(): void;
}

/**
 * Keeps numbered lists of entries, up to a size in memory and beyond that in files of one folder.
 *
 * @param folder where a folder of its own is made, readable by its owner alone, when one is needed
 * @param most sum of the sizes that stay in memory
 */
export function createSpill<Entry>(folder: string, most: number): Spill<Entry> {
  let held = new Map<number, Entry[]>();
  let size = 0;
  let own: string | undefined;
  const onDisk = new Set<number>();
  const fileOf = (list: number): string => join((own ??= mkdtempSync(join(folder, 'makegood-'))), `${list}.ndjson`);
  const moveToDisk = (): void => {
    for (const [list, entries] of held) {
      appendFileSync(fileOf(list), entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      onDisk.add(list);
    }
    held = new Map();
    size = 0;
  };
  return {
    add(list, entry, entrySize) {
      const entries = held.get(list);
      if (entries === undefined) held.set(list, [entry]);
      else entries.push(entry);
      size += entrySize;
      if (size > most) moveToDisk();
    },
    take(list) {
      const inMemory = held.get(list) ?? [];
      held.delete(list);
      if (!onDisk.delete(list)) return inMemory;
      const file = fileOf(list);
      const lines = readFileSync(file, 'utf8').split('\n');
      rmSync(file);
      return [...lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Entry), ...inMemory];
    },
    close() {
      if (own !== undefined) rmSync(own, { recursive: true, force: true });
    },
  };
}
