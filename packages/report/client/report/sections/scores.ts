import { html, type TemplateResult } from 'lit-html';
import { bandWidth, scoreDistribution, scoreTrend, type TrendPoint } from '../../../src/aggregate/scores.ts';
import { behindChart, figureView } from '../charts/chart.ts';
import { distributionChart } from '../charts/distribution.ts';
import { trendChart } from '../charts/trend.ts';
import { points, range } from '../format.ts';
import type { Section } from '../section.ts';
import type { Store } from '../store.ts';
import { tableView, type Column } from '../table.ts';

export const scores: Section = {
  id: 'scores',
  title: 'Scores',
  lead: () => 'A score says how much of what a fair reviewer looks for is there. The letters are its grades.',
  body: (store) => html`<div class=${isWide(store) ? 'pair' : ''}>${distribution(store)}${trend(store)}</div>`,
};

/** Two charts stand side by side where there is room; the gap is that of the style sheet. */
const isWide = ({ width }: Store): boolean => width >= 860;
const chartWidth = (store: Store): number => (isWide(store) ? (store.width - 48) / 2 : store.width);

function distribution(store: Store): TemplateResult {
  const bands = scoreDistribution(store.view);
  const table = tableView(
    {
      id: 'score-distribution',
      caption: 'Replies by score',
      columns: [
        { label: 'Score from', value: ({ from }) => from },
        { label: 'to', value: ({ from }) => from + bandWidth, numeric: true },
        { label: 'Replies', value: ({ replies }) => replies, numeric: true },
      ],
      rows: bands,
    },
    () => store.redraw(),
  );
  return html`<div>
    ${figureView('Distribution', distributionChart(bands, chartWidth(store)))}${behindChart(table)}
  </div>`;
}

function trend(store: Store): TemplateResult {
  const means = scoreTrend(store.view);
  if (means.points.length === 0) return html`<p class="empty">These replies have no dates, so there is no trend.</p>`;
  const columns: Column<TrendPoint>[] = [
    {
      label: means.period === 'week' ? 'Week of' : 'Month',
      value: ({ start }) => new Date(start).toISOString().slice(0, means.period === 'week' ? 10 : 7),
    },
    { label: 'Replies', value: ({ replies }) => replies, numeric: true },
    {
      label: 'Mean score',
      value: ({ mean }) => mean.value,
      cell: ({ mean }) => points(mean.value),
      numeric: true,
      also: { 'low 95 %': ({ mean }) => mean.low, 'high 95 %': ({ mean }) => mean.high },
    },
    { label: '95 % interval', value: ({ mean }) => mean.low, cell: ({ mean }) => range(mean), numeric: true },
  ];
  const caption = `Mean score by ${means.period}`;
  const table = tableView({ id: 'score-trend', caption, columns, rows: means.points }, () => store.redraw());
  const chart = trendChart(means, chartWidth(store));
  const title = `By ${means.period}`;
  return html`<div>${figureView(title, chart, 'band: 95 % interval of the mean')}${behindChart(table)}</div>`;
}
