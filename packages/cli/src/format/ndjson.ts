import type { Formatter } from './formatter.ts';

/** One analysis a line, as JSON. */
export const ndjson: Formatter = {
  name: 'ndjson',
  start: () => ({
    begin: () => '',
    row: (analysis) => `${JSON.stringify(analysis)}\n`,
    end: () => '',
  }),
};
