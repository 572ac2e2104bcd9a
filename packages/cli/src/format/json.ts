import type { Formatter } from './formatter.ts';

/** One JSON array of analyses, each on its own line. */
export const json: Formatter = {
  name: 'json',
  start: () => {
    let isFirst = true;
    return {
      begin: () => '[',
      row: (analysis) => {
        const separator = isFirst ? '\n' : ',\n';
        isFirst = false;
        return separator + JSON.stringify(analysis);
      },
      end: () => (isFirst ? ']\n' : '\n]\n'),
    };
  },
};
