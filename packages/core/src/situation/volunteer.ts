import { cuesWith, type View } from '../picture/view.ts';
import type { Channel } from '../types.ts';

/** What a word of software in the question counts beside one in the answer: companies are asked about software too. */
const questionShare = 0.5;

/** Where the answer itself has none, one such word in the question is too little to go by. */
const leastInQuestion = 2;

/** A page of steps may say "we" or "sorry" once; a company says so in every other sentence. */
const communityPerCompany = 2.5;

const count = (of: View, voice: string): number => cuesWith(of, 'speaker-voice', voice).length;

/**
 * Whether a community helper answers, who owes no apology and no call: in a ticket that says so, or where settings and versions
 * are talked of far more than a company talks of itself. `question` is the customer's latest message and `earlier` the agents' turns,
 * each read as a reply is, when asked for.
 */
export function isVolunteer(
  channel: Channel,
  view: View,
  question: () => View | undefined,
  earlier: () => readonly View[],
): boolean {
  if (channel !== 'ticket') return false;
  if (isHelper(view)) return true;
  const asked = question();
  const inQuestion = asked === undefined ? 0 : count(asked, 'community');
  const company = count(view, 'company') * communityPerCompany;
  const community = count(view, 'community');
  if ((community > 0 || inQuestion >= leastInQuestion) && community + inQuestion * questionShare > company) return true;
  // "Glad to hear it": too short to tell who speaks, but who spoke before told.
  return company === 0 && earlier().some(isHelper);
}

/** Whether the words of one turn are those of a helper. */
function isHelper(view: View): boolean {
  return count(view, 'volunteer') > 0 || count(view, 'community') > count(view, 'company') * communityPerCompany;
}
