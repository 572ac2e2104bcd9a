import { html, type TemplateResult } from 'lit-html';
import type { Count } from '../../../src/statistics/proportion.ts';

const [width, height, margin] = [96, 24, 3];

/** Weekly shares as a small line, from zero to the largest; the figures are in the table of weeks. */
export function sparkline(weeks: readonly Count[]): TemplateResult | string {
  if (weeks.length < 2) return '';
  const shares = weeks.map(({ hits, of }) => (of === 0 ? 0 : hits / of));
  const most = Math.max(...shares, Number.EPSILON);
  const x = (i: number): number => margin + (i / (shares.length - 1)) * (width - 2 * margin);
  const y = (share: number): number => height - margin - (share / most) * (height - 2 * margin);
  const line = shares.map((share, i) => `${x(i).toFixed(1)},${y(share).toFixed(1)}`).join(' ');
  return html`<svg class="spark" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <polyline points=${line}></polyline>
    <circle cx=${x(shares.length - 1).toFixed(1)} cy=${y(shares.at(-1) ?? 0).toFixed(1)} r="2.5"></circle>
  </svg>`;
}
