import type { Sentence } from '../../read/sentences.ts';
import type { Token } from '../../read/tokenize.ts';
import type { Span } from '../../types.ts';
import type { View } from '../view.ts';
import { actors, betweenVerbs, irregularParticiples, perfectOnly, weakVerbs } from './verbs.ts';

/** An act told of somebody of the company, in whatever verb. */
export interface OwnAct {
  /** `done`: finished or under way. `concrete`: still to come. */
  kind: 'done' | 'concrete';
  sentence: number;
  span: Span;
}

const speakers: ReadonlySet<string> = new Set(['i', 'we']);
const persons: ReadonlySet<string> = new Set(['he', 'she']);
const future: ReadonlySet<string> = new Set(['will', 'shall']);
/** Standing before the subject, these make the act a wish, a condition or a report of somebody else's words. */
const hedges: ReadonlySet<string> = new Set(
  (
    'if unless until before whether why how what which when once hope wish because since after as than where so that sorry ' +
    'regret said not'
  ).split(' '),
);

/**
 * Finds acts by their grammar and not by the verb: a speaker, a helping verb, and any verb but those that say effort,
 * feeling or speech ("I'll hang it for you", "we've overwritten the old rate", "I am phoning their desk").
 */
export function findOwnActs({ reading }: View): OwnAct[] {
  return reading.sentences.flatMap((sentence) => (sentence.question ? [] : actsIn(reading.tokens, sentence)));
}

function actsIn(tokens: readonly Token[], sentence: Sentence): OwnAct[] {
  const acts: OwnAct[] = [];
  for (let at = sentence.from; at < sentence.to - 1; at++) {
    const verb = readVerb(tokens, at, sentence);
    if (verb === undefined) continue;
    const [start, end] = [tokens[at] as Token, tokens[verb.at] as Token];
    acts.push({ kind: verb.kind, sentence: sentence.index, span: { start: start.start, end: end.end } });
    at = verb.at;
  }
  return acts;
}

/** The verb that the subject at a token governs, when it tells of an act. */
function readVerb(
  tokens: readonly Token[],
  subject: number,
  sentence: Sentence,
): { kind: OwnAct['kind']; at: number } | undefined {
  const who = tokens[subject]?.norm ?? '';
  const first = speakers.has(who);
  if (!first && !persons.has(who) && !actors.has(who)) return undefined;
  if (subject > sentence.from && hedges.has(tokens[subject - 1]?.norm ?? '')) return undefined;
  const help = tokens[subject + 1]?.norm ?? '';
  const at = skip(tokens, subject + 2, sentence.to);
  const verb = at < sentence.to ? (tokens[at]?.norm ?? '') : '';
  if (future.has(help)) {
    if (verb !== 'be') return isAct(verb) ? { kind: 'concrete', at } : undefined;
    const next = skip(tokens, at + 1, sentence.to);
    return isActing(tokens[next]?.norm ?? '') && next < sentence.to ? { kind: 'concrete', at: next } : undefined;
  }
  if (!persons.has(who) && (help === 'am' || help === 'are' || help === 'is')) {
    return isActing(verb) ? { kind: verb === 'going' ? 'concrete' : 'done', at } : undefined;
  }
  return first && help === 'have' && isActed(verb) ? { kind: 'done', at } : undefined;
}

/** Adverbs may stand between the helping verb and the verb. */
function skip(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && at < from + 3 && betweenVerbs.has(tokens[at]?.norm ?? '')) at++;
  return at;
}

const isAct = (verb: string): boolean => /^\p{L}{2,}$/u.test(verb) && !weakVerbs.has(verb);

function isActing(verb: string): boolean {
  if (!verb.endsWith('ing') || verb.length < 5) return false;
  const stem = verb.slice(0, -3);
  return ![stem, `${stem}e`, stem.slice(0, -1)].some((base) => weakVerbs.has(base));
}

function isActed(verb: string): boolean {
  if (irregularParticiples.has(verb)) return true;
  if (!verb.endsWith('ed') || perfectOnly.has(verb)) return false;
  const stem = verb.slice(0, -2);
  const bases = [stem, verb.slice(0, -1), stem.slice(0, -1), stem.replace(/i$/, 'y')];
  return !bases.some((base) => weakVerbs.has(base));
}
