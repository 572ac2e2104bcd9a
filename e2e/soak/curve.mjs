/** The samples as a picture: one small chart above the other, all from zero, so that level looks level. */

const width = 720;
const height = 120;
const left = 64;
const gap = 44;

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

const charts = [
  { name: 'tab', title: 'heap of the tab', label: megabytes },
  { name: 'background', title: 'heap of the background', label: megabytes },
  { name: 'listeners', title: 'listeners in the tab', label: String },
  { name: 'nodes', title: 'nodes in the tab beyond the page’s own', label: String },
];

function chart({ name, title, label }, samples, index) {
  const values = samples.map((sample) => sample[name]);
  const top = index * (height + gap) + 28;
  const highest = Math.max(...values) * 1.15;
  const x = ({ replies }) => left + (replies / samples.at(-1).replies) * (width - left - 16);
  const y = (value) => top + height - (value / highest) * height;
  const points = samples.map((sample) => `${x(sample).toFixed(1)},${y(sample[name]).toFixed(1)}`).join(' ');
  const last = values.at(-1);
  return `  <text x="${left}" y="${top - 8}" class="title">${title}: ${label(values[0])} at first, ${label(last)} at the end</text>
  <path d="M${left} ${top}V${top + height}H${width - 16}" class="axis"/>
  <text x="${left - 6}" y="${y(last) + 4}" class="label">${label(last)}</text>
  <text x="${left - 6}" y="${top + height}" class="label">0</text>
  <polyline points="${points}" class="line"/>`;
}

/** @param {{ replies: number, tab: number, background: number, listeners: number, nodes: number }[]} samples */
export function drawCurve(samples) {
  const bottom = charts.length * (height + gap) + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom + 16}" width="${width}" height="${bottom + 16}" role="img">
  <title>Memory over ${samples.at(-1).replies} replies in one tab</title>
  <style>
    text { font: 12px sans-serif; fill: #333; } .title { font-weight: bold; } .label { text-anchor: end; }
    .axis { fill: none; stroke: #999; } .line { fill: none; stroke: #0b6e99; stroke-width: 2; }
  </style>
  <rect width="100%" height="100%" fill="#fff"/>
${charts.map((each, index) => chart(each, samples, index)).join('\n')}
  <text x="${width - 16}" y="${bottom + 4}" class="label">replies: ${samples.at(-1).replies}</text>
</svg>
`;
}
