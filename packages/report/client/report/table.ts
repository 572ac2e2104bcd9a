import { html, nothing, type TemplateResult } from 'lit-html';
import { download, toCsv } from './csv.ts';
import { count } from './format.ts';

/** One column of a table: what is shown, and what it is sorted by and downloaded as. */
export interface Column<Row> {
  readonly label: string;
  readonly value: (row: Row) => string | number;
  /** What stands in the cell; the value itself unless given. */
  readonly cell?: (row: Row) => unknown;
  /** Set flush right, in aligned figures. */
  readonly numeric?: boolean;
  /** Further columns of the download, such as the bounds of an interval. */
  readonly also?: Readonly<Record<string, (row: Row) => string | number>>;
}

export interface Table<Row> {
  /** Unique in the page; also the name of the download. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Rows shown before the rest is asked for. */
  readonly first?: number;
  /** What stands in place of an empty table. */
  readonly empty?: string;
}

interface Order {
  readonly column: number;
  readonly descending: boolean;
}

/** How each table is sorted, and which are shown in full; it outlives a redraw. */
const orders = new Map<string, Order>();
const unfolded = new Set<string>();

/**
 * An accessible table: caption, scopes, headings that sort by click or key, a download.
 * @param redraw called when the reader sorts or unfolds
 */
export function tableView<Row>(table: Table<Row>, redraw: () => void): TemplateResult {
  const { id, caption, columns, first = 25 } = table;
  if (table.rows.length === 0) return html`<p class="empty">${table.empty ?? 'Nothing in this selection.'}</p>`;
  const rows = sorted(table);
  const shown = unfolded.has(id) ? rows : rows.slice(0, first);
  const unfold = (): void => {
    unfolded.add(id);
    redraw();
  };
  return html`<div class="table-frame">
    <div class="table-scroll" role="region" aria-labelledby="caption-${id}" tabindex="0">
      <table id="table-${id}">
        <caption id="caption-${id}">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column, i) => heading(table, column, i, redraw))}
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            (row) =>
              html`<tr>
                ${columns.map((column, i) => cellView(column, row, i === 0))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <div class="table-tools">
      ${
        shown.length < rows.length
          ? html`<button type="button" class="quiet" @click=${unfold}>Show all ${count(rows.length)} rows</button>`
          : nothing
      }
      <button type="button" class="quiet" @click=${() => downloadTable(table)}>
        Download CSV<span class="hidden">: ${caption}</span>
      </button>
    </div>
  </div>`;
}

function heading<Row>(
  { id }: Table<Row>,
  { label, numeric }: Column<Row>,
  i: number,
  redraw: () => void,
): TemplateResult {
  const order = orders.get(id);
  const direction = order?.column === i ? directionOf(order) : undefined;
  const sort = (): void => {
    // Numbers are most often wanted from the top.
    const descending = direction === undefined ? numeric === true : direction === 'ascending';
    orders.set(id, { column: i, descending });
    redraw();
  };
  return html`<th scope="col" class=${numeric === true ? 'numeric' : ''} aria-sort=${direction ?? nothing}>
    <button type="button" @click=${sort}>
      ${label}${direction === undefined ? nothing : html`<span aria-hidden="true">${arrows[direction]}</span>`}
    </button>
  </th>`;
}

const directionOf = ({ descending }: Order): 'ascending' | 'descending' => (descending ? 'descending' : 'ascending');

const arrows = { ascending: '↑', descending: '↓' } as const;

function cellView<Row>({ cell, value, numeric }: Column<Row>, row: Row, isHead: boolean): TemplateResult {
  const content = cell === undefined ? plain(value(row)) : cell(row);
  if (isHead) return html`<th scope="row">${content}</th>`;
  return html`<td class=${numeric === true ? 'numeric' : ''}>${content}</td>`;
}

const plain = (value: string | number): string => (typeof value === 'number' ? count(value) : value);

function sorted<Row>({ id, columns, rows }: Table<Row>): readonly Row[] {
  const order = orders.get(id);
  const value = order === undefined ? undefined : columns[order.column]?.value;
  if (order === undefined || value === undefined) return rows;
  const sign = order.descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(value(a), value(b)));
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return (Number.isNaN(a) ? -1 : a) - (Number.isNaN(b) ? -1 : b);
  return String(a).localeCompare(String(b), 'en', { numeric: true });
}

function downloadTable<Row>({ id, columns, rows }: Table<Row>): void {
  const head = columns.flatMap(({ label, also = {} }) => [label, ...Object.keys(also)]);
  const body = rows.map((row) =>
    columns.flatMap(({ value, also = {} }) => [value(row), ...Object.values(also).map((more) => more(row))]),
  );
  download(`${id}.csv`, toCsv([head, ...body]));
}
