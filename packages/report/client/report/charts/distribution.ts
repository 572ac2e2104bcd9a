import { axisX, axisY, gridY, plot, rectY, ruleX, ruleY, text } from '@observablehq/plot';
import { bandWidth, type ScoreBand } from '../../../src/aggregate/scores.ts';
import { chartClass } from './chart.ts';

/** Where the letter grades begin. */
const grades = [
  { letter: 'E', from: 0, to: 30 },
  { letter: 'D', from: 30, to: 50 },
  { letter: 'C', from: 50, to: 70 },
  { letter: 'B', from: 70, to: 85 },
  { letter: 'A', from: 85, to: 100 },
];

/** How many replies score how much. */
export function distributionChart(bands: readonly ScoreBand[], width: number): Element {
  return plot({
    className: chartClass,
    width,
    height: 240,
    marginLeft: 48,
    marginTop: 24,
    marginBottom: 36,
    ariaLabel: 'Distribution of scores',
    ariaDescription: 'Bars of five points each, grade by grade; the table below holds the figures.',
    x: { domain: [0, 100] },
    y: { nice: true },
    marks: [
      gridY({ stroke: 'var(--line)', strokeOpacity: 1 }),
      axisX([0, 30, 50, 70, 85, 100], { label: 'score', labelArrow: 'none', tickSize: 4 }),
      axisY({ label: 'replies', labelArrow: 'none', tickSize: 0, ticks: 4, tickFormat: ',d' }),
      rectY(bands, {
        x1: 'from',
        x2: (band: ScoreBand) => band.from + bandWidth,
        y: 'replies',
        fill: 'var(--accent)',
        insetLeft: 1,
        insetRight: 1,
      }),
      ruleX(
        grades.slice(1).map(({ from }) => from),
        { stroke: 'var(--muted)', strokeDasharray: '2,3' },
      ),
      text(grades, {
        x: ({ from, to }: { from: number; to: number }) => (from + to) / 2,
        text: 'letter',
        frameAnchor: 'top',
        dy: -14,
        fill: 'var(--muted)',
      }),
      ruleY([0], { stroke: 'var(--ink)' }),
    ],
  });
}
