import { html, nothing, type TemplateResult } from 'lit-html';
import { ruleCounts, type RuleCount } from '../../../src/aggregate/rules.ts';
import { qualityOf } from '../../../src/quality.ts';
import { trendColumns } from '../trend-columns.ts';
import { dash } from '../format.ts';
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
    ${hints.length === 0 ? nothing : rulesTable(store, 'hints', 'Hints: what would make a good reply better', hints)}`;
  },
};

function rulesTable(store: Store, id: string, caption: string, rows: readonly RuleCount[]): TemplateResult {
  const most = Math.max(...rows.map(({ share }) => share.high), 0.01);
  const columns: Column<RuleCount>[] = [
    { label: 'Rule', value: ({ id: rule }) => rule, cell: (row) => ruleName(store, row) },
    { label: 'Replies', value: ({ replies }) => replies, numeric: true },
    ...shareColumns<RuleCount>(({ share }) => share, { label: 'Share', full: most }),
    ...trendColumns(rows),
    {
      label: 'Precision',
      value: ({ id: rule }) => qualityOf(rule)?.precision.value ?? Number.NaN,
      cell: ({ id: rule }) => precisionView(rule),
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

function precisionView(rule: string): TemplateResult | string {
  const quality = qualityOf(rule);
  if (quality === undefined) return dash;
  const { value, low, high } = quality.precision;
  return html`${value.toFixed(2)} <span class="note">${low.toFixed(2)}–${high.toFixed(2)}</span>`;
}
