import { html, nothing, type TemplateResult } from 'lit-html';
import { notJudged, unknownTime } from '../../src/data/columns.ts';
import type { Excerpt } from '../../src/report-data.ts';
import { marked, numberedRules } from '../shared/marks.ts';
import { date, words } from './format.ts';
import type { Store } from './store.ts';

/** One conversation to read: what was said, with the passages marked. */
export function excerptView(store: Store, excerpt: Excerpt, tags: readonly string[], open: boolean): TemplateResult {
  const { customer, reply, findings, broken } = excerpt;
  const warnings = findings.filter(({ severity }) => severity !== 'hint');
  return html`<details class="excerpt" ?open=${open}>
    <summary>
      <span class="excerpt-score">${scoreOf(store, excerpt)}</span>
      <span class="excerpt-head">
        <span class="excerpt-tags">${tags.map((tag) => html`<span class="tag">${tag}</span>`)}</span>
        ${customer === undefined || customer === '' ? nothing : html`<span class="excerpt-opening">“${opening(customer)}”</span>`}
        <span class="excerpt-about">${about(store, excerpt)}</span>
      </span>
    </summary>
    ${
      reply === undefined
        ? html`<p class="note">The words were left out of this report.</p>`
        : html`<div class="exchange">
            <div class="turn">
              <h3>Customer</h3>
              <p class="words">${customer === '' ? 'not known' : customer}</p>
            </div>
            <div class="turn">
              <h3>Reply</h3>
              <p class="words">${marked(reply, warnings)}</p>
            </div>
          </div>`
    }
    ${
      warnings.length === 0
        ? nothing
        : html`<ol class="findings">
            ${numberedRules(warnings).map((rule) => ruleView(store, rule))}
          </ol>`
    }
    ${broken.map(({ text }) => html`<p class="note">Promise not seen kept: “${text}”</p>`)}
  </details>`;
}

/** More would not fit on a line. */
const longestOpening = 160;

function opening(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > longestOpening ? `${line.slice(0, longestOpening)}…` : line;
}

function scoreOf({ dataset: { columns } }: Store, { row }: Excerpt): string {
  const score = columns.score[row] as number;
  return score === notJudged ? '–' : String(Math.round(score / 10));
}

function about({ dataset: { columns, channels, agents } }: Store, { id, row }: Excerpt): string {
  const at = columns.at[row] as number;
  const parts = [
    id,
    channels[columns.channel[row] as number],
    at === unknownTime ? '' : date(at * 60_000),
    agents[columns.agent[row] as number],
  ];
  return parts.filter((part) => part !== '' && part !== undefined).join(' · ');
}

function ruleView({ data }: Store, rule: string): TemplateResult {
  const note = data.rules.find(({ id }) => id === rule);
  return html`<li>
    <strong>${words(rule)}</strong
    >${note === undefined ? nothing : html`: ${note.summary} <span class="advice">${note.advice}</span>`}
  </li>`;
}
