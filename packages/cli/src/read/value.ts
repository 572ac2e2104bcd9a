import type { Row, Source } from '../input/source.ts';

/** Parses one JSON object. Anything else is reported as a faulty row, and `undefined` is returned. */
export function parseObject(text: string, line: number, source: Source): Row['fields'] | undefined {
  const parsed = parseJson(text);
  if ('fault' in parsed) {
    source.report({
      level: 'row',
      line,
      reason: `This is not valid JSON: ${parsed.fault}.`,
      remedy: 'Mend it or remove it.',
    });
    return undefined;
  }
  if (isRecord(parsed.value)) return parsed.value;
  const reason = `This is ${kindOf(parsed.value)}, not an object.`;
  source.report({ level: 'row', line, reason, remedy: 'Write a case as {"context": [...], "reply": "..."}.' });
  return undefined;
}

/** Parses JSON without throwing. */
export function parseJson(text: string): { value: unknown } | { fault: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { fault: faultOf(error.message) };
  }
}

/** Tells an object from every other JSON value. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names the kind of a JSON value, with its article. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}

// V8 adds an excerpt and a position in the piece that was parsed, which says nothing about the place in the file:
// `Expected ',' or '}' after property value in JSON at position 9 (line 1 column 10)`.
function faultOf(message: string): string {
  return message
    .replace(/ in JSON at position.*$/su, '')
    .replace(/, (?:\.\.\.)?".*$/su, '')
    .replace(/^[A-Z](?=[a-z])/u, (letter) => letter.toLowerCase())
    .replace(/ JSON input$/u, ' text');
}
