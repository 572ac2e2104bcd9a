import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { Store } from './store.ts';

const step = 20;
const lengths = new Map<string, number>();

/** A list of excerpts, twenty at a time. */
export function excerptList<Ranked extends { readonly row: number }>(
  id: string,
  ranked: readonly Ranked[],
  store: Store,
  view: (ranked: Ranked, index: number) => TemplateResult,
): TemplateResult {
  const length = lengths.get(id) ?? step;
  const more = (): void => {
    lengths.set(id, length + step);
    store.redraw();
  };
  if (ranked.length === 0) return html`<p class="empty">None in this selection.</p>`;
  return html`<div class="excerpts">${repeat(ranked.slice(0, length), ({ row }) => row, view)}</div>
    ${
      length < ranked.length
        ? html`<button type="button" class="quiet" @click=${more}>
            Show ${Math.min(step, ranked.length - length)} more
          </button>`
        : nothing
    }`;
}
