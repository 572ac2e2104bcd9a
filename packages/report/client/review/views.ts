import { html, nothing, type TemplateResult } from 'lit-html';
import { agreementByRule, type ReviewItem } from '../../src/review/review.ts';
import type { Estimate } from '../../src/statistics/interval.ts';
import { marked, numberedRules } from '../shared/marks.ts';
import { currentItem, type Sitting, type Verdict } from './state.ts';

/** What a person can do on the page. */
export interface Actions {
  judge(rule: string, verdict: Verdict | undefined): void;
  save(): void;
  back(): void;
  finish(): void;
}

export function reviewView(sitting: Sitting, actions: Actions): TemplateResult {
  const item = currentItem(sitting);
  const { items } = sitting.data;
  return html`<header>
      <h1>Review</h1>
      <p role="status">
        ${item === undefined ? `All ${items.length} replies are answered` : `Reply ${sitting.index + 1} of ${items.length}`}
        · ${sitting.answers.size} saved
      </p>
      <progress max=${items.length} value=${sitting.answers.size} aria-label="Answered"></progress>
    </header>
    <main>${item === undefined ? resultView(sitting, actions) : itemView(item, sitting, actions)}</main>`;
}

function itemView(item: ReviewItem, sitting: Sitting, actions: Actions): TemplateResult {
  const found = numberedRules(item.findings);
  const others = sitting.data.rules.map(({ id }) => id).filter((rule) => !found.includes(rule));
  const submit = (event: Event): void => {
    event.preventDefault();
    actions.save();
  };
  return html`<div class="exchange">
      <section aria-label="Customer">
        <h2>Customer</h2>
        <p class="words">${item.customer === '' ? 'not known' : item.customer}</p>
      </section>
      <section aria-label="Reply">
        <h2>Reply</h2>
        <p class="words">${marked(item.reply, item.findings)}</p>
      </section>
    </div>
    <form @submit=${submit}>
      <h2>Found</h2>
      ${found.length === 0 ? html`<p class="note">The engine found nothing to warn of.</p>` : nothing}
      ${found.map((rule, i) => foundView(rule, i + 1, sitting, actions))}
      <h2>Missed?</h2>
      <div class="others">${others.map((rule) => otherView(rule, sitting, actions))}</div>
      <p class="trouble" role="alert">${sitting.trouble}</p>
      <p class="tools">
        <button type="submit">Save and go on</button>
        <button type="button" class="quiet" @click=${() => actions.back()} ?disabled=${sitting.index === 0}>
          Back
        </button>
        <span class="note"
          >Keys: <kbd>j</kbd> <kbd>k</kbd> move, <kbd>a</kbd> agree, <kbd>d</kbd> dispute, <kbd>x</kbd> missed,
          <kbd>Enter</kbd> save, <kbd>b</kbd> back</span
        >
      </p>
    </form>`;
}

function foundView(rule: string, number: number, sitting: Sitting, actions: Actions): TemplateResult {
  const choice = (verdict: Verdict, label: string): TemplateResult =>
    html`<label
      ><input
        type="radio"
        name=${rule}
        .checked=${sitting.verdicts.get(rule) === verdict}
        @change=${() => actions.judge(rule, verdict)}
      />
      ${label}</label
    >`;
  return html`<fieldset data-rule=${rule} data-found>
    <legend>${number}. ${rule}</legend>
    <p class="note">${summaryOf(rule, sitting)}</p>
    ${choice('agreed', 'agree')} ${choice('disputed', 'dispute')}
  </fieldset>`;
}

function otherView(rule: string, sitting: Sitting, actions: Actions): TemplateResult {
  const toggle = (event: Event): void =>
    actions.judge(rule, (event.target as HTMLInputElement).checked ? 'missed' : undefined);
  return html`<label class="other" data-rule=${rule} title=${summaryOf(rule, sitting)}
    ><input type="checkbox" .checked=${sitting.verdicts.get(rule) === 'missed'} @change=${toggle} /> ${rule}</label
  >`;
}

function summaryOf(rule: string, { data }: Sitting): string {
  return data.rules.find(({ id }) => id === rule)?.summary ?? '';
}

function resultView(sitting: Sitting, actions: Actions): TemplateResult {
  const rows = agreementByRule(
    [...sitting.answers.values()],
    sitting.data.rules.map(({ id }) => id),
  );
  const share = ({ value, low, high }: Estimate): string =>
    Number.isNaN(value) ? '–' : `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
  return html`<table>
      <caption>
        How the engine agrees with you
      </caption>
      <thead>
        <tr>
          ${['Rule', 'Right', 'Wrong', 'Missed', 'Precision (95 %)', 'Recall (95 %)', 'Kappa'].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${row.rule}</th>
              <td>${row.truePositives}</td>
              <td>${row.falsePositives}</td>
              <td>${row.falseNegatives}</td>
              <td>${share(row.precision)}</td>
              <td>${share(row.recall)}</td>
              <td>${Number.isNaN(row.kappa) ? '–' : row.kappa.toFixed(2)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="tools">
      <button type="button" @click=${() => actions.finish()}>Finish</button>
      <button type="button" class="quiet" @click=${() => actions.back()}>Back</button>
    </p>`;
}
