import { html } from 'lit-html';
import { measuredCases } from '../../../src/quality.ts';
import type { Section } from '../section.ts';

export const method: Section = {
  id: 'method',
  title: 'How to read this',
  body: ({ data, dataset }) =>
    html`<ul class="method">
      <li>
        Replies were judged by Makegood${dataset.engines.length === 0 ? '' : ` ${dataset.engines.join(', ')}`}, by
        rules, not by people. It is a second pair of eyes: the precision beside each rule says how often people agreed
        with it on ${measuredCases} real cases.
      </li>
      <li>
        Intervals hold in 95 of 100 such samples: Wilson’s for shares, Student’s for means, Newcombe’s for differences
        of shares. Replies count as independent of each other, which replies of one conversation are not quite.
      </li>
      <li>
        “Later half” compares the later half of the weeks with the earlier one, in percentage points. With many lines,
        one in twenty moves by chance alone.
      </li>
      <li>
        “Not judged” is not “good”: without a customer message a reply has no score and is left out of the shares.
      </li>
      ${data.privacy.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>`,
};
