import { html, nothing, type TemplateResult } from 'lit-html';
import type { Filter } from '../../src/aggregate/filter.ts';
import { lapses } from '../../src/data/vocabulary.ts';
import { mondayOf } from '../../src/data/week.ts';
import { count, date, words } from './format.ts';
import type { Store } from './store.ts';

interface Choice {
  readonly value: number;
  readonly label: string;
}

interface Control {
  readonly name: keyof Filter;
  readonly label: string;
  readonly choices: (store: Store) => readonly Choice[];
}

const named = (names: readonly string[]): Choice[] =>
  names
    .map((label, value) => ({ value, label }))
    .slice(1)
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }));

const weeks = ({ weeks: all }: Store): Choice[] => all.map((week) => ({ value: week, label: date(mondayOf(week)) }));

const controls: readonly Control[] = [
  { name: 'team', label: 'Team', choices: ({ dataset }) => named(dataset.teams) },
  { name: 'agent', label: 'Agent', choices: ({ dataset }) => named(dataset.agents) },
  { name: 'channel', label: 'Channel', choices: ({ dataset }) => named(dataset.channels) },
  {
    name: 'lapse',
    label: 'Lapse',
    choices: ({ conversations }) => {
      const there = conversations.lapses.reduce((mask, each) => mask | each, 0);
      return lapses
        .map((lapse, value) => ({ value, label: words(lapse) }))
        .filter(({ value }) => value > 0 && (there & (1 << value)) !== 0);
    },
  },
  { name: 'from', label: 'From week of', choices: weeks },
  { name: 'to', label: 'To week of', choices: weeks },
];

export function filtersView(store: Store): TemplateResult {
  const { view, dataset, filter } = store;
  const narrowed = Object.keys(filter).length > 0;
  return html`<form class="filters" aria-label="Filters" @submit=${(event: Event) => event.preventDefault()}>
    ${controls.map((control) => controlView(control, store))}
    <p class="selected" role="status">
      <strong>${count(view.rows.length)}</strong> of ${count(dataset.length)} replies
      ${narrowed ? html`<button type="button" class="quiet" @click=${() => store.setFilter({})}>Clear</button>` : nothing}
    </p>
  </form>`;
}

function controlView({ name, label, choices }: Control, store: Store): TemplateResult | typeof nothing {
  const list = choices(store);
  // One choice is no choice.
  if (list.length < 2) return nothing;
  const chosen = store.filter[name];
  const change = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const { [name]: _, ...rest } = store.filter;
    store.setFilter(value === '' ? rest : { ...rest, [name]: Number(value) });
  };
  return html`<label class="control">
    <span>${label}</span>
    <select name=${name} @change=${change}>
      <option value="" ?selected=${chosen === undefined} .selected=${chosen === undefined}>all</option>
      ${list.map(
        (choice) => html`<option value=${choice.value} .selected=${choice.value === chosen}>${choice.label}</option>`,
      )}
    </select>
  </label>`;
}
