/** Rows that were judged, as NDJSON in files. */
export interface Parts {
  /** In the order of the rows. */
  readonly files: readonly string[];
  /** Bytes of the longest row. */
  readonly longestRow: number;
  /** A folder for what does not fit into memory. */
  readonly scratch: string;
}

/** Puts the judged rows together into one file of results. */
export interface ResultsWriter {
  /** The end of the file’s name that asks for it, with its dot. */
  readonly extension: string;
  /** Writes the file, which does not exist yet. */
  write(parts: Parts, target: string): Promise<void>;
}
