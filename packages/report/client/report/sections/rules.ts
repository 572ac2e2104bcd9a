import { html, nothing, type TemplateResult } from 'lit-html';
import { ruleCounts, type RuleCount } from '../../../src/aggregate/rules.ts';
import { qualityOf } from '../../../src/quality.ts';
import { trendColumns } from '../trend-columns.ts';
import { dash } from '../format.ts';
import type { Estimate } from '../../../src/statistics/interval.ts';
import type { Section } from '../section.ts';
import { shareColumns } from '../share-columns.ts';
import type { Store } from '../store.ts';
import { tableView, type Column } from '../table.ts';

export const rules: Section = {
  id: 'rules',
  title: 'What replies miss',
  lead: () =>
    'How often each rule found something, and how often such a finding was right when people checked it on real cases (precision). A rule that is right four times in five counts one false alarm for every four faults.',
  body: (store) => {
    const counts = ruleCounts(store.view);
    const warnings = counts.filter(({ severity }) => severity !== 'hint');
    const hints = counts.filter(({ severity }) => severity === 'hint');
    return html`${rulesTable(store, 'warnings', 'Warnings by rule', warnings)}
    ${hints.length === 0 ? nothing : rulesTable(store, 'hints', hintsCaption, hints)}`;
  },
};

const hintsCaption = 'Hints: what would make a good reply better, and faults that are not sure enough for a warning';

function rulesTable(store: Store, id: string, caption: string, rows: readonly RuleCount[]): TemplateResult {
  const most = Math.max(...rows.map(({ share }) => share.high), 0.01);
  const columns: Column<RuleCount>[] = [
    { label: 'Rule', value: ({ id: rule }) => rule, cell: (row) => ruleName(store, row) },
    { label: 'Replies', value: ({ replies }) => replies, numeric: true },
    ...shareColumns<RuleCount>(({ share }) => share, { label: 'Share', full: most }),
    ...trendColumns(rows),
    {
      label: 'Precision',
      value: (row) => precisionOf(row)?.value ?? Number.NaN,
      cell: precisionView,
      numeric: true,
    },
  ];
  return tableView({ id, caption, columns, rows }, () => store.redraw());
}

function ruleName({ data }: Store, { id }: RuleCount): TemplateResult {
  const note = data.rules.find((rule) => rule.id === id);
  return html`<span class="rule-id">${id}</span
    >${note === undefined ? nothing : html`<span class="rule-note">${note.summary}</span>`}`;
}

/** It was measured on the warnings of a rule, and tells nothing of its hints. */
function precisionOf({ id, severity }: RuleCount): Estimate | undefined {
  return severity === 'hint' ? undefined : qualityOf(id)?.precision;
}

function precisionView(row: RuleCount): TemplateResult | string {
  const precision = precisionOf(row);
  if (precision === undefined) return dash;
  const { value, low, high } = precision;
  return html`${value.toFixed(2)} <span class="note">${low.toFixed(2)}–${high.toFixed(2)}</span>`;
}
