/** What may stand in a cell. */
export type Cell = string | number | boolean | null;

/** One line of CSV after RFC 4180; `null` is an empty cell. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(toText).join(',')}\n`;
}

function toText(value: Cell): string {
  if (value === null) return '';
  const text = typeof value === 'string' ? harmless(value) : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// A text such as `=HYPERLINK(...)` would run as a formula in a spreadsheet; numbers keep their sign.
function harmless(text: string): string {
  return /^[=@\t\r]|^[+-](?![\d.]+$)/u.test(text) ? `'${text}` : text;
}
