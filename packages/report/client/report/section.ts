import { html, type TemplateResult } from 'lit-html';
import type { Store } from './store.ts';

/** One part of the report. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** What to know before reading it, in a sentence or two. */
  readonly lead?: (store: Store) => unknown;
  /** Left out where it has nothing to say in this report. */
  readonly applies?: (store: Store) => boolean;
  readonly body: (store: Store) => unknown;
}

export function sectionView({ id, title, lead, body }: Section, store: Store): TemplateResult {
  return html`<section id=${id} aria-labelledby="title-${id}">
    <h2 id="title-${id}">${title}</h2>
    ${lead === undefined ? '' : html`<p class="lead">${lead(store)}</p>`} ${body(store)}
  </section>`;
}
