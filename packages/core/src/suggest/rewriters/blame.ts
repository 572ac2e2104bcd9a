import type { Grammar, VerbPhrase } from '../grammar.ts';
import { clauseOf, closes, wordsOf } from '../passage.ts';
import type { Rewriter } from './rewriter.ts';

const adverb =
  '(?:(?:probably|evidently|obviously|clearly|apparently|simply|actually|already|also|just|unfortunately) )?';
const failed = new RegExp(
  `^you ${adverb}(?:have |had )?${adverb}(?:failed|forgot|forgotten|neglected|omitted) to (?<act>.+)$`,
  'iu',
);
const didNot = new RegExp(`^you ${adverb}(?:did not|didn['’]t) ${adverb}(?<act>.+)$`, 'iu');
const never = new RegExp(`^you ${adverb}never ${adverb}(?<act>.+)$`, 'iu');
const hasNot = new RegExp(`^you(?:['’]ve not| have not| haven['’]t) ${adverb}(?<act>.+)$`, 'iu');
const perhaps = new RegExp(`^you (?<may>must|may|might|could) (?:well )?have ${adverb}(?<act>.+)$`, 'iu');
const has = new RegExp(`^you(?:['’]ve| have) ${adverb}(?<act>.+)$`, 'iu');
const did = new RegExp(`^you ${adverb}(?<act>\\p{L}+ .+)$`, 'iu');

/** Turned round, these would still accuse. */
const accuses =
  /^(?:ignore|miss|refuse|misread|misunderstand|overlook|lie|break|damage|fail|forget|neglect|violate|abuse|misuse|lose)\b/iu;
/** In these the customer is the one who was acted on, or no act is told. */
const noAct = /^(?:be|have|do|can|will|should|must|need|want|like|feel|think|know|receive|get|wait|see|expect)\b/iu;

const label = 'State the fact without a culprit';

interface Reading {
  phrase: VerbPhrase;
  negative: boolean;
  perhaps: boolean;
}

/** "You failed to attach the receipt" -> "The receipt was not attached". */
export const stateWithoutBlame: Rewriter = ({ passage, grammar }) => {
  const clause = clauseOf(passage);
  const raw = passage.reply.slice(clause.start, clause.end);
  // "Had you used the form, …": the whole condition is the reproach.
  if (
    /^(?:and |but )?(?:had you|if you(?:['’]d| had))\b|\bif you(?:['’]d| had)\b/iu.test(
      wordsOf(passage, passage.sentence),
    )
  ) {
    return [{ text: '[the fact, without “you”], and I have [what you did about it]', span: passage.sentence, label }];
  }
  // "It may well be that you gave …": the fact begins at "you".
  const at = raw.search(/(?:^|(?<=\b(?:that|unfortunately|as|because|since|sorry|but)\s))you\b/iu);
  if (at < 0) return [];
  const span = { start: clause.start + at, end: clause.end };
  const reading = readingOf(wordsOf(passage, span), grammar);
  const fact = reading === undefined ? undefined : factOf(reading);
  if (fact === undefined) return [];
  const mended = closes(passage, span)
    ? [{ text: `${fact}, so I have [what you did about it]`, span, label: 'State the fact, own the fix' }]
    : [];
  return [{ text: fact, span, label }, ...mended];
};

function readingOf(said: string, grammar: Grammar): Reading | undefined {
  const act = (pattern: RegExp): string | undefined => pattern.exec(said)?.groups?.['act'];
  const read = (words: string, tense: 'infinitive' | 'past' | 'participle', negative: boolean): Reading | undefined => {
    const dative = /^(?<verb>\p{L}+) (?<whom>us|me) (?:with )?(?<object>.+)$/iu.exec(words)?.groups;
    const direct = dative === undefined ? words : `${dative['verb']} ${dative['object']}`;
    const phrase = grammar.verbPhrase(direct, tense);
    if (phrase === undefined || accuses.test(phrase.infinitive) || noAct.test(phrase.infinitive)) return undefined;
    const rest = dative === undefined ? phrase.rest : `to ${dative['whom']} ${phrase.rest}`;
    return { phrase: { ...phrase, rest: rest.trim() }, negative, perhaps: perhaps.test(said) };
  };
  const notDone = act(failed) ?? act(didNot);
  if (notDone !== undefined) return read(notDone, 'infinitive', true);
  const notEver = act(never);
  if (notEver !== undefined) return read(notEver, 'past', true);
  const notYet = act(hasNot);
  if (notYet !== undefined) return read(notYet, 'participle', true);
  if (/^you (?:should|ought|were|are|will|can)\b/iu.test(said)) return undefined;
  const done = act(perhaps) ?? act(has);
  return done === undefined ? read(act(did) ?? '', 'past', false) : read(done, 'participle', false);
}

function factOf({ phrase, negative, perhaps: maybe }: Reading): string | undefined {
  const { plural, participle, rest } = phrase;
  const object = withoutFault(phrase.object, negative);
  if (object === undefined) return undefined;
  const be = plural ? 'were' : 'was';
  const verb = maybe ? 'may have been' : `${be}${negative ? ' not' : ''}`;
  return `${object} ${verb} ${participle} ${rest}`.trim();
}

/** "The wrong code" is a code that differs; in "you did not enter the right code" the right one is meant and stays. */
function withoutFault(object: string, negative: boolean): string | undefined {
  const subject = object.replace(/^them\b/iu, 'they');
  if (negative) return subject;
  return subject.replace(/^(?:the|an?) (?:wrong|incorrect|invalid|false) (?=\p{L}+(?:s\b)?)/iu, (found) =>
    /s$/iu.test(subject) && !/ss$/iu.test(subject) && /^the/iu.test(found) ? 'different ' : 'a different ',
  );
}
