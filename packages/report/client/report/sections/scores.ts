import { html, type TemplateResult } from 'lit-html';
import { bandWidth, scoreDistribution, scoreTrend } from '../../../src/aggregate/scores.ts';
import { weekName } from '../../../src/data/week.ts';
import { behindChart, figureView } from '../charts/chart.ts';
import { distributionChart } from '../charts/distribution.ts';
import { trendChart } from '../charts/trend.ts';
import { points, range } from '../format.ts';
import type { Section } from '../section.ts';
import type { Store } from '../store.ts';
import { tableView } from '../table.ts';

export const scores: Section = {
  id: 'scores',
  title: 'Scores',
  lead: () => 'A score says how much of what a fair reviewer looks for is there. The letters are its grades.',
  body: (store) => html`<div class="pair">${distribution(store)}${trend(store)}</div>`,
};

/** Two charts stand side by side where there is room. */
const chartWidth = ({ width }: Store): number => (width >= 900 ? (width - 48) / 2 : width);

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
  const weeks = scoreTrend(store.view);
  if (weeks.length === 0) return html`<p class="empty">These replies have no dates, so there is no trend.</p>`;
  const table = tableView(
    {
      id: 'score-trend',
      caption: 'Mean score by week',
      columns: [
        { label: 'Week of', value: ({ week }) => weekName(week) },
        { label: 'Replies', value: ({ replies }) => replies, numeric: true },
        {
          label: 'Mean score',
          value: ({ mean }) => mean.value,
          cell: ({ mean }) => points(mean.value),
          numeric: true,
          also: { 'low 95 %': ({ mean }) => mean.low, 'high 95 %': ({ mean }) => mean.high },
        },
        { label: '95 % interval', value: ({ mean }) => mean.low, cell: ({ mean }) => range(mean), numeric: true },
      ],
      rows: weeks,
    },
    () => store.redraw(),
  );
  const chart = trendChart(weeks, chartWidth(store));
  return html`<div>${figureView('By week', chart, 'band: 95 % interval of the mean')}${behindChart(table)}</div>`;
}
