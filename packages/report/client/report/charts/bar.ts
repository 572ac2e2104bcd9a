import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { Estimate } from '../../../src/statistics/interval.ts';

const [width, height] = [120, 12];

/** A share as a bar with its interval as a line, for a cell; the figures stand beside it. `full` is the share at full width. */
export function shareBar({ value, low, high }: Estimate, full = 1): TemplateResult {
  const x = (share: number): string => (Math.min(share / full, 1) * width).toFixed(1);
  return html`<svg class="bar" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <rect class="bar-track" x="0" y="3" width=${width} height="6"></rect>
    <rect class="bar-value" x="0" y="3" width=${x(value)} height="6"></rect>
    <line class="bar-interval" x1=${x(low)} x2=${x(high)} y1="6" y2="6"></line>
  </svg>`;
}

/** A mean as a dot with its interval as a line, on a scale from 0 to `full`. */
export function meanDot({ value, low, high }: Estimate, full = 100): TemplateResult {
  const x = (figure: number): string => ((Math.max(0, Math.min(figure, full)) / full) * (width - 8) + 4).toFixed(1);
  return html`<svg class="bar" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <line class="dot-scale" x1="4" x2=${width - 4} y1="6" y2="6"></line>
    ${Number.isFinite(low) ? svg`<line class="dot-interval" x1=${x(low)} x2=${x(high)} y1="6" y2="6"></line>` : nothing}
    <circle class="dot-value" cx=${x(value)} cy="6" r="3.5"></circle>
  </svg>`;
}
