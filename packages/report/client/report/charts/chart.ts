import { html, type TemplateResult } from 'lit-html';

/** The class of every chart; the build hashes the style sheet that Plot writes for it. */
export const chartClass = 'chart';

/** A chart with its heading and, for those who do not see it, a description; the table below it holds the same figures. */
export function figureView(title: string, chart: Element, note = ''): TemplateResult {
  return html`<figure>
    <figcaption>${title}${note === '' ? '' : html` <span class="note">${note}</span>`}</figcaption>
    ${chart}
  </figure>`;
}

/** The figures behind a chart, folded away. */
export function behindChart(table: TemplateResult): TemplateResult {
  return html`<details class="behind">
    <summary>The figures of this chart</summary>
    ${table}
  </details>`;
}
