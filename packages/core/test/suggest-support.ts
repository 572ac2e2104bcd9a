import type { Case, Finding, RuleId, Suggestion, Turn } from '../src/index.ts';
import { applySuggestion, suggest } from '../src/index.ts';

const templates: Readonly<Record<string, string>> = {
  'responsibility-shift': 'I will check on [day and time] and write to you either way',
  'blames-customer': '[the fact, without “you”]; I have [what you did about it]',
  'cold-tone': '[the step, said plainly]',
  'hollow-apology': 'I am sorry that we kept you waiting for [what they wait for].',
};

/** A finding made by hand: `[[…]]` marks the words in the reply. */
export function findingIn(ruleId: RuleId, marked: string, customer?: string): { input: Case; finding: Finding } {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const reply = marked.replace('[[', '').replace(']]', '');
  const span = { start, end };
  const template: Suggestion = { text: templates[ruleId] ?? ' by [day and time]', span, label: 'Template' };
  const context: Turn[] = customer === undefined ? [] : [{ role: 'customer', text: customer }];
  const finding: Finding = {
    ruleId,
    severity: 'warning',
    confidence: 1,
    inline: true,
    message: '',
    why: '',
    source: '',
    suggestions: [template],
    ...(start >= 0 && { span, quote: reply.slice(start, end) }),
  };
  return { input: { channel: 'email', context, reply }, finding };
}

/** The reply after each of the suggestions for a marked passage, the best first. */
export async function mended(ruleId: RuleId, marked: string, customer?: string): Promise<string[]> {
  const { input, finding } = findingIn(ruleId, marked, customer);
  return (await suggest(input, finding)).map((suggestion) => applySuggestion(input.reply, suggestion));
}
