import type { Span } from '../../types.ts';
import { lowered } from '../fit.ts';
import { clauseOf, wordsOf, type Passage } from '../passage.ts';
import type { Rewriter, Task } from './rewriter.ts';
import { whenOf } from './times.ts';

const label = 'Keep the follow-up';

/** The customer is to come back to us. */
const comeBack =
  /\b(?:call|ring|phone|contact|write|e-?mail|message|dm|text|get back|get in touch|reach|reach out|come back|reply|respond|chase|check back|try|let|drop|inform|notify|revert)\b(?: (?:to|with))?(?: (?:us|me)\b| back\b| again\b|$)/iu;
/** A general address where the customer starts over. */
const elsewhereWithUs =
  /@|\b(?:hotline|helpline|customer (?:service|care|support)|contact form|support (?:line|form|page))\b/iu;

const lead = `(?:please|kindly|(?:we|I) (?:suggest|recommend|advise) (?:that )?you(?: to)?|(?:feel free|you(?: are|['’]re) (?:welcome|advised|requested)) to|you(?:['’](?:ll|d))? (?:(?:can|could|may|should|might|must)|(?:may|might|could) (?:want|wish|like|try|need) to|(?:will |would )?(?:need|have) to))`;
const verbs = [
  'contact',
  'call',
  'ring',
  'phone',
  'e-?mail',
  'ask',
  'message',
  'chase',
  'speak (?:to|with)',
  'talk (?:to|with)',
  'write to',
  'check with',
  'get in touch with',
  'reach out to',
  'follow up with',
  'liaise with',
  'take (?:it|this|that) up with',
  'raise',
  'file',
  'submit',
  'request',
  'download',
  'complete',
  'fill (?:in|out)',
].join('|');
const referral = new RegExp(
  `^(?<prefix>(?:for|to|in order to|regarding|about)\\b[^.]*?\\s)?(?:${lead} )?(?:also |then |first |just |directly )?(?<act>(?:${verbs})\\b.*)$`,
  'iu',
);

/** People whom only the customer may address, and words that would point at the wrong person. */
const customersOwn =
  /\byour (?:\w+ )?(?:bank|issuer|gp|doctor|employer|insurer|lawyer|solicitor|landlord|provider|school)\b|\b(?:yourself|us|me)\b/iu;

/** "Call us back if it has not come by Friday": the agent looks, and writes either way. "Please contact the courier": the agent does. */
export const keepFollowUp: Rewriter = (task) => {
  const { passage } = task;
  const clause = handedOver(passage);
  const said = wordsOf(passage, clause);
  const list = /:\s*$/.test(passage.reply.slice(clause.start, passage.mark.end));
  if (list && /^(?:please|kindly)\b/iu.test(said)) {
    return [
      {
        text: `I will [what you do next] by [day and time] once you ${lowered(said.replace(/^(?:please|kindly) /iu, ''))}`,
        span: clause,
        label: 'Say what you do with it',
        exact: true,
      },
    ];
  }
  const ourLine = elsewhereWithUs.test(said) && /\bour\b|@/iu.test(said);
  const act = comeBack.test(said) || ourLine ? undefined : referralOf(said);
  if (act !== undefined) return [{ text: act, span: clause, label }];
  if (elsewhereWithUs.test(said)) {
    return [{ text: 'I will pass this on for you and write to you by [day and time]', span: clause, label }];
  }
  return comeBack.test(said) ? [lookAgain(task)] : [];
};

/** The clause; a comma right behind the words found ends it, unless the condition or the purpose follows. */
function handedOver(passage: Passage): Span {
  const clause = clauseOf(passage);
  // "Install it and try again": the step stays, only what follows it is taken over.
  if (/\band\s+$/iu.test(passage.reply.slice(clause.start, passage.span.start))) clause.start = passage.span.start;
  const after = passage.reply.slice(passage.span.end, clause.end);
  return /^,\s+(?!(?:if|unless|in case|should|so|where|once|when)\b)/iu.test(after)
    ? { start: clause.start, end: passage.span.end }
    : clause;
}

function lookAgain({ passage }: Task): { text: string; span: { start: number; end: number }; label: string } {
  const clause = handedOver(passage);
  const span = {
    start:
      conditionStart(passage.reply.slice(passage.sentence.start, clause.start), passage.sentence.start) ?? clause.start,
    end: clause.end,
  };
  const when = whenOf(wordsOf(passage, span)) ?? 'on [day and time]';
  return { text: `I will check ${when} and write to you either way`, span, label };
}

/** Where the condition begins that stands before the words found. */
function conditionStart(before: string, offset: number): number | undefined {
  const condition =
    /(?:^|[,;:]\s+(?:and |but )?|\b(?:and|but) )(?=(?:if|should|unless|in case|in the event)\b[^,]*,\s*(?:then\s+|please\s+)?$)/iu.exec(
      before,
    );
  return condition === null ? undefined : offset + condition.index + condition[0].length;
}

function referralOf(said: string): string | undefined {
  const { prefix = '', act = '' } = referral.exec(said)?.groups ?? {};
  const bare = act
    .replace(/,?\s*so (?:that )?(?:we|they|our|the|I|it)\b.*$/iu, '')
    .replace(/,?\s*where\b.*$/iu, '')
    .replaceAll(/(?::|\s(?:at|on|via|through|in))?\s*https?:\/\/\S+/giu, '')
    .replaceAll(/ (?:directly|again|(?:through|via|on|in|using) our (?:website|site|app|portal|page))\b/giu, '')
    .trim();
  if (bare === '' || customersOwn.test(bare) || (/@/.test(bare) && /\bwith\b/.test(bare))) return undefined;
  if (/\b(?:question|quer(?:y|ies)|enquir(?:y|ies)|concern)/iu.test(prefix)) {
    return `please send me your questions, and I will get you an answer by [day and time]`;
  }
  const forYou =
    /^(?:file|submit|request|download|complete|fill)/iu.test(bare) && !/ (?:and|&) /.test(bare) ? ' for you' : '';
  return `${prefix}I will ${bare[0]?.toLowerCase()}${bare.slice(1)}${forYou}${/ (?:and|&) /.test(bare) ? ',' : ''} and write to you by [day and time]`;
}
