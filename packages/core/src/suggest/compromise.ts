/**
 * The one file that knows compromise, and it is loaded when the first rewrite is asked for: judging a reply never pays for it.
 * Importing any of its tiers changes the others in the whole process, so nothing else may import one.
 */
import type nlpOfCompromise from 'compromise';
import type { Grammar, VerbPhrase } from './grammar.ts';

type Nlp = typeof nlpOfCompromise;

/** A word as compromise tags it. */
interface Term {
  text: string;
  post: string;
  tags: string[];
}

/** Before a bare phrase, this tells compromise which form to expect. */
const subjects = { infinitive: ['I', 'will'], past: ['I'], participle: ['I', 'have'] } as const;

const particles: ReadonlySet<string> = new Set(['in', 'out', 'up', 'off', 'back', 'down', 'over']);
const insideObject = ['Determiner', 'Possessive', 'Adjective', 'Noun', 'Value'];

let loading: Promise<Grammar> | undefined;

/** Loads compromise once; a failed load may be tried again. */
export function loadGrammar(): Promise<Grammar> {
  loading ??= import('compromise').then(
    ({ default: nlp }) => grammarOf(nlp),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

function grammarOf(nlp: Nlp): Grammar {
  const forms = (verb: string): Record<string, string> | undefined =>
    (nlp(`I ${verb}`).verbs().conjugate() as Record<string, string>[])[0];
  const termsOf = (text: string): Term[] => (nlp(text).json() as { terms: Term[] }[]).flatMap(({ terms }) => terms);
  return {
    verbPhrase: (phrase, tense) => {
      const subject = subjects[tense];
      const terms = termsOf(`${subject.join(' ')} ${phrase}`).slice(subject.length);
      return partsOf(terms, forms);
    },
    infinitive: (verb) => forms(verb)?.['Infinitive'],
    isAct: (phrase) => has(termsOf(`I will ${phrase}`)[2], 'Verb'),
    startsWithVerb: (phrase) => has(termsOf(phrase)[0], 'Infinitive'),
  };
}

function has(term: Term | undefined, ...tags: readonly string[]): boolean {
  return term !== undefined && tags.some((tag) => term.tags.includes(tag));
}

function partsOf(
  terms: readonly Term[],
  forms: (verb: string) => Record<string, string> | undefined,
): VerbPhrase | undefined {
  const [verb, next, third] = terms;
  if (verb === undefined || !has(verb, 'Verb') || verb.post.trim() !== '') return undefined;
  const conjugated = forms(verb.text);
  const infinitive = conjugated?.['Infinitive'];
  const participle = conjugated?.['Participle'] ?? conjugated?.['PastTense'];
  if (infinitive === undefined || participle === undefined) return undefined;
  const withParticle = next !== undefined && particles.has(next.text) && has(third, 'Determiner', 'Possessive');
  const particle = withParticle ? ` ${next.text}` : '';
  const from = withParticle ? 2 : 1;
  const to = objectEnd(terms, from);
  const object = terms.slice(from, to);
  const rest = terms.slice(to);
  if (!isSafe(object, rest)) return undefined;
  return {
    verb: verb.text + particle,
    infinitive: infinitive + particle,
    participle: participle + particle,
    object: join(object),
    plural: isPlural(object),
    rest: join(rest),
  };
}

/** A noun phrase, with "of …" and "and the …" belonging to it. */
function objectEnd(terms: readonly Term[], from: number): number {
  let at = from;
  if (/^(?:it|them)$/.test(terms[at]?.text ?? '')) return at + 1;
  while (at < terms.length) {
    const term = terms[at] as Term;
    const links =
      at > from &&
      /^(?:of|and|or)$/.test(term.text) &&
      has(terms[at + 1], 'Determiner', 'Possessive', 'Plural', 'Singular');
    const when = has(term, 'Date') && !has(terms[at - 1], 'Determiner', 'Possessive');
    const second =
      at > from &&
      has(term, 'Determiner', 'Possessive') &&
      !has(terms[at - 1], 'Determiner') &&
      !/^(?:of|and|or)$/.test(terms[at - 1]?.text ?? '');
    // "The tap open": how it was left, no part of the object.
    const state = has(term, 'Adjective') && has(terms[at - 1], 'Noun') && at > from;
    if (
      !links &&
      (when || second || state || !has(term, ...insideObject) || (has(term, 'Pronoun') && !has(term, 'Possessive')))
    ) {
      break;
    }
    at++;
    if (term.post.trim() !== '') break;
  }
  return at;
}

/** Objects that turn round without doubt: a noun with its article, owner or plural, and nothing after it that needs the old subject. */
function isSafe(object: readonly Term[], rest: readonly Term[]): boolean {
  const [first] = object;
  if (first === undefined || has(rest[0], 'Verb', 'Pronoun', 'Determiner', 'Possessive')) return false;
  const ownTime = /^(?:when|before|after|while)$/i.test(rest[0]?.text ?? '');
  if (
    rest.some(
      ({ text }) =>
        /^(?:yourself|yourselves|ourselves|myself|that|which|who|whether)$/i.test(text) ||
        (!ownTime && /^you\b/i.test(text)),
    )
  ) {
    return false;
  }
  if (/^(?:it|them)$/.test(first.text)) return true;
  const noun = object.some((term) => has(term, 'Noun') && !has(term, 'Possessive'));
  return (
    noun &&
    !/^(?:any|anything|every|what|no|nothing|enough|that|this)$/i.test(first.text) &&
    has(first, 'Determiner', 'Possessive', 'Plural', 'Adjective')
  );
}

function isPlural(object: readonly Term[]): boolean {
  if (object.some(({ text }) => text === 'and' || text === 'them')) return true;
  const of = object.findIndex(({ text }) => text === 'of');
  const head = (of < 0 ? object : object.slice(0, of)).findLast((term) => has(term, 'Noun'));
  return has(head, 'Plural');
}

function join(terms: readonly Term[]): string {
  return terms
    .map(({ text, post }) => text + post)
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
