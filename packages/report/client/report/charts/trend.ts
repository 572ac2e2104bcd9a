import { areaY, axisX, axisY, dot, gridY, lineY, plot } from '@observablehq/plot';
import type { ScoreTrend } from '../../../src/aggregate/scores.ts';
import { chartClass } from './chart.ts';

/** The mean score week by week or month by month, its 95 % interval as a band. */
export function trendChart({ period, points: means }: ScoreTrend, width: number): Element {
  const points = means.map(({ start, mean: { value, low, high } }) => ({
    start: new Date(start),
    value,
    low: Number.isFinite(low) ? Math.max(low, 0) : value,
    high: Number.isFinite(high) ? Math.min(high, 100) : value,
  }));
  return plot({
    className: chartClass,
    width,
    height: 240,
    marginLeft: 48,
    marginTop: 24,
    marginBottom: 36,
    ariaLabel: `Mean score by ${period}`,
    ariaDescription: 'A line with its 95 % interval as a band; the table below holds the figures.',
    x: { type: 'utc', nice: points.length === 1 },
    y: { nice: true },
    marks: [
      gridY({ stroke: 'var(--line)', strokeOpacity: 1 }),
      axisX({ tickSize: 4, label: null, ticks: Math.min(points.length, width < 460 ? 4 : 8) }),
      axisY({ label: 'mean score', labelArrow: 'none', tickSize: 0, ticks: 5 }),
      areaY(points, { x: 'start', y1: 'low', y2: 'high', fill: 'var(--accent)', fillOpacity: 0.16 }),
      lineY(points, { x: 'start', y: 'value', stroke: 'var(--accent)', strokeWidth: 2 }),
      dot(points, { x: 'start', y: 'value', fill: 'var(--accent)', r: points.length > 60 ? 0 : 3 }),
    ],
  });
}
