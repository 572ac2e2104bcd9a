/**
 * Contracted and clipped forms, each spelt out as the words that patterns are written with.
 * One table serves "don't", "don’t", "dont" and "do not", so that no pattern has to list them.
 */

const negated: Readonly<Record<string, string>> = {
  ca: 'can',
  wo: 'will',
  sha: 'shall',
  ai: 'is',
  do: 'do',
  does: 'does',
  did: 'did',
  is: 'is',
  are: 'are',
  was: 'was',
  were: 'were',
  have: 'have',
  has: 'has',
  had: 'had',
  could: 'could',
  would: 'would',
  should: 'should',
  might: 'might',
  must: 'must',
  need: 'need',
};

const endings: Readonly<Record<string, string>> = { ll: 'will', re: 'are', ve: 'have', d: 'would', m: 'am' };

/** Words after which 's is "is" or "has" and not a possessive. */
const isHosts: ReadonlySet<string> = new Set([
  'he',
  'here',
  'how',
  'it',
  'she',
  'that',
  'there',
  'this',
  'what',
  'when',
  'where',
  'who',
  'why',
  'something',
  'everything',
  'nothing',
  'nobody',
  'someone',
]);

/** Forms without their apostrophe, and the clipped words of chat and text messages. */
const clipped: Readonly<Record<string, string>> = {
  arent: 'are not',
  cannot: 'can not',
  cant: 'can not',
  couldnt: 'could not',
  couldve: 'could have',
  didnt: 'did not',
  doesnt: 'does not',
  dont: 'do not',
  hadnt: 'had not',
  hasnt: 'has not',
  havent: 'have not',
  im: 'i am',
  isnt: 'is not',
  ive: 'i have',
  mustnt: 'must not',
  shouldnt: 'should not',
  shouldve: 'should have',
  thats: 'that is',
  theres: 'there is',
  theyll: 'they will',
  theyre: 'they are',
  theyve: 'they have',
  wasnt: 'was not',
  werent: 'were not',
  weve: 'we have',
  whats: 'what is',
  wont: 'will not',
  wouldnt: 'would not',
  wouldve: 'would have',
  youd: 'you would',
  youll: 'you will',
  youre: 'you are',
  youve: 'you have',
  itll: 'it will',
  heres: 'here is',
  lets: 'let us',
  aint: 'is not',
  asap: 'as soon as possible',
  gonna: 'going to',
  gotta: 'got to',
  wanna: 'want to',
  lemme: 'let me',
  gimme: 'give me',
  dunno: 'do not know',
  pls: 'please',
  plz: 'please',
  plse: 'please',
  u: 'you',
  ur: 'your',
  r: 'are',
  thx: 'thanks',
  thnx: 'thanks',
  tks: 'thanks',
  ty: 'thank you',
  sry: 'sorry',
  soz: 'sorry',
  cos: 'because',
  cuz: 'because',
  coz: 'because',
  bc: 'because',
  abt: 'about',
  msg: 'message',
  msgs: 'messages',
  wk: 'week',
  wks: 'weeks',
  hrs: 'hours',
  hr: 'hour',
  mins: 'minutes',
  yr: 'year',
  yrs: 'years',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tomoz: 'tomorrow',
  acct: 'account',
  dm: 'dm',
  dms: 'dm',
  wth: 'what the hell',
  wtf: 'what the fuck',
  omg: 'oh my god',
  smh: 'shaking my head',
  idk: 'i do not know',
  ppl: 'people',
  cust: 'customer',
  appt: 'appointment',
  ok: 'okay',
  fyi: 'for your information',
  btw: 'by the way',
};

const words = new Map<string, readonly string[]>(
  Object.entries(clipped).map(([form, meaning]) => [form, meaning.split(' ')]),
);
words.set("let's", ['let', 'us']);
words.set("y'all", ['you', 'all']);
words.set("ma'am", ['madam']);
words.set("o'clock", ["o'clock"]);

/**
 * The words that a written form stands for: one for most, two or more for a contraction.
 * @param word lower case, with straight apostrophes
 */
export function expandContraction(word: string): readonly string[] | undefined {
  const known = words.get(word);
  if (known !== undefined) return known;
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe <= 0) return undefined;
  const head = word.slice(0, apostrophe);
  const tail = word.slice(apostrophe + 1);
  if (tail === 't' && head.endsWith('n')) {
    const verb = negated[head.slice(0, -1)] ?? (head === 'can' ? 'can' : undefined);
    if (verb !== undefined) return [verb, 'not'];
  }
  const ending = endings[tail];
  if (ending !== undefined) return [...(expandContraction(head) ?? [head]), ending];
  if (tail === 's') return isHosts.has(head) ? [head, 'is'] : [head];
  if (tail === '') return [head];
  return undefined;
}
