import { html } from 'lit-html';
import type { Estimate } from '../../src/statistics/interval.ts';
import { shareBar } from './charts/bar.ts';
import { percent, percentRange } from './format.ts';
import type { Column } from './table.ts';

interface ShareColumns {
  /** Heading of the share; that of its interval follows from it. */
  readonly label: string;
  readonly interval?: string;
  /** Draws the interval too, the bar being full at this share. */
  readonly full?: number;
}

/** A share and its interval, as two columns and with both bounds in the download. */
export function shareColumns<Row>(
  of: (row: Row) => Estimate,
  { label, interval = '95 % interval', full }: ShareColumns,
): Column<Row>[] {
  const range = (row: Row): unknown =>
    full === undefined
      ? percentRange(of(row))
      : html`<span class="bar-cell">${shareBar(of(row), full)} ${percentRange(of(row))}</span>`;
  return [
    {
      label,
      value: (row) => of(row).value,
      cell: (row) => percent(of(row).value),
      numeric: true,
      also: { [`${label}, low 95 %`]: (row) => of(row).low, [`${label}, high 95 %`]: (row) => of(row).high },
    },
    { label: interval, value: (row) => of(row).low, cell: range, numeric: true },
  ];
}
