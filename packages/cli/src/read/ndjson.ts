import { splitLines } from '../input/lines.ts';
import type { Row, Source } from '../input/source.ts';
import type { TextReader } from './index.ts';
import { parseObject } from './value.ts';

/** One JSON object a line; blank lines are passed over. */
export const ndjson: TextReader = {
  takes: 'text',
  name: 'ndjson',
  hasHeader: false,
  async *read(text: AsyncIterable<string>, source: Source): AsyncGenerator<Row> {
    for await (const { number: line, text: content } of splitLines(text)) {
      if (content.trim() === '') continue;
      const fields = parseObject(content, line, source);
      if (fields !== undefined) yield { line, fields };
    }
  },
};
