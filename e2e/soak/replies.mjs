/** What the customer and the agent say, over and over, and what has to be marked in it. */
import { check } from '../../packages/core/dist/index.js';

export const complaints = [
  'My lamp arrived broken and nobody answers. I am furious, this is the third time I ask!',
  'You charged me twice and I want my money back. This is unbelievable!',
  'I have waited for two weeks and the parcel is still not here. I am so disappointed.',
];

/** Each has passages to mark. */
export const replies = [
  'We apologise for any inconvenience. You should have read the manual. Feel free to call us back if it happens again.',
  'That is not our department. You need to contact the carrier and ask them where your parcel is.',
  'Sorry if that upset you. There is nothing I can do about it. You should have checked the address.',
  'You failed to send the receipt. Feel free to write again when you have found it. We are looking into it.',
];

/** How many messages the page keeps. */
const kept = 30;

/** The passages that the engine itself is certain of, by severity, given the messages that stand in the page. */
export function marksFor(said, reply) {
  const { findings } = check({ channel: 'chat', context: said.slice(-kept), reply });
  const marks = { error: [], warning: [], hint: [] };
  const certain = findings.filter(({ span, inline }) => span !== undefined && inline);
  for (const { severity, quote } of certain) marks[severity].push(quote);
  return marks;
}
