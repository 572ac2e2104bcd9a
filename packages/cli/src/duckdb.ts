import type { DuckDBConnection } from '@duckdb/node-api';

/** A connection to a DuckDB of this process, and how to let go of it. */
export interface Database {
  readonly connection: DuckDBConnection;
  readonly close: () => void;
}

/** How much a database may use. */
export interface DatabaseLimits {
  /** Such as `256MB`; what goes beyond it is put into `scratch`. */
  readonly memory?: string;
  readonly threads?: number;
  /** Folder for what does not fit into memory. */
  readonly scratch?: string;
}

/**
 * Opens a database in memory. The one place that loads DuckDB, when a command first needs it: its library is large,
 * and plain `score` should not wait for it. Extensions are never fetched: nothing here uses the network.
 */
export async function openDatabase({ memory = '256MB', threads = 1, scratch }: DatabaseLimits = {}): Promise<Database> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: memory,
    threads: String(threads),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    ...(scratch !== undefined && { temp_directory: scratch }),
  });
  const connection = await instance.connect();
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as an SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
