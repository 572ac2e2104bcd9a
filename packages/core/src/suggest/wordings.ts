import type { CustomerPicture, Emotion, Lapse } from '../types.ts';

type Customer = Pick<CustomerPicture, 'emotions' | 'lapse' | 'intensity'>;

const feelings: Readonly<Record<Emotion, string>> = {
  anger: 'I can see why you are angry',
  frustration: 'I can see how frustrating this has been',
  disappointment: 'I can see why you are disappointed',
  worry: 'I can see why you are worried',
  sadness: 'I can see how hard this has been for you',
  confusion: 'I can see why you are confused',
};

/** What was lived through, by kind of lapse; the facts stay with the agent. */
const hardships: Readonly<Record<Lapse, string>> = {
  delay: '[number of days] is a long time to wait for [what they wait for]',
  'wrong-item': 'you were looking forward to [what they ordered], and something else came',
  billing: 'nobody wants to find [the wrong charge] on their account',
  defect: '[the product] should simply work',
  outage: '[number of hours] is a long time to be without [the service]',
  staff: 'nobody should be treated the way you describe',
  unanswered: 'you should not have to write [number of times] to get an answer',
  policy: 'you had good reason to expect something else',
  access: 'being locked out of [what they cannot get into] is the last thing you need',
  quality: '[what they paid for] should have been better than that',
  other: 'you should not have had to deal with [what went wrong]',
  none: '[what they are going through] is not easy',
};

const failures: Readonly<Record<Lapse, string>> = {
  delay: 'we kept you waiting for [what they wait for]',
  'wrong-item': 'we sent you the wrong [item]',
  billing: 'we charged you [the wrong amount]',
  defect: '[the product] let you down',
  outage: 'we left you without [the service]',
  staff: 'one of us treated you that way',
  unanswered: 'we did not answer you',
  policy: 'we did not make [the condition] clear to you',
  access: 'we left you locked out of [what they cannot get into]',
  quality: '[what they paid for] fell short of what you deserve',
  other: 'we let you down with [what went wrong]',
  none: 'we let you down with [what went wrong]',
};

/** A first sentence that names the feeling and the hardship. */
export function acknowledgementFor({ emotions, lapse }: Customer): string {
  const [emotion] = emotions;
  return `${emotion === undefined ? 'I can see why you are unhappy' : feelings[emotion]}: ${hardships[lapse]}.`;
}

/** An apology that names the act and takes it on. */
export function apologyFor({ lapse }: Customer): string {
  return `I am sorry that ${failures[lapse]}.`;
}
