import { cuesWith, type View } from '../picture/view.ts';
import type { Channel } from '../types.ts';

/** What a word of software in the question counts beside one in the answer: companies are asked about software too. */
const questionShare = 0.5;

/** Where the answer itself has none, one such word in the question is too little to go by. */
const leastInQuestion = 2;

/** A page of steps may say "we" or "sorry" once; a company says so in every other sentence. */
const communityPerCompany = 2.5;

/**
 * Whether a community helper answers, who owes no apology and no call: in a ticket that says so, or where settings and versions
 * are talked of far more than a company talks of itself. `question` is the customer's latest message, read as a reply is, when asked for.
 */
export function isVolunteer(channel: Channel, view: View, question: () => View | undefined): boolean {
  if (channel !== 'ticket') return false;
  const count = (of: View, voice: string): number => cuesWith(of, 'speaker-voice', voice).length;
  if (count(view, 'volunteer') > 0) return true;
  const company = count(view, 'company') * communityPerCompany;
  const community = count(view, 'community');
  if (community > company) return true;
  const asked = question();
  if (asked === undefined) return false;
  const inQuestion = count(asked, 'community');
  return (community > 0 || inQuestion >= leastInQuestion) && community + inQuestion * questionShare > company;
}
