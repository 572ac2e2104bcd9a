import { html, type TemplateResult } from 'lit-html';

/** The class of every chart; the build hashes the style sheet that Plot writes for it. */
export const chartClass = 'chart';

/**
 * Makes a chart one picture to a screen reader: its name and description speak for it, its bars and lines do not
 * (a name on an SVG group without a role is not allowed in ARIA).
 */
function asPicture(chart: Element): Element {
  chart.setAttribute('role', 'img');
  for (const part of chart.querySelectorAll('[aria-label], [aria-description]')) {
    part.removeAttribute('aria-label');
    part.removeAttribute('aria-description');
  }
  return chart;
}

/** A chart with its heading and, for those who do not see it, a description; the table below it holds the same figures. */
export function figureView(title: string, chart: Element, note = ''): TemplateResult {
  return html`<figure>
    <figcaption>${title}${note === '' ? '' : html` <span class="note">${note}</span>`}</figcaption>
    ${asPicture(chart)}
  </figure>`;
}

/** The figures behind a chart, folded away. */
export function behindChart(table: TemplateResult): TemplateResult {
  return html`<details class="behind">
    <summary>The figures of this chart</summary>
    ${table}
  </details>`;
}
