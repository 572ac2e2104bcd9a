import type { Case, Finding, Suggestion } from '../types.ts';
import { loadGrammar } from './compromise.ts';
import { fit, isClean, isKnown, type Rewrite } from './fit.ts';
import { isReadable, passageAt, type Passage } from './passage.ts';
import { rewritersFor } from './rewriters/index.ts';
import { templatesOf } from './template.ts';

/**
 * Rewrites of the very words that a finding points at, with a grammar behind them.
 * Slower than `check`: the first call loads that grammar. Where no rewrite is sure, the finding's own templates come back, suited to their place.
 */
export async function suggest(input: Case, finding: Finding): Promise<Suggestion[]> {
  const { reply } = input;
  const grammar = await loadGrammar();
  const passage = passageAt(reply, finding.span ?? finding.suggestions[0]?.span ?? { start: 0, end: 0 });
  const customer = (input.context ?? []).filter(({ role }) => role === 'customer').map(({ text }) => text);
  const known = [reply, ...customer].join('\n');
  const rewriters = isReadable(passage) ? rewritersFor(finding.ruleId) : [];
  const rewrites = rewriters.flatMap((rewrite) => rewrite({ passage, finding, grammar, customer }));
  const usable = (each: Suggestion): boolean => isClean(reply, each) && isKnown(each.text, known);
  const found = distinct(rewrites.map((each) => suited(passage, each)).filter(usable));
  return found.length > 0 ? found : templatesOf(passage, finding).filter((each) => isClean(reply, each));
}

/** A wording with a place of its own, or one that only takes words out or puts them in, is as it should be already. */
function suited(passage: Passage, rewrite: Rewrite | Suggestion): Suggestion {
  if ('place' in rewrite) return rewrite;
  const { text, span, label, exact, passage: own = passage } = rewrite as Rewrite;
  return exact === true || text === '' || span.start === span.end
    ? { text, span, label }
    : fit(own, { text, span, label });
}

function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
  const seen = new Set<string>();
  return suggestions.filter(({ span, text }) => {
    const key = `${span.start} ${span.end} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}
