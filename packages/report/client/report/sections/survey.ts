import { html, type TemplateResult } from 'lit-html';
import { surveyFigures, type QuestionFigures } from '../../../src/aggregate/survey.ts';
import { dash, points, range } from '../format.ts';
import type { Section } from '../section.ts';
import type { Store } from '../store.ts';
import { tableView, type Column } from '../table.ts';

export const survey: Section = {
  id: 'survey',
  title: 'Score and satisfaction',
  lead: () =>
    'How the mean score of a conversation goes together with what its customer answered afterwards, from 1 to 10. Spearman’s correlation: 0 is no connection, 1 the same order; it says nothing about causes.',
  applies: ({ data }) => data.survey !== undefined,
  body: (store) => {
    const given = store.data.survey;
    return given === undefined ? '' : html`${surveyTable(store, surveyFigures(store.view, given))}`;
  },
};

function surveyTable(store: Store, rows: readonly QuestionFigures[]): TemplateResult {
  const bands = rows[0]?.byScore ?? [];
  const columns: Column<QuestionFigures>[] = [
    { label: 'Question', value: ({ question }) => question },
    { label: 'Answers', value: ({ answers }) => answers, numeric: true },
    { label: 'Mean', value: ({ mean }) => mean.value, cell: ({ mean }) => points(mean.value), numeric: true },
    {
      label: 'Correlation',
      value: ({ correlation }) => correlation.value,
      cell: ({ correlation }) => (Number.isFinite(correlation.value) ? correlation.value.toFixed(2) : dash),
      numeric: true,
      also: { 'low 95 %': ({ correlation }) => correlation.low, 'high 95 %': ({ correlation }) => correlation.high },
    },
    {
      label: '95 % interval',
      value: ({ correlation }) => correlation.low,
      cell: ({ correlation }) => range(correlation, 2),
      numeric: true,
    },
    ...bands.map(({ from }, i): Column<QuestionFigures> => ({
      label: `Score ${from}–${from + 25}`,
      value: ({ byScore }) => byScore[i]?.mean.value ?? Number.NaN,
      cell: ({ byScore }) =>
        html`${points(byScore[i]?.mean.value ?? Number.NaN)} <span class="note">of ${byScore[i]?.conversations}</span>`,
      numeric: true,
    })),
  ];
  const caption = 'Satisfaction by question, and its mean where the score lies so';
  return tableView({ id: 'satisfaction', caption, columns, rows }, () => store.redraw());
}
