import { html, type TemplateResult } from 'lit-html';
import { headlineOf, type Headline } from '../../../src/aggregate/headline.ts';
import { promiseCounts } from '../../../src/aggregate/promises.ts';
import { repeatContacts } from '../../../src/aggregate/repeats.ts';
import { timings } from '../../../src/aggregate/timing.ts';
import type { View } from '../../../src/aggregate/view.ts';
import { count, dash, duration, percent, percentRange, plural, points, range } from '../format.ts';
import type { Section } from '../section.ts';

interface Tile {
  readonly label: string;
  readonly figure: string;
  readonly detail: string;
}

export const overview: Section = {
  id: 'overview',
  title: 'At a glance',
  body: ({ view }) => {
    const tiles = [...headlineTiles(headlineOf(view)), planTile(view), promiseTile(view), repeatTile(view)];
    return html`<dl class="tiles">${tiles.map(tileView)}</dl>`;
  },
};

function tileView({ label, figure, detail }: Tile): TemplateResult {
  return html`<div class="tile">
    <dt>${label}</dt>
    <dd class="figure">${figure}</dd>
    <dd class="detail">${detail}</dd>
  </div>`;
}

function headlineTiles({ meanScore, warned, lapsed, judged, replies, conversations }: Headline): Tile[] {
  return [
    {
      label: 'Mean score',
      figure: points(meanScore.value),
      detail: `95 % interval ${range(meanScore)}; ${count(judged)} of ${plural(replies, 'reply', 'replies')} judged`,
    },
    {
      label: 'Replies with a warning',
      figure: percent(warned.value),
      detail: `95 % interval ${percentRange(warned)}`,
    },
    {
      label: 'Conversations with a lapse',
      figure: percent(lapsed.value),
      detail: `of ${conversationsText(conversations)}; 95 % interval ${percentRange(lapsed)}`,
    },
  ];
}

function planTile(view: View): Tile {
  const plan = timings(view).find(({ group }) => group === 'all')?.plan;
  const label = 'Median time to a plan';
  if (plan === undefined || plan.owed === 0) return { label, figure: dash, detail: 'no problem was reported' };
  const without = `${conversationsText(plan.never)} never got one`;
  if (plan.timed === 0) return { label, figure: dash, detail: `${without}; the others have no times` };
  return { label, figure: duration(plan.median), detail: `in ${conversationsText(plan.timed)}; ${without}` };
}

function promiseTile(view: View): Tile {
  const { made, late, pending, notSeen } = promiseCounts(view);
  const label = 'Promises not seen kept';
  if (made === 0) return { label, figure: dash, detail: 'none was made, or the input held single replies' };
  const detail = `of ${count(made)} made; ${count(late)} kept late, ${count(pending)} still open`;
  return { label, figure: count(notSeen), detail };
}

function repeatTile(view: View): Tile {
  const [all] = repeatContacts(view);
  const label = 'Customers who came back';
  if (all === undefined || all.conversations === 0) {
    return { label, figure: dash, detail: 'needs the times of the messages' };
  }
  const contacts = plural(all.contacts, 'repeat contact', 'repeat contacts');
  return { label, figure: percent(all.share.value), detail: `${conversationsText(all.repeated)}, ${contacts}` };
}

const conversationsText = (number: number): string => plural(number, 'conversation', 'conversations');
