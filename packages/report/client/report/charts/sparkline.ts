import { html, type TemplateResult } from 'lit-html';
import type { Count } from '../../../src/statistics/proportion.ts';

const [width, height, margin] = [96, 24, 3];

/** Weekly shares as a small line, from zero to the largest; the figures are in the table of weeks. */
export function sparkline(weeks: readonly Count[]): TemplateResult | string {
  if (weeks.length < 2) return '';
  const last = weeks.length - 1;
  // A week without a conversation has no rate.
  const shares = weeks.flatMap(({ hits, of }, i) => (of === 0 ? [] : [{ i, share: hits / of }]));
  const most = Math.max(...shares.map(({ share }) => share), Number.EPSILON);
  const x = (i: number): number => margin + (i / last) * (width - 2 * margin);
  const y = (share: number): number => height - margin - (share / most) * (height - 2 * margin);
  const line = shares.map(({ i, share }) => `${x(i).toFixed(1)},${y(share).toFixed(1)}`).join(' ');
  const end = shares.at(-1);
  return html`<svg class="spark" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <polyline points=${line}></polyline>
    <circle cx=${x(end?.i ?? 0).toFixed(1)} cy=${y(end?.share ?? 0).toFixed(1)} r="2.5"></circle>
  </svg>`;
}
