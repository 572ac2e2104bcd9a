import { html, type TemplateResult } from 'lit-html';
import type { Change } from '../../src/aggregate/change.ts';
import { dash, signedPoints } from './format.ts';

const signs = { rising: '▲', falling: '▼', 'no clear change': '' } as const;

/** How a share moved, in percentage points, with a word for those who do not see the sign. */
export function changeView(change: Change | undefined): TemplateResult | string {
  if (change === undefined) return dash;
  const { difference, direction } = change;
  const interval = `${signedPoints(difference.low)} to ${signedPoints(difference.high)}`;
  return html`<span class=${direction === 'no clear change' ? 'steady' : 'moving'}
    ><span aria-hidden="true">${signs[direction]}</span> ${signedPoints(difference.value)}
    <span class="note">${direction === 'no clear change' ? 'unclear' : direction}, ${interval}</span></span
  >`;
}
