import { html, type TemplateResult } from 'lit-html';
import { mondayOf } from '../../src/data/week.ts';
import { filtersView } from './filters.ts';
import { count, date } from './format.ts';
import { sectionView } from './section.ts';
import { sections } from './sections/index.ts';
import type { Store } from './store.ts';

/** The whole page. */
export function pageView(store: Store): TemplateResult {
  const shown = sections.filter(({ applies }) => applies === undefined || applies(store));
  return html`<a class="skip" href="#overview">Skip to the figures</a>
    <header class="top">
      <h1>${store.data.title}</h1>
      <p class="about">${aboutView(store)}</p>
    </header>
    ${filtersView(store)}
    <div class="columns">
      <nav aria-label="Contents">
        <ol>
          ${shown.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
        </ol>
      </nav>
      <main id="figures">${shown.map((section) => sectionView(section, store))}</main>
    </div>`;
}

function aboutView({ dataset, weeks, data }: Store): string {
  const [first, last] = [weeks[0], weeks.at(-1)];
  const week = 7 * 86_400_000;
  const period =
    first === undefined || last === undefined
      ? 'no dates'
      : `${date(mondayOf(first))} to ${date(mondayOf(last) + week - 1)}`;
  return [
    `${count(dataset.length)} replies in ${count(dataset.conversations)} conversations`,
    period,
    `written ${date(Date.parse(data.written))}`,
  ].join(' · ');
}
