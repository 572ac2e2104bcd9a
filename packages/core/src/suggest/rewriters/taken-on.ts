import type { Grammar } from '../grammar.ts';

const ours = `(?:someone|somebody|one of (?:us|our \\p{L}+)|(?:a |an |one )?(?:member of (?:our|the) [\\p{L} ]+|colleague|representative|agent|adviser|advisor|specialist|manager)(?: from [\\p{L} ]+?)?|(?:our|the|my) (?:[\\p{L}-]+ )*?(?:team|department|colleagues?|staff|specialists|experts))`;
const third = new RegExp(`^(?:${ours}|we) (?:will|shall|is going to|are going to) (?:then |also )?(?<act>.+)$`, 'iu');
const first = /^(?:we|I)(?:['’]ll| will| shall| are going to| am going to) (?:then |also )?(?<act>.+)$/iu;
/** What an agent can do in person for a team. */
const agentsOwn =
  /^(?:contact|call|ring|phone|get back|be in touch|reach out|write|e-?mail|message|review|check|look|investigate|get in touch|follow up|update|reply|respond|inform|let|answer)\b/iu;
const passive =
  /^(?<subject>(?:your|the|this|our|an?|my|these|all|it|you)\b[^,]*?) (?:will be|(?:is|are) going to be|(?:is|are) being) (?:then |also )?(?<done>\p{L}+)(?<rest>\b.*)$/iu;
/** Acts that are an agent's to do; a parcel is delivered by somebody else. */
const doable: ReadonlySet<string> = new Set([
  'review',
  'send',
  'refund',
  'process',
  'investigate',
  'check',
  'replace',
  'forward',
  'escalate',
  'credit',
  'cancel',
  'update',
  'correct',
  'arrange',
  'issue',
  'raise',
  'handle',
  'contact',
  'inform',
  'notify',
  'assess',
  'examine',
  'reopen',
  'resend',
  'look',
  'pass',
  'call',
  'email',
  'rebook',
  'book',
  'reimburse',
]);
const looking =
  /^(?:we|I|our team|the team|(?:our|the) [\p{L} ]+? team)(?:['’](?:re|m|ll)| are| am| is| will(?: be)?)?(?: currently| now| still)? (?<effort>look(?:ing)? into|investigat(?:ing|e)|check(?:ing)?(?: on| into)?|review(?:ing)?) (?<what>[^,]+)$/iu;
const efforts: readonly (readonly [RegExp, string])[] = [
  [/^look/iu, 'look into'],
  [/^investig/iu, 'investigate'],
  [/^check(?:ing)? on/iu, 'check on'],
  [/^check(?:ing)? into/iu, 'check into'],
  [/^check/iu, 'check'],
  [/^review/iu, 'review'],
];
const helper = / by (?:our|the|an?|one)\b.*$/iu;

/** A promise as the agent's own: "Your request will be reviewed" -> "I will review your request"; `undefined` for other forms. */
export function takenOn(promise: string, grammar: Grammar): string | undefined {
  const mine = first.exec(promise)?.groups?.['act'];
  if (mine !== undefined && agentsOwn.test(mine)) return `I will ${mine}`;
  const act = third.exec(promise)?.groups?.['act'];
  if (act !== undefined && agentsOwn.test(act)) return `I will ${act}`;
  const { subject, done, rest = '' } = passive.exec(promise)?.groups ?? {};
  if (subject === undefined || done === undefined) return undefined;
  const verb = grammar.infinitive(done);
  if (verb === undefined || verb === done || !doable.has(verb)) return undefined;
  const object = subject[0]?.toLowerCase() + subject.slice(1);
  return `I will ${verb} ${object}${rest.replace(helper, '')}`;
}

/** "We are looking into it" as an effort with a way and an end. */
export function effortOf(promise: string): string | undefined {
  const { effort, what } = looking.exec(promise)?.groups ?? {};
  const verb = effort === undefined ? undefined : efforts.find(([form]) => form.test(effort))?.[1];
  if (verb === undefined || what === undefined || /\b(?:whether|if|that|and|when|by)\b/iu.test(what)) return undefined;
  return `I will ${verb} ${what} by [what you check] and tell you by [day and time]`;
}
